import { Select, TextInput } from '@mantine/core';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { Folded } from '../Folded.tsx';
import type { FieldsProps } from './form.ts';
import { KindSelect, LocalityAndField, MembersInput, PlaceInput } from './attributes.tsx';

/** A unit to be founded below this one, or in its place; types that hang below, in force on the day. */
export function FoundFields({ kind, unit, form }: FieldsProps) {
  const t = useMessages(unitActs);
  const words = useMessages(organisation);
  const { types, name } = useUnitWords();
  const { effective } = form.values;
  const rank = types.find(({ key }) => key === unit.typeKey)?.rank ?? 0;
  const below = kind === 'amalgamate' ? rank - 1 : rank;
  const fitting = types.filter((type) => type.rank > below && type.validFrom <= effective && (!type.validTo || effective < type.validTo));
  return (
    <>
      {kind === 'receive' && <TextInput label={t.outsideFrom} {...form.getInputProps('outside')} />}
      <Select label={words.type} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps('typeKey')} />
      <TextInput label={t.unitName} {...form.getInputProps('name')} />
      <TextInput label={words.shortName} {...form.getInputProps('shortName')} />
      <KindSelect form={form} />
      <Folded label={t.moreFacts}>
        <MembersInput form={form} />
        <PlaceInput form={form} />
        <LocalityAndField form={form} />
      </Folded>
    </>
  );
}
