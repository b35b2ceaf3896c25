/** Reading a directive: text in, structure with evidence out. Pure, total: any text gives a reading. */
export * from './schema.ts';
export * from './reading.ts';
export { readDirective } from './read-directive.ts';
