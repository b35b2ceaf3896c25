import { useRouterState } from '@tanstack/react-router';
import { issuance } from '#engines/messages/issuance.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

/** What comes in, what goes out, and the register of what went. */
export function DocumentsTabs() {
  const t = useMessages(issuance);
  const { can } = useActing();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    ...(can('documents.read', 'documents.intake') ? [{ to: paths.documents(), label: t.incoming }] : []),
    ...(can('issuance.read') ? [{ to: paths.outgoing(), label: t.outgoing }, { to: paths.outgoingRegister(), label: t.register }] : []),
  ];
  return tabs.length > 1 ? <TabLinks label={t.tabs} tabs={tabs} current={pathname} /> : null;
}
