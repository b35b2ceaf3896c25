import type { Directive } from '#engines/directive-reading/schema.ts';
import { changeAt, insertAt, moveAt, parentOf, removeAt, valueAt, type Pointer } from './pointer.ts';

/** What a person made of a reading: the content as corrected, and what was taken as read. */
export interface Work {
  content: Directive;
  /** Keys of the reading's points. */
  accepted: readonly Pointer[];
  /** The reading on which both stand. */
  readingId: string;
}

/** What a person is correcting, with the way back. */
export interface Draft extends Work {
  past: readonly Work[];
  /** Typing on in one field is one step back, not one a letter. */
  lastField: Pointer | undefined;
}

export type Edit =
  | { type: 'change'; pointer: Pointer; value: unknown }
  | { type: 'insert'; list: Pointer; index: number; item: unknown; more?: readonly unknown[] }
  | { type: 'remove'; pointer: Pointer }
  | { type: 'move'; pointer: Pointer; by: number }
  | { type: 'replace'; content: Directive }
  | { type: 'accept'; keys: readonly Pointer[] }
  | { type: 'release'; keys: readonly Pointer[] }
  | { type: 'undo' };

const longestPast = 100;

export function draftOf(work: Work): Draft {
  return { ...work, past: [], lastField: undefined };
}

/** One edit further. An edit that changes nothing leaves the draft as it is. */
export function edited(draft: Draft, edit: Edit): Draft {
  if (edit.type === 'undo') {
    const before = draft.past.at(-1);
    return before?.readingId === draft.readingId ? { ...before, past: draft.past.slice(0, -1), lastField: undefined } : draft;
  }
  const { content, accepted, readingId } = draft;
  const work = applied({ content, accepted, readingId }, edit);
  if (work.content === content && work.accepted === accepted) return draft;
  const field = edit.type === 'change' ? edit.pointer : undefined;
  const typingOn = field !== undefined && field === draft.lastField;
  return { ...work, past: typingOn ? draft.past : [...draft.past, { content, accepted, readingId }].slice(-longestPast), lastField: field };
}

function applied(work: Work, edit: Exclude<Edit, { type: 'undo' }>): Work {
  const { content, accepted } = work;
  switch (edit.type) {
    case 'change': return { ...work, content: changeAt(content, edit.pointer, () => edit.value) };
    case 'insert': return { ...work, content: [edit.item, ...(edit.more ?? [])].reduce<Directive>((whole, item, at) => insertAt(whole, edit.list, edit.index + at, item), content) };
    case 'remove': return { ...work, content: withoutEmptyOutline(removeAt(content, edit.pointer), parentOf(edit.pointer)) };
    case 'move': return { ...work, content: moveAt(content, edit.pointer, edit.by) };
    case 'replace': return { ...work, content: edit.content };
    case 'accept': return edit.keys.every((key) => accepted.includes(key)) ? work : { ...work, accepted: union(accepted, edit.keys) };
    case 'release': return accepted.some((key) => edit.keys.includes(key)) ? { ...work, accepted: accepted.filter((key) => !edit.keys.includes(key)) } : work;
  }
}

/** What either has accepted; who took a value as read does not take it back by another's save. */
export function union(one: readonly Pointer[], other: readonly Pointer[]): Pointer[] {
  return [...new Set([...one, ...other])];
}

/** An outline without any part is no outline: the directive then says null. */
function withoutEmptyOutline(content: Directive, list: Pointer): Directive {
  const empty = list === '/reportOutline' && (valueAt(content, list) as unknown[]).length === 0;
  return empty ? { ...content, reportOutline: null } : content;
}
