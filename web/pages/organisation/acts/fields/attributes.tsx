import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { useMessages } from '../../../../messages/language.tsx';
import type { FieldsProps } from './form.ts';

type FormProps = Pick<FieldsProps, 'form'>;

export function KindSelect({ form }: FormProps) {
  const t = useMessages(organisation);
  const { kinds, name } = useUnitWords();
  return <Select label={t.kind} clearable placeholder={t.noKind} data={kinds.map((kind) => ({ value: kind.key, label: name(kind) }))} {...form.getInputProps('kindKey')} />;
}

export function MembersInput({ form }: FormProps) {
  const t = useMessages(organisation);
  return <NumberInput label={t.members} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />;
}

/** Only where some came along with a union that kept no register. */
export function UnlistedInput({ form }: FormProps) {
  const t = useMessages(organisation);
  const [came] = useState(form.getValues().unlisted !== '');
  return came && <NumberInput label={t.unlisted} description={t.unlistedHint} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('unlisted')} />;
}

export function PlaceInput({ form }: FormProps) {
  return <TextInput label={useMessages(organisation).place} {...form.getInputProps('place')} />;
}

/** Both come from lists that an installation keeps; one that keeps no localities is not asked for any. */
export function LocalityAndField({ form }: FormProps) {
  const t = useMessages(unitActs);
  const { fields, localities, name } = useUnitWords();
  return (
    <>
      {localities.length > 0 && <Select searchable clearable label={t.locality} placeholder={t.none} data={localities.map((one) => ({ value: one.key, label: one.name }))} {...form.getInputProps('localityKey')} />}
      <Select clearable label={t.field} placeholder={t.none} data={fields.map((one) => ({ value: one.key, label: name(one) }))} {...form.getInputProps('fieldKey')} />
    </>
  );
}
