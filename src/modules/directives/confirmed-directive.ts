import type { Directive } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';

/** A confirmed directive by its own id, or undefined where there is none that the asker may see. */
export async function confirmedDirective(context: SignedIn, id: string): Promise<{ id: string; documentId: string; unitPath: string; content: Directive } | undefined> {
  const row = await context.tx.selectFrom('directives').select(['id', 'documentId', 'unitPath', 'content'])
    .where('id', '=', id).where('state', '=', 'confirmed').executeTakeFirst();
  return row && { ...row, content: row.content as Directive };
}
