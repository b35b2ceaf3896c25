import { Button, Select, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { administration } from '#engines/messages/administration.ts';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { HandOver } from '../reorganisation/HandOver.tsx';
import { useRoles, type Account } from './accounts.ts';
import classes from './Administration.module.css';

/** The roles of an account: each can be taken back, which can be undone, and others be granted. */
export function Grants({ account, mine }: { account: Account; mine: boolean }) {
  const t = useMessages(administration);
  const format = useFormat();
  const toast = useToast();
  const { roleName } = useRoles();
  const { granting, revoking } = useGrants(account);
  const hand = useMessages(handOvers);
  const [handing, setHanding] = useState<PickedUnit>();
  const revoke = (grant: Account['grants'][number]) =>
    revoking.mutate(grant.id, {
      onSuccess: () => toast.undoable(t.revoked, () => granting.mutate({ id: newId(), roleKey: grant.roleKey, unitId: grant.unitId })),
    });
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t.grants}</h3>
      {account.grants.length === 0 && <p className="lt-soft">{t.noRoles}</p>}
      <ul className={classes.grants}>
        {account.grants.map((grant) => (
          <li key={grant.id}>
            <span>
              <strong>{roleName(grant.roleKey)}</strong>
              {grant.unitName} <span className="lt-soft">{t.grantSince(format.instantDay(grant.grantedAt))}</span>
            </span>
            {!mine && <Button variant="subtle" size="compact-sm" flex="none" aria-label={`${hand.title}: ${grant.unitName}`} onClick={() => setHanding({ id: grant.unitId, name: grant.unitName })}>{hand.title}</Button>}
            {!mine && <Button variant="subtle" color="red" size="compact-sm" flex="none" aria-label={t.revokeOf(roleName(grant.roleKey), grant.unitName)} onClick={() => revoke(grant)}>{t.revoke}</Button>}
          </li>
        ))}
      </ul>
      {handing && <HandOver giver={{ kind: 'person', account, unit: handing }} onDone={() => setHanding(undefined)} />}
      <AddGrant onGrant={(given, clear) => granting.mutate(given, { onSuccess: () => { toast.done(t.granted); clear(); } })} pending={granting.isPending} />
    </section>
  );
}

interface Given {
  id: string;
  roleKey: string;
  unitId: string;
}

function AddGrant({ onGrant, pending }: { onGrant: (given: Given, clear: () => void) => void; pending: boolean }) {
  const t = useMessages(administration);
  const { grantable } = useRoles();
  const [open, setOpen] = useState(false);
  const [roleKey, setRoleKey] = useState<string | null>(null);
  const [unit, setUnit] = useState<PickedUnit | null>(null);
  const clear = () => { setOpen(false); setRoleKey(null); setUnit(null); };
  if (!open) return <Button mt="xs" variant="light" size="compact-md" onClick={() => setOpen(true)}>{t.grantAdd}</Button>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (roleKey && unit) onGrant({ id: newId(), roleKey, unitId: unit.id }, clear); }}>
      <Stack gap="xs" mt="sm">
        <Select label={t.role} description={t.onlyHeld} data={grantable} value={roleKey} onChange={setRoleKey} />
        <UnitPicker label={t.unit} description={t.unitHint} value={unit} onChange={setUnit} />
        <Button type="submit" disabled={!roleKey || !unit} loading={pending}>{t.grantAction}</Button>
      </Stack>
    </form>
  );
}

function useGrants(account: Account) {
  const client = useQueryClient();
  const toast = useToast();
  const problem = useProblem();
  const path = { id: account.id };
  const settled = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
    onError: (error: Error) => toast.failed(problem.sentence(error)),
  };
  const granting = useMutation({
    mutationFn: (body: Given) => answer(api.POST('/api/accounts/{id}/grants', { params: { path }, body })),
    ...settled,
  });
  const revoking = useMutation({
    mutationFn: (grantId: string) => answer(api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { ...path, grantId } } })),
    ...settled,
  });
  return { granting, revoking };
}
