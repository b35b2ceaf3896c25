/** Reviewing a reading: what a person looks at, what became of it, and what of that lasts when the file is read again. Pure. */
export * from './align.ts';
export * from './carry-over.ts';
export * from './extractor.ts';
export * from './pointer.ts';
export * from './points.ts';
export * from './scanned.ts';
export * from './settled.ts';
export * from './values.ts';
