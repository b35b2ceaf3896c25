import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';

interface FormDialogProps {
  title: string;
  intro?: string;
  action: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  onDone: () => void;
  children: ReactNode;
}

/** A short form over the page: what it does, its fields, what the server refused, and one button. */
export function FormDialog({ title, intro, action, danger, pending, error, onSubmit, onDone, children }: FormDialogProps) {
  const words = useMessages(ui);
  return (
    <Modal opened onClose={onDone} title={title} size="md">
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm">
          {intro && <Text>{intro}</Text>}
          {children}
          <ProblemNotice error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={pending}>{action}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
