import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { answer, api } from '../../../api/client.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { PassOnForm } from './PassOnForm.tsx';
import { useWaitingUnits } from './waiting-units.ts';

/** An upper-level union hands a campaign to the units directly below it. */
export function PassOnPage() {
  const { assignmentId = '' } = useParams({ strict: false }) as { assignmentId?: string };
  const assignment = useQuery({
    queryKey: ['assignments', assignmentId],
    queryFn: () => answer(api.GET('/api/assignments/{id}', { params: { path: { id: assignmentId } } })),
  });
  return <Loaded query={assignment} skeleton={<PageSkeleton />}>{(loaded) => <PassOn key={loaded.id} assignment={loaded} />}</Loaded>;
}

export interface PassingAssignment {
  id: string;
  campaignId: string;
  unitName: string;
  due: string;
  campaign: { id: string; title: string };
  may: { passOn: boolean };
}

function PassOn({ assignment }: { assignment: PassingAssignment }) {
  const t = useMessages(campaigns);
  const units = useWaitingUnits(assignment.campaignId, assignment.id, assignment.may.passOn);
  return (
    <>
      <PageHeader
        title={t.passTitle}
        breadcrumbs={[{ label: t.title, to: paths.campaigns() }, { label: assignment.campaign.title, to: paths.report(assignment.id) }]}
        line={t.passLine(assignment.unitName)}
      />
      {!assignment.may.passOn ? <NobodyWaits assignmentId={assignment.id} /> : (
        <Loaded query={units}>{(waiting) => (waiting.length > 0 ? <PassOnForm assignment={assignment} units={waiting} /> : <NobodyWaits assignmentId={assignment.id} />)}</Loaded>
      )}
    </>
  );
}

function NobodyWaits({ assignmentId }: { assignmentId: string }) {
  const t = useMessages(campaigns);
  return (
    <EmptyState title={t.passNothingTitle} action={<ButtonLink to={paths.report(assignmentId)}>{t.backToReport}</ButtonLink>}>
      <p>{t.passNothingBody}</p>
    </EmptyState>
  );
}
