import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import type { Group } from '../model/groups.ts';
import { useReadingState } from '../reading-context.tsx';
import classes from './structure.module.css';

interface GroupSectionProps {
  group: Group;
  count: number;
  onAdd?: () => void;
  children?: ReactNode;
}

/** One group with its colour, count and the button that adds to it. */
export function GroupSection({ group, count, onAdd, children }: GroupSectionProps) {
  const t = useMessages(reading);
  const { readOnly } = useReadingState();
  return (
    <section className={classes.group} data-group={group} id={`group-${group}`} aria-labelledby={`group-${group}-title`} tabIndex={-1}>
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id={`group-${group}-title`}>{t.group[group]}</h2>
        {group !== 'head' && <span className={classes.count}>{count}</span>}
        {onAdd && !readOnly && (
          <Button className={classes.add} variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>{t.add[group]}</Button>
        )}
      </div>
      {count === 0 ? <p className={classes.none}>{t.none[group]}</p> : children}
    </section>
  );
}
