import { createContext, use } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import type { Edit } from './model/draft.ts';
import type { Fault } from './model/faults.ts';
import type { StartOf } from './model/place-words.ts';
import type { Pointer } from './model/pointer.ts';

/** From where a value was chosen; the other side comes into view. */
export type ChosenBy = 'source' | 'structure' | 'walk';

/** What fields and cards may do; never changes, so that it costs no rendering. */
export interface ReadingActions {
  select: (pointer: Pointer, by?: ChosenBy) => void;
  /** Lights words of the source that are behind no value of the content; a narrow screen turns to them. */
  light: (place: { start: number; end: number }) => void;
  clear: () => void;
  apply: (edit: Edit) => void;
  /** Removes an item and offers to put it back; `item` names it in the notice. */
  remove: (pointer: Pointer, item: string) => void;
  /** Takes the value at a place as it was read. */
  accept: (pointer: Pointer) => void;
  /** On a narrow screen, turns to the source or to the structure. */
  showSource: () => void;
  showStructure: () => void;
  /** Tells screen readers what happened. */
  announce: (words: string) => void;
}

/** What the structure shows. */
export interface ReadingState {
  content: Directive;
  selected: Pointer | undefined;
  readOnly: boolean;
  faults: ReadonlyMap<Pointer, Fault>;
  corrected: ReadonlySet<Pointer>;
  /** What a person added: it has no place in the source. */
  isAdded: (pointer: Pointer) => boolean;
  /** Values still to be looked at, and the items that hold them. */
  unsure: ReadonlySet<Pointer>;
  /** Values taken as read. */
  accepted: ReadonlySet<Pointer>;
  /** Values that only the last reading brought. */
  fresh: ReadonlySet<Pointer>;
  /** Where a value stands in the text. */
  startOf: StartOf;
}

export type ItemMark = 'byHand' | 'added' | 'unsure' | 'accepted' | 'fresh' | undefined;

const ActionsContext = createContext<ReadingActions | undefined>(undefined);
const StateContext = createContext<ReadingState | undefined>(undefined);
export const ReadingActionsProvider = ActionsContext.Provider;
export const ReadingStateProvider = StateContext.Provider;

export function useReadingActions(): ReadingActions {
  const actions = use(ActionsContext);
  if (!actions) throw new Error('useReadingActions belongs inside a reading');
  return actions;
}
export function useReadingState(): ReadingState {
  const state = use(StateContext);
  if (!state) throw new Error('useReadingState belongs inside a reading');
  return state;
}

/** What to say beside a value about where it comes from. */
export function markOf(state: ReadingState, pointer: Pointer): ItemMark {
  if (state.corrected.has(pointer)) return state.isAdded(pointer) ? 'added' : 'byHand';
  if (state.accepted.has(pointer)) return 'accepted';
  if (state.fresh.has(pointer)) return 'fresh';
  return state.unsure.has(pointer) ? 'unsure' : undefined;
}
