/** Words that a person marked in the source, on their way into the structure: as the value of a field or as a new item. */
import type { Directive, Due } from '#engines/directive-reading/schema.ts';
import { findDates } from '#engines/text/dates.ts';
import { blanks } from './blanks.ts';
import type { Edit } from './draft.ts';
import { precisionOf } from './faults.ts';
import { lastOf, parentOf, valueAt, type Pointer } from './pointer.ts';
import { parseNumber } from './printed-number.ts';

/** The kinds of items that words of the source can become. */
export const takeable = ['targets', 'tasks', 'deadlines', 'forms', 'recipients'] as const;
export type Takeable = (typeof takeable)[number];

const chosenFromList = new Set(['kind', 'comparator', 'bound', 'precision', 'period']);

/** Whether words can become the value at a pointer. */
export function takesWords(content: Directive, pointer: Pointer): boolean {
  const value = valueAt(content, pointer);
  return (value === null || typeof value === 'string' || typeof value === 'number') && !chosenFromList.has(lastOf(pointer)) && !/\/due$|^\/(signature|reportOutline)$/.test(pointer);
}

/** The edit that puts words into a field: dates and numbers are read out of them, line ends become spaces. */
export function wordsIntoField(content: Directive, pointer: Pointer, marked: string): Edit {
  const words = flat(marked);
  if (lastOf(pointer) === 'value') return { type: 'change', pointer, value: numberIn(words) };
  if (lastOf(pointer) !== 'date') return { type: 'change', pointer, value: words };
  const due = valueAt(content, parentOf(pointer)) as Due | Directive;
  if ('precision' in due) return { type: 'change', pointer: parentOf(pointer), value: dueFrom(words, due) };
  return { type: 'change', pointer, value: findDates(words)[0]?.iso ?? words };
}

/** The edit that adds words as a new item at the end of its list. */
export function wordsAsItem(content: Directive, list: Takeable, marked: string): Edit & { type: 'insert' } {
  const words = flat(marked);
  const items = {
    targets: () => ({ ...blanks.target, text: words, measure: words, value: numberIn(words) }),
    tasks: () => ({ ...blanks.task, text: words }),
    deadlines: () => ({ ...blanks.deadline, action: words, due: dueFrom(words, blanks.due) }),
    forms: () => ({ ...blanks.form, label: words }),
    recipients: () => words.replace(/^[-–]\s*/, '').replace(/[;.]$/, ''),
  };
  return { type: 'insert', list: `/${list}`, index: content[list].length, item: items[list]() };
}

function dueFrom(words: string, before: Due): Due {
  const found = findDates(words)[0];
  if (!found) return before;
  const bound = /trước\s*$/iu.test(words.slice(0, found.index)) ? 'before' : before.bound;
  return { ...before, bound, date: found.iso, precision: precisionOf(found.iso, before.precision), text: words.slice(found.index, found.index + found.length) };
}

function numberIn(words: string): number {
  return parseNumber(/\d[\d.]*(?:,\d+)?/.exec(words)?.[0].replace(/\.$/, '') ?? '', 'vi') ?? Number.NaN;
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
