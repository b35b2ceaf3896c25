import { daysBetween } from '#engines/messages/format.ts';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import { useFormat } from '../messages/use-format.ts';
import { StateBadge } from '../ui/StateBadge.tsx';
import { useToday } from './acting.tsx';

interface DueBadgeProps {
  /** YYYY-MM-DD, judged at the end of that day. */
  due: string;
  /** Nothing is awaited any more: the date alone is shown. */
  settled?: boolean;
  /** From how many days on it counts as soon. */
  soon?: number;
}

/** "30/4/2020 · còn 3 ngày" or "quá hạn 2 ngày", against the installation's own day. */
export function DueBadge({ due, settled = false, soon = 7 }: DueBadgeProps) {
  const t = useMessages(ui);
  const format = useFormat();
  const left = daysBetween(useToday(), due);
  const date = format.date(due);
  if (left === null || settled) return <span className="lt-soft">{t.due(date)}</span>;
  const words = left < 0 ? t.daysLate(-left) : left === 0 ? t.dueToday : t.daysLeft(left);
  return <StateBadge tone={left < 0 ? 'late' : left <= soon ? 'soon' : 'plain'} label={`${date} · ${words}`} />;
}
