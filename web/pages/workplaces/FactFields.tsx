import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { workplaces } from '#engines/messages/workplaces.ts';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useWorkplaceWords, type Workplace } from './workplaces.ts';

/** What a workplace's forms share. */
export interface Facts {
  unit: PickedUnit | null;
  code: string;
  name: string;
  kindKey: string;
  ownershipKey: string | null;
  fieldKey: string | null;
  localityKey: string | null;
  address: string;
}

export const noFacts = (unit: PickedUnit | null): Facts => ({ unit, code: '', name: '', kindKey: '', ownershipKey: null, fieldKey: null, localityKey: null, address: '' });
export const factsOf = ({ unit, code, name, kindKey, ownershipKey, fieldKey, localityKey, address }: Workplace): Facts =>
  ({ unit, code: code ?? '', name, kindKey, ownershipKey, fieldKey, localityKey, address: address ?? '' });

/** As the server takes them. */
export const sentFacts = ({ unit, code, name, kindKey, ownershipKey, fieldKey, localityKey, address }: Facts) =>
  ({ unitId: unit!.id, code: code.trim() || null, name, kindKey, ownershipKey, fieldKey, localityKey, address: address.trim() || null });

/** What must be filled in. */
export function factChecks(empty: string) {
  return {
    name: (value: string) => (value.trim() ? null : empty),
    kindKey: (value: string) => (value ? null : empty),
    unit: (value: PickedUnit | null) => (value ? null : empty),
  };
}

export function FactFields<More extends Facts>({ form: given, under }: { form: UseFormReturnType<More>; under: string | undefined }) {
  const t = useMessages(workplaces);
  const { kinds, ownerships, fields, localities } = useWorkplaceWords();
  const form = given as unknown as UseFormReturnType<Facts>;
  return (
    <>
      <TextInput label={t.name} {...form.getInputProps('name')} data-autofocus />
      <TextInput label={t.code} {...form.getInputProps('code')} />
      <Select label={t.kind} data={kinds} {...form.getInputProps('kindKey')} />
      <Select label={t.ownership} clearable data={ownerships} {...form.getInputProps('ownershipKey')} />
      <Select label={t.field} clearable data={fields} {...form.getInputProps('fieldKey')} />
      {localities.length > 0 && <Select label={t.locality} clearable searchable limit={100} data={localities} {...form.getInputProps('localityKey')} />}
      <TextInput label={t.address} {...form.getInputProps('address')} />
      <UnitPicker label={t.caretaker} description={t.caretakerHint} under={under} {...form.getInputProps('unit')} value={form.values.unit} error={form.errors['unit'] ?? form.errors['unitId']} />
    </>
  );
}
