import { forms as formWords } from '#engines/messages/forms.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { Mark } from './marks.ts';
import classes from './Form.module.css';

/** What can be said of a cell beside its figure. Pressing keeps the cursor in the cell. */
export function MarkButtons({ onMark, disabled }: { onMark: (mark: Mark) => void; disabled?: boolean }) {
  const t = useMessages(formWords);
  const words: Record<Mark, string> = { estimate: t.markEstimate, no_record: t.markNoRecord, did_not_exist: t.markNotYet, none: t.markNone };
  return (
    <span className={classes.marks}>
      {(Object.keys(words) as Mark[]).map((mark) => (
        <button key={mark} type="button" className={classes.mark} disabled={disabled} onMouseDown={(event) => event.preventDefault()} onClick={() => onMark(mark)}>{words[mark]}</button>
      ))}
    </span>
  );
}

interface MarkBarProps {
  /** The cell in which the cursor is; null where it is in none that takes a figure. */
  at: string | null;
  onMark: (mark: Mark) => void;
}

/** Above the table: marks for the cell in which the cursor is, and their keys. */
export function MarkBar({ at, onMark }: MarkBarProps) {
  const t = useMessages(formWords);
  return (
    <div className={classes.markBar} role="group" aria-label={at ?? t.markBar}>
      <span className="lt-soft">{at ?? t.markBar}</span>
      <MarkButtons onMark={onMark} disabled={at === null} />
      <span className="lt-soft">{t.keys}</span>
    </div>
  );
}
