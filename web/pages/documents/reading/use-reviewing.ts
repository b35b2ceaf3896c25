import type { Alignment } from '#engines/directive-review/align.ts';
import type { Point } from '#engines/directive-review/points.ts';
import { valueHolding, valuesOf } from '#engines/directive-review/values.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { focusField, focusPlace, focusSource } from './focus.ts';
import { describe } from './model/describe.ts';
import type { Edit, Work } from './model/draft.ts';
import { groupOf } from './model/groups.ts';
import { pointInWords } from './model/point-words.ts';
import { lastOf, valueAt, within, type Pointer } from './model/pointer.ts';
import type { ReadingActions, ReadingState } from './reading-context.tsx';
import { scrollTo } from './scroll-to.ts';
import type { Keys } from './use-keys.ts';
import type { Review } from './use-review.ts';
import type { Chosen, useSelection } from './use-selection.ts';
import { useStable } from './use-stable.ts';
import { useWalk } from './use-walk.ts';

interface Means {
  review: Review;
  alignment: Alignment;
  work: Work;
  chosen: Chosen | undefined;
  readOnly: boolean;
  faults: ReadingState['faults'];
  choose: ReturnType<typeof useSelection>['choose'];
  clear: () => void;
  apply: (edit: Edit) => void;
  announce: (words: string) => void;
  showSource: () => void;
  showStructure: () => void;
}

const clearable = new Set(['/number', '/code', '/date', '/place', '/issuer', '/signature']);

/** What a person does to a reading with the keyboard or its buttons: walk, accept, edit, remove, undo. */
export function useReviewing(means: Means) {
  const { review, alignment, work, chosen, readOnly, faults, choose, clear, apply, announce } = means;
  const t = useMessages(reading);
  const { language } = useLanguage();
  const toast = useToast();
  const placeOf = (point: Point): Pointer | undefined =>
    (point.weakest === undefined ? undefined : alignment.placeOf(point.weakest)) ?? (point.origin === undefined ? undefined : alignment.placeOf(point.origin));

  const open = useStable((point: Point) => {
    const place = point.start === undefined || point.end === undefined ? undefined : { start: point.start, end: point.end };
    const pointer = placeOf(point);
    means.showStructure();
    choose(pointer, 'walk', place);
    announce(pointInWords(point, language));
    const list = pointer === undefined && document.getElementById('group-doubts');
    if (list) {
      list.focus({ preventScroll: true });
      scrollTo(list, 'top');
    }
  });
  const walk = useWalk(review, open);

  const accept = {
    at: (pointer: Pointer) => {
      const origin = alignment.originOf(pointer);
      const key = origin === undefined ? undefined : valueHolding(origin, new Set(review.points.map((point) => point.key)));
      if (key === undefined || readOnly) return;
      apply({ type: 'accept', keys: [key] });
      announce(t.acceptedOne(describe(pointer, t)));
    },
    certain: () => {
      const keys = review.certainLeft;
      if (readOnly || keys.length === 0) return announce(t.noneCertainLeft);
      apply({ type: 'accept', keys });
      const words = t.acceptedCertain(keys.length, review.doubtsLeft.length);
      announce(words);
      toast.undoable(words, () => apply({ type: 'release', keys }));
    },
    andGoOn: (): boolean => {
      const point = review.doubts.find(({ key }) => key === walk.current);
      if (!point || readOnly) return false;
      const place = point.origin === undefined ? undefined : alignment.placeOf(point.origin);
      const fault = place === undefined ? undefined : [...faults.keys()].find((at) => within(at, place));
      if (fault !== undefined) {
        choose(fault, 'walk');
        return true;
      }
      if (review.settled.get(point.key) === undefined) apply({ type: 'accept', keys: [point.key] });
      if (!walk.walk(1, point.key)) {
        walk.stop();
        announce(t.allDoubtsSeen);
        document.getElementById('group-doubts')?.focus();
      }
      return true;
    },
  };

  const remove = (actions: ReadingActions) => {
    const pointer = chosen?.pointer;
    if (pointer === undefined || readOnly) return;
    const value = valueHolding(pointer, new Set(valuesOf(work.content)));
    if (value === undefined) return;
    if (/\/\d+$/.test(value)) return actions.remove(value, t.nthItem(t.item[groupOf(value) ?? 'head'], Number(lastOf(value)) + 1));
    if (!clearable.has(value)) return;
    const before = valueAt(work.content, value);
    apply({ type: 'change', pointer: value, value: null });
    announce(t.removed(describe(value, t)));
    toast.undoable(t.removed(describe(value, t)), () => apply({ type: 'change', pointer: value, value: before }));
  };

  const keys = (actions: ReadingActions): Omit<Keys, 'confirm' | 'showKeys'> => ({
    next: () => { walk.walk(1); },
    previous: () => { walk.walk(-1); },
    acceptCertain: accept.certain,
    acceptAndGoOn: accept.andGoOn,
    edit: () => { if (chosen?.pointer !== undefined && !readOnly) focusField(chosen.pointer); },
    remove: () => remove(actions),
    undo: () => { if (!readOnly) { apply({ type: 'undo' }); announce(t.undone); } },
    toSource: () => { means.showSource(); focusSource(); },
    clear: () => { walk.stop(); clear(); },
    leaveField: (field) => focusPlace(field),
  });
  return { walk, accept, keys };
}
