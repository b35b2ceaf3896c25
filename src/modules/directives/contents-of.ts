import type { Directive } from '../../engines/directive-reading/index.ts';
import type { Tx } from '../../kit/database.ts';
import { newestReadings } from '../intake/index.ts';

/** What several documents say, each as a person left it, else as it was read; those that row security hides are left out. */
export async function contentsOf(tx: Tx, documentIds: readonly string[]): Promise<ReadonlyMap<string, Directive>> {
  if (documentIds.length === 0) return new Map();
  const saved = await tx.selectFrom('directives').where('documentId', 'in', [...documentIds]).select(['documentId', 'content']).execute();
  const contents = new Map(saved.map((row) => [row.documentId, row.content as Directive]));
  const unsaved = documentIds.filter((id) => !contents.has(id));
  for (const reading of await newestReadings(tx, unsaved)) contents.set(reading.documentId, reading.directive as Directive);
  return contents;
}
