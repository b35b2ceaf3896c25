import type { Exact } from './exact.ts';

/** What bounds a formula: nobody's typing can make the program work for long. */
export const LIMITS = { length: 500, depth: 20, parts: 200, steps: 10_000 } as const;

/**
 * Cells by their keys. `row` null: the row where the formula stands; `column` null: its column; `*` for a row: each row that is filled;
 * `form` null: the form where it stands.
 */
export interface Reference {
  form: string | null;
  row: string | null;
  column: string | null;
}

export const comparators = ['=', '<>', '<=', '>=', '<', '>'] as const;
export type Comparator = (typeof comparators)[number];
export type Operator = '+' | '-' | '*' | '/' | Comparator | 'AND' | 'OR';

/** What a part of a formula is when it is worked out. `any`: a cell, of which the template alone knows; `many`: several cells. */
export type Sort = 'number' | 'truth' | 'text' | 'any' | 'many';

/** Functions: how many arguments, of which sort, and what comes out. `first`: sort of the first argument where it differs. */
export const functions = {
  SUM: { least: 1, most: 20, takes: 'many', gives: 'number' },
  MIN: { least: 1, most: 20, takes: 'many', gives: 'number' },
  MAX: { least: 1, most: 20, takes: 'many', gives: 'number' },
  COUNT: { least: 1, most: 20, takes: 'many', gives: 'number' },
  GIVEN: { least: 1, most: 20, takes: 'cells', gives: 'truth' },
  ROUND: { least: 1, most: 2, takes: 'number', gives: 'number' },
  ABS: { least: 1, most: 1, takes: 'number', gives: 'number' },
  IF: { least: 3, most: 3, takes: 'number', first: 'truth', gives: 'number' },
} as const satisfies Record<string, { least: number; most: number; takes: Sort | 'cells'; first?: Sort; gives: Sort }>;
export type FunctionName = keyof typeof functions;

interface Span {
  /** Where it stands in the text: from the first letter to behind the last. */
  from: number;
  to: number;
}

export type Formula = Span & (
  | { kind: 'number'; value: Exact; digits: string }
  | { kind: 'text'; value: string }
  | { kind: 'cell'; ref: Reference }
  | { kind: 'cells'; first: Reference; last: Reference | null }
  | { kind: 'not'; of: Formula }
  | { kind: 'minus'; of: Formula }
  | { kind: 'two'; op: Operator; left: Formula; right: Formula }
  | { kind: 'call'; name: FunctionName; args: Formula[] }
);

export type DiagnosticCode =
  | 'too_long' | 'too_deep' | 'too_many_parts' | 'unknown_letter' | 'bad_reference' | 'unclosed_text' | 'unclosed_bracket' | 'value_expected'
  | 'unexpected' | 'unknown_function' | 'wrong_count' | 'number_wanted' | 'truth_wanted' | 'one_cell_wanted' | 'cell_wanted' | 'not_comparable' | 'bad_places' | 'bad_range';

/** What is wrong with a formula, and where in its text. */
export interface Diagnostic extends Span {
  code: DiagnosticCode;
}

/** What a part of a formula is. */
export function sortOf(formula: Formula): Sort {
  switch (formula.kind) {
    case 'number': case 'minus': return 'number';
    case 'text': return 'text';
    case 'cell': return 'any';
    case 'cells': return 'many';
    case 'not': return 'truth';
    case 'two': return '+-*/'.includes(formula.op) ? 'number' : 'truth';
    case 'call': return functions[formula.name].gives;
  }
}
