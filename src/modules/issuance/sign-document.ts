import { sql } from 'kysely';
import type { z } from 'zod';
import { kindNamed } from '../../engines/official-layout/index.ts';
import type { OfficialReport, OutgoingKind } from '../../engines/official-layout/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Upload } from '../../kit/route.ts';
import { keepFile } from '../intake/index.ts';
import { modelOf } from './document-files.ts';
import { WORD } from './issue-report.ts';
import type { OutgoingHead } from './outgoing.ts';
import { readableOutgoing, workableOutgoing } from './policy.ts';
import { printer } from './printer.ts';
import { issuanceProblems } from './problems.ts';
import { filesOf } from './queries.ts';
import { readOutgoing } from './read-outgoing.ts';
import { fileName } from './report-model.ts';
import type { signingSchema } from './schemas.ts';

type Signing = z.output<typeof signingSchema>;
/** What laying out needs, as it stood when signing was asked for; nothing for a document that was laid out elsewhere. */
export type Material = { version: number; report: OfficialReport } | null;

/** What is to be laid out, read before: a province's report takes a moment, and a transaction holds a connection. @throws Problem not_found */
export async function gatherSigning(context: SignedIn, id: string): Promise<Material> {
  const { document } = await readableOutgoing(context, id);
  return document.source === 'own' ? null : { version: document.version, report: await modelOf(context, document) };
}

/** The file that is signed, with the signer who is named now and room for number and date. */
export const laySigningOut = async (material: Material, { signature }: Signing) => material && { version: material.version, docx: await printer.run({ ...material.report, signature }) };

/**
 * Records that a checked document was signed: who signs, for whom and when. Its content is a file from now on.
 * @param laidOut the file, made beforehand
 * @throws Problem not_found, not_allowed, wrong_state, version_mismatch, outgoing_no_content
 */
export async function signOutgoing(context: SignedIn, id: string, given: Signing, laidOut: Awaited<ReturnType<typeof laySigningOut>>) {
  const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.sign', states: ['checked'], version: given.version });
  if (given.signedOn > context.clock.today()) throw issuanceProblems.signedInFuture();
  // It was laid out beforehand: what is signed is what the asker saw.
  if (laidOut && laidOut.version !== document.version) throw problems.stale({ version: document.version });
  const head = { ...(document.head as unknown as OutgoingHead), signature: given.signature };
  const uploaded = (await filesOf(context.tx, id)).find(({ part }) => part === 'upload');
  if (document.source === 'own' && !uploaded) throw issuanceProblems.noContent();
  const signed = laidOut ? { fileSha256: await keepFile(context, { bytes: laidOut.docx }, WORD), filename: fileName({ ...document, number: null }, kindNamed(document.kind as OutgoingKind).name) } : { fileSha256: uploaded!.fileSha256, filename: uploaded!.filename };
  await context.tx.insertInto('outgoingFiles').values({ id: newId(), documentId: id, part: 'signed', ...signed, addedBy: context.actor.accountId, addedAt: sql<Date>`clock_timestamp()` as never }).execute();
  await context.tx.updateTable('outgoingDocuments')
    .set({ state: 'signed', version: document.version + 1, head: JSON.stringify(head), signedBy: context.actor.accountId, signedOn: given.signedOn }).where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.signed', unitId: unit.id, objectKind: 'outgoing', objectId: id, data: { sha256: signed.fileSha256, signedOn: given.signedOn } });
  return readOutgoing(context, id);
}

const isPdf = (bytes: Uint8Array) => [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Keeps the scan of the signed and sealed paper beside the document. @throws Problem not_found, not_allowed, wrong_state, invalid */
export async function attachSignedScan(context: SignedIn, id: string, upload: Upload) {
  const { unit } = await workableOutgoing(context, id, { permission: 'issuance.issue', states: ['signed', 'issued', 'recalled', 'replaced'] });
  if (!isPdf(upload.bytes)) throw issuanceProblems.wrongFile();
  return addFile(context, { id, unitId: unit.id, part: 'scan', upload, mediaType: 'application/pdf' });
}

/** Keeps the file of a document that was laid out elsewhere: a Word file or a PDF. @throws Problem not_found, not_allowed, wrong_state, invalid */
export async function attachContent(context: SignedIn, id: string, upload: Upload) {
  const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.draft', states: ['draft'] });
  const word = isZip(upload.bytes) && /\.docx$/i.test(upload.filename);
  if (document.source !== 'own' || (!word && !isPdf(upload.bytes))) throw issuanceProblems.wrongFile();
  return addFile(context, { id, unitId: unit.id, part: 'upload', upload, mediaType: word ? WORD : 'application/pdf' });
}

async function addFile(context: SignedIn, { id, unitId, part, upload, mediaType }: { id: string; unitId: string; part: 'scan' | 'upload'; upload: Upload; mediaType: string }) {
  const fileSha256 = await keepFile(context, upload, mediaType);
  await context.tx.insertInto('outgoingFiles').values({ id: newId(), documentId: id, part, fileSha256, filename: upload.filename, addedBy: context.actor.accountId, addedAt: sql<Date>`clock_timestamp()` as never }).execute();
  await record(context, { fact: `outgoing.${part === 'scan' ? 'scan' : 'content'}-attached`, unitId, objectKind: 'outgoing', objectId: id, data: { sha256: fileSha256 } });
  return readOutgoing(context, id);
}
