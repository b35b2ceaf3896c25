import { Group } from '@mantine/core';
import { movedBelow } from '#engines/messages/moved-below.ts';
import { reopening } from '#engines/messages/reopening.ts';
import { reports } from '#engines/messages/reports.ts';
import { MovedBelow } from '../../components/MovedBelow.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useRevisions, type Assignment, type Revisions } from './assignment.ts';
import { ReportDeeds } from './ReportDeeds.tsx';
import classes from './Reports.module.css';

/** The report for whoever may not write in it now: where it stands, and each time it was submitted. */
export function Standing({ assignment }: { assignment: Assignment }) {
  const t = useMessages(reports);
  const revisions = useRevisions(assignment.id);
  const again = useMessages(reopening);
  const latest = revisions.data?.items[0];
  const { tone, title, body } = useStandingWords(assignment, latest?.submittedAt);
  if (revisions.error) return <ErrorState error={revisions.error} retry={() => void revisions.refetch()} />;
  if (!revisions.data) return <LineSkeletons />;
  return (
    <>
      {latest && !assignment.leaf && ['submitted', 'accepted'].includes(assignment.state) && <MovedBelow since={{ revisionId: latest.id }} forms={assignment.campaign.template.forms} />}
      <section className={classes.standing} data-tone={tone}>
        <h2>{title}</h2>
        {body && <p>{body}</p>}
        {latest && ['submitted', 'accepted'].includes(assignment.state) && <p className="lt-soft">{t.submittedBy(latest.submittedBy)}</p>}
        {assignment.state === 'accepted' && latest?.reopenings.some(({ decision }) => decision === null) && <p><strong>{again.waiting}</strong></p>}
        {latest && (
          <Group gap="xs">
            <ButtonLink to={paths.revision(latest.id)} variant="light">{t.readSubmitted}</ButtonLink>
            <ReportDeeds revisionId={latest.id} above={assignment.parentUnitName ?? t.unionAbove} may={revisions.data.may} />
          </Group>
        )}
      </section>
      {revisions.data.items.length > 0 && (
        <ol className={classes.revisions} aria-label={t.revisions}>
          {revisions.data.items.map((revision) => <RevisionLine key={revision.id} revision={revision} />)}
        </ol>
      )}
    </>
  );
}

/** One submission: when, and what became of it. */
function RevisionLine({ revision: { id, number, submittedAt, review, reopenings } }: { revision: Revisions['items'][number] }) {
  const t = useMessages(reports);
  const again = useMessages(reopening);
  const moved = useMessages(movedBelow);
  const format = useFormat();
  const decided = review && { ...t.decided, withdrawn: again.withdrawnLine }[review.decision](review.decidedBy, format.instant(review.decidedAt));
  return (
    <li>
      <TextLink to={paths.revision(id)}>{t.revision(number)}</TextLink>
      {number > 1 && <TextLink to={paths.revision(id)} search={{ only: '1' }}>{moved.comparePrevious}</TextLink>}
      <span>{t.submittedAt(format.instant(submittedAt))}</span>
      <span className="lt-soft">{decided ?? t.undecided}</span>
      {reopenings.map((one, index) => (
        <span key={index} className={`lt-soft ${classes.wide}`}>
          {one.askedBy && one.askedAt && <>{again.askedLine(one.askedBy, format.instant(one.askedAt))}: {one.askReason} </>}
          {one.decidedBy && one.decidedAt && <>{(one.decision === 'reopened' ? again.reopenedLine : again.refusedLine)(one.decidedBy, format.instant(one.decidedAt))}: {one.reason}</>}
        </span>
      ))}
    </li>
  );
}

function useStandingWords(assignment: Assignment, submittedAt: string | undefined): { tone?: 'done' | 'sent' | 'back'; title: string; body?: string } {
  const t = useMessages(reports);
  const again = useMessages(reopening);
  const format = useFormat();
  switch (assignment.state) {
    case 'submitted':
      return {
        tone: 'sent', title: t.submittedAt(submittedAt ? format.instant(submittedAt) : format.date(assignment.submittedOn ?? '')),
        body: again.waitsFor(assignment.parentUnitName ?? t.unionAbove),
      };
    case 'accepted': return { tone: 'done', title: t.acceptedTitle, body: again.acceptedBody };
    case 'returned': return { tone: 'back', title: t.returnedTitleReader, body: t.readerBody };
    case 'drafting': return { title: t.draftingReader, body: t.readerBody };
    case 'open': return { title: t.openReader, body: t.readerBody };
    case 'waiting': return { title: t.waitingTitle, body: t.waitingBody };
    case 'exempt': return { title: t.exemptTitle, body: assignment.exemptReason ? t.exemptBody(assignment.exemptReason) : undefined };
  }
}
