import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { Mark } from '../Mark.tsx';
import type { Group } from '../model/groups.ts';
import { lastOf, parentOf, valueAt, type Pointer } from '../model/pointer.ts';
import { useReadingActions, useReadingState, type ItemMark } from '../reading-context.tsx';
import classes from './structure.module.css';

export interface ItemStatus {
  at: Pointer;
  open: boolean;
  mark: ItemMark;
  /** Something in it cannot be saved yet. */
  faulty: boolean;
}

interface ItemCardProps extends ItemStatus {
  group: Group;
  /** What is read; pieces with `data-at` light up their own place. */
  summary: ReactNode;
  /** More buttons for the open card. */
  tools?: ReactNode;
  indent?: number;
  children: ReactNode;
}

/** One item: a line to read until it is chosen, its fields while it is. */
export function ItemCard({ at, open, mark, faulty, group, summary, tools, indent, children }: ItemCardProps) {
  const t = useMessages(reading);
  const { select } = useReadingActions();
  const wanted = useRef<Pointer>(undefined);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!open || wanted.current === undefined) return;
    const place = wanted.current === at ? card.current : card.current?.querySelector(`[data-at="${CSS.escape(wanted.current)}"]`);
    wanted.current = undefined;
    place?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [open, at]);
  const choose = (event: MouseEvent) => {
    const part = (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part;
    wanted.current = part ? `${at}/${part}` : at;
    select(wanted.current, 'structure');
  };
  const style = indent ? { marginInlineStart: `${Math.min(indent, 6) * 0.9}rem` } : undefined;
  if (!open) {
    return (
      <li className={classes.card} data-at={at} data-faulty={faulty || undefined} style={style}>
        <button type="button" className={classes.summary} onClick={choose} aria-expanded={false}>
          <span className={classes.summaryWords}>{summary}</span>
          <Mark mark={mark} />
        </button>
      </li>
    );
  }
  return (
    <li ref={card} className={classes.card} data-open data-at={at} tabIndex={-1} style={style} aria-label={`${t.item[group]} ${Number(lastOf(at)) + 1}`}>
      <div className={classes.fields}>{children}</div>
      <ItemTools at={at} group={group} acceptable={mark === undefined || mark === 'unsure' || mark === 'fresh'}>{tools}</ItemTools>
    </li>
  );
}

function ItemTools({ at, group, acceptable, children }: { at: Pointer; group: Group; acceptable: boolean; children?: ReactNode }) {
  const t = useMessages(reading);
  const { content, readOnly } = useReadingState();
  const { accept, apply, clear, remove, select, showSource } = useReadingActions();
  const position = Number(lastOf(at));
  const siblings = valueAt(content, parentOf(at)) as unknown[];
  const move = (by: number) => {
    apply({ type: 'move', pointer: at, by });
    select(`${parentOf(at)}/${position + by}`, 'structure');
  };
  return (
    <div className={classes.tools}>
      {!readOnly && acceptable && <Button size="compact-sm" variant="filled" onClick={() => accept(at)}>{t.accept}</Button>}
      <Button size="compact-sm" variant="light" onClick={clear}>{t.done}</Button>
      <Button className={classes.narrowOnly} size="compact-sm" variant="subtle" onClick={showSource}>{t.showInSource}</Button>
      {!readOnly && (
        <>
          {children}
          <span className={classes.spring} />
          <ActionIcon variant="subtle" color="gray" aria-label={t.moveUp} disabled={position === 0} onClick={() => move(-1)}><IconArrowUp size={16} /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t.moveDown} disabled={position === siblings.length - 1} onClick={() => move(1)}><IconArrowDown size={16} /></ActionIcon>
          <Button size="compact-sm" variant="subtle" color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => remove(at, t.nthItem(t.item[group], position + 1))}>{t.remove(t.item[group])}</Button>
        </>
      )}
    </div>
  );
}
