import { Link, useRouterState } from '@tanstack/react-router';
import { members } from '#engines/messages/members.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import classes from './Members.module.css';

/** The register, the transfers that wait, the figures made of both, and exchanges of cards. */
export function MembersTabs() {
  const t = useMessages(members);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [[paths.members(), t.list], [paths.memberTransfers(), t.transfers], [paths.memberFigures(), t.figures], [paths.cardRounds(), t.cards]] as const;
  return (
    <nav aria-label={t.tabs} className={`${classes.tabs} lt-no-print`}>
      {tabs.map(([to, label]) => <Link key={to} to={to} activeOptions={{ exact: true }} className={classes.tab} aria-current={pathname === to || (to === paths.cardRounds() && pathname.startsWith(`${to}/`)) ? 'page' : undefined}>{label}</Link>)}
    </nav>
  );
}
