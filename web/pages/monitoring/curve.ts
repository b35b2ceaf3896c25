import { daysBetween } from '#engines/messages/format.ts';
import type { Days } from './monitoring.ts';

export type Curve = Days['own'];
/** A day counted from the due day, and the share of units that had handed in by its end, 0 to 1. */
export interface Point {
  at: number;
  share: number;
}

/** The due day of most units of a branch, the later of two alike: what its days are counted from. */
export function mainDue({ dues }: Curve): string | undefined {
  return dues.toSorted((a, b) => b.units - a.units || (a.day < b.day ? 1 : -1))[0]?.day;
}

/** Steps of a curve from its first day until a last one, which it is carried on to. */
export function pointsOf(curve: Curve, until: string): Point[] {
  const due = mainDue(curve);
  if (due === undefined) return [];
  // Where the days before the launch was recorded hold reports already, they are of those that were expected then.
  const first = curve.days.find(({ expected }) => expected > 0)?.expected ?? 0;
  const points = curve.days.filter(({ day }) => day <= until).map(({ day, expected, handedIn }) => ({ at: daysBetween(due, day) ?? 0, share: handedIn / (expected || first || 1) }));
  const last = points.at(-1);
  const end = daysBetween(due, until) ?? 0;
  return last && last.at < end ? [...points, { at: end, share: last.share }] : points;
}

/** How it stood on a day counted from the due day; before the first day nobody had handed in. */
export const shareAt = (points: readonly Point[], at: number): number => points.findLast((point) => point.at <= at)?.share ?? 0;
