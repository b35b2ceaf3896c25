import type { z } from 'zod';
import type { Directive, TreeNode } from '../../engines/directive-reading/index.ts';
import { differencesOf } from '../../engines/lineage/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { contentsOf } from '../directives/index.ts';
import { openHeads } from './heads.ts';
import { readableDocument } from './policy.ts';
import type { differencesSchema } from './schemas.ts';

/** In what a document departs from one above it; only where the asker may read both. @throws Problem not_found */
export async function readDifferences(context: SignedIn, documentId: string, to: string): Promise<z.input<typeof differencesSchema>> {
  await readableDocument(context, documentId);
  await readableDocument(context, to);
  const heads = await openHeads(context, [documentId, to]);
  const contents = await contentsOf(context.tx, [documentId, to]);
  const [child, parent] = [contents.get(documentId), contents.get(to)];
  if (!child || !parent || documentId === to) throw problems.notFound();
  const found = differencesOf(child, parent);
  return {
    child: heads.get(documentId)!, parent: heads.get(to)!,
    targets: found.targets.map((one) => ({
      ...one, childText: textAt(child, one.child), parentText: textAt(parent, one.parent),
      measure: (targetAt(parent, one.parent) ?? targetAt(child, one.child))!.measure,
    })),
    deadlines: found.deadlines.map((one) => {
      const [own, above] = [deadlineAt(child, one.child), deadlineAt(parent, one.parent)];
      return { ...one, childActor: own.actor, childDue: own.due.text, parentActor: above.actor, parentDue: above.due.text };
    }),
    sections: found.sections.map(({ parent: pointer }) => ({ parent: pointer, ...sectionAt(parent, pointer) })),
    outlineAbsent: found.outlineAbsent,
    forms: found.forms.map(({ parent: pointer }) => ({ parent: pointer, ...parent.forms[indexOf(pointer)]! })),
  };
}

const indexOf = (pointer: string): number => Number(pointer.split('/').at(-1));
const targetAt = (content: Directive, pointer: string | null) => (pointer === null ? undefined : content.targets[indexOf(pointer)]);
const deadlineAt = (content: Directive, pointer: string) => content.deadlines[indexOf(pointer)]!;

/** `trên 98%` as a figure: comparator, value, unit. */
function textAt(content: Directive, pointer: string | null): string | null {
  const target = targetAt(content, pointer);
  return target ? `${target.comparator} ${target.value} ${target.unit}` : null;
}

/** Walks `/reportOutline/1/children/0`. */
function sectionAt(content: Directive, pointer: string): { label: string; heading: string } {
  let at: unknown = content;
  for (const step of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[step];
  const { label, heading } = at as TreeNode;
  return { label, heading };
}
