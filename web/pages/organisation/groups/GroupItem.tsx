import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { memberGroups } from '#engines/messages/member-groups.ts';
import { useUnitWords } from '../../../components/unit-words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { useAsOf } from '../units.ts';
import { DEEDS, type Deed } from './GroupDeeds.tsx';
import classes from './Groups.module.css';
import type { MemberGroup } from './member-groups.ts';

/** One branch or group in two lines: its name, and who leads how many. */
export function GroupItem({ group, keeps, onChoose, children }: { group: MemberGroup; keeps: boolean; onChoose: (deed: Deed) => void; children?: ReactNode }) {
  const t = useMessages(memberGroups);
  const format = useFormat();
  const { typeName } = useUnitWords();
  const { asOf } = useAsOf();
  const leaders = group.leaders.map(({ part, name }) => `${t[part]} ${name}`).join(' · ');
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div className={classes.words}>
          <TextLink to={paths.unit(group.id)} search={{ on: asOf }}>{group.name}</TextLink>
          <span className={classes.about}>{leaders || t.noLeader}</span>
          <span className={classes.about}>{[typeName(group.typeKey), group.members === null ? t.membersUnknown : t.membersOf(format.number(group.members))].join(' · ')}</span>
        </div>
        {keeps && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size={44} aria-label={t.actionsOf(group.name)}><IconDots size={20} aria-hidden /></ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {DEEDS.map((deed) => <Menu.Item key={deed} color={deed === 'end' ? 'red' : undefined} onClick={() => onChoose(deed)}>{t[deed]}</Menu.Item>)}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {children}
    </li>
  );
}
