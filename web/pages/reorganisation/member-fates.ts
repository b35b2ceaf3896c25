import type { PickedUnit } from '../../components/UnitPicker.tsx';
import type { BulkAct } from './reorganisation.ts';

/** Where somebody goes: to a union, without one, or nowhere (after a split). A union that is not chosen yet is null. */
export type Whereto = { rest: 'end' } | { rest: 'stay' } | { rest: 'to'; union: PickedUnit | null };

/** Of one union: its own way, or that of all where there is none; and single people another way. */
export interface UnionFate { own: Whereto | null; people: Record<string, Whereto> }

/** What is decided on in a form: for all unions, and for single ones. */
export interface Fates { all: Whereto; unions: Record<string, UnionFate> }

export type MemberDecisions = NonNullable<BulkAct['members']>;

export const undecided: Fates = { all: { rest: 'to', union: null }, unions: {} };
export const fateOf = (fates: Fates, unitId: string): UnionFate => fates.unions[unitId] ?? { own: null, people: {} };

/** What the server is told; nothing of a union for which nothing was chosen yet, for it to say so. */
export function decisionsOf(fates: Fates, unitIds: string[]): MemberDecisions | undefined {
  const told = unitIds.flatMap((unitId) => {
    const { own, people } = fateOf(fates, unitId);
    const rest = restOf(own ?? fates.all);
    return rest === null ? [] : [[unitId, { rest, people: Object.entries(people).flatMap(([personId, where]) => personOf(personId, where)) }] as const];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

const restOf = (where: Whereto): 'end' | 'stay' | { to: string } | null => (where.rest !== 'to' ? where.rest : where.union && { to: where.union.id });
const personOf = (personId: string, where: Whereto): { personId: string; to: string | null }[] => (where.rest === 'end' ? [{ personId, to: null }] : where.rest === 'to' && where.union ? [{ personId, to: where.union.id }] : []);
