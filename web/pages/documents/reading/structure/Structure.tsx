import { memo, useEffect, useRef } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { groupOf } from '../model/groups.ts';
import type { Pointer } from '../model/pointer.ts';
import { scrollTo } from '../scroll-to.ts';
import type { Chosen } from '../use-selection.ts';
import { CitationsGroup } from './CitationsGroup.tsx';
import { DeadlinesGroup } from './DeadlinesGroup.tsx';
import { HeadGroup } from './HeadGroup.tsx';
import { FormsGroup, RecipientsGroup, SignatureGroup } from './SmallGroups.tsx';
import { TargetsGroup } from './TargetsGroup.tsx';
import { TasksGroup } from './TasksGroup.tsx';
import { TreeGroup } from './TreeGroup.tsx';

/** All groups in the order of the paper. */
export const Structure = memo(function Structure({ content }: { content: Directive }) {
  return (
    <>
      <HeadGroup content={content} />
      <CitationsGroup group="basis" items={content.basis} />
      <TargetsGroup items={content.targets} />
      <TasksGroup items={content.tasks} />
      <DeadlinesGroup items={content.deadlines} />
      <TreeGroup group="outline" nodes={content.reportOutline ?? []} />
      <FormsGroup items={content.forms} />
      <TreeGroup group="sections" nodes={content.sections} />
      <CitationsGroup group="citations" items={content.citations} />
      <RecipientsGroup items={content.recipients} />
      <SignatureGroup signature={content.signature} />
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
