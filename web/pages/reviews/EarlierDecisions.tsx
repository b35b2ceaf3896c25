import { reviews } from '#engines/messages/reviews.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import type { ReviewData } from './queries.ts';
import classes from './Review.module.css';

/** How earlier submissions, and this one, were decided, with the general reasons. */
export function EarlierDecisions({ revision, revisions }: ReviewData) {
  const t = useMessages(reviews);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const decided = revisions.filter(({ number, review }) => review !== null && number <= revision.number);
  if (decided.length === 0) return null;
  return (
    <section className={classes.decisions} aria-label={t.decisions}>
      <ul>
        {decided.map(({ id, number, review }) => {
          if (!review) return null;
          const say = review.decision === 'accepted' ? t.decidedAccepted : t.decidedReturned;
          const sentence = say(number, review.decidedBy, format.instant(review.decidedAt));
          return (
            <li key={id}>
              <StateBadge tone={review.decision === 'accepted' ? 'done' : 'back'} label={words.assignmentState[review.decision]} />
              <div>
                {id === revision.id ? sentence : <TextLink to={paths.revision(id)}>{sentence}</TextLink>}
                {review.reason && <p className={classes.reason}>{review.reason}</p>}
                {review.notes.length > 0 && <p className="lt-soft">{t.notesInPlace(review.notes.length)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
