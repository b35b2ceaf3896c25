import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signIn } from '#engines/messages/sign-in.ts';
import { answer, api } from '../../api/client.ts';
import { sessionQuery } from '../../api/session.ts';
import { useProblem } from '../../api/use-problem.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { Doorway } from './Doorway.tsx';

/** Stands before the frame as long as an account still has the one-time password that someone else has seen. */
export function ChangePasswordPage() {
  const t = useMessages(signIn);
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { current: '', next: '', again: '' },
    validate: {
      current: (value) => (value ? null : t.empty),
      next: (value) => (value.length >= 10 ? null : t.passwordShort),
      again: (value, values) => (value === values.next ? null : t.passwordsDiffer),
    },
    validateInputOnBlur: true,
  });
  const changing = useMutation({
    mutationFn: ({ current, next }: { current: string; next: string }) => answer(api.PUT('/api/session/password', { body: { current, next } })),
    onSuccess: async () => {
      await client.invalidateQueries(sessionQuery);
      toast.done(t.passwordChanged);
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <Doorway title={t.changePasswordTitle} line={t.changePasswordLine}>
      <form onSubmit={form.onSubmit(({ current, next }) => changing.mutate({ current, next }))}>
        <Stack gap="md">
          <PasswordInput label={t.currentPassword} autoComplete="current-password" {...form.getInputProps('current')} />
          <PasswordInput label={t.newPassword} description={t.passwordHint} autoComplete="new-password" {...form.getInputProps('next')} />
          <PasswordInput label={t.passwordAgain} autoComplete="new-password" {...form.getInputProps('again')} />
          <ProblemNotice error={changing.error} />
          <Button type="submit" loading={changing.isPending} size="md">{t.changePasswordSubmit}</Button>
        </Stack>
      </form>
    </Doorway>
  );
}
