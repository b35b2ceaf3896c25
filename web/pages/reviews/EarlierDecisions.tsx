import { reopening } from '#engines/messages/reopening.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { ReviewData, RevisionSummary } from './queries.ts';
import { RevisionBadge } from './ReviewHead.tsx';
import classes from './Review.module.css';

/** How earlier submissions, and this one, were decided, with the general reasons; and whether what was accepted was opened again. */
export function EarlierDecisions({ revision, revisions }: ReviewData) {
  const t = useMessages(reviews);
  const decided = revisions.filter(({ number, review }) => review !== null && number <= revision.number);
  if (decided.length === 0) return null;
  return (
    <section className={classes.decisions} aria-label={t.decisions}>
      <ul>{decided.map((one) => <Decision key={one.id} revision={one} here={one.id === revision.id} />)}</ul>
    </section>
  );
}

function Decision({ revision: { id, number, review, reopenings }, here }: { revision: RevisionSummary; here: boolean }) {
  const t = useMessages(reviews);
  const format = useFormat();
  if (!review) return null;
  const say = { accepted: t.decidedAccepted, returned: t.decidedReturned, withdrawn: t.decidedWithdrawn }[review.decision];
  const sentence = say(number, review.decidedBy, format.instant(review.decidedAt));
  return (
    <>
      {reopenings.map((one, index) => <ReopeningLine key={index} reopening={one} />)}
      <li>
        <RevisionBadge decision={review.decision} />
        <div>
          {here ? sentence : <TextLink to={paths.revision(id)}>{sentence}</TextLink>}
          {review.reason && <p className={classes.reason}>{review.reason}</p>}
          {review.notes.length > 0 && <p className="lt-soft">{t.notesInPlace(review.notes.length)}</p>}
        </div>
      </li>
    </>
  );
}

function ReopeningLine({ reopening: one }: { reopening: RevisionSummary['reopenings'][number] }) {
  const t = useMessages(reopening);
  const reviewWords = useMessages(reviews);
  const format = useFormat();
  return (
    <li>
      <StateBadge tone={one.decision === 'refused' ? 'plain' : 'back'} label={one.decision === null ? t.ask : one.decision === 'reopened' ? t.reopen : t.refuse} />
      <div>
        {one.decidedBy && one.decidedAt && (
          <>
            {(one.decision === 'reopened' ? t.reopenedLine : t.refusedLine)(one.decidedBy, format.instant(one.decidedAt))}
            <p className={classes.reason}>{one.reason}</p>
          </>
        )}
        {one.askedBy && one.askedAt && <p className={one.decision === null ? undefined : 'lt-soft'}>{t.askedLine(one.askedBy, format.instant(one.askedAt))}: {one.askReason}</p>}
        {one.notes.length > 0 && <p className="lt-soft">{reviewWords.notesInPlace(one.notes.length)}</p>}
      </div>
    </li>
  );
}
