import { readExact } from './exact.ts';
import { comparators, functions, LIMITS, sortOf } from './grammar.ts';
import type { Diagnostic, DiagnosticCode, Formula, FunctionName, Operator, Sort } from './grammar.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type Parsed = { formula: Formula; faults: [] } | { formula: null; faults: [Diagnostic, ...Diagnostic[]] };

/**
 * Reads a formula.
 * @param wants `figure` for a computed cell, `truth` for a check
 * @returns the formula, or what is wrong and where; never throws
 */
export function parseFormula(text: string, wants: 'figure' | 'truth'): Parsed {
  if (text.length > LIMITS.length) return { formula: null, faults: [{ code: 'too_long', from: LIMITS.length, to: text.length }] };
  const { tokens, fault } = tokensOf(text);
  if (fault) return { formula: null, faults: [fault] };
  try {
    const reader = new Reader(tokens);
    const formula = reader.whole();
    reader.want(formula, wants === 'truth' ? 'truth' : 'number');
    return { formula, faults: [] };
  } catch (error) {
    if (error instanceof Wrong) return { formula: null, faults: [error.diagnostic] };
    throw error;
  }
}

class Wrong extends Error {
  readonly diagnostic: Diagnostic;
  constructor(code: DiagnosticCode, { from, to }: { from: number; to: number }) {
    super(code);
    this.diagnostic = { code, from, to };
  }
}

/** From what binds least to what binds most; each goes from left to right, comparisons do not follow one another. */
const LEVELS: readonly (readonly string[])[] = [['OR'], ['AND'], comparators, ['+', '-'], ['*', '/']];
const COMPARING = 2;

/** Reads by going down the levels; throws `Wrong`, which the front door turns into a diagnostic. */
class Reader {
  private at = 0;
  private depth = 0;
  private parts = 0;
  private readonly tokens: Token[];

  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  whole(): Formula {
    const formula = this.level(0);
    const next = this.peek();
    if (next.kind !== 'end') throw new Wrong('unexpected', next);
    return formula;
  }

  /** @throws Wrong where a part is not of the sort that its place asks for */
  want(part: Formula, sort: Sort | 'cells'): void {
    const is = sortOf(part);
    if (sort === 'cells') {
      if (is !== 'any' && is !== 'many') throw new Wrong('cell_wanted', part);
    } else if (sort === 'many') {
      if (is === 'truth' || is === 'text') throw new Wrong('number_wanted', part);
    } else if (is === 'many') {
      throw new Wrong('one_cell_wanted', part);
    } else if (sort === 'number' && is !== 'number' && is !== 'any') {
      throw new Wrong('number_wanted', part);
    } else if (sort === 'truth' && is !== 'truth') {
      throw new Wrong('truth_wanted', part);
    }
  }

  private peek(): Token {
    return this.tokens[this.at]!;
  }

  private take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at += 1;
    return token;
  }

  private isSign(text: string): boolean {
    return this.peek().kind === 'sign' && this.peek().text === text;
  }

  private close(open: Token): Token {
    if (this.isSign(')')) return this.take();
    throw new Wrong(this.peek().kind === 'end' ? 'unclosed_bracket' : 'unexpected', this.peek().kind === 'end' ? open : this.peek());
  }

  private made(formula: Formula): Formula {
    this.parts += 1;
    if (this.parts > LIMITS.parts) throw new Wrong('too_many_parts', formula);
    return formula;
  }

  private deeper(read: () => Formula): Formula {
    this.depth += 1;
    if (this.depth > LIMITS.depth) throw new Wrong('too_deep', this.peek());
    const formula = read();
    this.depth -= 1;
    return formula;
  }

  private level(level: number): Formula {
    const signs = LEVELS[level];
    if (!signs) return this.prefix();
    if (level === COMPARING && this.peek().kind === 'name' && this.peek().text === 'NOT') return this.negation();
    let left = this.level(level + 1);
    while ((this.peek().kind === 'sign' || this.peek().kind === 'name') && signs.includes(this.peek().text)) {
      const op = this.take().text as Operator;
      const right = this.level(level + 1);
      left = this.joined(op, left, right);
      if (level === COMPARING) return left;
    }
    return left;
  }

  private joined(op: Operator, left: Formula, right: Formula): Formula {
    if (op === 'AND' || op === 'OR') [left, right].forEach((side) => this.want(side, 'truth'));
    else if ('+-*/'.includes(op)) [left, right].forEach((side) => this.want(side, 'number'));
    else this.comparable(op, left, right);
    return this.made({ kind: 'two', op, left, right, from: left.from, to: right.to });
  }

  /** Numbers are compared with numbers; words only for being the same. */
  private comparable(op: Operator, left: Formula, right: Formula): void {
    const words = sortOf(left) === 'text' || sortOf(right) === 'text';
    for (const side of [left, right]) {
      const is = sortOf(side);
      if (is === 'many') throw new Wrong('one_cell_wanted', side);
      if (is === 'truth' || (words && is === 'number')) throw new Wrong('not_comparable', side);
    }
    if (words && op !== '=' && op !== '<>') throw new Wrong('not_comparable', left);
  }

  private negation(): Formula {
    return this.deeper(() => {
      const word = this.take();
      const of = this.level(COMPARING);
      this.want(of, 'truth');
      return this.made({ kind: 'not', of, from: word.from, to: of.to });
    });
  }

  private prefix(): Formula {
    if (!this.isSign('-')) return this.value();
    return this.deeper(() => {
      const sign = this.take();
      const of = this.prefix();
      this.want(of, 'number');
      return this.made({ kind: 'minus', of, from: sign.from, to: of.to });
    });
  }

  private value(): Formula {
    const token = this.take();
    const { from, to } = token;
    if (token.kind === 'number') return this.made({ kind: 'number', value: readExact(token.text)!, digits: token.text, from, to });
    if (token.kind === 'text') return this.made({ kind: 'text', value: token.text, from, to });
    if (token.kind === 'cell') return this.cells(token);
    if (token.kind === 'sign' && token.text === '(') return this.grouped(token);
    if (token.kind === 'name' && this.isSign('(')) return this.call(token);
    throw new Wrong(token.kind === 'name' ? 'unknown_function' : 'value_expected', token);
  }

  private grouped(open: Token): Formula {
    return this.deeper(() => {
      const inside = this.level(0);
      const end = this.close(open);
      return { ...inside, from: open.from, to: end.to };
    });
  }

  /** One cell, the filled rows of a column, or a stretch of cells in printed order. */
  private cells(token: Token): Formula {
    const first = token.ref!;
    if (!this.isSign(':')) {
      return this.made(first.row === '*'
        ? { kind: 'cells', first, last: null, from: token.from, to: token.to }
        : { kind: 'cell', ref: first, from: token.from, to: token.to });
    }
    this.take();
    const end = this.take();
    if (end.kind !== 'cell') throw new Wrong('bad_range', end);
    const last = end.ref!;
    const span = { from: token.from, to: end.to };
    if (first.row === '*' || last.row === '*' || (last.form !== null && last.form !== first.form)) throw new Wrong('bad_range', span);
    return this.made({ kind: 'cells', first, last: { ...last, form: first.form }, ...span });
  }

  private call(word: Token): Formula {
    if (!Object.hasOwn(functions, word.text)) throw new Wrong('unknown_function', word);
    const name = word.text as FunctionName;
    return this.deeper(() => {
      const open = this.take();
      const args: Formula[] = [];
      while (!this.isSign(')')) {
        if (args.length > 0) {
          if (!this.isSign(',') && !this.isSign(';')) this.close(open);
          this.take();
        }
        args.push(this.level(0));
      }
      const call: Formula = { kind: 'call', name, args, from: word.from, to: this.close(open).to };
      this.fits(call, name, args);
      return this.made(call);
    });
  }

  private fits(call: Formula, name: FunctionName, args: Formula[]): void {
    const takes: { least: number; most: number; takes: Sort | 'cells'; first?: Sort } = functions[name];
    if (args.length < takes.least || args.length > takes.most) throw new Wrong('wrong_count', call);
    args.forEach((arg, place) => this.want(arg, place === 0 && takes.first ? takes.first : takes.takes));
    const places = name === 'ROUND' ? args[1] : undefined;
    if (places && !(places.kind === 'number' && /^[0-4]$/.test(places.digits))) throw new Wrong('bad_places', places);
  }
}
