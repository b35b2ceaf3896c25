import { Select, Stack } from '@mantine/core';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker } from '../../../../components/UnitPicker.tsx';
import { useUnitWords } from '../../../../components/unit-words.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { DayInput } from '../../../../ui/DayInput.tsx';
import { AttributeFields } from './AttributeFields.tsx';
import { BelowFields } from './BelowFields.tsx';
import type { FieldsProps } from './form.ts';
import { FoundFields } from './FoundFields.tsx';
import { AmalgamateFields, MergeFields } from './MergeFields.tsx';
import { HandOverFields } from './HandOverFields.tsx';
import { NameFields } from './NameFields.tsx';
import { SplitFields } from './SplitFields.tsx';

/** What each kind of event asks for, its day first. */
export function EventFields(props: FieldsProps) {
  const t = useMessages(unitActs);
  const { kind, form } = props;
  const label = kind === 'dissolve' ? t.effectiveEnds : kind === 'correct' ? t.wrongSince : t.effective;
  const hint = kind === 'dissolve' ? t.effectiveEndsHint : kind === 'correct' ? t.wrongSinceHint : undefined;
  return (
    <Stack gap="sm">
      <DayInput label={label} description={hint} {...form.getInputProps('effective')} value={form.values.effective} />
      <OwnFields {...props} />
    </Stack>
  );
}

function OwnFields(props: FieldsProps) {
  switch (props.kind) {
    case 'establish': case 'receive': return <FoundFields {...props} />;
    case 'merge': return <MergeFields {...props} />;
    case 'amalgamate': return <AmalgamateFields {...props} />;
    case 'hand-over': return <HandOverFields {...props} />;
    case 'split': return <SplitFields {...props} />;
    case 'upgrade': case 'downgrade': return <LevelFields {...props} />;
    case 'dissolve': return <BelowFields {...props} choices={['parent', 'end', 'to']} />;
    case 'rename': return <NameFields form={props.form} />;
    case 'change': case 'correct': return <AttributeFields {...props} />;
  }
}

/** Types above, or below, that of the unit, in force on the day. */
function LevelFields({ kind, unit, form }: FieldsProps) {
  const t = useMessages(unitActs);
  const { types, name } = useUnitWords();
  const { effective } = form.values;
  const rank = types.find(({ key }) => key === unit.typeKey)?.rank ?? 0;
  const fitting = types.filter((type) => (kind === 'upgrade' ? type.rank < rank : type.rank > rank) && type.validFrom <= effective && (!type.validTo || effective < type.validTo));
  return (
    <>
      <Select label={t.newType} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps('typeKey')} />
      <UnitPicker label={t.newParent} clearable {...form.getInputProps('to')} value={form.values.to} />
    </>
  );
}
