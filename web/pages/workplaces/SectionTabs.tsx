import { useRouterState } from '@tanstack/react-router';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { useWorkplaceWords } from './workplaces.ts';

const tabs = [
  { key: 'list', to: paths.workplaces() }, { key: 'foundings', to: paths.foundings() }, { key: 'plan', to: paths.foundingPlan() }, { key: 'figures', to: paths.workplaceFigures() },
] as const;

/** The four pages of this section. A grassroots union has but the list of those that it covers. */
export function SectionTabs() {
  const t = useMessages(workplaces);
  const { scope } = useActing();
  const { unionTypeKeys } = useWorkplaceWords();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  if (scope && unionTypeKeys.includes(scope.unitTypeKey)) return null;
  return <TabLinks label={t.title} tabs={tabs.map(({ key, to }) => ({ to, label: t.tabs[key] }))} current={pathname} />;
}
