import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconChevronDown, IconChevronUp, IconKeyboard } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { countOf, groups } from '../model/groups.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { scrollTo } from '../scroll-to.ts';
import type { Review } from '../use-review.ts';
import classes from './structure.module.css';

interface StructureBarProps {
  /** What became of what was typed. */
  saveState: ReactNode;
  canUndo: boolean;
  review: Review;
  /** One step forth or back among the doubts. */
  walk: (by: 1 | -1) => unknown;
  acceptCertain: () => void;
  showKeys: () => void;
}

/** Stays on top of the structure: what is saved and seen, the keys' buttons, and the groups as legend and way there. */
export function StructureBar({ saveState, canUndo, review, walk, acceptCertain, showKeys }: StructureBarProps) {
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
        {!readOnly && <Progress seen={review.settled.size} all={review.points.length} />}
        {!readOnly && <ActionIcon variant="subtle" aria-label={t.undo} aria-keyshortcuts="u" title={`${t.undo} (U)`} disabled={!canUndo} onClick={() => apply({ type: 'undo' })}><IconArrowBackUp size={18} /></ActionIcon>}
        {!readOnly && <ActionIcon variant="subtle" aria-label={t.keysTitle} aria-keyshortcuts="?" title={`${t.keysTitle} (?)`} onClick={showKeys}><IconKeyboard size={18} /></ActionIcon>}
      </div>
      <div className={classes.barLine}>
        {!readOnly && review.certainLeft.length > 0 && (
          <Button size="compact-sm" variant="light" aria-keyshortcuts="a" onClick={acceptCertain}>{t.acceptCertain(review.certainLeft.length)} <kbd className={classes.kbd} aria-hidden>A</kbd></Button>
        )}
        <span className={classes.spring} />
        {review.doubts.length > 0 && <span className={classes.tools} data-bar><Walk walk={walk} /></span>}
      </div>
      <nav className={classes.groups} aria-label={t.groupsNavigation}>
        <Chip group="doubts" label={t.doubts} count={review.doubtsLeft.length} />
        {groups.filter((group) => countOf(content, group) > 0).map((group) => (
          <Chip key={group} group={group} label={t.group[group]} count={group === 'head' ? undefined : countOf(content, group)} />
        ))}
      </nav>
    </div>
  );
}

function Walk({ walk }: Pick<StructureBarProps, 'walk'>) {
  const t = useMessages(reading);
  return (
    <>
      <ActionIcon variant="subtle" aria-label={t.previous} aria-keyshortcuts="p" title={`${t.previous} (P)`} onClick={() => walk(-1)}><IconChevronUp size={18} /></ActionIcon>
      <Button size="compact-sm" variant="light" aria-keyshortcuts="n" title={`${t.next} (N)`} rightSection={<IconChevronDown size={16} aria-hidden />} onClick={() => walk(1)}>{t.nextShort} <kbd className={classes.kbd} aria-hidden>N</kbd></Button>
    </>
  );
}

function Progress({ seen, all }: { seen: number; all: number }) {
  const t = useMessages(reading);
  return (
    <span className={classes.progress} data-whole={seen === all || undefined}>
      <progress max={Math.max(all, 1)} value={seen} aria-hidden /><span>{t.seenCount(seen, all)}</span>
    </span>
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
