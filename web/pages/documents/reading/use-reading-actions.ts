import { useEffect, useMemo, useRef } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { Edit } from './model/draft.ts';
import { lastOf, parentOf, valueAt } from './model/pointer.ts';
import type { ReadingActions } from './reading-context.tsx';
import type { useSelection } from './use-selection.ts';

interface Means extends Omit<ReadingActions, 'remove' | 'select' | 'light'> {
  content: Directive;
  choose: ReturnType<typeof useSelection>['choose'];
  apply: (edit: Edit) => void;
}

/** The actions of a reading, the same object as long as the page stands. */
export function useActionsOfReading(means: Means): ReadingActions {
  const t = useMessages(reading);
  const toast = useToast();
  const latest = useRef(means);
  useEffect(() => { latest.current = means; });
  return useMemo<ReadingActions>(() => ({
    select: (pointer, by) => latest.current.choose(pointer, by),
    light: (place) => {
      latest.current.choose(undefined, 'walk', { start: place.start, end: place.end });
      latest.current.showSource();
    },
    clear: () => latest.current.clear(),
    apply: (edit) => latest.current.apply(edit),
    accept: (pointer) => latest.current.accept(pointer),
    showSource: () => latest.current.showSource(),
    showStructure: () => latest.current.showStructure(),
    announce: (words) => latest.current.announce(words),
    remove: (pointer, item) => {
      const removed = valueAt(latest.current.content, pointer);
      latest.current.apply({ type: 'remove', pointer });
      latest.current.clear();
      latest.current.announce(t.removed(item));
      toast.undoable(t.removed(item), () => latest.current.apply({ type: 'insert', list: parentOf(pointer), index: Number(lastOf(pointer)), item: removed }));
    },
  }), [t, toast]);
}
