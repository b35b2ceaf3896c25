import { Select } from '@mantine/core';
import { monitoring } from '#engines/messages/monitoring.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useUrlState } from '../../ui/use-url-state.ts';
import { CurveChart } from './CurveChart.tsx';
import { pointsOf, shareAt, type Point } from './curve.ts';
import { useDays, type Days, type Standing } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** How completeness grew, beside the campaign before: in words, and drawn. */
export function OverTime({ campaignId, standing: { unit } }: { campaignId: string; standing: Standing }) {
  const t = useMessages(monitoring);
  const [against, setAgainst] = useUrlState('against');
  const days = useDays(campaignId, unit.assignmentId, against);
  return (
    <section aria-label={t.daysTitle}>
      <h2 className={classes.sectionTitle}>{t.daysTitle}</h2>
      <Loaded query={days}>{(loaded) => <Drawn days={loaded} unitName={unit.unitName} choose={setAgainst} chosen={against} />}</Loaded>
    </section>
  );
}

function Drawn({ days, unitName, chosen, choose }: { days: Days; unitName: string; chosen: string; choose: (value: string | undefined) => void }) {
  const t = useMessages(monitoring);
  const own = pointsOf(days.own, days.today);
  if (own.length === 0) return <p className="lt-soft">{t.daysEmpty}</p>;
  // The earlier one goes on as far as there is something to compare, and its own end.
  const then = days.against ? pointsOf(days.against, days.against.days.at(-1)?.day ?? days.today) : [];
  return (
    <div className={classes.overTime}>
      <CurveChart label={t.daysChart(unitName)} own={own} then={then} curve={days.own} />
      <div className={classes.besideChart}>
        <InWords own={own} then={days.against ? { title: days.against.title, points: then } : null} />
        {days.earlier.length > 0 && (
          <Select
            label={t.against} size="sm" allowDeselect={false} value={days.against?.id ?? 'none'} onChange={(value) => choose(value ?? undefined)} key={chosen}
            data={[{ value: 'none', label: t.againstNone }, ...days.earlier.map(({ id, title }) => ({ value: id, label: title }))]}
          />
        )}
      </div>
    </div>
  );
}

function InWords({ own, then }: { own: Point[]; then: { title: string; points: Point[] } | null }) {
  const t = useMessages(monitoring);
  const { number } = useFormat();
  const { at, share } = own.at(-1)!;
  const whole = (one: number) => Math.round(one * 100);
  const when = at === 0 ? t.onDue : at < 0 ? t.beforeDue(-at) : t.afterDue(at);
  const before = then && whole(shareAt(then.points, at));
  const ahead = before === null ? 0 : whole(share) - before;
  return (
    <>
      <p><strong>{t.daysNow(number(whole(share)), when)}</strong></p>
      {then && before !== null && <p className="lt-soft">{t.daysThen(then.title, number(before))} {ahead === 0 ? t.daysSame : ahead > 0 ? t.daysAhead(number(ahead)) : t.daysBehind(number(-ahead))}</p>}
    </>
  );
}
