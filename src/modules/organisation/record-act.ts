import { sql } from 'kysely';
import { planAct } from '../../engines/tree-in-time/index.ts';
import type { ActPlan, UnitEvent } from '../../engines/tree-in-time/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Fact } from '../../kit/journal.ts';
import { allowEvents } from './act-policy.ts';
import { forestOf, foundedBy, holdTree, insertIdentities, livesOf, namedIn, storeEvents, storePlan } from './act-queries.ts';
import { consequencesOf } from './act.ts';
import type { ActConsequences, NewAct } from './act.ts';
import { explainProblems } from './explain-problems.ts';
import { actImpossible } from './problems.ts';

/**
 * Records an act: its events happen to the tree, what held before stays to be seen, and who did it is kept. The units' followers (members,
 * officers, campaigns) are the caller's part, in the same transaction.
 * @param act a decision and its events; an event may name units that an earlier one founds
 * @param fact what the journal is told; an act tells of itself unless something better is said
 * @throws Problem act_impossible or the code of the first thing in the way, each with `problems`; not_found, not_allowed
 */
export async function recordAct(context: SignedIn, act: NewAct, fact?: Omit<Fact, 'data'> & { data?: Record<string, unknown> }): Promise<ActConsequences> {
  const { tx } = context;
  await holdTree(tx);
  const events = act.events as UnitEvent[];
  const units = newUnitsOf(events);
  const managed = await allowEvents(context, events, new Set(units.map((unit) => unit.id)));
  await mustBeNew(context, units.map((unit) => unit.id));
  const nodes = await insertIdentities(tx, context.origin, units);
  const forest = await forestOf(tx, namedIn(events), nodes);
  const plan = planAct(forest, events);
  await mustBePossible(context, events, plan);
  const before = await livesOf(tx, plan.lives.map((life) => life.unitId));
  for (const { id } of units) before.delete(id);
  await tx.insertInto('unitActs').values({
    id: act.id, origin: context.origin, title: act.title || null, decisionSymbol: act.decisionSymbol, decisionDate: act.decisionDate, reason: act.reason,
    recordedBy: context.actor.accountId, recordedByName: context.actor.name, managedAt: sql`${`{${managed.join(',')}}`}::ltree[]` as never,
  }).execute();
  await storePlan(tx, act.id, plan);
  await storeEvents(tx, act.id, events, plan);
  const subject = plan.outcomes[0]!.units[0]?.unitId ?? null;
  await record(context, {
    fact: 'unit.act-recorded', unitId: subject, objectKind: 'unit-act', objectId: act.id, ...fact,
    data: { actId: act.id, kinds: [...new Set(events.map((event) => event.kind))], events: events.length, ...fact?.data },
  });
  return consequencesOf(act.id, events, plan, before);
}

/** What an act would do, without doing it. @throws Problem as `recordAct` for what the asker may not; problems of the act are in the plan */
export async function planOfAct(context: SignedIn, act: Pick<NewAct, 'id' | 'events'>): Promise<{ plan: ActPlan; consequences: ActConsequences }> {
  const events = act.events as UnitEvent[];
  const units = newUnitsOf(events);
  await allowEvents(context, events, new Set(units.map((unit) => unit.id)));
  // Nodes that no unit has: nothing of a preview is kept.
  const nodes = new Map(units.map((unit, index) => [unit.id, `new${index}`]));
  const plan = planAct(await forestOf(context.tx, namedIn(events), nodes), events);
  const before = await livesOf(context.tx, plan.lives.map((life) => life.unitId));
  return { plan, consequences: consequencesOf(act.id, events, plan, before) };
}

/** The units that the events found, each with its first day; one that comes from elsewhere may be older than its coming. */
function newUnitsOf(events: readonly UnitEvent[]): { id: string; founded: string }[] {
  return events.flatMap((event) => foundedBy([event]).map(({ id }) => ({ id, founded: event.effective })));
}

async function mustBeNew(context: SignedIn, ids: string[]): Promise<void> {
  if (new Set(ids).size < ids.length || (await livesOf(context.tx, ids)).size > 0) throw problems.idTaken();
}

async function mustBePossible(context: SignedIn, events: readonly UnitEvent[], plan: ActPlan): Promise<void> {
  if (plan.problems.length === 0) return;
  throw actImpossible(await explainProblems(context, plan.problems, events));
}
