import type { z } from 'zod';
import { formFaults } from '../../engines/official-layout/index.ts';
import type { OutgoingKind, ProfileName } from '../../engines/official-layout/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { symbolOf } from './outgoing.ts';
import type { OutgoingHead, OutgoingState } from './outgoing.ts';
import { mayDo, readableOutgoing, readableUnit } from './policy.ts';
import { filesOf, findOutgoing, listOutgoing } from './queries.ts';
import type { OutgoingRow } from './queries.ts';
import type { outgoingDetailSchema, outgoingQuery, outgoingSchema } from './schemas.ts';

type Detail = z.input<typeof outgoingDetailSchema>;

/** A unit's outgoing documents, newest first. @throws Problem not_found */
export async function readOutgoingDocuments(context: SignedIn, unitId: string, query: z.output<typeof outgoingQuery>) {
  const unit = await readableUnit(context, unitId);
  const rows = await listOutgoing(context.tx, unitId, { ...query, after: readCursor(query.after, ['instant', 'id']) });
  const may = (permission: string) => holds(context.actor, permission, unit.path);
  return { ...page(rows, query.limit, (row) => [row.draftedKey, row.id], present), may: { draft: may('issuance.draft'), issue: may('issuance.issue') } };
}

/** One outgoing document: head, state, files, and what the asker may do now. @throws Problem not_found */
export async function readOutgoing(context: SignedIn, id: string): Promise<Detail> {
  const { document, unit } = await readableOutgoing(context, id);
  const head = document.head as unknown as OutgoingHead;
  const files = await filesOf(context.tx, id);
  return {
    ...present(document), unitName: document.unitName, version: document.version, code: document.code, profile: document.profile as ProfileName, head,
    faults: faultsOf(document), snapshotId: document.snapshotId, revisionId: document.revisionId, campaignId: document.campaignId, assignmentId: document.assignmentId,
    checkedBy: document.checkedBy, checkedAt: asInstantOrNull(document.checkedAt), signedOn: document.signedOn, signedBy: document.signedBy, issuedBy: document.issuedBy,
    recalledOn: document.recalledOn, recalledBy: document.recalledBy, recallReason: document.recallReason, returnReason: document.returnReason,
    replaces: await refTo(context, document.replaces), replacedBy: await refTo(context, document.replacedById),
    files: files.map(({ part, filename, fileSha256, addedAt, addedBy }) => ({ part: part as Detail['files'][number]['part'], filename, sha256: fileSha256, addedAt: addedAt.toISOString(), addedBy })),
    may: mayDo(context, document, unit.path),
  };
}

/** What the form of a document lacks. A document of its own was laid out elsewhere: its head stands in its file. */
export function faultsOf(document: OutgoingRow) {
  const { kind, code, profile, title } = document;
  const faults = formFaults({ ...(document.head as unknown as OutgoingHead), kind, code, title, profile: profile as ProfileName } as Parameters<typeof formFaults>[0]);
  return document.source === 'own' ? faults.filter((fault) => fault === 'no_code' || fault === 'no_title') : faults;
}

async function refTo(context: SignedIn, id: string | null): Promise<Detail['replaces']> {
  const found = id ? await findOutgoing(context.tx, id) : undefined;
  return found ? { id: found.id, symbol: symbolOf(found), title: found.title, state: found.state as OutgoingState } : null;
}

function present(row: OutgoingRow): z.input<typeof outgoingSchema> {
  const { id, unitId, kind, title, state, source, draftedBy, draftedAt, issuedOn, campaignTitle } = row;
  return {
    id, unitId, kind: kind as OutgoingKind, symbol: symbolOf(row), title, state: state as OutgoingState, source: source as 'own', draftedBy: draftedBy ?? '', draftedAt: draftedAt.toISOString(),
    issuedOn, campaignTitle,
  };
}
