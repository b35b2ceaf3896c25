import { memo, useEffect, useRef } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { groupOf } from '../model/groups.ts';
import type { Pointer } from '../model/pointer.ts';
import { scrollTo } from '../scroll-to.ts';
import type { Chosen } from '../use-selection.ts';
import { CitationsGroup } from './CitationsGroup.tsx';
import { DeadlinesGroup } from './DeadlinesGroup.tsx';
import { HeadGroup } from './HeadGroup.tsx';
import { AttachmentsGroup } from './particulars/AttachmentsGroup.tsx';
import { Following } from './particulars/Following.tsx';
import { ScopeAndContact } from './particulars/ScopeAndContact.tsx';
import { FormsGroup, RecipientsGroup, SignatureGroup } from './SmallGroups.tsx';
import { TargetsGroup } from './TargetsGroup.tsx';
import { TasksGroup } from './TasksGroup.tsx';
import { TreeGroup } from './TreeGroup.tsx';

/** Each group by itself, so that typing in one leaves the others as they are. */
const [Citations, Deadlines, Forms, Recipients, Signature, Targets, Tasks, Tree] = [
  memo(CitationsGroup), memo(DeadlinesGroup), memo(FormsGroup), memo(RecipientsGroup), memo(SignatureGroup), memo(TargetsGroup), memo(TasksGroup), memo(TreeGroup),
];
const noParts: Directive['sections'] = [];

/** All groups in the order of the paper. */
export const Structure = memo(function Structure({ content }: { content: Directive }) {
  return (
    <>
      <HeadGroup content={content} />
      <ScopeAndContact />
      <Citations group="basis" items={content.basis} />
      <Targets items={content.targets} />
      <Tasks items={content.tasks} />
      <Deadlines items={content.deadlines} />
      <Tree group="outline" nodes={content.reportOutline ?? noParts} />
      <Forms items={content.forms} />
      <AttachmentsGroup hasOutline={content.reportOutline !== null} />
      <Following content={content} />
      <Tree group="sections" nodes={content.sections} />
      <Citations group="citations" items={content.citations} />
      <Recipients items={content.recipients} />
      <Signature signature={content.signature} />
    </>
  );
});

/** Brings a value that was chosen elsewhere into view; a step of the walk takes the keyboard along. */
export function useShowChosen(chosen: Chosen | undefined) {
  const structure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen?.pointer === undefined || chosen.by === 'structure') return;
    const place = placeOf(structure.current, chosen.pointer);
    if (!place) return;
    scrollTo(place);
    if (chosen.by === 'walk') place.focus({ preventScroll: true });
    // Only a new choice moves the view, not the typing that follows it.
  }, [chosen]);
  return structure;
}

function placeOf(structure: HTMLElement | null, pointer: Pointer): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = structure?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
    if (place) return place;
  }
  // What is missing has no field of its own: its group says so.
  return document.getElementById(`group-${groupOf(pointer)}`);
}
