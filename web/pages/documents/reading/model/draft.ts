import type { Directive } from '#engines/directive-reading/schema.ts';
import { changeAt, insertAt, moveAt, parentOf, removeAt, valueAt, type Pointer } from './pointer.ts';

/** What a person is correcting, with the way back. */
export interface Draft {
  content: Directive;
  past: readonly Directive[];
  /** Typing on in one field is one step back, not one a letter. */
  lastField: Pointer | undefined;
}

export type Edit =
  | { type: 'change'; pointer: Pointer; value: unknown }
  | { type: 'insert'; list: Pointer; index: number; item: unknown }
  | { type: 'remove'; pointer: Pointer }
  | { type: 'move'; pointer: Pointer; by: number }
  | { type: 'replace'; content: Directive }
  | { type: 'undo' };

const longestPast = 100;

export function draftOf(content: Directive): Draft {
  return { content, past: [], lastField: undefined };
}

/** One edit further. An edit that changes nothing leaves the draft as it is. */
export function edited(draft: Draft, edit: Edit): Draft {
  if (edit.type === 'undo') {
    const content = draft.past.at(-1);
    return content ? { content, past: draft.past.slice(0, -1), lastField: undefined } : draft;
  }
  const content = applied(draft.content, edit);
  if (content === draft.content) return draft;
  const field = edit.type === 'change' ? edit.pointer : undefined;
  const typingOn = field !== undefined && field === draft.lastField;
  return { content, past: typingOn ? draft.past : [...draft.past, draft.content].slice(-longestPast), lastField: field };
}

function applied(content: Directive, edit: Exclude<Edit, { type: 'undo' }>): Directive {
  switch (edit.type) {
    case 'change': return changeAt(content, edit.pointer, () => edit.value);
    case 'insert': return insertAt(content, edit.list, edit.index, edit.item);
    case 'remove': return withoutEmptyOutline(removeAt(content, edit.pointer), parentOf(edit.pointer));
    case 'move': return moveAt(content, edit.pointer, edit.by);
    case 'replace': return edit.content;
  }
}

/** An outline without any part is no outline: the directive then says null. */
function withoutEmptyOutline(content: Directive, list: Pointer): Directive {
  const empty = list === '/reportOutline' && (valueAt(content, list) as unknown[]).length === 0;
  return empty ? { ...content, reportOutline: null } : content;
}
