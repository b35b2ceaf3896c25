/** An outline that came later, in a file of its own: with its title or without. */
import { paragraphsOf, treeOf, zonesOf } from '../../official-document/index.ts';
import { canonicalText, toLines } from '../../text/index.ts';
import type { TreeNode } from '../schema.ts';
import { outlineOf } from '../sections.ts';
import { settle } from '../sourced.ts';
import { sourceOf } from '../source.ts';
import { splitTables } from '../tables.ts';

/** No outline is longer, in UTF-16 units. */
const longest = 40_000;

/** Reads a text that is nothing but a report outline. @returns its parts, null where nothing in it is numbered or marked */
export function outlineOfText(text: string): TreeNode[] | null {
  const canonical = canonicalText(text.slice(0, longest));
  const titled = sourceOf(canonical).outline;
  const lines = toLines(canonical);
  const part = titled ?? treeOf(paragraphsOf(splitTables(lines).plain, zonesOf(lines).wrapping));
  const { value } = settle<TreeNode[]>(outlineOf(part));
  return value.length > 0 ? value : null;
}
