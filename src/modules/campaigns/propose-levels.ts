import { addDays, officeCalendar, scheduleBack, workingDayAt } from '../../engines/periods/index.ts';
import type { OfficeCalendar } from '../../engines/periods/index.ts';
import type { LevelsAsked } from '../directives/index.ts';
import type { Level } from './campaign.ts';
import type { NamedDues } from './dues-named.ts';

/** What the organisation has below the owner of a campaign: types by level, from the top down. */
export type TypesByRank = readonly (readonly string[])[];

/**
 * The levels below the unit, from the top down, with the dues that the plan names or that are scheduled back.
 * @param named days read from the plan's own words, for what its actors do not tell
 * @param calendar of the offices, so that no proposed day is a holiday
 * @param asked whom the plan asks, in types of the organisation; nobody in particular where there is no plan
 */
export function proposeLevels(below: TypesByRank, named: NamedDues, asked: LevelsAsked, today: string, calendar: OfficeCalendar = officeCalendar([])): { levels: Level[]; ownDue: string } {
  const ranks = reaching(below, named, asked);
  const given = ranks.map((types, index) => {
    const own = types.map((type) => asked.types.get(type) ?? null).filter((due) => due !== null).sort().at(-1);
    const due = own ?? (index === below.length - 1 && below.length > 1 ? named.grassroots : named.upper);
    return due && due >= today ? due : null;
  });
  const ownDue = named.own && named.own >= today ? named.own : workingDayAt(afterAll(given, today), calendar, 1);
  const dues = scheduleBack(ownDue, given, today, undefined, (day) => workingDayAt(day, calendar));
  return { ownDue, levels: ranks.map((types, index) => ({ typeKeys: [...types], due: dues[index]! })) };
}

/** A day of one's own where the plan names none: forty days from now, and late enough to consolidate what the levels below send. */
function afterAll(given: readonly (string | null)[], today: string): string {
  const latest = given.filter((due) => due !== null).sort().at(-1);
  return [addDays(today, 40), ...(latest ? [addDays(latest, 15)] : [])].sort().at(-1)!;
}

/** The levels that take part, each with the types of it that the plan speaks of; all of a level of which it names none. */
function reaching(below: TypesByRank, named: NamedDues, asked: LevelsAsked): TypesByRank {
  const namesLowest = (below.at(-1) ?? []).some((type) => asked.types.has(type));
  // A plan that gives days to upper levels only stops there: going further down is the planner's choice.
  const stopsAbove = asked.lowest ? asked.lowest !== 'grassroots' && !namesLowest : named.upper && !named.grassroots && !named.reachesGrassroots && !namesLowest;
  const ranks = stopsAbove && below.length > 1 ? below.slice(0, -1) : below;
  return ranks.map((types) => {
    const spokenOf = types.filter((type) => asked.types.has(type));
    return spokenOf.length > 0 ? spokenOf : types;
  });
}
