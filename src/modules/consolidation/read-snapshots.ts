import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { consolidable } from './policy.ts';
import { proposeHead } from './propose-head.ts';
import type { formTotalsSchema, reportHeadSchema, snapshotListSchema, snapshotSchema, standingSchema } from './schemas.ts';
import type { FrozenSection } from './snapshot.ts';

const snapshots = (tx: Tx) =>
  tx.selectFrom('snapshots as s').innerJoin('accessPublicPeople as p', 'p.id', 's.frozenBy')
    .select(['s.id', 's.assignmentId', 's.campaignId', 's.number', 's.head', 's.standing', 's.frozenAt', 'p.name as frozenBy']);

export const listSnapshots = (tx: Tx, assignmentId: string) =>
  snapshots(tx).where('s.assignmentId', '=', assignmentId).orderBy('s.number', 'desc').limit(100).execute();

/** Frozen consolidations, newest first, and the head proposed for the next: the last one's, else what is known. */
export async function readSnapshots(context: SignedIn, assignmentId: string): Promise<z.input<typeof snapshotListSchema>> {
  const unit = await consolidable(context, assignmentId);
  const items = (await listSnapshots(context.tx, assignmentId)).map(presentSnapshot);
  const proposed = await proposeHead(context, unit);
  const last = items[0]?.head;
  return { items, proposedHead: last ? { ...last, date: proposed.date } : proposed };
}

/** A snapshot with all that was frozen in it. @throws Problem not_found, not_allowed */
export async function wholeSnapshot(context: SignedIn, id: string) {
  const snapshot = await frozenSnapshot(context.tx, id);
  if (!snapshot) throw problems.notFound();
  await consolidable(context, snapshot.assignmentId);
  return snapshot;
}

/** The same for whoever asks a policy of their own: what leaves the house is numbered by people who consolidate nothing. */
export async function frozenSnapshot(tx: Tx, id: string) {
  const snapshot = await snapshots(tx).select(['s.sections', 's.forms', 's.revisionIds']).where('s.id', '=', id).executeTakeFirst();
  return snapshot && {
    ...presentSnapshot(snapshot), campaignId: snapshot.campaignId,
    sections: snapshot.sections as unknown as Record<string, FrozenSection>,
    forms: snapshot.forms as unknown as z.output<typeof formTotalsSchema>[],
    revisionIds: snapshot.revisionIds,
  };
}

export function presentSnapshot(row: Awaited<ReturnType<typeof listSnapshots>>[number]): z.output<typeof snapshotSchema> {
  const { id, assignmentId, number, frozenAt, frozenBy } = row;
  return {
    id, assignmentId, number, frozenBy, frozenAt: frozenAt.toISOString(),
    head: row.head as unknown as z.output<typeof reportHeadSchema>, standing: row.standing as unknown as z.output<typeof standingSchema>,
  };
}
