import type { z } from 'zod';
import type { SignedIn } from '../../../kit/context.ts';
import { holdersOn, peopleBelow, quotasAbove } from './queries.ts';
import type { placedPersonSchema } from './schemas.ts';

type Warning = z.input<typeof placedPersonSchema>['warnings'][number];

/** What became more than it should be on the day from which someone was placed: people in the position, or people within a quota above it. */
export async function warningsOf(context: SignedIn, position: { id: string; seats: number }, office: { path: string }, placed: { inQuota: boolean; from: string }): Promise<Warning[]> {
  const warnings: Warning[] = [];
  const have = (await holdersOn(context.tx, [position.id], placed.from)).length;
  if (have > position.seats) warnings.push({ code: 'over_filled', have, limit: position.seats, unitName: null, year: null });
  if (!placed.inQuota) return warnings;
  const year = Number(placed.from.slice(0, 4));
  const quotas = await quotasAbove(context.tx, office.path, year, placed.from);
  if (quotas.length === 0) return warnings;
  const people = await peopleBelow(context.tx, quotas[0]!.path, placed.from);
  for (const quota of quotas) {
    const used = sumWithin(people, quota.path).used;
    if (used > quota.granted) warnings.push({ code: 'over_quota', have: used, limit: quota.granted, unitName: quota.name, year });
  }
  return warnings;
}

/** People of the units that lie at or below a path. */
export function sumWithin(people: { path: string; used: number; beside: number }[], path: string): { used: number; beside: number } {
  const within = people.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  return { used: within.reduce((sum, one) => sum + one.used, 0), beside: within.reduce((sum, one) => sum + one.beside, 0) };
}
