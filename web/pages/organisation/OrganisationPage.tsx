import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisation } from '#engines/messages/organisation.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Organisation.module.css';
import { TreePane } from './TreePane.tsx';
import { UnitPage } from './UnitPage.tsx';
import { unitQuery, useAsOf } from './units.ts';

/** The tree beside one unit on wide screens; on a phone each is a page of its own. */
export function OrganisationPage() {
  const t = useMessages(organisation);
  const { scope } = useActing();
  const { unitId } = useParams({ strict: false }) as { unitId?: string };
  const wide = useMediaQuery('(min-width: 68em)', true, { getInitialValueInEffect: false });
  const { asOf } = useAsOf();
  const shown = unitId ?? scope?.unitId ?? '';
  // Asked here already, so that the tree can open the way down to the unit while its page loads.
  const { data: unit } = useQuery({ ...unitQuery(shown, asOf), enabled: shown !== '' });
  if (!scope) return null;
  const tree = <TreePane rootId={scope.unitId} selected={shown} way={unit?.ancestors.map(({ id }) => id) ?? []} />;
  if (!wide) return unitId ? <UnitPage key={unitId} unitId={unitId} /> : <><PageHeader title={t.title} />{tree}</>;
  return (
    <div className={classes.columns}>
      <aside className={classes.side} aria-label={t.tree}>{tree}</aside>
      <div className={classes.unit}><UnitPage key={shown} unitId={shown} /></div>
    </div>
  );
}
