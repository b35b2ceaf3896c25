import { useRouterState } from '@tanstack/react-router';
import { issuance } from '#engines/messages/issuance.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

/** What comes in, what goes out, the register of what went, and to whom outside. */
export function DocumentsTabs() {
  const t = useMessages(issuance);
  const { can } = useActing();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    ...(can('documents.read', 'documents.intake') ? [{ to: paths.documents(), label: t.incoming }] : []),
    ...(can('issuance.read') ? [{ to: paths.received(), label: t.arrived }, { to: paths.outgoing(), label: t.outgoing }, { to: paths.outgoingRegister(), label: t.register }, { to: paths.addressBook(), label: t.addressBook }] : []),
  ];
  return tabs.length > 1 ? <TabLinks label={t.tabs} tabs={tabs} current={pathname} /> : null;
}
