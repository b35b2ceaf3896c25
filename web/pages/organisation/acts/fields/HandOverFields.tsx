import { Checkbox, TextInput } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker } from '../../../../components/UnitPicker.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import type { FieldsProps } from './form.ts';

/** To another place in the tree, or out of it. */
export function HandOverFields({ unit, form }: FieldsProps) {
  const t = useMessages(unitActs);
  return (
    <>
      {!form.values.leaves && <UnitPicker label={t.handTo} without={[unit.id, unit.parentId ?? undefined]} {...form.getInputProps('to')} value={form.values.to} />}
      <Checkbox label={t.handOutside} {...form.getInputProps('leaves', { type: 'checkbox' })} />
      {form.values.leaves && <TextInput label={t.outsideTo} {...form.getInputProps('outside')} />}
    </>
  );
}
