import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { campaignEvents } from '#engines/messages/campaign-events.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Days.module.css';

/** Units founded since the launch, offered to whoever runs the campaign; nothing where there are none. */
export function Newcomers({ campaignId, enabled }: { campaignId: string; enabled: boolean }) {
  const t = useMessages(campaignEvents);
  const format = useFormat();
  const { data } = useQuery({ queryKey: ['campaigns', campaignId, 'newcomers'], queryFn: () => answer(api.GET('/api/campaigns/{id}/newcomers', { params: { path: { id: campaignId } } })), enabled });
  const adding = useAdding(campaignId);
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes.requests} aria-labelledby="newcomers">
      <h2 id="newcomers">{t.newcomers}</h2>
      <p className="lt-soft">{t.newcomersLine}</p>
      <ul>
        {data.items.map((unit) => (
          <li key={unit.unitId}>
            <div className={classes.what}>{unit.name}<div className="lt-soft">{t.newcomer(format.date(unit.founded), unit.aboveName ?? '')}</div></div>
            <Button size="compact-sm" variant="default" aria-label={t.addUnit(unit.name)} loading={adding.isPending && adding.variables === unit.unitId} onClick={() => adding.mutate(unit.unitId)}>{t.add}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useAdding(campaignId: string) {
  const t = useMessages(campaignEvents);
  const toast = useToast();
  const client = useQueryClient();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: (unitId: string) => answer(api.POST('/api/campaigns/{id}/assignments', { params: { path: { id: campaignId } }, body: { id: newId(), unitId } })),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['campaigns'] }); toast.done(t.added); },
    onError: (error) => toast.failed(sentence(error)),
  });
}
