import { reports } from '#engines/messages/reports.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useRevisions, type Assignment } from './assignment.ts';
import classes from './Reports.module.css';

/** The report for whoever may not write in it now: where it stands, and each time it was submitted. */
export function Standing({ assignment }: { assignment: Assignment }) {
  const t = useMessages(reports);
  const format = useFormat();
  const revisions = useRevisions(assignment.id);
  const latest = revisions.data?.items[0];
  const { tone, title, body } = useStandingWords(assignment, latest?.submittedAt);
  if (revisions.error) return <ErrorState error={revisions.error} retry={() => void revisions.refetch()} />;
  if (!revisions.data) return <LineSkeletons />;
  return (
    <>
      <section className={classes.standing} data-tone={tone}>
        <h2>{title}</h2>
        {body && <p>{body}</p>}
        {latest && ['submitted', 'accepted'].includes(assignment.state) && <p className="lt-soft">{t.submittedBy(latest.submittedBy)}</p>}
        {latest && <ButtonLink to={paths.revision(latest.id)} variant="light">{t.readSubmitted}</ButtonLink>}
      </section>
      {revisions.data.items.length > 0 && (
        <ol className={classes.revisions} aria-label={t.revisions}>
          {revisions.data.items.map(({ id, number, submittedAt, review }) => (
            <li key={id}>
              <TextLink to={paths.revision(id)}>{t.revision(number)}</TextLink>
              <span>{t.submittedAt(format.instant(submittedAt))}</span>
              <span className="lt-soft">{review ? t.decided[review.decision](review.decidedBy, format.instant(review.decidedAt)) : t.undecided}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function useStandingWords(assignment: Assignment, submittedAt: string | undefined): { tone?: 'done' | 'sent' | 'back'; title: string; body?: string } {
  const t = useMessages(reports);
  const format = useFormat();
  switch (assignment.state) {
    case 'submitted':
      return {
        tone: 'sent', title: t.submittedAt(submittedAt ? format.instant(submittedAt) : format.date(assignment.submittedOn ?? '')),
        body: t.waitsFor(assignment.parentUnitName ?? t.unionAbove),
      };
    case 'accepted': return { tone: 'done', title: t.acceptedTitle, body: t.acceptedBody };
    case 'returned': return { tone: 'back', title: t.returnedTitleReader, body: t.readerBody };
    case 'drafting': return { title: t.draftingReader, body: t.readerBody };
    case 'open': return { title: t.openReader, body: t.readerBody };
    case 'waiting': return { title: t.waitingTitle, body: t.waitingBody };
    case 'exempt': return { title: t.exemptTitle, body: assignment.exemptReason ? t.exemptBody(assignment.exemptReason) : undefined };
  }
}
