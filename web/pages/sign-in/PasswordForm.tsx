import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signIn } from '#engines/messages/sign-in.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';

interface PasswordFormProps {
  error: unknown;
  pending: boolean;
  onEnter: (who: { username: string; password: string }) => void;
}

export function PasswordForm({ error, pending, onEnter }: PasswordFormProps) {
  const t = useMessages(signIn);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => (value.trim() ? null : t.empty),
      password: (value) => (value ? null : t.empty),
    },
  });
  return (
    <form onSubmit={form.onSubmit(({ username, password }) => onEnter({ username: username.trim(), password }))}>
      <Stack gap="md">
        <TextInput label={t.username} autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="md" {...form.getInputProps('username')} key={form.key('username')} />
        <PasswordInput label={t.password} autoComplete="current-password" size="md" {...form.getInputProps('password')} key={form.key('password')} />
        <ProblemNotice error={error} />
        <Button type="submit" loading={pending} size="md">{t.submit}</Button>
        <Text size="sm" c="dimmed">{t.forgot}</Text>
      </Stack>
    </form>
  );
}
