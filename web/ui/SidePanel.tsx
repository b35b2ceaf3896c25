import { CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import classes from './SidePanel.module.css';

interface SidePanelProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** What a row of a list opens: beside the list on wide screens, over it on narrow ones. Stand it next to the list in a flex row. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const t = useMessages(ui);
  const wide = useMediaQuery('(min-width: 68em)', true, { getInitialValueInEffect: false });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  if (!wide) {
    return (
      <Drawer opened onClose={onClose} position="right" size="min(28rem, 100%)" title={title} closeButtonProps={{ 'aria-label': t.close }}>
        {children}
      </Drawer>
    );
  }
  return (
    <aside className={classes.panel} aria-label={title} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) onClose(); }}>
      <div className={classes.head}>
        <h2 ref={heading} tabIndex={-1} className={classes.title}>{title}</h2>
        <CloseButton aria-label={t.close} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}
