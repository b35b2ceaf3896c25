import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { proposeLinks } from './propose-links.ts';
import { relinkCiting } from './relink-citing.ts';

/** A document came in or says something else now: its own links are proposed anew, and those of the documents that cite it. */
export async function linkDocument(tx: Tx, fact: RecordedFact): Promise<void> {
  if (fact.objectId === null) return;
  await proposeLinks(tx, fact.objectId);
  await relinkCiting(tx, fact.objectId);
}
