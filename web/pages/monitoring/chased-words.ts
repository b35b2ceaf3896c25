import { chasing } from '#engines/messages/chasing.ts';
import { daysBetween } from '#engines/messages/format.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import type { FollowedUnit } from './monitoring.ts';

/** A report that one still waits for: it can be chased. */
export const isAwaited = ({ state }: Pick<FollowedUnit, 'state'>): boolean => state === 'waiting' || state === 'open' || state === 'drafting' || state === 'returned';

/** "đã đôn đốc 2 lần, lần cuối hôm qua"; nothing where it was never chased. */
export function useChasedWords(): (chased: { times: number; lastDay: string | null } | null) => string {
  const t = useMessages(chasing);
  const { date } = useFormat();
  const today = useToday();
  return (chased) => {
    if (!chased?.lastDay) return '';
    const ago = daysBetween(chased.lastDay, today);
    return t.times(chased.times, ago === 0 ? t.today : ago === 1 ? t.yesterday : date(chased.lastDay));
  };
}
