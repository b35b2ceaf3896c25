import { Link, useRouterState } from '@tanstack/react-router';
import { frame } from '#engines/messages/frame.ts';
import { useMessages } from '../messages/language.tsx';
import { paths } from '../paths.ts';
import classes from './Frame.module.css';
import { Mark } from './Mark.tsx';
import { SearchEverywhere } from './search/SearchEverywhere.tsx';
import { isCurrent, type Section } from './sections.ts';
import { UnitSwitcher } from './UnitSwitcher.tsx';
import { UserMenu } from './UserMenu.tsx';

export function Rail({ sections }: { sections: Section[] }) {
  const t = useMessages(frame);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return (
    <header className={`${classes.rail} lt-no-print`}>
      <Link to={paths.home()} className={classes.brand}>
        <Mark />
        <span>
          <span className={classes.brandName}>{t.productName}</span>
          <span className={classes.brandLine}>{t.productLine}</span>
        </span>
      </Link>
      <UnitSwitcher />
      {sections.length > 0 && <SearchEverywhere />}
      <nav aria-label={t.mainNavigation} style={{ display: 'contents' }}>
        <ul className={classes.railList}>
          {sections.map((section) => (
            <li key={section.key}>
              <Link to={section.to} className={classes.railLink} aria-current={isCurrent(section, pathname) ? 'page' : undefined}>
                <section.icon size={20} stroke={1.75} aria-hidden />
                {t.rail[section.key]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.railFoot}>
        <UserMenu />
      </div>
    </header>
  );
}
