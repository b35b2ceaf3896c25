/** Vietnamese text: canonical form, comparison, dates, numbers, names, and runs that remember where they stood. */
export * from './canonical.ts';
export * from './dates.ts';
export * from './glued-words.ts';
export * from './legacy/detect.ts';
export * from './lines.ts';
export * from './names.ts';
export * from './numbers.ts';
export * from './paragraphs.ts';
export * from './run.ts';
export * from './search-words.ts';
export * from './sentences.ts';
export * from './syllables.ts';
export * from './words.ts';
