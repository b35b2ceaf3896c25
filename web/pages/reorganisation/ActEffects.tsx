import { Alert } from '@mantine/core';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { ProblemError, problemSentence } from '../../api/problem.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import type { ActPreview } from './reorganisation.ts';
import classes from './Reorganisation.module.css';

/** What an act would do, in sentences; what stands in its way above. */
export function ActEffects({ preview }: { preview: ActPreview }) {
  const t = useMessages(reorganisation);
  const { language } = useLanguage();
  const { problems, ended, moved, founded, repathed, effects, membersToDecide } = preview;
  return (
    <>
      {problems.length > 0 && (
        <Alert color="red" variant="light" role="alert" title={t.inTheWay(problems.length)}>
          <ul className={classes.effects}>{problems.slice(0, 30).map((problem, index) => <li key={index}>{problemSentence(new ProblemError({ ...problem, status: 422 }), language)}</li>)}</ul>
        </Alert>
      )}
      <section aria-label={t.previewTitle}>
        <h2>{t.previewTitle}</h2>
        <ul className={classes.effects}>
          {ended > 0 && <li>{t.previewEnded(ended)}</li>}
          {moved > 0 && <li>{t.previewMoved(moved)}</li>}
          {founded > 0 && <li>{t.previewFounded(founded)}</li>}
          {ended + moved + founded === 0 && <li>{t.previewChanged(repathed)}</li>}
          {effects.map((effect) => <li key={effect.kind}>{t.effects[effect.kind](effect.count, effect.units ?? 0)}</li>)}
        </ul>
      </section>
      {membersToDecide.length > 0 && (
        <Alert color="yellow" variant="light">
          <ul className={classes.effects}>{membersToDecide.slice(0, 20).map((unit) => <li key={unit.unitId}>{t.undecided(unit.unitName ?? '', unit.members)}</li>)}</ul>
        </Alert>
      )}
    </>
  );
}
