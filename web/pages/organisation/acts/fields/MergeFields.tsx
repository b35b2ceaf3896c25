import { SegmentedControl, Stack } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker } from '../../../../components/UnitPicker.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import { PickedUnits } from '../PickedUnits.tsx';
import { BelowFields } from './BelowFields.tsx';
import type { FieldsProps } from './form.ts';
import { FoundFields } from './FoundFields.tsx';

/** This unit, and perhaps others with it, into one that exists; or others into this one. */
export function MergeFields(props: FieldsProps) {
  const t = useMessages(unitActs);
  const { unit, form } = props;
  const into = form.values.mergeWay === 'into';
  return (
    <>
      <Stack gap={4} role="group" aria-label={t.mergeWay}>
        <SegmentedControl fullWidth orientation="vertical" data={[{ value: 'into', label: t.mergeInto }, { value: 'takes', label: t.mergeTakes }]} {...form.getInputProps('mergeWay')} />
      </Stack>
      {into && <UnitPicker label={t.into} without={[unit.id, ...form.values.others.map(({ id }) => id)]} {...form.getInputProps('into')} value={form.values.into} />}
      <PickedUnits label={into ? t.alsoMerging : t.mergingIn} without={[unit.id, form.values.into?.id]} {...form.getInputProps('others')} value={form.values.others} />
      {into && <BelowFields {...props} choices={['successor', 'parent', 'end', 'to']} />}
    </>
  );
}

/** This unit and others become a new one. */
export function AmalgamateFields(props: FieldsProps) {
  const t = useMessages(unitActs);
  return (
    <>
      <PickedUnits label={t.amalgamating} without={[props.unit.id]} {...props.form.getInputProps('others')} value={props.form.values.others} />
      <FoundFields {...props} />
      <BelowFields {...props} choices={['successor', 'parent', 'end', 'to']} />
    </>
  );
}
