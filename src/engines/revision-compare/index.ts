/** Two revisions of a report → what changed between them, in texts word by word and in figures cell by cell. Pure. */
export * from './figures.ts';
export * from './texts.ts';
