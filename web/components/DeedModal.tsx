import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useProblem } from '../api/use-problem.ts';
import { useMessages } from '../messages/language.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface DeedModalProps<Values extends object, Answer> {
  title: string;
  /** What the deed does, and what stays. */
  note?: ReactNode;
  /** The word on its button. */
  action: string;
  ending?: boolean;
  form: UseFormReturnType<Values>;
  deed: (values: Values) => Promise<Answer>;
  /** Lists that are stale once it is done. */
  stale: QueryKey[];
  onDone: (answer?: Answer) => void;
  children: ReactNode;
}

/** A deed with its few fields: the form, what the server refused beside its fields, and one button. `onDone` without an answer: given up. */
export function DeedModal<Values extends object, Answer>({ title, note, action, ending, form, deed, stale, onDone, children }: DeedModalProps<Values, Answer>) {
  const words = useMessages(ui);
  const problem = useProblem();
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: deed,
    onSuccess: async (answer) => {
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone(answer);
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <Modal opened onClose={() => onDone()} title={title} size="md">
      <form onSubmit={form.onSubmit((values) => doing.mutate(values))}>
        <Stack gap="sm">
          {note && <Text c="dimmed" size="sm">{note}</Text>}
          {children}
          <ProblemNotice error={doing.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onDone()}>{words.cancel}</Button>
            <Button type="submit" color={ending ? 'red' : undefined} loading={doing.isPending}>{action}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
