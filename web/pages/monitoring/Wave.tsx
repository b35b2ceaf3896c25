import { monitoring } from '#engines/messages/monitoring.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import type { Counts } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** How a branch stands as one bar: done from the left, lateness from the right. Rows below each other make the wave. */
export function Wave({ counts }: { counts: Counts }) {
  const t = useMessages(monitoring);
  const { number } = useFormat();
  const rest = Math.max(0, counts.expected - counts.handedIn - counts.late - counts.dueSoon);
  const parts = [['accepted', counts.accepted], ['submitted', counts.submitted], ['rest', rest], ['soon', counts.dueSoon], ['late', counts.late]] as const;
  return (
    <span className={classes.wave}>
      <span className={classes.bar} aria-hidden>
        {parts.map(([part, units]) => units > 0 && <span key={part} data-part={part} style={{ flexGrow: units }} />)}
      </span>
      <span className={classes.waveWords}>{t.wave(number(counts.handedIn), number(counts.expected), number(counts.late))}</span>
    </span>
  );
}
