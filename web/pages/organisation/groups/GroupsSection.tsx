import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { memberGroups } from '#engines/messages/member-groups.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import organisation from '../Organisation.module.css';
import { useAsOf, type UnitDetail } from '../units.ts';
import { AddGroup } from './AddGroup.tsx';
import { GroupDeeds, type Chosen } from './GroupDeeds.tsx';
import { GroupItem } from './GroupItem.tsx';
import classes from './Groups.module.css';
import { fetchGroups } from './member-groups.ts';

/** Branches and groups of a grassroots union with who leads them: what a chair looks at, and changes, on a phone. */
export function GroupsSection({ unit }: { unit: UnitDetail }) {
  const t = useMessages(memberGroups);
  const { asOf } = useAsOf();
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  const { can } = useActing();
  const { words } = useWords();
  const list = useKeyset(['member-groups', 'of', unit.id, asOf], (after) => fetchGroups(unit.id, { asOf, after, limit: 200 }));
  // What a day of the past shows is not changed from there.
  const keeps = can('members.manage') && !asOf && !unit.ended;
  const rows = list.rows ?? [];
  const known = new Set(rows.map(({ id }) => id));
  const below = (parentId: string) => rows.filter((one) => one.parentId === parentId || (parentId === unit.id && !known.has(one.parentId) && one.parentId !== unit.id));
  // A group can hang below what has a type above the lowest.
  const rankOf = (typeKey: string) => words?.types.find(({ key }) => key === typeKey)?.rank ?? 0;
  const lowest = Math.max(...(words?.types ?? []).map(({ rank }) => rank ?? 0));
  const branches = rows.filter(({ typeKey }) => rankOf(typeKey) < lowest);
  const branch = (parentId: string) => (
    <ul className={classes.list}>
      {below(parentId).map((group) => (
        <GroupItem key={group.id} group={group} keeps={keeps} onChoose={(deed) => setChosen({ deed, group })}>
          {rows.some((one) => one.parentId === group.id) && branch(group.id)}
        </GroupItem>
      ))}
    </ul>
  );
  return (
    <section className={organisation.section}>
      <div className={classes.head}>
        <h2 className={organisation.heading}>{t.title}</h2>
        {keeps && <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t.add}</Button>}
      </div>
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} />
        : !list.rows ? <LineSkeletons lines={3} />
          : rows.length === 0 ? <p className="lt-soft">{t.none} {keeps && t.noneHint}</p>
            : branch(unit.id)}
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{t.count(rows.length)} …</Button>}
      {adding && <AddGroup union={unit} branches={branches} onDone={() => setAdding(false)} />}
      {chosen && <GroupDeeds chosen={chosen} union={unit} branches={branches} onDone={() => setChosen(undefined)} />}
    </section>
  );
}
