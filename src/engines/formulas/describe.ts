import { functions } from './grammar.ts';
import type { Formula, FunctionName, Operator, Reference } from './grammar.ts';

/** The words of a language for a formula: signs, and each function with its arguments already in words. */
export interface FormulaWords {
  sign: Record<Operator, string>;
  not: (what: string) => string;
  number: (digits: string) => string;
  call: Record<FunctionName, (args: string[]) => string>;
}

/** What cells are called: one cell, the filled rows of a column, a stretch. */
export type CellNames = (first: Reference, last: Reference | null) => string;

const BINDING: Record<Operator, number> = { OR: 0, AND: 1, '=': 2, '<>': 2, '<=': 2, '>=': 2, '<': 2, '>': 2, '+': 3, '-': 3, '*': 4, '/': 4 };
const TIGHTEST = 6;

/** A formula for reading, with brackets only where they change something. */
export function describeFormula(formula: Formula, words: FormulaWords, names: CellNames): string {
  return said(formula, 0);

  function said(part: Formula, around: number): string {
    switch (part.kind) {
      case 'number': return words.number(part.digits);
      case 'text': return `"${part.value}"`;
      case 'cell': return names(part.ref, null);
      case 'cells': return names(part.first, part.last);
      case 'minus': return bracketed(`-${said(part.of, TIGHTEST)}`, around > BINDING['*']);
      case 'not': return bracketed(words.not(said(part.of, BINDING['='])), around > BINDING['=']);
      case 'call': return words.call[part.name](part.args.map((arg) => said(arg, 0)));
      case 'two': {
        const binds = BINDING[part.op];
        // Comparisons do not follow one another: both sides of one bind more.
        const leftAround = binds === BINDING['='] ? binds + 1 : binds;
        return bracketed(`${said(part.left, leftAround)} ${words.sign[part.op]} ${said(part.right, binds + 1)}`, around > binds);
      }
    }
  }
}

const bracketed = (text: string, needed: boolean): string => (needed ? `(${text})` : text);

/** The words of the grammar itself. */
const source: FormulaWords = {
  sign: { '+': '+', '-': '-', '*': '*', '/': '/', '=': '=', '<>': '<>', '<=': '<=', '>=': '>=', '<': '<', '>': '>', AND: 'AND', OR: 'OR' },
  not: (what) => `NOT ${what}`,
  number: (digits) => digits,
  call: Object.fromEntries(Object.keys(functions).map((name) => [name, (args: string[]) => `${name}(${args.join('; ')})`])) as FormulaWords['call'],
};

const written = ({ form, row, column }: Reference): string => `[${form === null ? '' : `${form}:`}${row === null ? '' : `${row}/`}${column ?? '*'}]`;

/** A formula as it is written; reading that again gives the same formula. */
export const writeFormula = (formula: Formula): string =>
  describeFormula(formula, source, (first, last) => (last ? `${written(first)}:${written({ ...last, form: null })}` : written(first)));
