import type { z } from 'zod';
import type { OutgoingKind, ProfileName } from '../../engines/official-layout/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment } from '../campaigns/index.ts';
import { frozenSnapshot } from '../consolidation/index.ts';
import type { proposeHead } from '../consolidation/index.ts';
import { unitLastOn } from '../organisation/index.ts';
import { readRevision } from '../submissions/index.ts';
import { headOfRevision } from './issue-report.ts';
import { codeOf } from './outgoing.ts';
import type { OutgoingHead } from './outgoing.ts';
import { workableOutgoing, workableUnit } from './policy.ts';
import { findSettings } from './queries.ts';
import { readOutgoing } from './read-outgoing.ts';
import type { draftSchema, outgoingChangeSchema, outgoingDetailSchema } from './schemas.ts';

type Detail = z.input<typeof outgoingDetailSchema>;
interface Source { campaignId: string | null; assignmentId: string | null; title: string; code: string | null; head: OutgoingHead }

/**
 * Drafts a document that goes out: of a frozen consolidation, of a report that was handed in, or of its own. Its head is what was typed
 * at freezing, else what is known; the level above is proposed as its recipient.
 * @throws Problem not_found, not_allowed, wrong_state (of what it is to replace), id_taken, outgoing_replaced_already
 */
export async function draftDocument(context: SignedIn, given: z.output<typeof draftSchema>): Promise<Detail> {
  await createOnce(context, { id: given.id, kind: 'outgoing', body: given }, async () => {
    const { tx } = context;
    const unit = await workableUnit(context, given.unitId, 'issuance.draft');
    if (given.replaces) await mustBeReplaceable(context, given.replaces, given.unitId);
    const source = given.snapshotId ? await ofSnapshot(context, given.unitId, given.snapshotId)
      : given.revisionId ? await ofRevision(context, given.unitId, given.revisionId) : await ofItsOwn(context, given.unitId, given.title!);
    const settings = await findSettings(tx, given.unitId);
    const profile = (settings?.profile ?? 'state') as ProfileName;
    const letters = settings?.letters ?? source.code?.replace(/^[A-Za-zĐđ]{2,3}[-/]/, '') ?? null;
    await tx.insertInto('outgoingDocuments').values({
      id: given.id, origin: context.origin, unitId: given.unitId, kind: given.kind, code: letters && codeOf(given.kind as OutgoingKind, letters, profile), profile,
      title: given.title ?? source.title, head: JSON.stringify(source.head), source: given.snapshotId ? 'snapshot' : given.revisionId ? 'revision' : 'own',
      snapshotId: given.snapshotId ?? null, revisionId: given.revisionId ?? null, campaignId: source.campaignId, assignmentId: source.assignmentId,
      replaces: given.replaces ?? null, draftedBy: context.actor.accountId,
    }).execute();
    await record(context, { fact: 'outgoing.drafted', unitId: unit.id, objectKind: 'outgoing', objectId: given.id, data: { kind: given.kind } });
    return { id: given.id };
  });
  return readOutgoing(context, given.id);
}

async function mustBeReplaceable(context: SignedIn, id: string, unitId: string): Promise<void> {
  const { document } = await workableOutgoing(context, id, { permission: 'issuance.draft', states: ['issued', 'recalled'] });
  if (document.unitId !== unitId) throw problems.notFound();
}

async function ofSnapshot(context: SignedIn, unitId: string, snapshotId: string): Promise<Source> {
  const snapshot = await frozenSnapshot(context.tx, snapshotId);
  const assignment = snapshot && (await readableAssignment(context, snapshot.assignmentId));
  if (!snapshot || assignment!.unitId !== unitId) throw problems.notFound();
  return { campaignId: snapshot.campaignId, assignmentId: snapshot.assignmentId, title: snapshot.head.title, code: snapshot.head.code, head: headFrom(snapshot.head, assignment!.parentName) };
}

async function ofRevision(context: SignedIn, unitId: string, revisionId: string): Promise<Source> {
  const revision = await readRevision(context, revisionId);
  const assignment = await readableAssignment(context, revision.assignmentId);
  if (assignment.unitId !== unitId) throw problems.notFound();
  const head = await headOfRevision(context, revision);
  return { campaignId: revision.campaignId, assignmentId: assignment.id, title: head.title, code: head.code, head: headFrom(head, assignment.parentName) };
}

async function ofItsOwn(context: SignedIn, unitId: string, title: string): Promise<Source> {
  const today = context.clock.today();
  const unit = (await unitLastOn(context.tx, unitId, today))!;
  const above = unit.parentId ? await unitLastOn(context.tx, unit.parentId, today) : undefined;
  return {
    campaignId: null, assignmentId: null, title, code: null,
    head: { parentBody: above?.name ?? null, issuer: unit.name, place: unit.place ?? '', preamble: null, addressees: [], recipients: ['Lưu: VT'], signature: { authority: null, position: 'CHỦ TỊCH', name: '' } },
  };
}

function headFrom(head: Awaited<ReturnType<typeof proposeHead>>, parentName: string | null): OutgoingHead {
  const { parentBody, issuer, place, preamble, recipients, signature } = head;
  // A report to the level above names it behind “Kính gửi”; below stands “Như trên” (NĐ 30/2020, Phụ lục I, II.9.b).
  return { parentBody, issuer, place, preamble, addressees: parentName ? [parentName] : [], recipients, signature };
}

/** Changes a draft: kind, code, title, head. @throws Problem not_found, not_allowed, wrong_state, version_mismatch */
export async function changeOutgoing(context: SignedIn, id: string, given: z.output<typeof outgoingChangeSchema>): Promise<Detail> {
  const { version, head, ...rest } = given;
  const { unit } = await workableOutgoing(context, id, { permission: 'issuance.draft', states: ['draft'], version });
  await context.tx.updateTable('outgoingDocuments').set({ ...rest, head: JSON.stringify(head), version: version + 1 }).where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.changed', unitId: unit.id, objectKind: 'outgoing', objectId: id });
  return readOutgoing(context, id);
}

/** Takes a draft away that nobody has checked. @throws Problem not_found, not_allowed, wrong_state */
export async function discardOutgoing(context: SignedIn, id: string): Promise<void> {
  const { unit } = await workableOutgoing(context, id, { permission: 'issuance.draft', states: ['draft'] });
  await context.tx.deleteFrom('outgoingDocuments').where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.discarded', unitId: unit.id, objectKind: 'outgoing', objectId: id });
}
