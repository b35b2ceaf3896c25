import { daysBetween } from '#engines/messages/format.ts';
import { monitoring } from '#engines/messages/monitoring.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { mainDue, type Curve, type Point } from './curve.ts';
import classes from './Monitoring.module.css';

const WIDTH = 640;
const HEIGHT = 190;
const EDGE = { left: 40, right: 12, top: 22, bottom: 24 };

/** Completeness as steps over the days around the due day. What it shows stands in words beside it. */
export function CurveChart({ label, own, then, curve }: { label: string; own: Point[]; then: Point[]; curve: Curve }) {
  const t = useMessages(monitoring);
  const format = useFormat();
  const due = mainDue(curve)!;
  const all = [...own, ...then];
  const from = Math.min(-3, ...all.map(({ at }) => at));
  const to = Math.max(3, ...all.map(({ at }) => at), ...curve.dues.map(({ day }) => daysBetween(due, day) ?? 0));
  const x = (at: number) => EDGE.left + ((at - from) / (to - from)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (share: number) => HEIGHT - EDGE.bottom - share * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (points: Point[]) => points.map(({ at, share }, place) => `${place === 0 ? 'M' : `H${x(at)}V`}${place === 0 ? `${x(at)} ${y(share)}` : y(share)}`).join('');
  const now = own.at(-1)!;
  return (
    <figure className={classes.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(share)} y2={y(share)} className={classes.gridLine} />
            <text x={EDGE.left - 6} y={y(share) + 4} textAnchor="end">{format.number(share * 100)}%</text>
          </g>
        ))}
        {curve.dues.map(({ day }) => {
          const at = daysBetween(due, day) ?? 0;
          return <line key={day} x1={x(at)} x2={x(at)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} className={day === due ? classes.dueLine : classes.otherDue} />;
        })}
        <text x={x(0)} y={14} textAnchor={x(0) > WIDTH * 0.75 ? 'end' : x(0) < WIDTH * 0.25 ? 'start' : 'middle'} className={classes.dueText}>{t.dueMark(format.date(due))}</text>
        {ticks(from, to).map((at) => <text key={at} x={x(at)} y={HEIGHT - 7} textAnchor="middle">{at > 0 ? `+${at}` : at}</text>)}
        {then.length > 0 && <path d={line(then)} className={classes.thenLine} />}
        <path d={line(own)} className={classes.ownLine} />
        <circle cx={x(now.at)} cy={y(now.share)} r={4} className={classes.now} />
      </svg>
    </figure>
  );
}

/** Round numbers of days, five or six of them. */
function ticks(from: number, to: number): number[] {
  const step = [1, 2, 5, 7, 14, 30, 60, 90].find((one) => (to - from) / one <= 8) ?? 180;
  return Array.from({ length: Math.floor((to - from) / step) + 2 }, (_, place) => Math.ceil(from / step) * step + place * step).filter((at) => at <= to);
}
