import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { z } from 'zod';
import { foundingYearUntil, workplaceFigures, workplacesBy } from '../workplaces/index.ts';
import type { WorkplaceLine } from '../workplaces/index.ts';
import { periodFigures } from './period-figures.ts';
import { nodeOf } from './policy.ts';
import type { cuts, figuresSchema } from './schemas.ts';

type Figures = z.input<typeof figuresSchema>;
interface Where { unitId: string; path: string; day: string }

const mayReadWorkplaces = (context: SignedIn, path: string): boolean => holds(context.actor, 'workplaces.read', path);

/**
 * What members are set against: workers of the workplaces below a unit, and of enterprises those with a union. Density is members of all
 * unions / `workers`; both are given, for a ratio of ratios says nothing.
 * @returns null for who may not read workplaces, and where none is known
 */
export async function workplacesBeside(context: SignedIn, { path, day }: Where): Promise<Figures['workplaces']> {
  if (!mayReadWorkplaces(context, path)) return null;
  const { workplaces, withUnion, withoutUnion, workers, workersWithUnion, uncounted, enterprises, mustHave } = await workplaceFigures(context.tx, { path, day });
  return workplaces === 0 ? null : { workplaces, withUnion, withoutUnion, workers, workersWithUnion, uncounted, enterprises, mustHave };
}

/** The same of each part; a type of unit tells no workplaces apart. */
export async function workplacesOfParts(context: SignedIn, { path, day }: Where, cut: (typeof cuts)[number]): Promise<Map<string, WorkplaceLine>> {
  return cut === 'type' || !mayReadWorkplaces(context, path) ? new Map() : workplacesBy(context.tx, { path, day, cut });
}

/**
 * The year of a day up to that day: unions founded and members admitted by the registers, those that campaigns of founding brought, and
 * what the unit had planned for the whole year.
 */
export async function yearAgainstPlan(context: SignedIn, { unitId, path, day }: Where): Promise<Figures['year']> {
  if (!mayReadWorkplaces(context, path)) return null;
  const { year, unions, members, plan } = await foundingYearUntil(context.tx, { unitId, path, day });
  const { founded, joined } = await periodFigures(context.tx, nodeOf(path), `${year - 1}-12-31`, day);
  return { year, founded: founded ?? 0, joined: joined ?? 0, recognised: { unions, members }, plan };
}
