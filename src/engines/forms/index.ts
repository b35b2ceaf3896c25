/**
 * Forms: their definition, what is asked in each cell, what is computed there, the checks on what is given, and where each figure is stored. Pure.
 */
export * from './definition.ts';
export * from './cell.ts';
export * from './cells.ts';
export * from './check-row.ts';
export * from './check-report.ts';
export * from './completeness.ts';
export { deriveCells, deriveReport } from './derive.ts';
export type { DerivedOf } from './derive.ts';
export * from './head.ts';
export * from './names.ts';
export { columnLabel, isTotalRow, rowLabel, rowNumber } from './printed.ts';
export * from './template-faults.ts';
export * from './typed.ts';
