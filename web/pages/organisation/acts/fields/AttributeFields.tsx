import { Select, TextInput } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { DayInput } from '../../../../ui/DayInput.tsx';
import { KindSelect, LocalityAndField, MembersInput, PlaceInput, UnlistedInput } from './attributes.tsx';
import type { FieldsProps } from './form.ts';
import { NameFields } from './NameFields.tsx';

/** A unit's facts, to be changed from a day on or put right. */
export function AttributeFields({ kind, form }: FieldsProps) {
  const t = useMessages(unitActs);
  return (
    <>
      {kind === 'correct' && <NameFields form={form} />}
      {kind === 'correct' && <DayInput label={t.foundedOn} {...form.getInputProps('founded')} value={form.values.founded} />}
      <Select label={t.status} allowDeselect={false} data={(['active', 'suspended'] as const).map((value) => ({ value, label: t.statusOf[value] }))} {...form.getInputProps('status')} />
      <KindSelect form={form} />
      <MembersInput form={form} />
      <UnlistedInput form={form} />
      <PlaceInput form={form} />
      <LocalityAndField form={form} />
      {kind === 'change' && <TextInput label={t.code} description={t.codeHint} maxLength={40} {...form.getInputProps('code')} />}
    </>
  );
}
