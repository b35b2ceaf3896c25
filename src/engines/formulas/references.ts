import type { Formula, Reference } from './grammar.ts';

/** Cells that a formula reads, as they are written; `last` of a stretch, null for one cell or all filled rows. */
export interface Read {
  first: Reference;
  last: Reference | null;
  from: number;
  to: number;
}

/** All that a formula reads, in the order of its text. */
export function readsOf(formula: Formula): Read[] {
  switch (formula.kind) {
    case 'cell': return [{ first: formula.ref, last: null, from: formula.from, to: formula.to }];
    case 'cells': return [{ first: formula.first, last: formula.last, from: formula.from, to: formula.to }];
    case 'minus': case 'not': return readsOf(formula.of);
    case 'two': return [...readsOf(formula.left), ...readsOf(formula.right)];
    case 'call': return formula.args.flatMap(readsOf);
    default: return [];
  }
}

/** Does it speak of the row, the column in which it stands? Such a check is asked for each row, each column. */
export const standsIn = (formula: Formula): { row: boolean; column: boolean } => {
  const refs = readsOf(formula).flatMap(({ first, last }) => (last ? [first, last] : [first]));
  return { row: refs.some((ref) => ref.row === null), column: refs.some((ref) => ref.column === null) };
};

/**
 * Finds things that need themselves.
 * @param needs what each needs
 * @returns each circle once, as the way round it: `[a, b, a]`
 */
export function findCircles(all: Iterable<string>, needs: (one: string) => Iterable<string>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of all) {
    if (done.has(start)) continue;
    // By hand, not by calling itself: a chain may be as long as a form has cells.
    const way: { at: string; next: Iterator<string> }[] = [{ at: start, next: needs(start)[Symbol.iterator]() }];
    const onWay = new Map([[start, 0]]);
    while (way.length > 0) {
      const { at, next } = way.at(-1)!;
      const { value, done: over } = next.next();
      if (over) {
        done.add(at);
        onWay.delete(at);
        way.pop();
      } else if (onWay.has(value)) {
        circles.push([...way.slice(onWay.get(value)).map((step) => step.at), value]);
      } else if (!done.has(value)) {
        onWay.set(value, way.length);
        way.push({ at: value, next: needs(value)[Symbol.iterator]() });
      }
    }
  }
  return circles;
}
