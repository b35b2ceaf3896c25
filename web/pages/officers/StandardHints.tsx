import { officers } from '#engines/messages/officers.ts';
import { useMessages } from '../../messages/language.tsx';
import { useOfficerWords, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';

type Hint = UnitCommittees['standards'][number];

/** Standards of the title that somebody does not meet yet, or of which nothing is recorded. They hinder nothing. */
export function StandardHints({ hints }: { hints: Hint[] }) {
  const t = useMessages(officers);
  const { levelName, qualificationName } = useOfficerWords();
  const words = ({ kindKey, levelKey, mostAge }: Hint) => (kindKey && levelKey ? t.standardLevel(qualificationName(kindKey).toLowerCase(), levelName(levelKey)) : t.standardAge(mostAge ?? 0));
  const line = (state: Hint['state']) => hints.filter((hint) => hint.state === state).map(words).join('; ');
  const [unmet, unknown] = [line('not-met'), line('no-data')];
  return (
    <>
      {unmet && <span className={classes.hintLine}>{t.notMet}: {unmet}</span>}
      {unknown && <span className={classes.small}>{t.notKnown}: {unknown}</span>}
    </>
  );
}
