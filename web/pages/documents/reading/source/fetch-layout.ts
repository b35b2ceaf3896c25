import type { SourceLayout } from '#engines/source-layout/index.ts';
import { answer, api } from '../../../../api/client.ts';
import { problemOf } from '../../../../api/problem.ts';

/** These never have a look of their own: their text is all there is. */
const plain = new Set(['txt', 'md']);

/** How a document's source looked; null where there is nothing but text. */
export async function fetchLayout(id: string, format: string): Promise<SourceLayout | null> {
  if (plain.has(format)) return null;
  try {
    return (await answer(api.GET('/api/documents/{id}/layout', { params: { path: { id } } }))) as SourceLayout;
  } catch (error) {
    if (problemOf(error).status === 404) return null;
    throw error;
  }
}
