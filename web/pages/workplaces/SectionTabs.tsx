import { Link } from '@tanstack/react-router';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import classes from './Workplaces.module.css';
import { useWorkplaceWords } from './workplaces.ts';

const tabs = [
  { key: 'list', to: paths.workplaces() }, { key: 'foundings', to: paths.foundings() }, { key: 'plan', to: paths.foundingPlan() }, { key: 'figures', to: paths.workplaceFigures() },
] as const;

/** The four pages of this section. A grassroots union has but the list of those that it covers. */
export function SectionTabs() {
  const t = useMessages(workplaces);
  const { scope } = useActing();
  const { unionTypeKeys } = useWorkplaceWords();
  if (scope && unionTypeKeys.includes(scope.unitTypeKey)) return null;
  return (
    <nav aria-label={t.title} className={classes.tabs}>
      {tabs.map(({ key, to }) => <Link key={key} to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }}>{t.tabs[key]}</Link>)}
    </nav>
  );
}
