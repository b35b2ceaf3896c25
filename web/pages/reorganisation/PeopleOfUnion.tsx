import { Button, Checkbox, Group, Paper, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { memberFates } from '#engines/messages/member-fates.ts';
import { ui } from '#engines/messages/ui.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { fetchMembers } from '../members/members.ts';
import type { Whereto } from './member-fates.ts';
import classes from './Reorganisation.module.css';
import { WheretoFields } from './WheretoFields.tsx';

interface PeopleOfUnionProps {
  union: PickedUnit;
  value: Record<string, Whereto>;
  onChange: (value: Record<string, Whereto>) => void;
  parts?: PickedUnit[];
}

/** The people of one union: those ticked go another way than the others. */
export function PeopleOfUnion({ union, value, onChange, parts }: PeopleOfUnionProps) {
  const t = useMessages(memberFates);
  const words = useMessages(ui);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [ticked, setTicked] = useState<string[]>([]);
  const [where, setWhere] = useState<Whereto>(parts ? { rest: 'to', union: null } : { rest: 'end' });
  const list = useKeyset(['members', 'of union', union.id, q], (after) => fetchMembers({ unitId: union.id, q: q || undefined, standing: 'member' }, after));
  const ready = ticked.length > 0 && (where.rest !== 'to' || where.union !== null);
  const set = (next: Record<string, Whereto>) => { onChange(next); setTicked([]); };
  const worded = (one: Whereto) => (one.rest === 'to' ? t.toUnion(one.union?.name ?? '…') : one.rest === 'end' ? t.end : t.stay);
  return (
    <Paper withBorder p="sm" role="group" aria-label={t.people(union.name)}>
      <Stack gap="xs">
        {!parts && <p className={`lt-soft ${classes.note}`}>{t.peopleHint}</p>}
        <TextInput type="search" label={t.find} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={4} /> : list.rows.length === 0 ? <p className="lt-soft">{t.nobody}</p> : (
          <ul className={classes.people} tabIndex={0} aria-label={t.people(union.name)}>
            {list.rows.map((person) => (
              <li key={person.id}>
                <Checkbox label={<>{person.name}{person.birthYear && <span className="lt-soft"> · {person.birthYear}</span>}{value[person.id] && <strong className={classes.goes}>{worded(value[person.id]!)}</strong>}</>}
                  checked={ticked.includes(person.id)} onChange={(event) => setTicked(event.currentTarget.checked ? [...ticked, person.id] : ticked.filter((id) => id !== person.id))} />
              </li>
            ))}
          </ul>
        )}
        {list.more && <div><Button variant="subtle" size="compact-md" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button></div>}
        {ticked.length > 0 && (
          <>
            <WheretoFields label={`${t.goes} (${t.chosen(ticked.length)})`} value={where} onChange={setWhere} parts={parts} ways={parts ? ['to'] : undefined} takerLabel={parts && t.partOf(ticked.length)} />
            <Group gap="xs">
              <Button size="compact-md" disabled={!ready} onClick={() => set({ ...value, ...Object.fromEntries(ticked.map((id) => [id, where])) })}>{t.apply}</Button>
              <Button size="compact-md" variant="default" onClick={() => set(Object.fromEntries(Object.entries(value).filter(([id]) => !ticked.includes(id))))}>{t.asAll}</Button>
            </Group>
          </>
        )}
        {Object.keys(value).length > 0 && <p className={classes.note}>{t.otherwise(Object.keys(value).length)}</p>}
      </Stack>
    </Paper>
  );
}
