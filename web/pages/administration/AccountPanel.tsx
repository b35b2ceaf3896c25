import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { administration } from '#engines/messages/administration.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { accountQuery, type Account } from './accounts.ts';
import classes from './Administration.module.css';
import { Grants } from './Grants.tsx';
import type { ShownPassword } from './OneTimePassword.tsx';

interface AccountPanelProps {
  accountId: string;
  onClose: () => void;
  onPassword: (shown: ShownPassword) => void;
}

export function AccountPanel({ accountId, onClose, onPassword }: AccountPanelProps) {
  const t = useMessages(administration);
  const query = useQuery(accountQuery(accountId));
  return (
    <SidePanel title={query.data?.name ?? t.accounts} onClose={onClose}>
      <Loaded query={query}>{(account) => <AccountContent account={account} onPassword={onPassword} />}</Loaded>
    </SidePanel>
  );
}

function AccountContent({ account, onPassword }: { account: Account; onPassword: (shown: ShownPassword) => void }) {
  const t = useMessages(administration);
  const format = useFormat();
  const mine = useActing().session.account.id === account.id;
  return (
    <>
      <Group gap="xs">
        <StateBadge tone={account.disabled ? 'late' : 'done'} label={account.disabled ? t.disabled : t.active} />
        <span className="lt-soft">{account.username} · {t.createdOn(format.instantDay(account.createdAt))}</span>
      </Group>
      {mine && <p className="lt-soft">{t.yourself}</p>}
      <Grants account={account} mine={mine} />
      <Rename account={account} />
      <Deeds account={account} mine={mine} onPassword={onPassword} />
    </>
  );
}

function useChangeAccount(account: Account) {
  const client = useQueryClient();
  const toast = useToast();
  const problem = useProblem();
  return useMutation({
    mutationFn: (body: { name?: string; disabled?: boolean }) => answer(api.PATCH('/api/accounts/{id}', { params: { path: { id: account.id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
    onError: (error) => toast.failed(problem.sentence(error)),
  });
}

function Rename({ account }: { account: Account }) {
  const t = useMessages(administration);
  const toast = useToast();
  const [name, setName] = useState(account.name);
  const changing = useChangeAccount(account);
  const changed = name.trim() !== '' && name.trim() !== account.name;
  return (
    <form className={classes.section} onSubmit={(event) => { event.preventDefault(); if (changed) changing.mutate({ name: name.trim() }, { onSuccess: () => toast.done(t.renamed) }); }}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput label={t.person} value={name} onChange={(event) => setName(event.currentTarget.value)} flex={1} />
        <Button type="submit" variant="default" disabled={!changed} loading={changing.isPending}>{t.rename}</Button>
      </Group>
    </form>
  );
}

function Deeds({ account, mine, onPassword }: { account: Account; mine: boolean; onPassword: (shown: ShownPassword) => void }) {
  const t = useMessages(administration);
  const toast = useToast();
  const confirm = useConfirm();
  const problem = useProblem();
  const changing = useChangeAccount(account);
  const resetting = useMutation({
    mutationFn: () => answer(api.POST('/api/accounts/{id}/password', { params: { path: { id: account.id } } })),
    onSuccess: ({ password }) => onPassword({ name: account.name, username: account.username, password }),
    onError: (error) => toast.failed(problem.sentence(error)),
  });
  const setDisabled = (disabled: boolean) =>
    changing.mutate({ disabled }, {
      onSuccess: () => toast.undoable((disabled ? t.disabledNow : t.enabledNow)(account.name), () => changing.mutate({ disabled: !disabled })),
    });
  const reset = async () => {
    if (await confirm({ title: t.resetTitle(account.name), body: t.resetBody, action: t.reset })) resetting.mutate();
  };
  if (mine) return null;
  return (
    <Group className={classes.section} gap="xs">
      <Button variant="default" loading={resetting.isPending} onClick={() => void reset()}>{t.reset}</Button>
      <Button variant="light" color={account.disabled ? undefined : 'red'} loading={changing.isPending} onClick={() => setDisabled(!account.disabled)}>
        {account.disabled ? t.enable : t.disable}
      </Button>
    </Group>
  );
}
