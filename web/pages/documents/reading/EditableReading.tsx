import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useActing } from '../../../components/acting.tsx';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import type { DocumentDetail } from '../documents.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { DirectiveRecord } from './directive.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { faultsOf } from './model/faults.ts';
import { SameFileNotice } from './SameFileNotice.tsx';
import { ReadAgainNotice } from './ReadAgainNotice.tsx';
import { ReadingWorkspace } from './ReadingWorkspace.tsx';
import { useConfirmation } from './use-confirmation.ts';
import { useCorrection } from './use-correction.ts';
import type { Carried } from './use-read-again.ts';
import { useRebase } from './use-rebase.ts';

interface EditableReadingProps {
  document: DocumentDetail;
  record: DirectiveRecord;
  /** What the last reading again brought, while this page stands. */
  carried: Carried | undefined;
  /** Read again: begin anew from what was carried over. */
  onReadAgain: (carried: Carried) => void;
  /** Another saved meanwhile and nothing of one's own is open: begin anew from theirs. */
  onOutdated: () => void;
}

const none: readonly string[] = [];

/** A reading that waits for a person: corrected, accepted, saved by itself, then confirmed. */
export function EditableReading({ document, record, carried, onReadAgain, onOutdated }: EditableReadingProps) {
  const t = useMessages(reading);
  const { session } = useActing();
  const { saver, state, apply, settle, known, canUndo } = useCorrection(session.account.id, document.id, record);
  useRebase(document, saver, state, known);
  const considered = useDeferredValue(state.value.content);
  const faults = useMemo(() => faultsOf(considered).size, [considered]);
  const confirmation = useConfirmation(document.id, saver, known);
  const ready = faults === 0 && state.theirs === null && !confirmation.isPending;
  useEffect(() => {
    const { version, readingId } = known.current;
    // Read again before anybody saved: the version is 0 as before.
    const outdated = record.version > version || (record.version === version && record.readingId !== readingId);
    if (outdated && !saver.dirty()) onOutdated();
  }, [record.version, record.readingId, known, saver, onOutdated]);
  const { theirs } = state;
  const conflict = theirs && theirs.value.readingId === state.value.readingId && (
    <ConflictChoice base={known.current.content} mine={state.value.content} theirs={{ ...theirs, content: theirs.value.content }} settle={settle} />
  );
  const untouched = state.status === 'rest' && !state.savedAt;
  return (
    <ReadingWorkspace
      document={document} work={state.value} readOnly={false} apply={apply} canUndo={canUndo} fresh={carried?.fresh ?? none}
      confirm={ready ? () => confirmation.mutate() : undefined}
      saveState={untouched ? <span className="lt-soft">{t.asRead}</span> : <SaveState state={state} unsendable={t.faults(faults)} />}
      notice={<>{document.earlier && <SameFileNotice earlier={document.earlier} />}{conflict}<ReadAgainNotice document={document} saver={saver} carried={carried} onReadAgain={onReadAgain} /></>}
      head={(ask) => (
        <DocumentHead
          content={state.value.content} state={known.current.version > 0 ? 'draft' : record.state}
          action={<Button loading={confirmation.isPending} disabled={!ready} aria-keyshortcuts="Control+Enter" title={faults > 0 ? t.faults(faults) : t.confirmHint} onClick={ask}>{t.confirm}</Button>}
        />
      )}
    />
  );
}
