import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useProblem } from '../../api/use-problem.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';

/** Sends a deed: refreshes what stands of workplaces and units, says that it is done, shows errors beside their fields. */
export function useDeed<Values, Answer>({ send, done, onDone, setErrors, after }: {
  send: (values: Values) => Promise<Answer>; done: (answer: Answer) => string; onDone: () => void; setErrors: (errors: Record<string, string>) => void; after?: (answer: Answer) => void;
}) {
  const client = useQueryClient();
  const toast = useToast();
  const problem = useProblem();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ['workplaces'] });
      void client.invalidateQueries({ queryKey: ['units'] });
      toast.done(done(answer));
      onDone();
      after?.(answer);
    },
    onError: (error) => setErrors(problem.fields(error)),
  });
}

interface DeedFormProps {
  title: string;
  note?: string;
  action: string;
  pending: boolean;
  error: unknown;
  danger?: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onDone: () => void;
  children: ReactNode;
}

/** One deed in a dialog: what it is, its fields, what the server refused, and the button that does it. */
export function DeedForm({ title, note, action, pending, error, danger, onSubmit, onDone, children }: DeedFormProps) {
  const words = useMessages(ui);
  return (
    <Modal opened onClose={onDone} title={title} size="lg">
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          {note && <Text c="dimmed" size="sm">{note}</Text>}
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
