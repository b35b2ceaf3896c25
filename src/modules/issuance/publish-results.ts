import { sql } from 'kysely';
import type { Block, RichText } from '../../engines/rich-text/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { branchesOf, frozenSnapshot } from '../consolidation/index.ts';
import type { Branch } from '../consolidation/index.ts';
import { symbolOf } from './outgoing.ts';

interface Final { id: string; campaignId: string; assignmentId: string; snapshotId: string; code: string | null; profile: string; number: number; title: string; issuedOn: string; filename: string; fileSha256: string }

/**
 * The report of a campaign's owner was issued: what every unit may then see of the campaign is put down, made of what was frozen in that
 * report. A report that replaces it takes its place.
 */
export async function publishResults(tx: Tx, fact: RecordedFact): Promise<void> {
  const { rows: [final] } = await sql<Final>`
    select d.id, d.campaign_id, d.assignment_id, d.snapshot_id, d.code, d.profile, n.number, d.title, d.issued_on::text, f.filename, f.file_sha256
    from outgoing_documents d join outgoing_numbers n on n.document_id = d.id join outgoing_files f on f.document_id = d.id and f.part = 'issued'
    join campaigns_public a on a.assignment_id = d.assignment_id and a.depth = 0
    where d.id = ${fact.objectId}::uuid and d.state = 'issued' and d.snapshot_id is not null`.execute(tx);
  if (!final) return;
  const snapshot = (await frozenSnapshot(tx, final.snapshotId))!;
  const branches = await branchesOf(tx, final.campaignId, snapshot.revisionIds);
  const row = { documentId: final.id, symbol: symbolOf(final)!, title: final.title, issuedOn: final.issuedOn, filename: final.filename, fileSha256: final.fileSha256, recalled: false };
  await tx.insertInto('campaignResults').values({ campaignId: final.campaignId, ...row }).onConflict((conflict) => conflict.column('campaignId').doUpdateSet(row)).execute();
  await tx.deleteFrom('branchResults').where('campaignId', '=', final.campaignId).execute();
  await tx.deleteFrom('carriedTexts').where('campaignId', '=', final.campaignId).execute();
  if (branches.length === 0) return;
  await tx.insertInto('branchResults').values(branches.map(({ id, totals }) => ({
    assignmentId: id, campaignId: final.campaignId, forms: JSON.stringify(Object.fromEntries(totals.map(({ definition, cells }) => [definition.key, cells]))),
  }))).execute();
  const carried = branches.flatMap((branch) => branch.id === final.assignmentId
    ? Object.entries(snapshot.sections).flatMap(([key, { body, gathered }]) => [...gathered.map(({ unitName }) => unitName), ...namesIn(body)].flatMap((name) => below(branch, name, key)))
    : Object.entries(branch.sections ?? {}).flatMap(([key, body]) => namesIn(body).flatMap((name) => below(branch, name, key))));
  if (carried.length === 0) return;
  await sql`insert into carried_texts (assignment_id, section_key, campaign_id)
    select assignment_id, section_key, ${final.campaignId}::uuid from jsonb_to_recordset(${JSON.stringify(carried)}::jsonb) as x (assignment_id uuid, section_key text) on conflict do nothing`.execute(tx);
}

/** The report was taken back: what it said stays to be read, marked. */
export async function markResultsRecalled(tx: Tx, fact: RecordedFact): Promise<void> {
  await sql`update campaign_results set recalled = true where document_id = ${fact.objectId}::uuid`.execute(tx);
}

const below = ({ below: units }: Branch, name: string, key: string) => units.filter(({ unitName }) => unitName === name).map(({ id }) => ({ assignment_id: id, section_key: key }));

/** Units whose words a text took over: each stands behind a line of its name, bold and slanted, which the taking over wrote. */
export function namesIn(body: RichText | null): string[] {
  return (body?.content ?? []).flatMap((block) => nameOf(block) ?? []);
}

function nameOf(block: Block): string | null {
  if (block.type !== 'paragraph' || !block.content?.every((node) => node.type === 'text' && ['bold', 'italic'].every((mark) => node.marks?.some(({ type }) => type === mark)))) return null;
  const words = block.content.map((node) => (node.type === 'text' ? node.text : '')).join('').trim();
  return words.endsWith(':') ? words.slice(0, -1).trim() : null;
}
