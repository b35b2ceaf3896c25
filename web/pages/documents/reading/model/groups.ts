import type { Directive } from '#engines/directive-reading/schema.ts';
import { segmentsOf, type Pointer } from './pointer.ts';

/** The groups of the structure, in the order in which the screen shows them. */
export const groups = [
  'head', 'basis', 'targets', 'tasks', 'deadlines', 'outline', 'forms', 'sections', 'citations', 'recipients', 'signature',
] as const;
export type Group = (typeof groups)[number];

const byField: Record<keyof Directive, Group> = {
  kind: 'head', number: 'head', code: 'head', date: 'head', place: 'head', issuer: 'head', title: 'head',
  basis: 'basis', citations: 'citations', targets: 'targets', tasks: 'tasks', deadlines: 'deadlines', sections: 'sections',
  reportOutline: 'outline', forms: 'forms', recipients: 'recipients', signature: 'signature',
};

/** The group to which a value belongs; undefined for what is no field of a directive. */
export function groupOf(pointer: Pointer): Group | undefined {
  const field = segmentsOf(pointer)[0];
  return field !== undefined && Object.hasOwn(byField, field) ? byField[field as keyof Directive] : undefined;
}

/** How many values a group holds, for its head. Trees count their nodes. */
export function countOf(directive: Directive, group: Group): number {
  switch (group) {
    case 'head': return [directive.number, directive.code, directive.date, directive.place, directive.issuer, directive.title].filter(Boolean).length + 1;
    case 'outline': return nodes(directive.reportOutline ?? []);
    case 'sections': return nodes(directive.sections);
    case 'signature': return directive.signature ? 1 : 0;
    default: return directive[group].length;
  }
}

interface Tree { children: Tree[] }
function nodes(tree: readonly Tree[]): number {
  return tree.reduce((sum, node) => sum + 1 + nodes(node.children), 0);
}
