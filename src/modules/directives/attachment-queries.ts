import type { Tx } from '../../kit/database.ts';

/** What became of the attachments of a document, as far as anybody did something about them. */
export function attachmentsKept(tx: Tx, documentId: string) {
  return tx.selectFrom('directiveAttachments as a').innerJoin('accessPublicPeople as p', 'p.id', 'a.changedBy').where('a.documentId', '=', documentId)
    .select(['a.key', 'a.label', 'a.state', 'a.askedText', 'a.askedAt', 'a.waiveReason', 'a.filename', 'a.fileSha256', 'a.outline', 'a.changedAt', 'p.name as changedBy'])
    .orderBy('a.key').execute();
}

/** Holds what became of one attachment until the transaction ends. */
export const lockAttachment = (tx: Tx, documentId: string, key: string) =>
  tx.selectFrom('directiveAttachments').select(['state', 'askedAt']).where('documentId', '=', documentId).where('key', '=', key).forUpdate().executeTakeFirst();

export interface AttachmentChange {
  state: string;
  askedText?: string | null;
  askedAt?: Date | null;
  waiveReason?: string | null;
  fileSha256?: string | null;
  filename?: string | null;
  outline?: string | null;
}

/** Writes what became of an attachment; what the change does not speak of and the state does not hold is emptied, asking aside. */
export async function keepAttachment(tx: Tx, row: { documentId: string; key: string; label: string; unitPath: string; changedBy: string; changedAt: Date }, change: AttachmentChange): Promise<void> {
  const { changedBy, changedAt } = row;
  const values = { waiveReason: null, fileSha256: null, filename: null, outline: null, ...change, changedBy, changedAt };
  await tx.insertInto('directiveAttachments').values({ ...row, ...values })
    .onConflict((conflict) => conflict.columns(['documentId', 'key']).doUpdateSet(values)).execute();
}

/** The newest outline that came later in a file of its own; null where none did. */
export async function outlineAttached(tx: Tx, documentId: string): Promise<unknown> {
  const row = await tx.selectFrom('directiveAttachments').select('outline').where('documentId', '=', documentId).where('state', '=', 'attached').where('outline', 'is not', null)
    .orderBy('changedAt', 'desc').limit(1).executeTakeFirst();
  return row?.outline ?? null;
}
