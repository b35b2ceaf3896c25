/** Sections and outline: the tree of parts as values, bullets kept only where the outline asks for them. */
import { headingOf, isBullet, type Part } from '../official-document/index.ts';
import { withoutClosing, type Run } from '../text/index.ts';
import type { TreeNode } from './schema.ts';
import { from, quote, type Sourced } from './sourced.ts';

const node = (part: Part, heading: Run, children: Sourced<TreeNode>[], rule: string): Sourced<TreeNode> => from<TreeNode>(
  part.labelRun.text === '' ? heading : { text: part.labelRun.text, at: Int32Array.from([...part.labelRun.at, ...part.run.at]) }, rule,
  { label: from<string>(part.labelRun, `${rule}.label`, part.marker.label), heading: heading.text === '' ? from<string>(part.labelRun, `${rule}.heading`, '') : quote(heading, `${rule}.heading`), children });

/** The body's headed and numbered parts; bullets, table rows and `Lưu ý` lines are none. */
export function sectionsOf(part: Part): Sourced<TreeNode>[] {
  return part.children.flatMap((child) => {
    if (isBullet(child.marker)) return sectionsOf(child);
    return [node(child, headingOf(child), sectionsOf(child), 'section')];
  });
}

/** The report outline: bullets are nodes, empty ones and bracketed notes are not. */
export function outlineOf(part: Part): Sourced<TreeNode>[] {
  return part.children.flatMap((child) => {
    const heading = isBullet(child.marker) ? withoutClosing(child.run) : headingOf(child);
    if (isBullet(child.marker) && (heading.text === '' || /^\(.*\)$/u.test(heading.text))) return outlineOf(child);
    return [node(child, heading, outlineOf(child), 'outline')];
  });
}
