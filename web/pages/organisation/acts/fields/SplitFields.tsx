import { Button, Checkbox, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { emptyPart } from '../draft.ts';
import type { FieldsProps } from './form.ts';
import { SplitBelow } from './SplitBelow.tsx';

const MOST_PARTS = 50;

/** The new units that come from this one, whether it goes on beside them, and where what hangs below it goes. */
export function SplitFields(props: FieldsProps) {
  const t = useMessages(unitActs);
  const words = useMessages(organisation);
  const { unit, form } = props;
  const { types, name } = useUnitWords();
  const { effective, parts } = form.values;
  const above = (types.find(({ key }) => key === unit.typeKey)?.rank ?? 1) - 1;
  const fitting = types.filter((type) => type.rank > above && type.validFrom <= effective && (!type.validTo || effective < type.validTo));
  return (
    <>
      <Checkbox label={t.sourceStays} {...form.getInputProps('stays', { type: 'checkbox' })} />
      {parts.map((part, place) => (
        <Fieldset key={part.id} legend={t.part(place + 1)}>
          <Stack gap="xs">
            <Select label={words.type} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps(`parts.${place}.typeKey`)} />
            <TextInput label={words.name} {...form.getInputProps(`parts.${place}.name`)} />
            <TextInput label={words.shortName} {...form.getInputProps(`parts.${place}.shortName`)} />
            {parts.length > 1 && <Group justify="flex-end"><Button variant="subtle" size="compact-sm" onClick={() => form.removeListItem('parts', place)}>{t.removePart(place + 1)}</Button></Group>}
          </Stack>
        </Fieldset>
      ))}
      {parts.length < MOST_PARTS && <Button variant="default" onClick={() => form.insertListItem('parts', emptyPart(unit.typeKey))}>{t.addPart}</Button>}
      {unit.hasChildren && <SplitBelow {...props} />}
    </>
  );
}
