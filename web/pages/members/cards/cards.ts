import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';

export const CARD_STATES = ['due', 'printed', 'handed-over', 'set-aside'] as const;

export const roundQuery = (id: string) =>
  queryOptions({ queryKey: ['cards', 'round', id], queryFn: () => answer(api.GET('/api/card-rounds/{id}', { params: { path: { id } } })) });
export type Round = Awaited<ReturnType<typeof fetchRounds>>['items'][number];
export type Tally = Round['tally'];
export type UnitRow = Awaited<ReturnType<typeof fetchUnits>>['items'][number];
export type Card = Awaited<ReturnType<typeof fetchCards>>['items'][number];
export type CardState = (typeof CARD_STATES)[number];

export const fetchRounds = (after?: string) => answer(api.GET('/api/card-rounds', { params: { query: { after } } }));
export const fetchUnits = (id: string, under: string, after?: string) => answer(api.GET('/api/card-rounds/{id}/units', { params: { path: { id }, query: { under, after } } }));
export const fetchCards = (id: string, query: { unitId: string; state?: CardState; q?: string; after?: string }) => answer(api.GET('/api/card-rounds/{id}/cards', { params: { path: { id }, query } }));

export const cardTones = { due: 'plain', printed: 'doing', 'handed-over': 'done', 'set-aside': 'back' } as const;
/** Who gets no new card is no part of what is due. */
export const dueOf = ({ due, printed, handed }: Tally) => due + printed + handed;
export const percentOf = (tally: Tally) => (dueOf(tally) === 0 ? 0 : Math.floor((1000 * tally.handed) / dueOf(tally)) / 10);

/** Whatever was done to cards, all that shows them is asked again; members carry the numbers too. */
export function useCardsChanged() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['cards'] });
    void client.invalidateQueries({ queryKey: ['members'] });
  };
}
