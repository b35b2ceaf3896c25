import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { administration } from '#engines/messages/administration.ts';
import type { Permission } from '../../api/session.ts';
import { useActing } from '../../components/acting.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

interface Tab {
  to: string;
  key: 'accounts' | 'installation' | 'words' | 'holidays' | 'blanking' | 'journal';
  needs: Permission;
}

const tabs: Tab[] = [
  { to: paths.accounts(), key: 'accounts', needs: 'accounts.manage' },
  { to: paths.installation(), key: 'installation', needs: 'accounts.manage' },
  { to: paths.words(), key: 'words', needs: 'organisation.manage' },
  { to: paths.holidays(), key: 'holidays', needs: 'organisation.manage' },
  { to: paths.blanking(), key: 'blanking', needs: 'accounts.manage' },
  { to: paths.journal(), key: 'journal', needs: 'audit.read' },
];

/** The parts of administration as tabs that are links, as far as one may use them. */
export function AdministrationPage() {
  const t = useMessages(administration);
  const { can } = useActing();
  // The page that stands, not the one being left for: else a guard would judge an address that is not here yet.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname });
  const current = tabs.find((tab) => tab.to === pathname);
  const usable = tabs.filter((tab) => can(tab.needs));
  return (
    <>
      {usable.length > 0 && <TabLinks label={t.title} tabs={usable.map(({ to, key }) => ({ to, label: t[key] }))} current={pathname} />}
      <Guarded needs={current ? [current.needs] : ['accounts.manage', 'audit.read', 'organisation.manage']} page={Outlet} />
    </>
  );
}

/** The bare address leads to the first part that one may use. */
export function AdministrationStart() {
  const { can } = useActing();
  const first = tabs.find((tab) => can(tab.needs));
  return first ? <Navigate to={first.to} replace /> : null;
}
