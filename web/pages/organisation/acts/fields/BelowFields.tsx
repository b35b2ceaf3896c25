import { Select } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker } from '../../../../components/UnitPicker.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import { asksForBelow, type ActDraft } from '../draft.ts';
import type { FieldsProps } from './form.ts';

interface BelowFieldsProps extends FieldsProps {
  choices: NonNullable<ActDraft['below']>[];
}

/** Where what hangs below goes when what it hangs below ends. */
export function BelowFields({ kind, unit, form, choices }: BelowFieldsProps) {
  const t = useMessages(unitActs);
  if (!asksForBelow(kind, unit)) return null;
  return (
    <>
      <Select label={t.below} allowDeselect={false} data={choices.map((value) => ({ value, label: t.belowGoes[value] }))} {...form.getInputProps('below')} />
      {form.values.below === 'to' && <UnitPicker label={t.belowTo} without={[unit.id]} {...form.getInputProps('belowTo')} value={form.values.belowTo} />}
    </>
  );
}
