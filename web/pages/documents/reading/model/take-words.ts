/** Words that a person marked in the source, on their way into the structure: as the value of a field or as new items. */
import { readHeadWords, readWords, type HeadField, type WordKind } from '#engines/directive-reading/read-words.ts';
import type { Directive, Due } from '#engines/directive-reading/schema.ts';
import { findDates } from '#engines/text/dates.ts';
import type { Edit } from './draft.ts';
import { precisionOf } from './faults.ts';
import { placeInList, placeInTree, type StartOf } from './place-words.ts';
import { lastOf, parentOf, valueAt, type Pointer } from './pointer.ts';
import { parseNumber } from './printed-number.ts';

/** What words can become, and the list in which it then stands. */
export const listOfKind = {
  target: '/targets', task: '/tasks', deadline: '/deadlines', section: '/sections', outline: '/reportOutline', form: '/forms',
  recipient: '/recipients', citation: '/citations',
} as const satisfies Record<WordKind, Pointer>;

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

/**
 * The edit that adds words as items of a kind, read by the grammar and put where they stand in the text.
 * @param at where the words begin in the text
 * @param startOf where a value of the content stands in the text, undefined for what has no place there
 */
export function wordsAsItems(content: Directive, kind: WordKind, marked: string, at: number, startOf: StartOf): (Edit & { type: 'insert' }) | undefined {
  const [item, ...more] = readWords(kind, marked);
  if (item === undefined) return undefined;
  const list = listOfKind[kind];
  const place = typeof item === 'object' && 'children' in item ? placeInTree(content, list, item.label, at, startOf) : placeInList(content, list, at, startOf);
  return { type: 'insert', ...place, item, more };
}

/** The edit that puts words into a field of the head or the signature; undefined where they hold no such thing. */
export function wordsIntoHead(content: Directive, field: HeadField, marked: string): { edit: Edit; pointer: Pointer } | undefined {
  const value = readHeadWords(field, marked);
  if (value === null) return undefined;
  if (field === 'authority' || field === 'position' || field === 'name') {
    const signature = { ...(content.signature ?? { authority: null, position: null, name: null }), [field]: value };
    return { edit: { type: 'change', pointer: '/signature', value: signature }, pointer: `/signature/${field}` };
  }
  const code = field === 'number' && marked.includes('/') ? readHeadWords('code', marked) : null;
  if (code !== null) return { edit: { type: 'replace', content: { ...content, number: value, code } }, pointer: '/number' };
  return { edit: { type: 'change', pointer: `/${field}`, value }, pointer: `/${field}` };
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
