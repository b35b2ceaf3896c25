import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { administration } from '#engines/messages/administration.ts';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { AccountPanel } from './AccountPanel.tsx';
import { fetchAccounts, useRoles, type Account } from './accounts.ts';
import classes from './Administration.module.css';
import { CreateAccount } from './CreateAccount.tsx';
import { RealClock } from './RealClock.tsx';
import { OneTimePassword, type ShownPassword } from './OneTimePassword.tsx';

export function AccountsPage() {
  const t = useMessages(administration);
  const hand = useMessages(handOvers);
  const [typed, setTyped] = useUrlState('q');
  const [selected, setSelected] = useUrlState('account', '', true);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [creating, setCreating] = useState(false);
  const [password, setPassword] = useState<ShownPassword>();
  const list = useKeyset(['accounts', 'list', q], (after) => fetchAccounts(q || undefined, after));
  const columns = useColumns(setSelected);
  return (
    <>
      <PageHeader title={t.accounts} line={t.noAccountsHint} action={<><ButtonLink to={paths.handOvers()} variant="default">{hand.list}</ButtonLink><Button onClick={() => setCreating(true)}>{t.create}</Button></>} />
      <RealClock />
      <div className={classes.listAndPanel}>
        <div className={classes.list}>
          <TextInput className={classes.search} type="search" label={t.search} placeholder={t.searchHint} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
            <DataTable label={t.accounts} columns={columns} rows={list.rows} rowKey={({ id }) => id} more={list.more} selected={selected} onOpen={({ id }) => setSelected(id)} empty={<EmptyState icon={IconUsers} title={t.noAccounts} />} />
          )}
        </div>
        {selected && <AccountPanel key={selected} accountId={selected} onClose={() => setSelected(undefined)} onPassword={setPassword} />}
      </div>
      {creating && <CreateAccount onDone={() => setCreating(false)} onPassword={setPassword} />}
      {password && <OneTimePassword shown={password} onDone={() => setPassword(undefined)} />}
    </>
  );
}

function useColumns(open: (id: string) => void): Column<Account>[] {
  const t = useMessages(administration);
  const { roleName } = useRoles();
  const held = (account: Account) =>
    account.grants.length === 0
      ? <span className="lt-soft">{t.noRoles}</span>
      : account.grants.map((grant) => <span key={grant.id} className={classes.grantLine}>{roleName(grant.roleKey)} · <span className="lt-soft">{grant.unitName}</span></span>);
  return [
    {
      key: 'person', header: t.person,
      cell: (account) => (
        <>
          <UnstyledButton className={classes.person} onClick={() => open(account.id)}>
            <span className={classes.personName}>{account.name}</span>
            <span className={classes.username}>{account.username}</span>
          </UnstyledButton>
          <span className={classes.narrowOnly}>{held(account)}</span>
        </>
      ),
    },
    { key: 'roles', header: t.roles, wideOnly: true, cell: held },
    { key: 'state', header: t.state, cell: (account) => <StateBadge tone={account.disabled ? 'late' : 'done'} label={account.disabled ? t.disabled : t.active} /> },
  ];
}
