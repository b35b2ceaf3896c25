import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { NamedForm, SignatureBlock } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { TextField } from '../fields/TextField.tsx';
import { blanks } from '../model/blanks.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { GroupSection } from './GroupSection.tsx';
import { ItemCard, type ItemStatus } from './ItemCard.tsx';
import { ListGroup } from './ListGroup.tsx';
import { RecipientRoleField, RecipientRoleLabel } from './particulars/RecipientRole.tsx';
import classes from './structure.module.css';

/** Forms and annexes that the document names. */
export function FormsGroup({ items }: { items: NamedForm[] }) {
  return (
    <ListGroup group="forms" list="/forms" items={items} blank={blanks.form}>
      {(item, status) => <FormItem key={status.at} item={item} {...status} />}
    </ListGroup>
  );
}

const FormItem = memo(function FormItem({ item, ...status }: { item: NamedForm } & ItemStatus) {
  const t = useMessages(reading);
  const summary = (
    <>
      <strong data-part="label">{item.label || t.fault.empty}</strong>
      {item.title && <span className={classes.second} data-part="title">{item.title}</span>}
    </>
  );
  return (
    <ItemCard {...status} group="forms" summary={summary}>
      <TextField at={`${status.at}/label`} label={t.field.formLabel} value={item.label} wide />
      <TextField at={`${status.at}/title`} label={t.field.formTitle} value={item.title} nullable long />
    </ItemCard>
  );
});

/** Nơi nhận, one entry a line. */
export function RecipientsGroup({ items }: { items: string[] }) {
  return (
    <ListGroup group="recipients" list="/recipients" items={items} blank="">
      {(item, status) => <RecipientItem key={status.at} item={item} {...status} />}
    </ListGroup>
  );
}

const RecipientItem = memo(function RecipientItem({ item, ...status }: { item: string } & ItemStatus) {
  const t = useMessages(reading);
  return (
    <ItemCard {...status} group="recipients" summary={<><span>{item || t.fault.empty}</span><RecipientRoleLabel recipient={item} /></>}>
      <TextField at={status.at} label={t.field.recipient} value={item} wide />
      <RecipientRoleField recipient={item} />
    </ItemCard>
  );
});

/** Who signed, in what capacity; a document may end without. */
export function SignatureGroup({ signature }: { signature: SignatureBlock | null }) {
  const t = useMessages(reading);
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  const set = (value: SignatureBlock | null) => apply({ type: 'change', pointer: '/signature', value });
  return (
    <GroupSection group="signature" count={signature ? 1 : 0} onAdd={signature ? undefined : () => set({ authority: null, position: null, name: null })}>
      {signature && (
        <div className={classes.fields} data-at="/signature">
          <TextField at="/signature/authority" label={t.field.authority} value={signature.authority} nullable wide />
          <TextField at="/signature/position" label={t.field.position} value={signature.position} nullable />
          <TextField at="/signature/name" label={t.field.name} value={signature.name} nullable />
          {!readOnly && (
            <Button style={{ justifySelf: 'start' }} size="compact-sm" variant="subtle" color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => set(null)}>{t.remove(t.item.signature)}</Button>
          )}
        </div>
      )}
    </GroupSection>
  );
}
