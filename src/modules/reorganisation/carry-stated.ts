import { sql } from 'kysely';
import type { NumbersTaken } from '../../engines/tree-in-time/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { planOfAct } from '../organisation/index.ts';
import type { Effect } from './effect.ts';
import { destinations, endingDays } from './fate-of-members.ts';
import { followedAct } from './followed-act.ts';
import type { WholeAct } from './followed-act.ts';

/** A unit that ends, with the number beside a register (`stated` where it keeps none), and where its members go. */
interface Ending { unitId: string; day: string; stated: number; unlisted: number; registered: boolean; to: string | null }

/** What a unit that takes numbers over has itself. */
interface Taker { unitId: string; stated: number | null; unlisted: number; registered: boolean }

/**
 * Not every union has entered its members by name. The number that one states instead is not lost when it ends: it goes where its members
 * go, as what the successor states from that day on. Where either of the two keeps a register, it stands beside that (`unlisted`), for
 * nobody can tell who is in both.
 * @returns the act with what each unit takes over told in its events, and what a preview is to say of it
 */
export async function carryStated(context: SignedIn, act: WholeAct): Promise<{ act: WholeAct; effects: Effect[] }> {
  const { plan, consequences } = await planOfAct(context, act);
  if (plan.problems.length > 0 || consequences.ended.length === 0) return { act, effects: [] };
  const followed = followedAct(act, consequences);
  const endsOn = endingDays(followed);
  const goesTo = await destinations(context, followed, endsOn);
  const ending = await toldBy(context, [...endsOn].map(([unitId, day]) => ({ unitId, day, to: unionOf(goesTo(unitId)) })));
  const going = ending.filter((one) => one.to !== null);
  const takers = new Map((await takersOf(context, going)).map((taker) => [taker.unitId, taker]));
  const taken = [...Map.groupBy(going, (one) => `${one.day} ${one.to}`).values()].flatMap((group) => takenBy(act, group, takers.get(group[0]!.to!)!) ?? []);
  return { act: withNumbers(act, taken), effects: effectsOf(ending) };
}

/** Told with the last event of the day that founds or names the taker, or else with the last of the day: by then all has happened. */
function withNumbers(act: WholeAct, taken: readonly (NumbersTaken & { day: string })[]): WholeAct {
  const numbers = new Map<number, NumbersTaken[]>();
  for (const { day, ...one } of taken) {
    const names = (event: WholeAct['events'][number]) => ('into' in event && event.into === one.unitId) || ('unit' in event && event.unit.id === one.unitId);
    const named = act.events.findLastIndex((event) => event.effective === day && names(event));
    const position = named >= 0 ? named : act.events.findLastIndex((event) => event.effective === day);
    numbers.set(position, [...(numbers.get(position) ?? []), one]);
  }
  return { ...act, events: act.events.map((event, position) => (numbers.has(position) ? { ...event, numbers: numbers.get(position) } : event)) };
}

const unionOf = (decision: ReturnType<Awaited<ReturnType<typeof destinations>>>): string | null =>
  decision !== null && decision !== 'twice' && typeof decision.rest === 'object' ? decision.rest.to : null;

const beside = ({ stated, unlisted, registered }: Pick<Ending, 'stated' | 'unlisted' | 'registered'>): number => (registered ? 0 : stated) + unlisted;

/** What one unit takes over on one day; what it has itself is kept up, for the next day of the same act. */
function takenBy(act: WholeAct, group: Ending[], taker: Taker): (NumbersTaken & { day: string }) | null {
  const { to, day } = group[0]!;
  const numbers = group.reduce((sum, one) => sum + beside(one), 0);
  const founderSaid = act.events.find((event) => event.kind === 'amalgamate' && event.unit.id === to && event.unit.members !== null);
  if (taker.registered || group.some((one) => one.registered)) {
    const more = numbers + (taker.registered || founderSaid ? 0 : taker.stated ?? 0);
    taker.registered = true;
    if (more === 0) return null;
    taker.unlisted += more;
    return { day, unitId: to!, unlisted: taker.unlisted };
  }
  // Who founds a union out of others may have said how many it has.
  if (numbers === 0 || founderSaid) return null;
  taker.stated = (taker.stated ?? 0) + numbers;
  return { day, unitId: to!, members: taker.stated };
}

function effectsOf(ending: readonly Ending[]): Effect[] {
  return (['stated-move', 'stated-end'] as const).flatMap((kind) => {
    const units = ending.filter((one) => beside(one) > 0 && (one.to !== null) === (kind === 'stated-move'));
    return units.length === 0 ? [] : [{ kind, count: units.reduce((sum, one) => sum + beside(one), 0), units: units.length }];
  });
}

/** Does a unit keep a register before a day? What an act brought and an undoing took back leaves rows of nothing. */
const keepsRegister = (unit: string, day: string) => sql<boolean>`
  exists (select 1 from members_public_ledger l where l.unit_id = ${sql.ref(unit)} and l.day < ${sql.ref(day)} and (l.members <> 0 or l.women <> 0))`;

/** Units of the same level alone: the members of a group are counted with its union. */
async function toldBy({ tx }: SignedIn, units: readonly Pick<Ending, 'unitId' | 'day' | 'to'>[]): Promise<Ending[]> {
  const { rows } = await sql<Ending>`
    select e.unit_id as "unitId", e.day::text as day, coalesce(v.members, 0) as stated, coalesce(v.unlisted, 0) as unlisted, ${keepsRegister('e.unit_id', 'e.day')} as registered, e.to_id as "to"
    from unnest(${units.map((one) => one.unitId)}::uuid[], ${units.map((one) => one.day)}::date[], ${units.map((one) => one.to)}::uuid[]) e(unit_id, day, to_id)
    join organisation_public_current v on v.unit_id = e.unit_id and v.valid @> (e.day - 1)
    join organisation_public_types t on t.key = v.type_key
    left join organisation_public_current w on w.unit_id = e.to_id and w.valid @> e.day
    left join organisation_public_types k on k.key = w.type_key
    where t.level_key in ('grassroots', 'below-grassroots') and (k.level_key is null or k.level_key = t.level_key)
    order by e.day, e.unit_id`.execute(tx);
  return rows;
}

/** One that the act itself founds has nothing yet. */
async function takersOf({ tx }: SignedIn, going: readonly Ending[]): Promise<Taker[]> {
  const first = new Map(going.toReversed().map((one) => [one.to!, one.day]));
  const { rows } = await sql<Taker>`
    select e.unit_id as "unitId", v.members as stated, coalesce(v.unlisted, 0) as unlisted, ${keepsRegister('e.unit_id', 'e.day')} as registered
    from unnest(${[...first.keys()]}::uuid[], ${[...first.values()]}::date[]) e(unit_id, day)
    left join organisation_public_current v on v.unit_id = e.unit_id and v.valid @> e.day`.execute(tx);
  return rows;
}
