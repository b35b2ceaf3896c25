/**
 * The grammar of official documents, the specification that the reader follows: tables of document kinds, numbering styles, actors,
 * comparators, dates, dues and signing words, each row with examples. The examples are tests (`grammar.test.ts`), and
 * docs/grammar.md is made of these tables. Whoever changes what is recognised begins here, with an example.
 */
export * from './actors.ts';
export * from './comparators.ts';
export * from './dates.ts';
export * from './dues.ts';
export * from './kinds.ts';
export * from './numbering.ts';
export * from './signing.ts';
