import { useRouterState } from '@tanstack/react-router';
import { memberLooks } from '#engines/messages/member-looks.ts';
import { members } from '#engines/messages/members.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

/** The register, the transfers that wait, the figures made of both, exchanges of cards, and for who manages members the lists that were taken out. */
export function MembersTabs() {
  const t = useMessages(members);
  const words = useMessages(memberLooks);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { can } = useActing();
  const tabs = [
    { to: paths.members(), label: t.list }, { to: paths.memberTransfers(), label: t.transfers }, { to: paths.memberFigures(), label: t.figures }, { to: paths.cardRounds(), label: t.cards },
    ...(can('members.manage') ? [{ to: paths.memberExports(), label: words.exports.title }] : []),
  ];
  return <TabLinks label={t.tabs} tabs={tabs} current={pathname.startsWith(`${paths.cardRounds()}/`) ? paths.cardRounds() : pathname} />;
}
