import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { unitGroups } from '#engines/messages/unit-groups.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { CloseGroup, NameGroup } from './GroupForms.tsx';
import classes from './Groupings.module.css';
import type { UnitGroup } from './groupings.ts';

interface GroupListProps { groups: UnitGroup[]; chosen: string; manages: boolean; onChoose: (group: string | undefined) => void }

/** The groups as a filter of the units beside them; what holds no group yet is one of its choices. */
export function GroupList({ groups, chosen, manages, onChoose }: GroupListProps) {
  const t = useMessages(unitGroups);
  const format = useFormat();
  const [deed, setDeed] = useState<{ what: 'rename' | 'close'; group: UnitGroup }>();
  const done = () => setDeed(undefined);
  return (
    <>
      <ul className={classes.groups}>
        <li><UnstyledButton className={classes.choose} aria-pressed={chosen === ''} onClick={() => onChoose(undefined)}><strong>{t.all}</strong></UnstyledButton></li>
        {groups.map((group) => (
          <li key={group.id}>
            <UnstyledButton className={classes.choose} aria-pressed={chosen === group.id} onClick={() => onChoose(group.id)}>
              <strong>{group.name}</strong>
              <span className={classes.about}>
                {[t.unitsOf(format.number(group.units)), group.members !== null && t.membersOf(format.number(group.members)), group.closedOn && t.closedOn(format.date(group.closedOn))].filter(Boolean).join(' · ')}
              </span>
            </UnstyledButton>
            {manages && !group.closedOn && (
              <Menu position="bottom-end">
                <Menu.Target><ActionIcon variant="subtle" color="gray" size={40} aria-label={t.actionsOf(group.name)}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => setDeed({ what: 'rename', group })}>{t.rename}</Menu.Item>
                  <Menu.Item color="red" onClick={() => setDeed({ what: 'close', group })}>{t.close}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
        <li><UnstyledButton className={classes.choose} aria-pressed={chosen === 'none'} onClick={() => onChoose('none')}><strong>{t.ungrouped}</strong></UnstyledButton></li>
      </ul>
      {groups.length === 0 && <p className="lt-soft">{t.noGroups}</p>}
      {deed?.what === 'rename' && <NameGroup group={deed.group} groupingKey={deed.group.groupingKey} onDone={done} />}
      {deed?.what === 'close' && <CloseGroup group={deed.group} onDone={done} />}
    </>
  );
}
