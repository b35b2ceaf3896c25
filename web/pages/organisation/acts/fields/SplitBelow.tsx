import { Button, Select, Stack } from '@mantine/core';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useKeyset } from '../../../../api/use-keyset.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { LineSkeletons } from '../../../../ui/Skeletons.tsx';
import { fetchUnits } from '../../units.ts';
import type { FieldsProps } from './form.ts';

/** For each unit directly below: with which of the new units it goes. */
export function SplitBelow({ unit, form }: FieldsProps) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const { parts, belowParts, stays } = form.values;
  const list = useKeyset(['units', 'below', unit.id, 'to split'], (after) => fetchUnits({ parentId: unit.id, after, limit: 100 }));
  const choices = [{ value: '', label: stays ? t.stays : t.chooseWhereTo }, ...parts.map((part, place) => ({ value: part.id, label: part.name.trim() || t.part(place + 1) }))];
  return (
    <Stack gap="xs" role="group" aria-label={t.belowSplit}>
      <strong>{t.belowSplit}</strong>
      {list.rows ? list.rows.map((one) => (
        <Select key={one.id} label={one.name} allowDeselect={false} data={choices} value={choices.some(({ value }) => value === belowParts[one.id]) ? belowParts[one.id]! : ''}
          onChange={(part) => form.setFieldValue('belowParts', { ...belowParts, [one.id]: part ?? '' })} />
      )) : <LineSkeletons lines={3} />}
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </Stack>
  );
}
