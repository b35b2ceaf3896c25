import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
import { SubmitButton } from './SubmitButton.tsx';

/** Writing one's report: first the draft as it stands, then its fields save themselves. */
export function Writing({ assignment }: { assignment: Assignment }) {
  const t = useMessages(reports);
  const draft = useDraft(assignment.id);
  if (draft.data) return <WritingDesk assignment={assignment} draft={draft.data} />;
  return (
    <>
      <AssignmentHeader assignment={assignment} />
      <AssignmentTabs assignment={assignment} at="write" />
      {draft.error ? <ErrorState error={draft.error} kept={t.keptOnDevice} retry={() => void draft.refetch()} /> : <LineSkeletons lines={8} />}
    </>
  );
}

function WritingDesk({ assignment, draft }: { assignment: Assignment; draft: Draft }) {
  const { session } = useActing();
  const client = useQueryClient();
  const [savers] = useState(() => new DraftSavers(session.account.id, assignment.id, assignment.campaign.template, draft));
  useFlushing(savers.all);
  const submitted = () => {
    client.removeQueries({ queryKey: ['assignments', assignment.id, 'draft'] });
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'installation' });
  };
  const notes = draft.lastReturn?.notes ?? [];
  return (
    <>
      <AssignmentHeader
        assignment={assignment}
        action={assignment.may.submit && <SubmitButton assignment={assignment} savers={savers} again={draft.lastReturn !== null} onSubmitted={submitted} />}
      />
      <AssignmentTabs assignment={assignment} at="write" />
      <Desk assignment={assignment} savers={savers} returned={draft.lastReturn} notes={notes} />
    </>
  );
}
