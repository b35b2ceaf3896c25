import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { useToday } from '../../components/acting.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';

export type UnitDetail = Awaited<ReturnType<typeof fetchUnit>>;
export type Unit = Awaited<ReturnType<typeof fetchUnits>>['items'][number];

const fetchUnit = (id: string, asOf?: string) => answer(api.GET('/api/units/{id}', { params: { path: { id }, query: { asOf } } }));

export const fetchUnits = (query: { parentId?: string; under?: string; q?: string; ended?: 'true'; asOf?: string; after?: string; limit?: number }) =>
  answer(api.GET('/api/units', { params: { query } }));

export const unitQuery = (id: string, asOf?: string) => queryOptions({ queryKey: ['units', 'one', id, asOf], queryFn: () => fetchUnit(id, asOf) });

/** The day as of which the organisation is shown: in the URL, undefined for today. */
export function useAsOf(): { asOf: string | undefined; setAsOf: (day: string | undefined) => void } {
  const today = useToday();
  const [day, setDay] = useUrlState('on');
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== today ? day : undefined;
  return { asOf, setAsOf: (next) => setDay(next === today ? undefined : next) };
}
