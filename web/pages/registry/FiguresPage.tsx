import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisation } from '#engines/messages/organisation.ts';
import { registry } from '#engines/messages/registry.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { unitQuery } from '../organisation/units.ts';
import classes from './Figures.module.css';
import { BesideWorkplaces, YearAgainstPlan } from './BesideWorkplaces.tsx';
import { FigureTables } from './FigureTables.tsx';
import { Headline } from './Headline.tsx';
import { Reconciliation } from './Reconciliation.tsx';
import { cuts, figuresQuery, type Cut } from './figures.ts';

/** A unit's figures as of a day, compared with another, cut as wished; nobody typed them. */
export function FiguresPage() {
  const t = useMessages(registry);
  const names = useMessages(organisation);
  const { scope } = useActing();
  const today = useToday();
  const params = useParams({ strict: false }) as { unitId?: string };
  const unitId = params.unitId ?? scope?.unitId ?? '';
  const [on, setOn] = useUrlState('on');
  const [since, setSince] = useUrlState('since');
  const [chosen, setCut] = useUrlState('cut', 'child');
  const day = on || today;
  const cut = cuts.includes(chosen as Cut) ? (chosen as Cut) : 'child';
  const unit = useQuery({ ...unitQuery(unitId, on || undefined), enabled: unitId !== '' });
  const figures = useQuery({ ...figuresQuery(unitId, day, since && since < day ? since : undefined, cut), enabled: unitId !== '' });
  const name = unit.data?.name ?? '';
  return (
    <>
      <PageHeader title={t.title} line={name && t.line(name)} breadcrumbs={[{ label: names.title, to: paths.organisation() }, ...(unit.data ? [{ label: name, to: paths.unit(unitId) }] : [])]} />
      <div className={classes.tools}>
        <DayInput label={t.asOf} value={day} onChange={(next) => next && setOn(next === today ? undefined : next)} />
        <DayInput label={t.since} description={t.sinceHint} clearable value={since} max={day} onChange={(next) => setSince(next || undefined)} />
        <Select label={t.cut} data={cuts.map((key) => ({ value: key, label: t.cuts[key] }))} value={cut} allowDeselect={false} onChange={(next) => setCut(next ?? undefined)} />
      </div>
      {figures.error ? <ErrorState error={figures.error} retry={() => void figures.refetch()} /> : !figures.data ? <PageSkeleton /> : figures.data.total.unions === 0 && !figures.data.workplaces && !since
        ? <EmptyState title={t.none}>{t.noneBody}</EmptyState>
        : <Shown unitId={unitId} since={since} day={day} cut={cut} figures={figures.data} />}
    </>
  );
}

function Shown({ unitId, since, day, cut, figures }: { unitId: string; since: string; day: string; cut: Cut; figures: Parameters<typeof Headline>[0]['figures'] }) {
  const t = useMessages(registry);
  const format = useFormat();
  const { total } = figures;
  return (
    <>
      <Headline figures={figures} />
      <BesideWorkplaces figures={figures} />
      <p className="lt-soft">
        {t.source(format.number(total.registered), format.number(total.unions))}
        {total.unknown > 0 && ` ${t.unknown(format.number(total.unknown))}`}
      </p>
      <FigureTables figures={figures} cut={cut} />
      {figures.year && <YearAgainstPlan year={figures.year} />}
      {since && since < day && <Reconciliation unitId={unitId} from={since} to={day} />}
    </>
  );
}
