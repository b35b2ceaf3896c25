import { officers } from '#engines/messages/officers.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { FiguresView } from './FiguresView.tsx';
import classes from './Officers.module.css';
import { OfficersList } from './OfficersList.tsx';
import { TrainedView } from './TrainedView.tsx';
import { UnvisitedView, VisitsView } from './VisitsViews.tsx';

const views = ['list', 'figures', 'trained', 'visits', 'unvisited'] as const;

/** Officers below the unit that one acts for: who they are, figures, what courses brought, visits. */
export function OfficersPage() {
  const t = useMessages(officers);
  const { scope } = useActing();
  const [chosen, setView] = useUrlState('view', 'list', true);
  const view = views.find((one) => one === chosen) ?? 'list';
  if (!scope) return null;
  return (
    <>
      <PageHeader title={t.title} line={scope.unitName} action={<ButtonLink to={paths.unitOfficers(scope.unitId)} variant="default">{t.section}</ButtonLink>} />
      <div className={classes.views}>
        <Chips label={t.views} value={view} onChange={setView} choices={views.map((value) => ({ value, label: t.view[value] }))} />
      </div>
      {view === 'list' && <OfficersList under={scope.unitId} />}
      {view === 'figures' && <FiguresView under={scope.unitId} />}
      {view === 'trained' && <TrainedView under={scope.unitId} />}
      {view === 'visits' && <VisitsView unit={{ id: scope.unitId, name: scope.unitName }} />}
      {view === 'unvisited' && <UnvisitedView under={scope.unitId} />}
    </>
  );
}
