/** A description of columns and the cells of a sheet → typed rows, and what is wrong with which cell. Knows no table and no file. */
export type { RowFault, SheetColumn, SheetValue, TypedRow } from './columns.ts';
export { findHeader } from './header.ts';
export { rowReader } from './row-reader.ts';
export { printedDay } from './values.ts';
export { nameKey, plainKey, tidy } from './words.ts';
