import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import { TextLink } from './links.tsx';
import classes from './PageHeader.module.css';
import { useWindowTitle } from './use-window-title.ts';

interface PageHeaderProps {
  title: string;
  /** What stands in the window's title when the heading alone would not say enough. */
  windowTitle?: string;
  breadcrumbs?: { label: string; to: string }[];
  /** A `StateBadge` or `DueBadge`, or both. */
  state?: ReactNode;
  /** One line under the title. */
  line?: ReactNode;
  /** The one primary action, with at most a quiet second beside it. */
  action?: ReactNode;
}

/** Where am I, what is the state, what do I do next: the head of every page, and its window title. */
export function PageHeader({ title, windowTitle, breadcrumbs, state, line, action }: PageHeaderProps) {
  const { breadcrumbs: breadcrumbsName } = useMessages(ui);
  useWindowTitle(windowTitle ?? title);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // A page that shows its place under more than one address would otherwise lead to itself.
  const above = breadcrumbs?.filter(({ to }) => to !== pathname) ?? [];
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {above.length > 0 && (
          <nav aria-label={breadcrumbsName}>
            <ol className={classes.breadcrumbs}>
              {above.map(({ label, to }) => (
                <li key={to}>
                  <TextLink to={to}>{label}</TextLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className={classes.titleLine}>
          <h1 className={classes.title} tabIndex={-1} title={title}>{title}</h1>
          {state && <span className={classes.state}>{state}</span>}
        </div>
        {line && <p className={classes.line}>{line}</p>}
      </div>
      {action && <div className={`${classes.action} lt-no-print`}>{action}</div>}
    </header>
  );
}
