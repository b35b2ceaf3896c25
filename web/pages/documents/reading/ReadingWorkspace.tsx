import type { ReactNode } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import { SplitPanes } from '../../../ui/SplitPanes.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import type { DocumentDetail } from '../documents.ts';
import type { Doubt } from './model/doubts.ts';
import type { Edit } from './model/draft.ts';
import { ReadingActionsProvider, ReadingStateProvider } from './reading-context.tsx';
import classes from './Reading.module.css';
import { scrollTo } from './scroll-to.ts';
import { SourceHead } from './source/SourceHead.tsx';
import { SourceSheet } from './source/SourceSheet.tsx';
import { DoubtsGroup } from './structure/DoubtsGroup.tsx';
import { Structure, useShowChosen } from './structure/Structure.tsx';
import { StructureBar } from './structure/StructureBar.tsx';
import { useActionsOfReading } from './use-reading-actions.ts';
import { useReadingModel } from './use-reading-model.ts';
import { useSelection } from './use-selection.ts';
import { useStable } from './use-stable.ts';
import { useWalk } from './use-walk.ts';

interface ReadingWorkspaceProps {
  document: DocumentDetail;
  content: Directive;
  readOnly: boolean;
  apply: (edit: Edit) => void;
  canUndo: boolean;
  saveState: ReactNode;
  /** Above the groups: a conflict, or why nothing can be changed. */
  notice?: ReactNode;
}

/** The paper on the left, its structure on the right, one choice tying the two. */
export function ReadingWorkspace({ document, content, readOnly, apply, canUndo, saveState, notice }: ReadingWorkspaceProps) {
  const t = useMessages(reading);
  const toast = useToast();
  const [pane, setPane] = useUrlState('pane', 'structure');
  const { chosen, choose, clear } = useSelection();
  const { cut, doubts, settled, alignment, lit, state } = useReadingModel(document, content, chosen, readOnly);
  const actions = useActionsOfReading({ content, choose, clear, apply, showSource: () => setPane('source') });
  const structure = useShowChosen(chosen);

  const open = useStable(({ origin, start, end }: Doubt) => {
    const place = start === undefined || end === undefined ? undefined : { start, end };
    const pointer = origin === undefined ? undefined : alignment.placeOf(origin);
    choose(pointer, 'walk', place);
    const list = pointer === undefined && window.document.getElementById('group-doubts');
    if (list) scrollTo(list, 'top');
  });
  const walk = useWalk(doubts, settled, open, clear);

  const pick = useStable((origins: string[]) => {
    const places = origins.flatMap((origin) => alignment.placeOf(origin) ?? []);
    const next = places[(places.indexOf(chosen?.pointer ?? '') + 1) % Math.max(places.length, 1)];
    if (next === undefined) {
      if (origins.length > 0) toast.done(t.removedHere);
      return;
    }
    choose(next, 'source');
    if (!matchMedia('(min-width: 62.5em)').matches) setPane('structure');
  });

  const source = (
    <>
      <SourceHead document={document} />
      <SourceSheet text={document.text} cut={cut} lit={lit} show={chosen && chosen.by !== 'source' ? chosen.step : 0} groupNames={t.group} onPick={pick} />
    </>
  );
  const structured = (
    <div ref={structure}>
      <StructureBar saveState={saveState} canUndo={canUndo} walk={doubts.length > 0 ? walk.walk : undefined} doubtsLeft={doubts.filter(({ key }) => !walk.seen.has(key)).length} />
      {notice}
      <DoubtsGroup doubts={doubts} seen={walk.seen} current={walk.current} text={document.text} onOpen={walk.visit} />
      <Structure content={content} />
    </div>
  );
  return (
    <ReadingActionsProvider value={actions}>
      <ReadingStateProvider value={state}>
        <div className={classes.workspace}>
          <SplitPanes
            shown={pane === 'source' ? 'first' : 'second'} onShow={(shown) => setPane(shown === 'first' ? 'source' : 'structure')} share={52}
            first={{ label: t.sourcePane, content: source }} second={{ label: t.structurePane, content: structured }}
          />
        </div>
      </ReadingStateProvider>
    </ReadingActionsProvider>
  );
}
