import { useRouterState } from '@tanstack/react-router';
import { members } from '#engines/messages/members.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

/** The register, the transfers that wait, the figures made of both, and exchanges of cards. */
export function MembersTabs() {
  const t = useMessages(members);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: paths.members(), label: t.list }, { to: paths.memberTransfers(), label: t.transfers }, { to: paths.memberFigures(), label: t.figures }, { to: paths.cardRounds(), label: t.cards },
  ];
  return <TabLinks label={t.tabs} tabs={tabs} current={pathname.startsWith(`${paths.cardRounds()}/`) ? paths.cardRounds() : pathname} />;
}
