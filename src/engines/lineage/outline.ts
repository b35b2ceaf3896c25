/** What the level above asks to be reported and a child leaves out: sections of the outline, forms. */
import type { NamedForm, TreeNode } from '../directive-reading/index.ts';
import { containment, likeness, tellingWords } from './likeness.ts';

export interface LeftOut {
  /** Pointer into the parent's content. */
  parent: string;
}

const LEAST = 0.5;
const MOST = 600;
const bullets = new Set(['-', '+', '*']);

/** Sections of the parent's outline that the child's has nowhere; of one left out whole, those below it are not told again. */
export function outlineLeftOut(child: readonly TreeNode[] | null, parent: readonly TreeNode[] | null): LeftOut[] {
  const own = headings(child ?? []);
  const missing: LeftOut[] = [];
  const visit = (nodes: readonly TreeNode[], pointer: string, depth: number): void => {
    nodes.forEach((node, index) => {
      if (bullets.has(node.label) || node.heading.trim() === '' || depth > 10 || missing.length >= MOST) return;
      const here = `${pointer}/${index}`;
      if (own.some((words) => alike(words, tellingWords(node.heading)))) visit(node.children, `${here}/children`, depth + 1);
      else missing.push({ parent: here });
    });
  };
  visit(parent ?? [], '/reportOutline', 1);
  return missing;
}

/** Every heading and bullet of the child's outline: what is a section above may be a line below. */
function headings(nodes: readonly TreeNode[], found: ReadonlySet<string>[] = []): ReadonlySet<string>[] {
  for (const node of nodes) {
    if (found.length >= MOST) break;
    found.push(tellingWords(node.heading));
    headings(node.children, found);
  }
  return found;
}

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  likeness(a, b) >= LEAST || (Math.min(a.size, b.size) >= 2 && containment(a, b) >= 0.9);

/** Forms of the parent that the child does not name, by what they hold; without a title by their label. */
export function formsLeftOut(child: readonly NamedForm[], parent: readonly NamedForm[]): LeftOut[] {
  const own = child.map(wordsOf);
  return parent.flatMap((form, index) => (own.some((words) => sameForm(words, wordsOf(form))) ? [] : [{ parent: `/forms/${index}` }]));
}

interface FormWords {
  label: ReadonlySet<string>;
  title: ReadonlySet<string> | null;
}
/** `Biểu mẫu số 01` and `Biểu số 01` are one label: its number tells, and whether it is a form or an annex. */
const wordsOf = (form: NamedForm): FormWords => ({
  label: new Set([/phụ lục/iu.test(form.label) ? 'pl' : 'b', ...(form.label.match(/\d+|[IVX]+$/g) ?? []).map((number) => number.replace(/^0+/, ''))]),
  title: form.title === null ? null : tellingWords(form.title),
});
function sameForm(a: FormWords, b: FormWords): boolean {
  if (a.title && b.title) return alike(a.title, b.title);
  return likeness(a.label, b.label) === 1;
}
