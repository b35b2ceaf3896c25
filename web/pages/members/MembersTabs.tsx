import { Link, useRouterState } from '@tanstack/react-router';
import { memberLooks } from '#engines/messages/member-looks.ts';
import { members } from '#engines/messages/members.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import classes from './Members.module.css';

/** The register, the transfers that wait, the figures made of both, exchanges of cards, and for who manages members the lists that were taken out. */
export function MembersTabs() {
  const t = useMessages(members);
  const words = useMessages(memberLooks);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { can } = useActing();
  const tabs: readonly (readonly [string, string])[] = [[paths.members(), t.list], [paths.memberTransfers(), t.transfers], [paths.memberFigures(), t.figures], [paths.cardRounds(), t.cards], ...(can('members.manage') ? [[paths.memberExports(), words.exports.title] as const] : [])];
  return (
    <nav aria-label={t.tabs} className={`${classes.tabs} lt-no-print`}>
      {tabs.map(([to, label]) => <Link key={to} to={to} activeOptions={{ exact: true }} className={classes.tab} aria-current={pathname === to || (to === paths.cardRounds() && pathname.startsWith(`${to}/`)) ? 'page' : undefined}>{label}</Link>)}
    </nav>
  );
}
