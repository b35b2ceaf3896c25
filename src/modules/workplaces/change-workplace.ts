import { sql } from 'kysely';
import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { caretakerOn, manageableWorkplace } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { caretakersOf, holdWorkplace, versionsOf } from './queries.ts';
import { readWorkplace } from './read-workplaces.ts';
import type { workplaceChangeSchema } from './schemas.ts';
import { factNames } from './workplace.ts';
import type { WorkplaceDetail } from './workplace.ts';

type Change = z.output<typeof workplaceChangeSchema>;

/**
 * Changes a workplace from a day on: its facts, whether it works, which unit looks after it. What was true before stays true.
 * Closing it ends its covering the day before.
 * @throws Problem before_opening, before_last_change, workplace_code_taken, founding_under_way, not_a_caretaker, not_allowed, not_found, id_taken
 */
export function changeWorkplace(context: SignedIn, workplaceId: string, change: Change): Promise<WorkplaceDetail> {
  return createOnce(context, { id: change.id, kind: 'workplace-change', body: { workplaceId, ...change } }, async () => {
    await storeChange(context, workplaceId, change);
    return readWorkplace(context, workplaceId, change.from > context.clock.today() ? change.from : undefined);
  });
}

/** Writes a change. @returns the names of what differs; none where all holds already, and nothing was written */
export async function storeChange(context: SignedIn, workplaceId: string, change: Change): Promise<string[]> {
  const { tx } = context;
  await holdWorkplace(tx, workplaceId);
  const { unitId } = await manageableWorkplace(context, workplaceId);
  const fields = [...await changeFacts(context, workplaceId, change), ...await changeCaretaker(context, workplaceId, change), ...await changeCode(context, workplaceId, change)];
  if (fields.includes('status') && change.status === 'closed') await endWhatGoesOn(context, workplaceId, change.from);
  if (fields.length > 0) {
    await record(context, { fact: 'workplace.changed', unitId, objectKind: 'workplace', objectId: workplaceId, data: { from: change.from, fields } });
  }
  return fields;
}

async function changeFacts({ tx }: SignedIn, workplaceId: string, change: Change): Promise<string[]> {
  const versions = await versionsOf(tx, workplaceId);
  const last = versions.at(-1)!;
  const changed = factNames.filter((name) => last[name] !== change[name]);
  if (changed.length === 0) return [];
  if (change.from < versions[0]!.from) throw workplaceProblems.beforeOpening('from', versions[0]!.from);
  if (change.from < last.from) throw workplaceProblems.beforeLastChange(last.from);
  const { name, kindKey, ownershipKey, fieldKey, localityKey, address, status } = change;
  const facts = { name, kindKey, ownershipKey, fieldKey, localityKey, address, status };
  if (change.from === last.from) {
    await tx.updateTable('workplaceVersions').set(facts).where('id', '=', last.id).execute();
    return changed;
  }
  await tx.updateTable('workplaceVersions').set({ valid: sql`daterange(lower(valid), ${change.from}::date)` as never }).where('id', '=', last.id).execute();
  await tx.insertInto('workplaceVersions').values({ id: newId(), workplaceId, valid: `[${change.from},)`, ...facts }).execute();
  return changed;
}

async function changeCaretaker(context: SignedIn, workplaceId: string, change: Change): Promise<string[]> {
  const { tx } = context;
  const last = (await caretakersOf(tx, workplaceId, change.from)).at(-1)!;
  if (last.unitId === change.unitId) return [];
  await caretakerOn(context, change.unitId, change.from);
  if (change.from < last.from) throw workplaceProblems.beforeLastChange(last.from);
  if (change.from === last.from) {
    await tx.updateTable('workplaceCaretakers').set({ unitId: change.unitId }).where('id', '=', last.id).execute();
    return ['unitId'];
  }
  await tx.updateTable('workplaceCaretakers').set({ valid: sql`daterange(lower(valid), ${change.from}::date)` as never }).where('id', '=', last.id).execute();
  await tx.insertInto('workplaceCaretakers').values({ id: newId(), workplaceId, unitId: change.unitId, valid: `[${change.from},)` }).execute();
  return ['unitId'];
}

async function changeCode({ tx }: SignedIn, workplaceId: string, { code }: Change): Promise<string[]> {
  const changed = await tx.updateTable('workplaces').set({ code }).where('id', '=', workplaceId).where(sql<boolean>`code is distinct from ${code}`).returning('id').executeTakeFirst();
  return changed ? ['code'] : [];
}

/** A workplace that closes is covered no longer; a founding there must be stopped first, with its reason. */
async function endWhatGoesOn({ tx }: SignedIn, workplaceId: string, from: string): Promise<void> {
  const open = await tx.selectFrom('foundings').select('id').where('workplaceId', '=', workplaceId).where('state', '=', 'open').executeTakeFirst();
  if (open) throw workplaceProblems.foundingUnderWay();
  await tx.updateTable('workplaceUnions').set({ valid: sql`daterange(lower(valid), ${from}::date)` as never })
    .where('workplaceId', '=', workplaceId).where(sql<boolean>`lower(valid) < ${from}::date and valid && daterange(${from}::date, null)`).execute();
}
