import { IconMessage2 } from '@tabler/icons-react';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { Note } from '../assignment.ts';
import classes from './Write.module.css';

/** Reasons of a return that are pinned to this place. */
export function PinnedNotes({ notes }: { notes: Note[] }) {
  const t = useMessages(reports);
  return notes.map((note, place) => (
    <div key={place} className={classes.note} role="note">
      <IconMessage2 size={18} aria-hidden />
      <div><strong>{t.noteHere}</strong><p>{note.reason}</p></div>
    </div>
  ));
}
