import { Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { blanking } from '#engines/messages/blanking.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import classes from './Administration.module.css';

/** Personal details of who left long ago: how many are past the time, and blanking them, which cannot be taken back. */
export function BlankingPage() {
  const t = useMessages(blanking);
  const format = useFormat();
  const query = useQuery({ queryKey: ['people', 'blanking'], queryFn: () => answer(api.GET('/api/people/blanking')) });
  const blank = useBlanking(query.data?.people ?? 0);
  return (
    <>
      <PageHeader title={t.title} windowTitle={t.name} line={query.data && t.line(query.data.keptMonths)} />
      <Loaded query={query}>{({ people }) => (people === 0 ? (
        <EmptyState icon={IconEraser} title={t.none}><p>{t.noneBody}</p></EmptyState>
      ) : (
        <section>
          <h2 className={classes.heading}>{t.due(format.number(people))}</h2>
          <Button color="red" loading={blank.isPending} onClick={() => blank.mutate()}>{t.action}</Button>
        </section>
      ))}</Loaded>
    </>
  );
}

function useBlanking(people: number) {
  const t = useMessages(blanking);
  const format = useFormat();
  const toast = useToast();
  const confirm = useConfirm();
  const client = useQueryClient();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: async () => {
      const sure = await confirm({ title: t.title, body: t.confirm(format.number(people)), action: t.action, destructive: true, typed: t.word });
      return sure ? answer(api.POST('/api/people/blanking', { body: { id: newId() } })) : null;
    },
    onSuccess: (done) => {
      if (!done) return;
      toast.done(t.done(format.number(done.people)));
      void client.invalidateQueries({ queryKey: ['people'] });
      void client.invalidateQueries({ queryKey: ['members'] });
    },
    onError: (error) => toast.failed(sentence(error)),
  });
}
