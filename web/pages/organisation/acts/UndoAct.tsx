import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useUndoAct } from './acts.ts';

/** Takes a decision back, for a reason that stays on record. */
export function UndoAct({ actId, onDone }: { actId: string; onDone: () => void }) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const undoing = useUndoAct();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t.empty) } });
  return (
    <Modal opened onClose={onDone} title={t.undoTitle} size="md">
      <form onSubmit={form.onSubmit(({ reason }) => undoing.mutate({ id: actId, reason: reason.trim() }, { onSuccess: onDone }))}>
        <Stack gap="sm">
          <Text>{t.undoNote}</Text>
          <Textarea label={t.undoReason} autosize minRows={2} maxLength={2000} data-autofocus {...form.getInputProps('reason')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" loading={undoing.isPending}>{t.undo}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
