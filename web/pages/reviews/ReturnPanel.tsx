import { ActionIcon, Button, Group, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { faultsOf, mostNotes, placeId, withoutNote, withReason, type DraftNote, type Place, type ReturnDraft } from './return-draft.ts';
import classes from './ReturnPanel.module.css';

interface ReturnPanelProps {
  draft: ReturnDraft;
  onChange: Dispatch<SetStateAction<ReturnDraft>>;
  nameOf: (place: Place) => string;
  /** The note that was just asked for, or `reason`; `turn` lets the same one be asked for twice. */
  focus: { id: string; turn: number };
  onSend: () => void;
  onLater: () => void;
  sending: boolean;
  error: unknown;
  /** Opens an accepted report again instead of returning a submitted one. */
  reopens: boolean;
}

/** Where a return is written: the general reason, and the notes gathered from sections and cells. */
export function ReturnPanel({ draft, onChange, nameOf, focus, onSend, onLater, sending, error, reopens }: ReturnPanelProps) {
  const t = useMessages(reviews);
  const again = useMessages(reopening);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocus(form, focus);
  const faults = faultsOf(draft);
  const tooMany = draft.notes.length > mostNotes;
  const send = () => {
    setTried(true);
    if (tooMany) return;
    if (!faults.reason && faults.notes.size === 0) return onSend();
    const first = faults.reason ? 'reason' : [...faults.notes][0];
    form.current?.querySelector<HTMLElement>(`[data-note="${first}"]`)?.focus();
  };
  return (
    <form ref={form} className={classes.panel} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <p className="lt-soft">{reopens ? again.reopenIntro : t.returnIntro}</p>
      <Textarea
        label={t.reason} withAsterisk aria-required description={reopens ? again.reasonHint : t.reasonHint} autosize minRows={2} maxRows={8} maxLength={2000} data-note="reason"
        value={draft.reason} onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, reason: value }))}
        error={tried && faults.reason ? t.reasonMissing : undefined}
      />
      <h3 className={classes.title}>{t.notes(draft.notes.length)}</h3>
      {draft.notes.length === 0 && <p className="lt-soft">{t.noNotes}</p>}
      <ul className={classes.notes}>
        {draft.notes.map((note) => (
          <li key={placeId(note.place)}>
            <NoteField note={note} name={nameOf(note.place)} onChange={onChange} missing={tried && faults.notes.has(placeId(note.place))} />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <ProblemNotice error={error} />
        {tooMany && <p role="alert" className={classes.tooMany}>{t.tooManyNotes}</p>}
        <Group gap="xs">
          <Button type="submit" loading={sending}>{reopens ? again.send : t.send}</Button>
          <Button variant="default" onClick={onLater}>{t.later}</Button>
        </Group>
        <p className={classes.kept}>{t.keptHere}</p>
      </div>
    </form>
  );
}

interface NoteFieldProps {
  note: DraftNote;
  name: string;
  missing: boolean;
  onChange: ReturnPanelProps['onChange'];
}

function NoteField({ note, name, missing, onChange }: NoteFieldProps) {
  const t = useMessages(reviews);
  const toast = useToast();
  const id = placeId(note.place);
  const remove = () => {
    onChange((now) => withoutNote(now, id));
    if (note.reason.trim()) toast.undoable(t.noteRemoved, () => onChange((now) => ({ ...now, notes: [...now.notes, note] })));
  };
  return (
    <div className={classes.note}>
      <Textarea
        label={name} aria-label={t.noteLabel(name)} autosize minRows={1} maxRows={6} maxLength={1000} data-note={id} className={classes.field}
        value={note.reason} onChange={({ currentTarget: { value } }) => onChange((now) => withReason(now, id, value))}
        error={missing ? t.noteMissing : undefined}
      />
      <ActionIcon variant="subtle" size="lg" aria-label={t.removeNote(name)} onClick={remove}><IconTrash size={18} aria-hidden /></ActionIcon>
    </div>
  );
}

/** Puts the keyboard where the note was asked for. */
function useFocus(form: React.RefObject<HTMLFormElement | null>, { id, turn }: ReturnPanelProps['focus']) {
  useEffect(() => {
    // A drawer first takes the keyboard to itself; the note gets it afterwards.
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>(`[data-note="${id}"]`)?.focus(), 60);
    return () => clearTimeout(timer);
  }, [form, id, turn]);
}
