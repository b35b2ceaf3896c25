import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { saving } from '#engines/messages/saving.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import type { Theirs } from './saver-state.ts';
import classes from './ConflictPanel.module.css';

interface ConflictPanelProps<Value> {
  mine: Value;
  theirs: Theirs<Value>;
  show: (value: Value) => ReactNode;
  settle: (value: Value) => void;
  /** Both in one, to be edited further; left out where there is no such thing. */
  join?: (mine: Value, theirs: Value) => Value;
}

/** Mine and theirs side by side, so that whoever saved second loses no word. */
export function ConflictPanel<Value>({ mine, theirs, show, settle, join }: ConflictPanelProps<Value>) {
  const t = useMessages(saving);
  const format = useFormat();
  const name = theirs.changedBy ?? t.someone;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // In newer browsers scrolling gives a promise, which an effect must not return.
    void panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={panel} className={classes.panel} aria-label={t.conflictTitle} role="alert">
      <h3 className={classes.title}>{t.conflictTitle}</h3>
      <p className={classes.body}>{theirs.changedAt && theirs.changedBy ? t.conflictBody(name, format.instant(theirs.changedAt)) : t.conflictBodyUnknown}</p>
      <div className={classes.sides}>
        <div className={classes.side}><h4>{t.mine}</h4>{show(mine)}</div>
        <div className={classes.side}><h4>{t.theirs(name)}</h4>{show(theirs.value)}</div>
      </div>
      <div className={classes.choices}>
        <Button onClick={() => settle(mine)}>{t.keepMine}</Button>
        <Button variant="default" onClick={() => settle(theirs.value)}>{t.takeTheirs}</Button>
        {join && <Button variant="default" onClick={() => settle(join(mine, theirs.value))}>{t.joinBoth}</Button>}
      </div>
    </section>
  );
}
