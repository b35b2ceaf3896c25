import { useQueries } from '@tanstack/react-query';
import { officeCalendar, type OfficeCalendar } from '#engines/periods/index.ts';
import { answer, api } from '../api/client.ts';
import { useToday } from './acting.tsx';

/** Holidays and worked week-ends of this year, the one before and the one after; undefined while they are under way. */
export function useOfficeCalendar(): OfficeCalendar | undefined {
  const year = Number(useToday().slice(0, 4));
  const years = useQueries({ queries: [year - 1, year, year + 1].map((one) => ({ queryKey: ['holidays', one], queryFn: () => answer(api.GET('/api/holidays', { params: { query: { year: one } } })), staleTime: 600_000 })) });
  return years.every(({ data }) => data) ? officeCalendar(years.flatMap(({ data }) => data!.items)) : undefined;
}
