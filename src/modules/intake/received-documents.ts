import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { nameMatches, unitLastOn } from '../organisation/index.ts';
import { keptFile } from './keep-file.ts';
import type { receivedQuery, receivedSchema } from './schemas.ts';

type Received = z.input<typeof receivedSchema>;

const received = (context: SignedIn) =>
  context.tx.selectFrom('receivedDocuments as r').leftJoin('accessPublicPeople as p', 'p.id', 'r.confirmedBy')
    .select(['r.id', 'r.unitId', 'r.fromUnitId', 'r.fromName', 'r.kind', 'r.symbol', 'r.title', 'r.issuedOn', 'r.filename', 'r.fileSha256', 'r.campaignId', 'r.campaignTitle', 'r.state', 'r.arrivedAt',
      'p.name as confirmedBy', 'r.confirmedAt', 'r.endedOn', 'r.endReason', 'r.replacedBy', sql<string>`r.arrived_at::text`.as('arrivedKey')]);
type Row = Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number];

function present({ fileSha256: _, arrivedKey: __, state, arrivedAt, confirmedAt, ...row }: Row): Received {
  return { ...row, state: state as Received['state'], arrivedAt: arrivedAt.toISOString(), confirmedAt: asInstantOrNull(confirmedAt) };
}

/** What came to a unit through the system, the last first. @throws Problem not_found */
export async function readReceivedDocuments(context: SignedIn, unitId: string, query: z.output<typeof receivedQuery>) {
  const unit = await readableAt(context, unitId);
  const after = readCursor(query.after, ['instant', 'id']);
  let rows = received(context).where('r.unitId', '=', unitId).orderBy('r.arrivedAt', 'desc').orderBy('r.id').limit(query.limit + 1);
  if (query.state) rows = rows.where('r.state', '=', query.state);
  if (query.campaignId) rows = rows.where('r.campaignId', '=', query.campaignId);
  if (query.q) rows = rows.where((eb) => eb.or([nameMatches(eb.ref('r.title'), query.q!), nameMatches(eb.ref('r.symbol'), query.q!), nameMatches(eb.ref('r.fromName'), query.q!)]));
  if (after) rows = rows.where(sql<SqlBool>`(r.arrived_at < ${after[0]}::timestamptz or (r.arrived_at = ${after[0]}::timestamptz and r.id > ${after[1]}::uuid))`);
  return { ...page(await rows.execute(), query.limit, (row) => [row.arrivedKey, row.id], present), may: { confirm: holds(context.actor, 'issuance.issue', unit.path) } };
}

async function readableAt(context: SignedIn, unitId: string) {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'issuance.read', unit.path)) throw problems.notFound();
  return unit;
}

async function readableReceived(context: SignedIn, id: string) {
  const document = await received(context).where('r.id', '=', id).executeTakeFirst();
  if (!document) throw problems.notFound();
  return { document, unit: await readableAt(context, document.unitId) };
}

/** Confirms that a document was received; its sender sees who and when. Confirmed twice, nothing happens. @throws Problem not_found, not_allowed, wrong_state */
export async function confirmReceipt(context: SignedIn, id: string): Promise<Received> {
  const { document, unit } = await readableReceived(context, id);
  allow(context, 'issuance.issue', unit.path);
  await context.tx.selectFrom('receivedDocuments').select('id').where('id', '=', id).forUpdate().execute();
  const { document: now } = await readableReceived(context, id);
  if (now.state === 'confirmed') return present(now);
  if (now.state !== 'arrived') throw problems.wrongState(document.state);
  await context.tx.updateTable('receivedDocuments').set({ state: 'confirmed', confirmedBy: context.actor.accountId, confirmedAt: context.clock.now() }).where('id', '=', id).execute();
  await record(context, { fact: 'received-document.confirmed', unitId: unit.id, objectKind: 'received-document', objectId: id });
  return present((await readableReceived(context, id)).document);
}

/** The file as it was sent. @throws Problem not_found */
export async function downloadReceived(context: SignedIn, id: string): Promise<Download> {
  const { document } = await readableReceived(context, id);
  return keptFile(context, document.fileSha256, document.filename);
}
