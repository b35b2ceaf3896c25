import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { answerable, passableRoles, passRoles, standIn } from '../access/index.ts';
import type { PassedRole, WorkToPass } from '../access/index.ts';
import { transfersWaitingFor } from '../members/index.ts';
import { unitLastOn, unitOn } from '../organisation/index.ts';
import type { handOverPreviewSchema, handOverSchema, newHandOverSchema } from './hand-over-schemas.ts';
import { passWork, workOf } from './passed-work.ts';
import { reorganisationProblems } from './problems.ts';
import { readHandOver } from './read-hand-overs.ts';

type NewHandOver = z.output<typeof newHandOverSchema>;
type HandOver = z.input<typeof handOverSchema>;

/** What would pass on, by name. @throws Problem not_found, not_allowed */
export async function previewHandOver(context: SignedIn, handOver: NewHandOver): Promise<z.input<typeof handOverPreviewSchema>> {
  const accountId = handOver.kind === 'person' ? handOver.fromAccountId : null;
  const roles = await passableRoles(context, { unitId: handOver.unitId, fromAccountId: accountId });
  const target = await unitLastOn(context.tx, toUnitOf(handOver) ?? handOver.unitId, context.clock.today());
  if (!target) throw problems.notFound();
  const passing = handOver.kind === 'unit' && handOver.toUnitId === null && handOver.respondentId !== null ? [] : roles;
  return {
    roles: passing.map((role) => ({ accountName: role.accountName, roleKey: role.roleKey, allowed: role.permissions.every((permission) => holds(context.actor, permission, target.path)) })),
    ...(await heldWork(context, handOver)),
  };
}

const toUnitOf = (handOver: NewHandOver): string | null => (handOver.kind === 'person' ? handOver.unitId : handOver.toUnitId);

/** What the giver holds beside roles. The asker manages accounts there already. */
async function heldWork(context: SignedIn, { kind, unitId, fromAccountId }: NewHandOver): Promise<{ work: WorkToPass[]; transfers: number }> {
  if (kind === 'person' && fromAccountId === null) return { work: [], transfers: 0 };
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  return { work: await workOf(context, { unitId, accountId: kind === 'person' ? fromAccountId : null }, unit!.path), transfers: await transfersWaitingFor(context, unitId) };
}

/**
 * Hands over in one act, which can be taken back: roles; what is the giver's own (files, sheets, notices not read); and, named as it was that
 * day, what is the unit's and goes on with whoever holds the roles. For a unit that has ended somebody answers from then on: the person who is
 * named, or else whoever works at its successor.
 * @throws Problem nothing_to_hand_over, unit_not_ended, successor_not_there, respondent_not_there, grants_more_than_held, not_yourself, invalid, not_found, not_allowed, id_taken
 */
export function recordHandOver(context: SignedIn, handOver: NewHandOver): Promise<HandOver> {
  return createOnce(context, { id: handOver.id, kind: 'hand-over', body: handOver }, async () => {
    const effective = handOver.effective ?? context.clock.today();
    if (effective > context.clock.today()) throw reorganisationProblems.handOverToCome();
    const done = handOver.kind === 'person' ? await fromPerson(context, handOver) : await fromUnit(context, handOver);
    await store(context, handOver, { ...done, effective });
    await record(context, {
      fact: 'hand-over.recorded', unitId: handOver.unitId, objectKind: 'hand-over', objectId: handOver.id,
      data: { kind: handOver.kind, roles: done.roles.length, transfers: done.transfers, ...countsOf(done.work), passed: done.work.flatMap((one) => (one.own ? [one.id] : [])) },
    });
    return readHandOver(context, handOver.id);
  });
}

interface Done { roles: PassedRole[]; work: WorkToPass[]; transfers: number; standInId: string | null }

async function fromPerson(context: SignedIn, handOver: NewHandOver): Promise<Done> {
  const { unitId, fromAccountId, toAccountId } = handOver;
  if (!fromAccountId || !toAccountId || fromAccountId === toAccountId) throw problems.invalidField('toAccountId', 'required');
  const roles = await passRoles(context, { unitId, toUnitId: unitId, fromAccountId, toAccountId });
  const { work, transfers } = await heldWork(context, handOver);
  const passed = await passWork(context, work, { from: fromAccountId, to: toAccountId });
  // Without a role, what is the unit's has no way to go.
  if (roles.length === 0 && !passed.some((one) => one.own)) throw reorganisationProblems.nothingToHandOver();
  return { roles, work: roles.length > 0 ? passed : passed.filter((one) => one.own), transfers, standInId: null };
}

/** An ended unit hands over to one that is there, to a person, or its roles to the one and its duties to the other. */
async function fromUnit(context: SignedIn, handOver: NewHandOver): Promise<Done> {
  const { unitId, toUnitId, respondentId } = handOver;
  const today = context.clock.today();
  await passableRoles(context, { unitId, fromAccountId: null });
  if (await unitOn(context.tx, unitId, today)) throw reorganisationProblems.unitNotEnded();
  const successor = toUnitId === null || toUnitId === unitId ? undefined : await unitOn(context.tx, toUnitId, today);
  if (toUnitId === null ? respondentId === null : !successor || !holds(context.actor, 'organisation.read', successor.path)) throw reorganisationProblems.successorNotThere();
  if (respondentId !== null && !(await answerable(context, respondentId))) throw reorganisationProblems.respondentNotThere();
  const roles = successor ? await passRoles(context, { unitId, toUnitId: successor.id, fromAccountId: null, toAccountId: null }) : [];
  const standInId = await standIn(context, { unitId, toUnitId: respondentId === null ? successor!.id : null, accountId: respondentId });
  return { roles, ...(await heldWork(context, handOver)), standInId };
}

async function store(context: SignedIn, handOver: NewHandOver, { roles, work, transfers, standInId, effective }: Done & { effective: string }): Promise<void> {
  const { id, kind, unitId, toUnitId, fromAccountId, toAccountId, respondentId, reason } = handOver;
  const person = kind === 'person';
  await context.tx.insertInto('handOvers').values({
    id, origin: context.origin, kind, unitId, toUnitId: person ? null : toUnitId, fromAccountId: person ? fromAccountId : null, toAccountId: person ? toAccountId : null,
    respondentId: person ? null : respondentId, effective, standInId, transfers, reason, recordedBy: context.actor.accountId,
  }).execute();
  if (roles.length > 0) await context.tx.insertInto('handOverRoles').values(roles.map((role) => ({ ...role, handOverId: id }))).execute();
  if (work.length === 0) return;
  await sql`
    insert into hand_over_items (hand_over_id, position, kind, object_id, title, own)
    select ${id}::uuid, w.position, w.kind, w.id, w.title, w.own
    from jsonb_to_recordset(${JSON.stringify(work.map((one, index) => ({ ...one, position: index + 1 })))}::jsonb) w(position integer, kind text, id uuid, title text, own boolean)`.execute(context.tx);
}

const countsOf = (work: readonly WorkToPass[]) => ({ work: Object.fromEntries([...Map.groupBy(work, (one) => one.kind)].map(([kind, ones]) => [kind, ones.length])) });
