import { useState } from 'react';
import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { problemOf } from '../../../../api/problem.ts';
import { useProblem } from '../../../../api/use-problem.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { useToast } from '../../../../ui/use-toast.tsx';
import type { DraftSavers } from '../draft-savers.ts';
import { chosenAtFirst, rowsToSave, saveRows, sendWorkbook, type Chosen, type WorkbookRead } from './workbook.ts';

/** From the file to the draft: compared, chosen from, saved. */
export function useWorkbook(assignmentId: string, savers: DraftSavers, onSaved: () => Promise<void>) {
  const t = useMessages(returnedWorkbook);
  const toast = useToast();
  const { sentence } = useProblem();
  const [file, setFile] = useState<File>();
  const [read, setRead] = useState<WorkbookRead>();
  const [chosen, choose] = useState<Chosen>(new Map());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const compare = async (given: File) => {
    setBusy(true);
    setProblem(undefined);
    try {
      // The draft is compared with what stands on the page, so that is sent first.
      await Promise.all(savers.all().map((saver) => saver.flush()));
      const told = await sendWorkbook(assignmentId, given);
      setFile(given);
      setRead(told);
      choose(chosenAtFirst(told));
    } catch (error) {
      setProblem(sentence(error));
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    if (!read) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await Promise.all(savers.all().map((saver) => saver.flush()));
      if (savers.all().some((saver) => saver.dirty())) return setProblem(t.unsaved);
      await saveRows(assignmentId, rowsToSave(read, chosen));
      toast.done(t.saved(chosen.size));
      await onSaved();
    } catch (error) {
      setProblem(problemOf(error).code === 'version_mismatch' ? t.meanwhile : sentence(error));
    } finally {
      setBusy(false);
    }
  };
  const startOver = () => { setRead(undefined); setFile(undefined); setProblem(undefined); };
  return { file, read, chosen, choose, busy, problem, compare, save, startOver };
}
