import { useParams } from '@tanstack/react-router';
import { reports } from '#engines/messages/reports.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Roster } from '../campaigns/running/Roster.tsx';
import { AssignmentHeader } from './AssignmentHeader.tsx';
import { AssignmentTabs } from './AssignmentTabs.tsx';
import { useAssignment, type Assignment } from './assignment.ts';
import classes from './Reports.module.css';
import { Standing } from './Standing.tsx';
import { Writing } from './write/Writing.tsx';

export function AssignmentPage() {
  const { assignmentId = '' } = useParams({ strict: false }) as { assignmentId?: string };
  const assignment = useAssignment(assignmentId);
  return (
    <Loaded query={assignment} skeleton={<PageSkeleton />}>
      {(loaded) => <AssignmentView key={loaded.id} assignment={loaded} />}
    </Loaded>
  );
}

function AssignmentView({ assignment }: { assignment: Assignment }) {
  const [tab] = useUrlState('tab');
  const units = tab === 'units' && !assignment.leaf;
  if (assignment.may.write && !units) return <Writing assignment={assignment} />;
  return (
    <>
      <AssignmentHeader assignment={assignment} />
      <AssignmentTabs assignment={assignment} at={units ? 'units' : 'write'} />
      {assignment.may.passOn && units && <PassOnFirst assignment={assignment} />}
      {units ? <Roster campaignId={assignment.campaign.id} root={assignment.id} /> : <Standing assignment={assignment} />}
    </>
  );
}

function PassOnFirst({ assignment }: { assignment: Assignment }) {
  const t = useMessages(reports);
  return (
    <div className={classes.call}>
      <p><strong>{t.passOnFirstTitle}.</strong> {t.passOnFirstBody(assignment.waitingChildren)}</p>
      <ButtonLink to={paths.passingOn(assignment.id)} variant="light">{t.passOn}</ButtonLink>
    </div>
  );
}
