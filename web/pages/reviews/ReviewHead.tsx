import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { reopening } from '#engines/messages/reopening.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { useActing } from '../../components/acting.tsx';
import { DueBadge } from '../../components/DueBadge.tsx';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { DraftDocument } from '../issuance/DraftDocument.tsx';
import type { ReviewData } from './queries.ts';

/** Whose report it is, which submission, how it stands. */
export function ReviewHead({ revision, assignment, revisions }: ReviewData) {
  const t = useMessages(reviews);
  const format = useFormat();
  const { scope } = useActing();
  const newest = revisions[0];
  return (
    <>
      <PageHeader
        title={revision.unitName}
        windowTitle={t.windowTitle(revision.unitName, revision.number)}
        breadcrumbs={[
          { label: t.campaigns, to: paths.campaigns() },
          { label: assignment.campaign.title, to: paths.campaign(assignment.campaignId) },
        ]}
        state={
          <>
            <RevisionBadge decision={revision.review?.decision} late={assignment.late} />
            <DueBadge due={assignment.due} settled />
          </>
        }
        line={t.submittedLine(revision.number, format.instant(revision.submittedAt), revision.submittedBy)}
        action={
          <>
            {scope?.unitId === assignment.unitId && <DraftDocument source={{ revisionId: revision.id }} unitId={assignment.unitId} />}
            <DownloadButton href={`/api/revisions/${revision.id}/report.docx`} filename={`bao-cao-lan-${revision.number}.docx`} label={t.download} />
          </>
        }
      />
      {newest && newest.number > revision.number && (
        <Alert color="blue" variant="light" icon={<IconInfoCircle />} mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>
          {t.newer(newest.number)} <TextLink to={paths.revision(newest.id)}>{t.openNewer}</TextLink>
        </Alert>
      )}
    </>
  );
}

/** What became of one submission. */
export function RevisionBadge({ decision, late = false }: { decision: 'accepted' | 'returned' | 'withdrawn' | undefined; late?: boolean }) {
  const t = useMessages(reopening);
  if (decision === 'withdrawn') return <StateBadge tone="back" label={t.withdrawnState} />;
  return <AssignmentBadge state={decision ?? 'submitted'} late={late} />;
}
