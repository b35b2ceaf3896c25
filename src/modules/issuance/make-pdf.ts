import { sql } from 'kysely';
import { convertToPdf } from '../../kit/office-converter.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { Problem } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { keepFile, keptFile } from '../intake/index.ts';
import { downloadOutgoing, standing } from './document-files.ts';
import { readableOutgoing } from './policy.ts';
import { issuanceProblems } from './problems.ts';
import { filesOf } from './queries.ts';

const PDF = 'application/pdf';
const asPdf = (filename: string) => filename.replace(/\.docx$/i, '.pdf');

/**
 * The document as PDF: made by LibreOffice of the very file that stands for its state; of an issued one once, and kept.
 * @throws Problem not_found, pdf_needs_office, pdf_failed, busy
 */
export async function downloadPdf(context: SignedIn, id: string): Promise<Download> {
  const { document } = await readableOutgoing(context, id);
  const files = await filesOf(context.tx, id);
  const kept = files.find(({ part }) => part === 'pdf');
  if (kept) return keptFile(context, kept.fileSha256, kept.filename);
  const own = standing(document.state, files);
  if (document.source === 'own' && own && !/\.docx$/i.test(own.filename)) return keptFile(context, own.fileSha256, own.filename);
  const word = await downloadOutgoing(context, id);
  const sent = files.some(({ part }) => part === 'issued');
  return {
    filename: asPdf(word.filename), mediaType: PDF,
    bytes: async (again) => {
      const pdf = await pdfOf(typeof word.bytes === 'function' ? ((await word.bytes(again)) as Uint8Array) : word.bytes);
      if (sent) await again((later) => keepPdf(later, { id, bytes: pdf, filename: asPdf(word.filename) }));
      return pdf;
    },
  };
}

/** Makes a PDF of a Word file. @throws Problem pdf_needs_office, pdf_failed, busy */
export async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const made = await convertToPdf(docx);
  if (made.ok) return made.bytes;
  throw made.code === 'converter_missing' ? issuanceProblems.pdfNeedsOffice() : made.code === 'busy' ? new Problem(503, 'busy') : issuanceProblems.pdfFailed();
}

// Two who ask at once make it twice; the first one stays.
async function keepPdf(context: SignedIn, { id, bytes, filename }: { id: string; bytes: Uint8Array; filename: string }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pdf ${id}`}, 0))`.execute(context.tx);
  if ((await filesOf(context.tx, id)).some(({ part }) => part === 'pdf')) return;
  const fileSha256 = await keepFile(context, { bytes }, PDF);
  await context.tx.insertInto('outgoingFiles').values({ id: newId(), documentId: id, part: 'pdf', fileSha256, filename, addedBy: context.actor.accountId, addedAt: sql<Date>`clock_timestamp()` as never }).execute();
}
