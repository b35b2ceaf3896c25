import { Fieldset, Stack } from '@mantine/core';
import { memberFates } from '#engines/messages/member-fates.ts';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import type { UnionFate, Whereto } from './member-fates.ts';
import { PeopleOfUnion } from './PeopleOfUnion.tsx';
import classes from './Reorganisation.module.css';
import { WheretoFields } from './WheretoFields.tsx';

interface MembersOfSplitProps {
  unit: PickedUnit;
  parts: PickedUnit[];
  /** The old unit goes on beside the new ones. */
  stays: boolean;
  value: UnionFate;
  onChange: (value: UnionFate) => void;
}

/** Who goes with which of the new units: everybody one way, those ticked another. */
export function MembersOfSplit({ unit, parts, stays, value, onChange }: MembersOfSplitProps) {
  const t = useMessages(memberFates);
  const named = parts.map((part, place) => ({ id: part.id, name: part.name.trim() || t.part(place + 1) }));
  const own: Whereto = value.own ?? (stays ? { rest: 'stay' } : { rest: 'to', union: null });
  return (
    <Fieldset legend={t.split}>
      <Stack gap="sm">
        <p className={`lt-soft ${classes.note}`}>{t.splitHint}</p>
        <WheretoFields label={t.rest} value={own} onChange={(next) => onChange({ ...value, own: next })} parts={named} ways={stays ? ['stay', 'to'] : ['to']} takerLabel={stays ? undefined : t.rest} />
        <PeopleOfUnion union={unit} value={value.people} onChange={(people) => onChange({ ...value, people })} parts={named} />
      </Stack>
    </Fieldset>
  );
}
