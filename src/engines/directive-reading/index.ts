/** Reading a directive: text in, structure with evidence out. Pure, total: any text gives a reading. */
export * from './schema.ts';
export * from './reading.ts';
export { readDirective } from './read-directive.ts';
export * from './particulars/schema.ts';
export { attachmentKey, kindOfAttachment } from './particulars/attachments.ts';
export { particularsFromText } from './particulars/index.ts';
export { outlineOfText } from './particulars/outline-of-text.ts';
