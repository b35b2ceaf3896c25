import { absolute, add, compare, divide, multiply, negate, roundTo, subtract } from './exact.ts';
import type { Exact } from './exact.ts';
import { LIMITS } from './grammar.ts';
import type { Formula, Operator, Reference } from './grammar.ts';

/** What a cell holds for a formula: a number, words, or nothing. */
export type CellContent = Exact | string | null;

/** Where a formula gets its cells from; keys that are not there hold nothing. */
export interface Cells {
  one: (ref: Reference) => CellContent;
  /** The cells of a set: the filled rows of a column, or with `last` everything between two cells in printed order. */
  many: (first: Reference, last: Reference | null) => CellContent[];
}

type Value = CellContent | boolean;

/**
 * Works a formula out over cells. Nothing is executed: the tree is walked.
 * @returns a number or a truth; null for "empty" or "not decided": a cell was not given, something was divided by 0, or the work would have been too long
 */
export function evaluate(formula: Formula, cells: Cells): Exact | boolean | null {
  let left: number = LIMITS.steps;
  const walked = new Walk(cells, (steps) => (left -= steps) >= 0).value(formula);
  return left < 0 || typeof walked === 'string' ? null : walked;
}

class Walk {
  private readonly cells: Cells;
  private readonly goOn: (steps: number) => boolean;

  constructor(cells: Cells, goOn: (steps: number) => boolean) {
    this.cells = cells;
    this.goOn = goOn;
  }

  value(part: Formula): Value {
    if (!this.goOn(1)) return null;
    switch (part.kind) {
      case 'number': return part.value;
      case 'text': return part.value;
      case 'cell': return this.cells.one(part.ref);
      case 'cells': return null;
      case 'not': return negated(this.value(part.of));
      case 'minus': return ofNumbers([this.value(part.of)], ([x]) => negate(x!));
      case 'two': return this.two(part.op, part.left, part.right);
      case 'call': return this.call(part);
    }
  }

  private two(op: Operator, left: Formula, right: Formula): Value {
    const a = this.value(left);
    const b = this.value(right);
    if (op === 'AND' || op === 'OR') return together(op, a, b);
    const work = arithmetic[op];
    if (work) return ofNumbers([a, b], ([x, y]) => work(x!, y!));
    if (typeof a === 'string' && typeof b === 'string') return op === '=' ? a === b : op === '<>' ? a !== b : null;
    const sides = numbers([a, b]);
    // Not decided while a side is empty: what was not given can be neither right nor wrong.
    return sides.length < 2 ? null : holds(op, compare(sides[0]!, sides[1]!));
  }

  private call({ name, args }: Formula & { kind: 'call' }): Value {
    if (name === 'IF') return this.choose(args);
    const given = args.map((arg) => this.values(arg));
    if (name === 'GIVEN') return given.flat().every((value) => value !== null);
    if (name === 'COUNT') return { n: BigInt(given.flat().filter((value) => value !== null).length), d: 1n };
    if (name === 'ROUND') return ofNumbers([given[0]![0]!], ([x]) => roundTo(x!, placesOf(args[1])));
    if (name === 'ABS') return ofNumbers([given[0]![0]!], ([x]) => absolute(x!));
    const figures = numbers(given.flat());
    if (figures.length === 0) return null;
    if (name === 'SUM') return figures.reduce(add);
    return figures.reduce((a, b) => (compare(a, b) < 0 === (name === 'MIN') ? a : b));
  }

  private choose([when, then, otherwise]: Formula[]): Value {
    const decided = this.value(when!);
    if (typeof decided !== 'boolean') return null;
    return this.value(decided ? then! : otherwise!);
  }

  private values(arg: Formula): Value[] {
    if (arg.kind !== 'cells') return [this.value(arg)];
    const many = this.cells.many(arg.first, arg.last);
    return this.goOn(many.length) ? many : [null];
  }
}

const arithmetic: Partial<Record<Operator, (a: Exact, b: Exact) => Exact | null>> = { '+': add, '-': subtract, '*': multiply, '/': divide };

const isNumber = (value: Value): value is Exact => typeof value === 'object' && value !== null;
const numbers = (values: Value[]): Exact[] => values.filter(isNumber);

/** What comes of numbers; nothing as soon as one of them is not there: empty is not 0. */
function ofNumbers(values: Value[], work: (numbers: Exact[]) => Exact | null): Exact | null {
  const all = numbers(values);
  return all.length < values.length ? null : work(all);
}

const negated = (value: Value): boolean | null => (typeof value === 'boolean' ? !value : null);

/** One false side settles AND, one true side settles OR; else what is not decided stays so. */
function together(op: 'AND' | 'OR', a: Value, b: Value): boolean | null {
  const settling = op === 'OR';
  if (a === settling || b === settling) return settling;
  return typeof a === 'boolean' && typeof b === 'boolean' ? !settling : null;
}

function holds(op: Operator, order: number): boolean {
  switch (op) {
    case '=': return order === 0;
    case '<>': return order !== 0;
    case '<': return order < 0;
    case '<=': return order <= 0;
    case '>': return order > 0;
    default: return order >= 0;
  }
}

const placesOf = (places: Formula | undefined): number => (places?.kind === 'number' ? Number(places.digits) : 0);
