import type { Directive } from '#engines/directive-reading/schema.ts';
import { directiveSchema } from '#engines/directive-reading/schema.ts';

export type Field = keyof Directive;
export type Side = 'mine' | 'theirs';
export interface Difference { field: Field; suggested: Side }

const fields = Object.keys(directiveSchema.shape) as Field[];

/** Where two people's contents differ, field by field; whoever alone changed a field since `base` is suggested. */
export function differences(base: Directive, mine: Directive, theirs: Directive): Difference[] {
  return fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, suggested: same(mine[field], base[field]) ? 'theirs' : 'mine' }));
}

/** Theirs, with the fields taken from mine that were chosen so. */
export function merged(mine: Directive, theirs: Directive, choices: Partial<Record<Field, Side>>): Directive {
  const own = fields.filter((field) => choices[field] === 'mine').map((field) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(own) } as Directive;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
