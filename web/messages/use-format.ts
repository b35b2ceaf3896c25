import { useMemo } from 'react';
import { formatBytes, formatClock, formatDate, formatInstant, formatInstantDay, formatNumber } from '#engines/messages/format.ts';
import { useLanguage } from './language.tsx';

const zone = 'Asia/Ho_Chi_Minh';

/** Figures and dates in the reader's language; instants are shown in the zone in which due dates are judged. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      number: (value: number, decimals?: number) => formatNumber(language, value, decimals),
      date: (date: string) => formatDate(language, date),
      instant: (instant: string) => formatInstant(language, instant, zone),
      instantDay: (instant: string) => formatInstantDay(language, instant, zone),
      clock: (instant: string) => formatClock(language, instant, zone),
      bytes: (bytes: number) => formatBytes(language, bytes),
    }),
    [language],
  );
}
