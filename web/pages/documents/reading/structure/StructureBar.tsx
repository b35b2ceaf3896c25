import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { countOf, groups } from '../model/groups.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { scrollTo } from '../scroll-to.ts';
import classes from './structure.module.css';

interface StructureBarProps {
  /** What became of what was typed. */
  saveState: ReactNode;
  canUndo: boolean;
  /** Given while there are doubts: one step forth or back among them. */
  walk: ((by: 1 | -1) => void) | undefined;
  doubtsLeft: number;
}

/** Stays on top of the structure: what is saved, the walk through the doubts, and the groups as legend and way there. */
export function StructureBar({ saveState, canUndo, walk, doubtsLeft }: StructureBarProps) {
  const t = useMessages(reading);
  const { content, faults, readOnly } = useReadingState();
  const { apply, select } = useReadingActions();
  const fault = [...faults.keys()][0];
  return (
    <div className={`${classes.bar} lt-no-print`} data-sticky>
      <div className={classes.barLine}>
        {saveState}
        {fault !== undefined && !readOnly && <Button size="compact-sm" color="red" variant="light" onClick={() => select(fault, 'walk')}>{t.goToFault}</Button>}
        <span className={classes.spring} />
        {!readOnly && (
          <ActionIcon variant="subtle" aria-label={t.undo} title={t.undo} disabled={!canUndo} onClick={() => apply({ type: 'undo' })}><IconArrowBackUp size={18} /></ActionIcon>
        )}
        {walk && (
          <>
            <ActionIcon variant="subtle" aria-label={t.previous} aria-keyshortcuts="p" title={t.walkHint} onClick={() => walk(-1)}><IconChevronUp size={18} /></ActionIcon>
            <Button size="compact-sm" variant="light" aria-keyshortcuts="n" title={t.walkHint} rightSection={<IconChevronDown size={16} aria-hidden />} onClick={() => walk(1)}>{t.next}</Button>
          </>
        )}
      </div>
      <nav className={classes.groups} aria-label={t.groupsNavigation}>
        <Chip group="doubts" label={t.doubts} count={doubtsLeft} />
        {groups.filter((group) => countOf(content, group) > 0).map((group) => (
          <Chip key={group} group={group} label={t.group[group]} count={group === 'head' ? undefined : countOf(content, group)} />
        ))}
      </nav>
    </div>
  );
}

function Chip({ group, label, count }: { group: string; label: string; count: number | undefined }) {
  const go = () => {
    const section = document.getElementById(`group-${group}`);
    if (section) scrollTo(section, 'top');
  };
  return (
    <button type="button" className={classes.chip} data-group={group} data-zero={count === 0 || undefined} onClick={go}>
      {label} {count !== undefined && <b>{count}</b>}
    </button>
  );
}
