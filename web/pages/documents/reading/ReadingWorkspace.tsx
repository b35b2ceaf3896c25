import { useDeferredValue, useState, type ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import { SplitPanes } from '../../../ui/SplitPanes.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import type { DocumentDetail } from '../documents.ts';
import { ConfirmQuestion } from './ConfirmQuestion.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { Edit, Work } from './model/draft.ts';
import { ReadingActionsProvider, ReadingStateProvider } from './reading-context.tsx';
import classes from './Reading.module.css';
import { SourcePane } from './source/SourcePane.tsx';
import { useLayout } from './source/use-layout.ts';
import { OpenNotice } from './structure/particulars/OpenNotice.tsx';
import { DoubtsGroup } from './structure/DoubtsGroup.tsx';
import { Structure, useShowChosen } from './structure/Structure.tsx';
import { StructureBar } from './structure/StructureBar.tsx';
import { useAnnouncer } from './use-announcer.tsx';
import { useKeys } from './use-keys.ts';
import { usePick } from './use-pick.ts';
import { useActionsOfReading } from './use-reading-actions.ts';
import { useReadingModel } from './use-reading-model.ts';
import { useReviewing } from './use-reviewing.ts';
import { useSelection } from './use-selection.ts';

interface ReadingWorkspaceProps {
  document: DocumentDetail;
  work: Work;
  readOnly: boolean;
  apply: (edit: Edit) => void;
  canUndo: boolean;
  saveState: ReactNode;
  /** Keys of values that only the last reading brought. */
  fresh: readonly string[];
  /** Confirms; left out while something stands against it. */
  confirm?: (() => void) | undefined;
  /** The page's head; `ask` asks before confirming. */
  head: (ask: () => void) => ReactNode;
  /** Above the groups: a conflict, an offer, or why nothing can be changed. */
  notice?: ReactNode;
}

/** The paper on the left, its structure on the right, one choice tying the two. */
export function ReadingWorkspace({ document, work, readOnly, apply, canUndo, saveState, fresh, confirm, head, notice }: ReadingWorkspaceProps) {
  const t = useMessages(reading);
  const [pane, setPane] = useUrlState('pane', 'structure');
  const [shown, setShown] = useState<'question' | 'keys'>();
  const layout = useLayout(document);
  const { chosen, choose, clear } = useSelection();
  // A letter typed is on the screen first; what follows from it for a long document comes with the next frame.
  const considered = useDeferredValue(work);
  const { cut, review, alignment, lit, state } = useReadingModel({ document, layout: layout.data, work: considered, chosen, readOnly, fresh });
  const { announce, region } = useAnnouncer();
  const panes = { showSource: () => setPane('source'), showStructure: () => setPane('structure') };
  const { walk, accept, keys } = useReviewing({ review, alignment, work, chosen, readOnly, faults: state.faults, choose, clear, apply, announce, ...panes });
  const actions = useActionsOfReading({ content: work.content, choose, clear, apply, accept: accept.at, announce, ...panes });
  const structure = useShowChosen(chosen);
  const pick = usePick(alignment, chosen, choose, panes.showStructure);
  const ask = () => { if (confirm) setShown('question'); };
  useKeys({ ...keys(actions), confirm: ask, showKeys: () => setShown('keys') });

  const structured = (
    <div ref={structure}>
      <StructureBar saveState={saveState} canUndo={canUndo} review={review} walk={walk.walk} acceptCertain={accept.certain} showKeys={() => setShown('keys')} />
      {notice}
      <OpenNotice />
      <DoubtsGroup review={review} current={walk.current} text={document.text} onOpen={walk.visit} onAccept={accept.andGoOn} />
      <Structure content={work.content} />
    </div>
  );
  return (
    <ReadingActionsProvider value={actions}>
      <ReadingStateProvider value={state}>
        {head(ask)}
        <div className={classes.workspace}>
          <SplitPanes
            shown={pane === 'source' ? 'first' : 'second'} onShow={(side) => setPane(side === 'first' ? 'source' : 'structure')} share={52}
            first={{ label: t.sourcePane, content: <SourcePane document={document} layout={layout} cut={cut} lit={lit} show={chosen && chosen.by !== 'source' ? chosen.step : 0} onPick={pick} /> }}
            second={{ label: t.structurePane, content: structured }}
          />
        </div>
        {region}
        {shown === 'keys' && <KeysDialog onClose={() => setShown(undefined)} />}
        {shown === 'question' && confirm && (
          <ConfirmQuestion
            doubts={review.doubtsLeft} unseen={review.points.length - review.settled.size} total={review.points.length}
            onClose={() => setShown(undefined)} onConfirm={() => { setShown(undefined); confirm(); }}
          />
        )}
      </ReadingStateProvider>
    </ReadingActionsProvider>
  );
}
