import { sql } from 'kysely';
import type { z } from 'zod';
import { kindNamed } from '../../engines/official-layout/index.ts';
import type { OutgoingKind, ProfileName } from '../../engines/official-layout/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { keepFile } from '../intake/index.ts';
import { WORD } from './issue-report.ts';
import type { OutgoingHead } from './outgoing.ts';
import { workableOutgoing } from './policy.ts';
import { stamper } from './printer.ts';
import { issuanceProblems } from './problems.ts';
import { filesOf } from './queries.ts';
import type { OutgoingRow } from './queries.ts';
import { readOutgoing } from './read-outgoing.ts';
import { fileName } from './report-model.ts';
import type { issuingSchema } from './schemas.ts';
import { takeNumber } from './take-number.ts';

/**
 * Issues a signed document: it takes the next number of the register and a day, both are written into the file that was signed, and it
 * goes to its recipients. One that it replaces stands as replaced from then on.
 * @throws Problem not_found, not_allowed, wrong_state, version_mismatch, invalid, outgoing_before_last, id_taken
 */
export async function issueOutgoing(context: SignedIn, id: string, given: z.output<typeof issuingSchema>) {
  await createOnce(context, { id: given.id, kind: 'outgoing-number', body: { document: id, ...given } }, async () => {
    const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.issue', states: ['signed'], version: given.version });
    const { accountId } = context.actor;
    const on = given.issuedOn ?? context.clock.today();
    if (on > context.clock.today()) throw issuanceProblems.dayInFuture();
    if (on < document.signedOn!) throw issuanceProblems.issuedBeforeSigned();
    const number = await takeNumber(context, { id: given.id, unitId: unit.id, kind: document.kind, on, documentId: id });
    await context.tx.insertInto('outgoingFiles').values({
      id: newId(), documentId: id, part: 'issued', ...(await sentFile(context, document, number, on)), addedBy: accountId, addedAt: sql<Date>`clock_timestamp()` as never,
    }).execute();
    await context.tx.updateTable('outgoingDocuments')
      .set({ state: 'issued', version: document.version + 1, issuedBy: accountId, issuedOn: on, issuedAt: context.clock.now() }).where('id', '=', id).execute();
    if (document.replaces) {
      await context.tx.updateTable('outgoingDocuments').set({ state: 'replaced' }).where('id', '=', document.replaces).execute();
    }
    await record(context, {
      fact: 'outgoing.issued', unitId: unit.id, objectKind: 'outgoing', objectId: id, data: { number, on, ...(document.replaces && { replaces: document.replaces }), ...(document.campaignId && { campaignId: document.campaignId }) },
    });
    return { number };
  });
  return readOutgoing(context, id);
}

/** The file that goes out: what was signed, with number and date written in where it is one of ours. */
async function sentFile(context: SignedIn, document: OutgoingRow, number: number, on: string) {
  const signed = (await filesOf(context.tx, document.id)).find(({ part }) => part === 'signed')!;
  const kind = kindNamed(document.kind as OutgoingKind).name;
  if (document.source === 'own') return { fileSha256: signed.fileSha256, filename: signed.filename };
  const { issuer, place } = document.head as unknown as OutgoingHead;
  const docx = await stamper.run({ docx: await context.files.get(signed.fileSha256), profile: document.profile as ProfileName, number: String(number), code: document.code, place, date: on, kind, issuer });
  return { fileSha256: await keepFile(context, { bytes: docx }, WORD), filename: fileName({ ...document, number: String(number).padStart(2, '0') }, kind) };
}

/** Takes an issued document back, with the reason that its receivers are told. Its number stays taken. @throws Problem not_found, not_allowed, wrong_state */
export async function recallOutgoing(context: SignedIn, id: string, reason: string) {
  const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.issue', states: ['issued'] });
  await context.tx.updateTable('outgoingDocuments')
    .set({ state: 'recalled', version: document.version + 1, recalledBy: context.actor.accountId, recalledOn: context.clock.today(), recallReason: reason }).where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.recalled', unitId: unit.id, objectKind: 'outgoing', objectId: id });
  return readOutgoing(context, id);
}
