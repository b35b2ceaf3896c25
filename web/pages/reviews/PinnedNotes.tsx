import { IconPin } from '@tabler/icons-react';
import { reviews } from '#engines/messages/reviews.ts';
import { useMessages } from '../../messages/language.tsx';
import type { PinnedNote } from './review-context.ts';
import classes from './Review.module.css';

/** What was asked for at this place when the report was returned before. `place` names it where the notes stand apart. */
export function PinnedNotes({ notes, place }: { notes: PinnedNote[]; place?: (note: PinnedNote) => string }) {
  const t = useMessages(reviews);
  if (notes.length === 0) return null;
  return (
    <ul className={classes.pinned}>
      {notes.map((note, index) => (
        <li key={index}>
          <IconPin size={16} aria-hidden />
          <div>
            <span className={classes.pinnedFrom}>{t.pinned(note.revisionNumber)}{place && `: ${place(note)}`}</span>
            <p>{note.reason}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
