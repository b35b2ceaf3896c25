import type { TreeNode } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { outlineAttached } from './attachment-queries.ts';
import { readAttachments } from './read-attachments.ts';

/** Labels of what a document names and that is neither there nor settled: later steps warn of it. @throws Problem not_found */
export async function openAttachments(context: SignedIn, documentId: string): Promise<string[]> {
  const { items } = await readAttachments(context, documentId);
  return items.filter(({ open }) => open).map(({ label }) => label);
}

/** The outline that came later in a file of its own, where the content holds none. */
export async function attachedOutline(context: SignedIn, documentId: string): Promise<TreeNode[] | null> {
  return (await outlineAttached(context.tx, documentId)) as TreeNode[] | null;
}
