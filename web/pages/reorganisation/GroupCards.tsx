import { Badge, Button, Menu } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { smallUnions } from '#engines/messages/small-unions.ts';
import { MOST_IN_A_GROUP } from '#engines/small-unions/index.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Reorganisation.module.css';
import { moved, sizeOf, type EditedGroup } from './small-unions.ts';

const AT_ONCE = 30;

interface GroupCardsProps {
  groups: (EditedGroup & { alike?: string[] })[];
  below: number;
  /** Given where groups may be edited. */
  onChange?: (groups: EditedGroup[]) => void;
}

/** Groups as cards: who merges with whom, who takes the others in, whether it is enough. */
export function GroupCards({ groups, below, onChange }: GroupCardsProps) {
  const t = useMessages(smallUnions);
  const format = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const absorb = (number: number, absorbs: string) => onChange?.(groups.map((group, index) => (index === number ? { ...group, absorbs } : group)));
  return (
    <>
      <div className={classes.cards}>
        {groups.slice(0, shown).map((group, number) => {
          const size = sizeOf(group);
          return (
            <article key={group.units[0]!.unitId} className={classes.card} aria-label={t.group(number + 1)}>
              <strong>{t.group(number + 1)}</strong> <span className="lt-soft">{[t.members(size), ...(group.alike ?? []).map((name) => t.alike[name as keyof typeof t.alike])].join(' · ')}</span>
              {size < below && <Badge color="yellow" variant="light" ml="xs">{t.short}</Badge>}
              <ul>
                {group.units.map((unit) => (
                  <li key={unit.unitId}>
                    <span>
                      <TextLink to={paths.unit(unit.unitId)}>{unit.name}</TextLink>
                      {unit.unitId === group.absorbs && <> <Badge variant="light">{t.absorbs}</Badge></>}
                      <br /><span className="lt-soft">{[`${format.number(unit.members)}${unit.counted ? '' : ` (${t.stated})`}`, unit.parentName, unit.there === false ? t.gone : null].filter(Boolean).join(' · ')}</span>
                    </span>
                    {onChange && (
                      <Menu position="bottom-end">
                        <Menu.Target><Button variant="subtle" size="compact-md" px={6} aria-label={`${t.moveTo}: ${unit.name}`}><IconArrowsExchange size={18} aria-hidden /></Button></Menu.Target>
                        <Menu.Dropdown mah="18rem" style={{ overflowY: 'auto' }}>
                          {unit.unitId !== group.absorbs && <Menu.Item onClick={() => absorb(number, unit.unitId)}>{t.letAbsorb}</Menu.Item>}
                          <Menu.Item color="red" onClick={() => onChange(moved(groups, unit.unitId, null))}>{t.out}</Menu.Item>
                          {groups.map((target, other) => (other === number || other > 60 || target.units.length >= MOST_IN_A_GROUP ? null : <Menu.Item key={other} onClick={() => onChange(moved(groups, unit.unitId, other))}>{t.group(other + 1)}</Menu.Item>))}
                        </Menu.Dropdown>
                      </Menu>
                    )}
                  </li>
                ))}
              </ul>
            </article>
          );
        })}
      </div>
      {groups.length > shown && <Button variant="subtle" mt="sm" onClick={() => setShown(shown + AT_ONCE)}>{t.moreGroups}</Button>}
    </>
  );
}
