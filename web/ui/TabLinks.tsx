import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './TabLinks.module.css';

/** The pages of a section as tabs that are links. Where they do not all fit, the page that one is on is among those that show. */
export function TabLinks({ label, tabs, current }: { label: string; tabs: readonly { to: string; label: string }[]; current: string | undefined }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!tab || !nav.current) return;
    const [outer, inner] = [nav.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    nav.current.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [current, tabs.length]);
  return (
    <nav ref={nav} aria-label={label} className={`${classes.tabs} lt-no-print`}>
      {tabs.map((tab) => <Link key={tab.to} to={tab.to} activeOptions={{ exact: true, includeSearch: false }} className={classes.tab} aria-current={tab.to === current ? 'page' : undefined}>{tab.label}</Link>)}
    </nav>
  );
}
