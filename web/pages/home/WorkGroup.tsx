import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { home } from '#engines/messages/home.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Home.module.css';

const shownAtFirst = 6;

/** One kind of work under its heading; nothing at all when there is none of it. */
export function WorkGroup<Item>({ title, items, row }: { title: string; items: Item[]; row: (item: Item) => ReactNode }) {
  const t = useMessages(home);
  const heading = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <h2 id={heading} className={classes.groupTitle}>
        {title} <span className={classes.count}>{items.length}</span>
      </h2>
      <ul className={classes.rows}>{(all ? items : items.slice(0, shownAtFirst)).map(row)}</ul>
      {!all && items.length > shownAtFirst && (
        <Button variant="subtle" size="compact-md" mt="xs" onClick={() => setAll(true)}>{t.showAll(items.length)}</Button>
      )}
    </section>
  );
}

interface WorkRowProps {
  title: ReactNode;
  line: ReactNode;
  badges?: ReactNode;
  button: ReactNode;
}

/** What it is, how it stands, and the one thing to do. */
export function WorkRow({ title, line, badges, button }: WorkRowProps) {
  return (
    <li className={classes.row}>
      <div>
        <div className={classes.rowTitle}>{title}</div>
        <div className={classes.rowLine}>{line}</div>
        {badges && <div className={classes.badges}>{badges}</div>}
      </div>
      <div>{button}</div>
    </li>
  );
}
