import { Select, Stack } from '@mantine/core';
import { fitsBelow } from '#engines/tree-in-time/index.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker } from '../../../../components/UnitPicker.tsx';
import { useWords } from '../../../../components/words.ts';
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
  const { levelOf } = useWords();
  const typeOf = (key: string | undefined) => types.find((type) => type.key === key);
  const rank = typeOf(unit.typeKey)?.rank ?? 0;
  const above = typeOf(form.values.to?.typeKey ?? unit.ancestors.at(-1)?.typeKey);
  const fits = (type: (typeof types)[number]) => !above || fitsBelow({ rank: type.rank, level: levelOf(type.key) }, { rank: above.rank, level: levelOf(above.key) });
  const fitting = types.filter((type) => (kind === 'upgrade' ? type.rank < rank : type.rank > rank) && fits(type) && type.validFrom <= effective && (!type.validTo || effective < type.validTo));
  return (
    <>
      <UnitPicker label={t.newParent} description={fitting.length === 0 ? t.noTypeFits : undefined} clearable without={[unit.id]} {...form.getInputProps('to')} value={form.values.to} />
      <Select label={t.newType} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps('typeKey')} />
    </>
  );
}
