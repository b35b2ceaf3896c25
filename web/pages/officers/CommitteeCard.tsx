import { Button } from '@mantine/core';
import { officers } from '#engines/messages/officers.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { CommitteeAssessments } from './CommitteeAssessments.tsx';
import { useOfficerWords, type Committee } from './officers.ts';
import classes from './Officers.module.css';

export function TermBadge({ state }: { state: Committee['dueState'] }) {
  const t = useMessages(officers);
  switch (state) {
    case 'serving': return <StateBadge tone="done" label={t.serving} />;
    case 'due-soon': return <StateBadge tone="soon" label={t.dueSoon} />;
    case 'overdue': return <StateBadge tone="late" label={t.overdue} />;
    case 'ended': return <StateBadge tone="plain" label={t.ended} />;
  }
}

/** Size against the rule, in words; nothing where all is well or nothing is known. */
export function useSizeHint() {
  const t = useMessages(officers);
  return ({ size, hint }: Committee): string | null => {
    if (hint.against === 'over') return t.sizeOver(size, hint.most ?? 0);
    if (hint.against === 'under') return t.sizeUnder(size, hint.least ?? 0);
    return hint.against === 'standing-too-early' ? t.standingTooEarly : null;
  };
}

/** One committee in its term. @param onChange given where the asker may set it right */
export function CommitteeCard({ committee, onChange }: { committee: Committee; onChange?: (() => void) | undefined }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { committeeName } = useOfficerWords();
  const hint = useSizeHint()(committee);
  return (
    <section className={classes.committee}>
      <h3>{committeeName(committee.kindKey)}{committee.termName && <span className={classes.small}>{committee.termName}</span>}</h3>
      <TermBadge state={committee.dueState} />
      <p>{[t.people(committee.size), t.women(committee.women), committee.hint.most !== null && hint === null && t.sizeMost(committee.hint.most)].filter(Boolean).join(' · ')}</p>
      <p className="lt-soft">{t.termSpan(format.date(committee.from), format.date(committee.due))}</p>
      {committee.decisionSymbol && <p className="lt-soft">{t.decision} {committee.decisionSymbol}</p>}
      {committee.meetings.held > 0 && <p>{t.metThisYear(committee.meetings.held, committee.meetings.of === 0 ? null : `${format.number((100 * committee.meetings.present) / committee.meetings.of, 0)} %`)}</p>}
      {hint && <p className={classes.hint}>{hint}</p>}
      <CommitteeAssessments committee={committee} manage={onChange !== undefined} />
      {onChange && <Button variant="subtle" size="compact-sm" aria-label={`${t.changeTerm}: ${committeeName(committee.kindKey)}`} onClick={onChange}>{t.changeTerm}</Button>}
    </section>
  );
}
