import { Button, NativeSelect } from '@mantine/core';
import { recipientRoles, type Role } from '#engines/directive-reading/particulars/schema.ts';
import { particulars } from '#engines/messages/particulars.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import own from './particulars.module.css';
import { useParticulars, useRoleSettling } from './use-particulars.ts';

const useRole = (recipient: string) => useParticulars().data?.recipients.find((one) => one.recipient === recipient);

/** What a recipient gets the document for, small beside its line: said, settled or only proposed. */
export function RecipientRoleLabel({ recipient }: { recipient: string }) {
  const t = useMessages(particulars);
  const known = useRole(recipient);
  const role = known?.role ?? known?.proposed;
  if (!role) return null;
  return <span><span className={own.role} data-proposed={known?.role ? undefined : true}>{t.roles[role]}{!known?.role && `, ${t.proposed}`}</span></span>;
}

/** The same in an open card, to be corrected; it is kept at once. */
export function RecipientRoleField({ recipient }: { recipient: string }) {
  const t = useMessages(particulars);
  const { data } = useParticulars();
  const known = useRole(recipient);
  const settling = useRoleSettling();
  if (!known || !data?.may.settle) return null;
  const settle = (role: Role | null) => settling.mutate({ recipient, role });
  return (
    <div className={own.line}>
      <NativeSelect
        size="sm" label={t.role} value={known.role ?? ''} description={known.settled ? t.settled : undefined}
        data={[{ value: '', label: t.noRole }, ...recipientRoles.map((role) => ({ value: role, label: t.roles[role] }))]}
        onChange={(event) => settle(recipientRoles.find((role) => role === event.currentTarget.value) ?? null)}
      />
      {known.proposed && <Button size="compact-sm" variant="light" mt="lg" onClick={() => settle(known.proposed)}>{t.right}: {t.roles[known.proposed]}</Button>}
    </div>
  );
}
