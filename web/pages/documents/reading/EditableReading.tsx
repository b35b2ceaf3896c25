import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useActing } from '../../../components/acting.tsx';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import type { DocumentDetail } from '../documents.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { DirectiveRecord } from './directive.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { faultsOf } from './model/faults.ts';
import { ReadingWorkspace } from './ReadingWorkspace.tsx';
import { useConfirmation } from './use-confirmation.ts';
import { useCorrection } from './use-correction.ts';

interface EditableReadingProps {
  document: DocumentDetail;
  record: DirectiveRecord;
  /** Another saved meanwhile and nothing of one's own is open: begin anew from theirs. */
  onOutdated: () => void;
}

/** A reading that waits for a person: corrected, saved by itself, then confirmed. */
export function EditableReading({ document, record, onOutdated }: EditableReadingProps) {
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
      <DocumentHead
        content={state.value} state={known.current.version > 0 ? 'draft' : record.state}
        action={<Button loading={confirmation.isPending} disabled={faults > 0 || state.theirs !== null} title={faults > 0 ? t.faults(faults) : undefined} onClick={() => confirmation.mutate()}>{t.confirm}</Button>}
      />
      <ReadingWorkspace
        document={document} content={state.value} readOnly={false} apply={apply} canUndo={canUndo} notice={conflict}
        saveState={untouched ? <span className="lt-soft">{t.asRead}</span> : <SaveState state={state} unsendable={t.faults(faults)} />}
      />
    </>
  );
}
