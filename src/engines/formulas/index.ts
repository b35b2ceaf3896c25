/** Formulas of forms: read with what is wrong and where, worked out exactly over cells, told in words. Nothing is ever executed. Pure. */
export * from './describe.ts';
export * from './evaluate.ts';
export * from './exact.ts';
export { comparators, functions, LIMITS } from './grammar.ts';
export type { Diagnostic, DiagnosticCode, Formula, FunctionName, Operator, Reference } from './grammar.ts';
export * from './parse.ts';
export * from './references.ts';
