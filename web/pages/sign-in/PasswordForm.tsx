import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { signIn } from '#engines/messages/sign-in.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';

interface PasswordFormProps {
  error: unknown;
  pending: boolean;
  onEnter: (who: { username: string; password: string }) => void;
}

/** Plain state instead of a form library: what everybody loads first stays small. */
export function PasswordForm({ error, pending, onEnter }: PasswordFormProps) {
  const t = useMessages(signIn);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password) onEnter({ username: username.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput label={t.username} autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="md" value={username} onChange={(event) => setUsername(event.currentTarget.value)} error={tried && !username.trim() && t.empty} />
        <PasswordInput label={t.password} autoComplete="current-password" size="md" value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={tried && !password && t.empty} />
        <ProblemNotice error={error} />
        <Button type="submit" loading={pending} size="md">{t.submit}</Button>
        <Text size="sm" c="dimmed">{t.forgot}</Text>
      </Stack>
    </form>
  );
}
