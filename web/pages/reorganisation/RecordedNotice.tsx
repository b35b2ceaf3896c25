import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { answer, api, newId } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { RecordedAct } from './reorganisation.ts';

/** A decision was recorded; in one press it is taken back. */
export function RecordedNotice({ act, more }: { act: RecordedAct; more?: ReactNode }) {
  const t = useMessages(reorganisation);
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(newId);
  const undoing = useMutation({
    mutationFn: () => answer(api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id, reason: t.undoReason } })),
    onSuccess: async () => {
      toast.done(t.undone);
      await client.invalidateQueries();
    },
  });
  return (
    <Stack gap="md" maw="48rem" role="status">
      <h2>{undoing.isSuccess ? t.undone : t.recordedTitle}</h2>
      {!undoing.isSuccess && <p>{t.recordedBody(act.changed, act.undoUntil && format.date(act.undoUntil))}</p>}
      <ProblemNotice error={undoing.error} />
      <Group gap="xs">
        {act.undoUntil && !undoing.isSuccess && <Button variant="default" loading={undoing.isPending} onClick={() => undoing.mutate()}>{t.undo}</Button>}
        <ButtonLink to={paths.unitAct(act.id)}>{t.openAct}</ButtonLink>
        {more}
        <ButtonLink to={paths.organisation()} variant="default">{t.toTree}</ButtonLink>
      </Group>
    </Stack>
  );
}
