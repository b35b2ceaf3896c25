import { consolidation } from '#engines/messages/consolidation.ts';
import type { components } from '../../api/contract.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Consolidation.module.css';

/** How many units are behind the figures, in words and as a bar: accepted, submitted, still awaited. */
export function Standing({ standing, asOf, moving }: Pick<components['schemas']['Consolidation'], 'standing' | 'asOf' | 'moving'>) {
  const t = useMessages(consolidation);
  const { number, clock } = useFormat();
  const { expected, submitted, accepted, late, inFigures } = standing;
  const share = (count: number) => `${expected === 0 ? 0 : Math.min(100, (count / expected) * 100)}%`;
  return (
    <div className={classes.standing}>
      <p>{t.standing(number(accepted), number(expected), number(inFigures))}</p>
      <div className={classes.bar} role="img" aria-label={t.standingBar}>
        <span data-part="submitted" style={{ width: share(submitted) }} />
        <span data-part="accepted" style={{ width: share(accepted) }} />
      </div>
      <p className="lt-soft">{t.standingMore(number(submitted), number(late))} · {moving ? t.moving(clock(asOf)) : t.asOf(clock(asOf))}</p>
    </div>
  );
}
