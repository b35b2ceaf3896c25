import { sql } from 'kysely';
import { campaignEvents } from '../../../engines/messages/campaign-events.ts';
import type { DayTurned } from '../../../kit/calendar.ts';
import type { Tx } from '../../../kit/database.ts';
import { newId } from '../../../kit/ids.ts';
import { recordAll } from '../../../kit/journal.ts';
import type { Recorder } from '../../../kit/journal.ts';
import { recountLeaves } from '../exemption-queries.ts';
import { planDuties } from './duties.ts';
import type { Duty, DutyChange } from './duties.ts';
import { actsOn, heirsOf, rostersWith, touchedBetween } from './queries.ts';
import type { ActOfUnit } from './queries.ts';

/** The calendar's work: decisions that hold from today on. */
export async function followUnitsOfTheDay(tx: Tx, { before, today }: DayTurned): Promise<void> {
  if (before < today) await followUnits({ tx, actor: null, requestId: null }, await touchedBetween(tx, before, today));
}

/**
 * Open reports follow their units, as far as decisions hold by today: of a unit that ended it passes to the one in which its work goes on,
 * or to nobody; of one that hangs elsewhere it goes to the union above it there. Done again, nothing happens.
 */
export async function followUnits(by: Recorder, units: readonly string[]): Promise<void> {
  const { tx } = by;
  const rows = await rostersWith(tx, units);
  if (rows.length === 0) return;
  const heirs = await heirsOf(tx, rows.flatMap((row) => (row.nowPath === null ? [row.unitId] : [])));
  const acts = await actsOn(tx, units);
  for (const roster of Map.groupBy(rows, (row) => row.campaignId).values()) {
    const changes = planDuties(roster, heirs);
    for (const change of changes) await apply(by, change, actOf(change.duty, acts));
    await recountLeaves(tx, changes.flatMap((change) => [change.duty.id, ...(change.duty.parentId ? [change.duty.parentId] : []), ...('parent' in change ? [change.parent.id] : [])]));
  }
}

/** The decision on the unit itself, else the one on the nearest above it. */
function actOf(duty: Duty, acts: readonly ActOfUnit[]): ActOfUnit | undefined {
  const way = duty.unitPath.split('.');
  return acts.toSorted((one, other) => way.lastIndexOf(other.node) - way.lastIndexOf(one.node)).find((act) => way.includes(act.node));
}

async function apply(by: Recorder, change: DutyChange, act: ActOfUnit | undefined): Promise<void> {
  const { duty } = change;
  const words = campaignEvents.vi;
  const decision = act?.decision ?? '';
  switch (change.kind) {
    case 'ended':
      await spare(by, duty, words.endedReason(decision));
      return tell(by, duty, act, 'ended', null, restorable(duty));
    case 'passed-to':
      await spare(by, duty, words.passedReason(change.heir.name, decision));
      if (change.to) await tell(by, change.to, act, 'includes', duty.unitName, null);
      return tell(by, duty, act, 'passed-to', change.heir.name, restorable(duty));
    case 'took-over': {
      await spare(by, duty, words.passedReason(change.heir.name, decision));
      await tell(by, duty, act, 'passed-to', change.heir.name, restorable(duty));
      return tell(by, await takeOver(by, change), act, 'took-over', duty.unitName, null);
    }
    case 'moved':
      await by.tx.updateTable('assignments').set({ unitPath: change.path, parentId: change.parent.id, parentName: change.parent.unitName, depth: change.depth, state: change.state, changedAt: sql<Date>`business_now()` as never,
        ...(change.state !== duty.state && { openedAt: sql<Date>`business_now()` as never }) }).where('id', '=', duty.id).where('latestRevisionId', 'is', null).execute();
      return tell(by, { ...duty, unitPath: change.path }, act, 'moved', change.parent.unitName, restorable(duty));
    case 'stayed':
    case 'begun':
      if (!(await told(by, duty, act, change.kind))) await tell(by, duty, act, change.kind, duty.parentName, null);
  }
}

const restorable = ({ state, unitPath, parentId, parentName, depth }: Duty) => ({ state, unitPath, parentId, parentName, depth });

const told = async ({ tx }: Recorder, duty: Duty, act: ActOfUnit | undefined, kind: string): Promise<boolean> =>
  (await tx.selectFrom('assignmentEvents').select('id').where('assignmentId', '=', duty.id).where('kind', '=', kind).where('actId', act ? '=' : 'is', act?.actId ?? null).executeTakeFirst()) !== undefined;

async function spare({ tx }: Recorder, duty: Duty, reason: string): Promise<void> {
  await sql`update assignments set exempt_from = state, state = 'exempt', exempt_reason = ${reason}, changed_at = business_now()
    where id = ${duty.id} and state in ('waiting', 'open', 'drafting', 'returned') and latest_revision_id is null`.execute(tx);
}

/** The unit in which the work goes on reports in place of the one that ended. */
async function takeOver({ tx }: Recorder, { duty, heir, parent }: Extract<DutyChange, { kind: 'took-over' }>): Promise<Duty> {
  const open = parent.depth === 0 || parent.passedOn;
  const made = { ...duty, id: newId(), unitId: heir.unitId, unitName: heir.name, unitPath: heir.path, parentId: parent.id, parentName: parent.unitName, depth: parent.depth + 1, state: open ? 'open' : 'waiting' };
  await sql`
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, lock_on, state, opened_at)
    values (${made.id}, ${duty.campaignId}, ${heir.unitId}, ${heir.versionId}, ${heir.path}, ${heir.name}, ${parent.id}, ${parent.unitName}, ${made.depth}, true, ${duty.due}, ${duty.lockOn}, ${made.state},
      case when ${open} then business_now() end)`.execute(tx);
  return made;
}

async function tell(by: Recorder, duty: Duty, act: ActOfUnit | undefined, kind: string, otherName: string | null, before: object | null): Promise<void> {
  await by.tx.insertInto('assignmentEvents').values({
    id: newId(), assignmentId: duty.id, campaignId: duty.campaignId, unitPath: duty.unitPath, actId: act?.actId ?? null, kind, otherName,
    happenedOn: act ? act.effective : (sql<string>`business_today()` as never), before: before === null ? null : JSON.stringify(before),
  }).execute();
  await recordAll(by, [{ fact: 'assignment.followed', unitId: duty.unitId, objectKind: 'assignment', objectId: duty.id, data: { campaignId: duty.campaignId, actId: act?.actId ?? null, kind } }]);
}

/**
 * As before the act: duties stand where they stood, and units that took over report no longer. What was handed in meanwhile stays, and what
 * a unit began to write that will never have been is left to whoever takes the act back.
 */
export async function unfollowUnits(by: Recorder, actId: string): Promise<void> {
  const { tx } = by;
  const { rows } = await sql<{ assignmentId: string; parentId: string | null }>`
    update assignments a set state = e.before ->> 'state', exempt_reason = null, exempt_from = null, unit_path = (e.before ->> 'unitPath')::ltree, parent_id = (e.before ->> 'parentId')::uuid,
      parent_name = e.before ->> 'parentName', depth = (e.before ->> 'depth')::int, changed_at = business_now()
    from (select distinct on (assignment_id) assignment_id, kind, before from assignment_events where act_id = ${actId} and before is not null order by assignment_id, happened_on) e
    where a.id = e.assignment_id and a.latest_revision_id is null and (e.kind = 'moved' or a.state = 'exempt')
    returning a.id as assignment_id, a.parent_id`.execute(tx);
  const made = await tx.selectFrom('assignmentEvents as e').innerJoin('assignments as a', 'a.id', 'e.assignmentId').where('e.actId', '=', actId).where('e.kind', '=', 'took-over')
    .where('a.state', 'in', ['waiting', 'open']).where('a.latestRevisionId', 'is', null).select('a.id').execute();
  await tx.deleteFrom('assignmentEvents').where('actId', '=', actId).execute();
  for (const { id } of made) await tx.deleteFrom('assignments').where('id', '=', id).execute();
  await recountLeaves(tx, rows.flatMap((row) => [row.assignmentId, ...(row.parentId ? [row.parentId] : [])]));
}
