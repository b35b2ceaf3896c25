import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './SplitPanes.module.css';

interface Pane {
  label: string;
  content: ReactNode;
}
interface SplitPanesProps {
  first: Pane;
  second: Pane;
  /** Which pane a narrow screen shows; keep it in the URL or in state. */
  shown: 'first' | 'second';
  onShow: (pane: 'first' | 'second') => void;
  /** Share of the first pane on wide screens, in percent. */
  share?: number;
}

/** Two panes that scroll on their own side by side from 1000 px on, and tabs on anything narrower. */
export function SplitPanes({ first, second, shown, onShow, share = 50 }: SplitPanesProps) {
  const wide = useMediaQuery('(min-width: 62.5em)', true, { getInitialValueInEffect: false });
  if (wide) {
    return (
      <div className={classes.panes} style={{ gridTemplateColumns: `minmax(0, ${share}fr) minmax(0, ${100 - share}fr)` }}>
        <section className={classes.pane} aria-label={first.label} tabIndex={0}>{first.content}</section>
        <section className={classes.pane} aria-label={second.label} tabIndex={0}>{second.content}</section>
      </div>
    );
  }
  return (
    <Tabs value={shown} onChange={(value) => onShow(value === 'second' ? 'second' : 'first')} keepMounted={false}>
      <Tabs.List grow mb="sm">
        <Tabs.Tab value="first">{first.label}</Tabs.Tab>
        <Tabs.Tab value="second">{second.label}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="first">{first.content}</Tabs.Panel>
      <Tabs.Panel value="second">{second.content}</Tabs.Panel>
    </Tabs>
  );
}
