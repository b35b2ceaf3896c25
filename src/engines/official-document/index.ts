/** Official documents as a form: kinds, symbols, citations, zones, numbering, letterhead, recipients, signature. */
export * from './kind-line.ts';
export * from './kinds.ts';
export * from './letterhead.ts';
export * from './markers.ts';
export * from './mentions.ts';
export * from './running-case.ts';
export * from '../grammar/signing.ts';
export * from './symbols.ts';
export * from './tail.ts';
export * from './tree.ts';
export * from './zones.ts';
