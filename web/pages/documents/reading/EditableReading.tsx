import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useActing } from '../../../components/acting.tsx';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import type { DocumentDetail } from '../documents.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { DirectiveRecord } from './directive.ts';
import { faultsOf } from './model/faults.ts';
import { ReadingWorkspace } from './ReadingWorkspace.tsx';
import { useConfirmation } from './use-confirmation.ts';
import { useCorrection } from './use-correction.ts';

interface EditableReadingProps {
  document: DocumentDetail;
  record: DirectiveRecord;
  /** Another saved meanwhile and nothing of one's own is open: begin anew from theirs. */
  onOutdated: () => void;
  head: (parts: { title: Pick<DirectiveRecord['content'], 'kind' | 'number' | 'code' | 'title'>; action: ReactNode }) => ReactNode;
}

/** A reading that waits for a person: corrected, saved by itself, then confirmed. */
export function EditableReading({ document, record, onOutdated, head }: EditableReadingProps) {
  const t = useMessages(reading);
  const { session } = useActing();
  const { saver, state, apply, settle, known, canUndo } = useCorrection(session.account.id, document.id, record);
  const faults = faultsOf(state.value).size;
  const confirmation = useConfirmation(document.id, saver, known);
  useEffect(() => {
    if (record.version > known.current.version && !saver.dirty()) onOutdated();
  }, [record.version, known, saver, onOutdated]);
  const conflict = state.theirs && <ConflictChoice base={known.current.content} mine={state.value} theirs={state.theirs} settle={settle} />;
  const untouched = state.status === 'rest' && !state.savedAt;
  return (
    <>
      {head({
        title: state.value,
        action: <Button loading={confirmation.isPending} disabled={faults > 0 || state.theirs !== null} title={faults > 0 ? t.faults(faults) : undefined} onClick={() => confirmation.mutate()}>{t.confirm}</Button>,
      })}
      <ReadingWorkspace
        document={document} content={state.value} readOnly={false} apply={apply} canUndo={canUndo} notice={conflict}
        saveState={untouched ? <span className="lt-soft">{t.asRead}</span> : <SaveState state={state} unsendable={t.faults(faults)} />}
      />
    </>
  );
}
