import { directiveSchema, type Directive, type Due } from '#engines/directive-reading/schema.ts';
import type { Pointer } from './pointer.ts';

/** What is wrong with a field; the sentence is chosen by it. */
export type Fault = 'empty' | 'date' | 'number' | 'precision' | 'other';

/** What cannot be saved yet, by the field's pointer. */
export function faultsOf(content: Directive): ReadonlyMap<Pointer, Fault> {
  const faults = new Map<Pointer, Fault>();
  const read = directiveSchema.safeParse(content);
  for (const issue of read.error?.issues ?? []) faults.set(`/${issue.path.map(String).join('/')}`, faultOf(issue));
  for (const [list, items] of [['tasks', content.tasks], ['deadlines', content.deadlines]] as const) {
    for (const [index, { due }] of items.entries()) {
      const at = `/${list}/${index}/due/date`;
      if (due && !faults.has(at) && !agrees(due)) faults.set(at, 'precision');
    }
  }
  return faults;
}

function faultOf(issue: { code?: string; path: PropertyKey[]; input?: unknown }): Fault {
  const field = issue.path.at(-1);
  if (field === 'date') return issue.code === 'too_small' ? 'empty' : 'date';
  if (field === 'value') return 'number';
  return issue.code === 'too_small' ? 'empty' : 'other';
}

const lengths: Record<Due['precision'], RegExp> = {
  day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, quarter: /-Q\d$/, year: /^\d{4}$/,
  'early-month': /^\d{4}-\d\d$/, 'mid-month': /^\d{4}-\d\d$/, 'late-month': /^\d{4}-\d\d$/,
};

/** Whether a due date is written at the precision that it claims. */
function agrees({ date, precision }: Due): boolean {
  return lengths[precision].test(date);
}

/** The precision that a newly typed date has; parts of a month stay as they were chosen. */
export function precisionOf(date: string, before: Due['precision']): Due['precision'] {
  if (lengths[before].test(date)) return before;
  const precisions: Due['precision'][] = ['day', 'month', 'quarter', 'year'];
  return precisions.find((one) => lengths[one].test(date)) ?? before;
}
