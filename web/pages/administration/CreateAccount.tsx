import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import { administration } from '#engines/messages/administration.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useRoles } from './accounts.ts';
import type { ShownPassword } from './OneTimePassword.tsx';
import { suggestUsername } from './suggest-username.ts';

interface CreateAccountProps {
  onDone: () => void;
  onPassword: (shown: ShownPassword) => void;
}

interface NewAccount {
  name: string;
  username: string;
  roleKey: string;
  unit: PickedUnit | null;
}

/** Opens an account with its first role; what comes back is a password to be passed on once. */
export function CreateAccount({ onDone, onPassword }: CreateAccountProps) {
  const t = useMessages(administration);
  const words = useMessages(ui);
  const problem = useProblem();
  const client = useQueryClient();
  const { scope } = useActing();
  const { grantable } = useRoles();
  const [ids] = useState(() => ({ account: newId(), grant: newId() }));
  const form = useForm<NewAccount>({
    initialValues: { name: '', username: '', roleKey: '', unit: scope ? { id: scope.unitId, name: scope.unitName } : null },
    validate: {
      name: (value) => (value.trim() ? null : t.empty),
      username: (value) => (/^[a-z0-9][a-z0-9._-]{1,62}$/.test(value.trim()) ? null : t.usernameForm),
      roleKey: (value) => (value ? null : t.empty),
      unit: (value) => (value ? null : t.empty),
    },
  });
  const creating = useMutation({
    mutationFn: ({ name, username, roleKey, unit }: NewAccount) =>
      answer(api.POST('/api/accounts', {
        body: { id: ids.account, name: name.trim(), username: username.trim(), grant: { id: ids.grant, roleKey, unitId: unit?.id ?? '' } },
      })),
    onSuccess: async ({ password }, { name, username }) => {
      onPassword({ name, username: username.trim(), password });
      onDone();
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  // The proposal follows the name until someone writes in its field, and is replaced as a whole by what they write.
  const [usernameIsOwn, setUsernameIsOwn] = useState(false);
  const name = form.getInputProps('name');
  const username = form.getInputProps('username');
  const writeName = (event: ChangeEvent<HTMLInputElement>) => {
    name.onChange(event);
    if (!usernameIsOwn) form.setFieldValue('username', suggestUsername(event.currentTarget.value));
  };
  const writeUsername = (event: ChangeEvent<HTMLInputElement>) => {
    setUsernameIsOwn(true);
    username.onChange(event);
  };
  const selectProposal = ({ currentTarget }: { currentTarget: HTMLInputElement }) => { if (!usernameIsOwn) currentTarget.select(); };
  return (
    <Modal opened onClose={onDone} title={t.createTitle} size="md">
      <form onSubmit={form.onSubmit((account) => creating.mutate(account))}>
        <Stack gap="sm">
          <TextInput label={t.person} description={t.nameHint} data-autofocus autoComplete="off" {...name} onChange={writeName} />
          <TextInput
            label={t.username} description={t.usernameHint} autoComplete="off" autoCapitalize="none" spellCheck={false} {...username} onChange={writeUsername}
            onFocus={selectProposal} onClick={selectProposal}
          />
          <Select label={t.role} description={t.onlyHeld} data={grantable} {...form.getInputProps('roleKey')} />
          <UnitPicker label={t.unit} description={t.unitHint} {...form.getInputProps('unit')} value={form.values.unit} />
          <ProblemNotice error={creating.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" loading={creating.isPending}>{t.createAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
