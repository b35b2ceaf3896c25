import type { SourceLayout } from '../../engines/source-layout/index.ts';
import type { Tx } from '../../kit/database.ts';
import { findLayout, findReading } from './queries.ts';
import type { TextToRead } from './read-text.ts';

/** What reading a document again takes: its text, and how it looked. The caller has asked who may. */
export async function textToRead(tx: Tx, documentId: string): Promise<TextToRead> {
  const { text } = await findReading(tx, documentId);
  return { text, layout: ((await findLayout(tx, documentId))?.layout ?? null) as SourceLayout | null };
}
