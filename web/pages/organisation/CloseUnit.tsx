import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { UnitDetail } from './units.ts';

/** Ends a unit on a day. The dialog is the confirmation: it says what stays and that there is no way back. */
export function CloseUnit({ unit, onDone }: { unit: UnitDetail; onDone: () => void }) {
  const t = useMessages(organisation);
  const words = useMessages(ui);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { on: today, reason: '' },
    validate: { on: (value) => (value ? null : t.empty), reason: (value) => (value.trim() ? null : t.empty) },
  });
  const closing = useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(api.POST('/api/units/{id}/closing', { params: { path: { id: unit.id } }, body: { ...body, id } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['units'] });
      toast.done(t.closed(unit.name));
      onDone();
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <Modal opened onClose={onDone} title={t.closeTitle(unit.name)} size="md">
      <form onSubmit={form.onSubmit((body) => closing.mutate(body))}>
        <Stack gap="sm">
          <Text>{t.closeNote}</Text>
          <DayInput label={t.closeOn} min={unit.founded} {...form.getInputProps('on')} value={form.values.on} />
          <Textarea label={t.closeReason} description={t.closeReasonHint} autosize minRows={2} {...form.getInputProps('reason')} />
          <ProblemNotice error={closing.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" color="red" loading={closing.isPending}>{t.closeAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
