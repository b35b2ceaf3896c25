import { smallUnions } from '#engines/messages/small-unions.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Reorganisation.module.css';

/** The share of small unions that a plan takes into groups large enough, against the target, in words and as a bar. */
export function ShareBar({ reached, total, target }: { reached: number; total: number; target: number | null }) {
  const t = useMessages(smallUnions);
  const format = useFormat();
  const percent = total === 0 ? 0 : (reached / total) * 100;
  return (
    <span>
      <span className={classes.bar} aria-hidden style={{ display: 'block' }}><i style={{ width: `${percent}%` }} />{target !== null && <b style={{ width: `${target}%` }} />}</span>
      <span className="lt-soft">{t.reach(reached, total, format.number(percent, 1))}{target !== null && ` · ${percent >= target ? t.meets : t.misses}`}</span>
    </span>
  );
}
