import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { memberFates } from '#engines/messages/member-fates.ts';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { fateOf, type Fates, type UnionFate, type Whereto } from './member-fates.ts';
import { PeopleOfUnion } from './PeopleOfUnion.tsx';
import classes from './Reorganisation.module.css';
import { WheretoFields } from './WheretoFields.tsx';

interface Closing { unitId: string; unitName: string | null; members: number }
interface MembersOfClosingProps { unions: Closing[]; value: Fates; onChange: (value: Fates) => void }

/** So many unions are shown one by one; the others go as all do. */
const SHOWN = 50;

/** Where the members of unions go that end: all one way, each union its own, and inside a union person by person. */
export function MembersOfClosing({ unions, value, onChange }: MembersOfClosingProps) {
  const t = useMessages(memberFates);
  const [each, setEach] = useState(false);
  const change = (unitId: string) => (fate: UnionFate) => onChange({ ...value, unions: { ...value.unions, [unitId]: fate } });
  const [only] = unions;
  return (
    <Stack gap="sm">
      <WheretoFields label={t.title(unions.reduce((sum, one) => sum + one.members, 0), unions.length)} value={value.all} onChange={(all) => onChange({ ...value, all })} />
      {unions.length === 1 && only ? <EachPerson union={only} fate={fateOf(value, only.unitId)} onChange={change(only.unitId)} label={t.eachPerson} /> : each ? (
        <ul className={classes.unions}>
          {unions.slice(0, SHOWN).map((union) => <OneUnion key={union.unitId} union={union} fate={fateOf(value, union.unitId)} onChange={change(union.unitId)} />)}
        </ul>
      ) : <div><Button variant="light" size="compact-md" onClick={() => setEach(true)}>{t.eachUnion}</Button></div>}
      {each && unions.length > SHOWN && <p className="lt-soft">{t.moreUnions(unions.length - SHOWN)}</p>}
    </Stack>
  );
}

interface OneProps { union: Closing; fate: UnionFate; onChange: (fate: UnionFate) => void }

function OneUnion({ union, fate, onChange }: OneProps) {
  const t = useMessages(memberFates);
  const name = union.unitName ?? '';
  const choose = (rest: string) => onChange({ ...fate, own: rest === 'same' ? null : rest === 'to' ? { rest, union: null } : { rest: 'end' } as Whereto });
  return (
    <li>
      <strong>{t.union(name, union.members)}</strong>
      <SegmentedControl fullWidth aria-label={name} value={fate.own?.rest ?? 'same'} onChange={choose} data={[{ value: 'same', label: t.same }, { value: 'to', label: t.to }, { value: 'end', label: t.end }]} />
      {fate.own?.rest === 'to' && <UnitPicker label={t.takerOf(name)} value={fate.own.union} onChange={(to) => onChange({ ...fate, own: { rest: 'to', union: to } })} />}
      <EachPerson union={union} fate={fate} onChange={onChange} label={t.eachPersonOf(name)} />
    </li>
  );
}

function EachPerson({ union, fate, onChange, label }: OneProps & { label: string }) {
  const t = useMessages(memberFates);
  const [open, setOpen] = useState(Object.keys(fate.people).length > 0);
  if (!open) return <div><Button variant="subtle" size="compact-md" aria-label={label} onClick={() => setOpen(true)}>{t.eachPerson}</Button></div>;
  return <PeopleOfUnion union={{ id: union.unitId, name: union.unitName ?? '' }} value={fate.people} onChange={(people) => onChange({ ...fate, people })} />;
}
