import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reports } from '#engines/messages/reports.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useFlushing } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { AssignmentHeader } from '../AssignmentHeader.tsx';
import { AssignmentTabs } from '../AssignmentTabs.tsx';
import { useDraft, type Assignment, type Draft } from '../assignment.ts';
import { Desk } from './Desk.tsx';
import { DraftSavers } from './draft-savers.ts';
import { SubmitDialog } from './SubmitDialog.tsx';
import { WorkbookBar } from './workbook/WorkbookBar.tsx';
import { useFaults } from './use-faults.ts';
import { useSubmit } from './use-submit.ts';

/** Writing one's report: first the draft as it stands, then its fields save themselves. */
export function Writing({ assignment }: { assignment: Assignment }) {
  const t = useMessages(reports);
  const draft = useDraft(assignment.id);
  const [turn, setTurn] = useState(0);
  // Fields hold on to what they began from; what was saved past them begins them anew.
  const beginAnew = async () => {
    await draft.refetch();
    setTurn((before) => before + 1);
  };
  if (draft.data) return <WritingDesk key={turn} assignment={assignment} draft={draft.data} beginAnew={beginAnew} />;
  return (
    <>
      <AssignmentHeader assignment={assignment} />
      <AssignmentTabs assignment={assignment} at="write" />
      {draft.error ? <ErrorState error={draft.error} kept={t.keptOnDevice} retry={() => void draft.refetch()} /> : <LineSkeletons lines={8} />}
    </>
  );
}

function WritingDesk({ assignment, draft, beginAnew }: { assignment: Assignment; draft: Draft; beginAnew: () => Promise<void> }) {
  const t = useMessages(reports);
  const { session } = useActing();
  const client = useQueryClient();
  const [savers] = useState(() => new DraftSavers(session.account.id, assignment.id, assignment.campaign.template, draft));
  useFlushing(savers.all);
  const submitted = () => {
    client.removeQueries({ queryKey: ['assignments', assignment.id, 'draft'] });
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'installation' });
  };
  const notes = draft.lastReturn?.notes ?? [];
  const faults = useFaults(assignment.id, savers);
  const submitting = useSubmit(assignment, savers, submitted);
  useBegun(assignment, savers);
  const beganAnew = async () => {
    void client.invalidateQueries({ queryKey: ['assignments', assignment.id], exact: true });
    await beginAnew();
    void client.invalidateQueries({ queryKey: ['assignments', assignment.id, 'draft', 'faults'] });
  };
  return (
    <>
      <AssignmentHeader
        assignment={assignment}
        action={assignment.may.submit && <Button onClick={submitting.open}>{draft.lastReturn ? t.submitAgain : t.submit}</Button>}
      />
      <AssignmentTabs assignment={assignment} at="write" />
      <WorkbookBar assignment={assignment} savers={savers} onSaved={beganAnew} />
      <Desk assignment={assignment} savers={savers} faults={faults} returned={draft.lastReturn} notes={notes} finish={assignment.may.submit ? submitting.open : undefined} />
      <SubmitDialog assignment={assignment} savers={savers} standing={faults} submitting={submitting} />
    </>
  );
}

/** The first save of all begins the report: its state is asked anew. */
function useBegun(assignment: Assignment, savers: DraftSavers) {
  const client = useQueryClient();
  useEffect(() => {
    if (assignment.state !== 'open') return;
    return savers.subscribe(() => {
      if (savers.all().some((saver) => saver.snapshot().status === 'saved')) void client.invalidateQueries({ queryKey: ['assignments', assignment.id], exact: true });
    });
  }, [assignment.state, assignment.id, savers, client]);
}
