import { registry } from '#engines/messages/registry.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import classes from './Figures.module.css';
import type { Figures } from './figures.ts';

/** A part of a whole, rounded down, so that nothing is said to be reached before it is. */
export function useShare() {
  const t = useMessages(registry);
  const format = useFormat();
  return (part: number, all: number) => (all === 0 ? '–' : t.percent(format.number(Math.floor((1000 * part) / all) / 10, 1)));
}

/** Members of workers. Where there are more of them than workers, or no union at all, the two are not of the same people and no share is told. */
export function useDensity() {
  const share = useShare();
  return ({ unions, members }: { unions: number; members: number }, workers: number) => (unions === 0 || members > workers ? '–' : share(members, workers));
}

/** Members and unions set against who works below this unit: each share with what it is a share of. */
export function BesideWorkplaces({ figures }: { figures: Figures }) {
  const t = useMessages(registry);
  const format = useFormat();
  const share = useShare();
  const density = useDensity();
  const { workplaces: beside, total } = figures;
  if (!beside) return null;
  const { number } = format;
  const of = (part: number, all: number) => t.of(number(part), number(all));
  const tiles: [string, string, string][] = [
    [t.density, density(total, beside.workers), (total.members > beside.workers ? t.noDensity : t.densityHint)(number(total.members), number(beside.workers))],
    [t.withoutUnion, number(beside.withoutUnion), t.ofWorkplaces(number(beside.workplaces))],
    [t.enterprises, share(beside.enterprises.withUnion, beside.enterprises.all), of(beside.enterprises.withUnion, beside.enterprises.all)],
    [t.mustHave(beside.mustHave.from), share(beside.mustHave.withUnion, beside.mustHave.all), of(beside.mustHave.withUnion, beside.mustHave.all)],
  ];
  return (
    <>
      <dl className={classes.headline}>
        {tiles.map(([name, value, hint]) => <div key={name}><dt>{name}</dt><dd>{value}<small className="lt-soft">{hint}</small></dd></div>)}
      </dl>
      {beside.uncounted > 0 && <p className="lt-soft">{t.uncounted(number(beside.uncounted))}</p>}
    </>
  );
}

interface Row { key: string; name: string; done: number; byCampaign: number; plan: number | null }

/** What a year brought so far, against what the unit had planned for it. */
export function YearAgainstPlan({ year }: { year: NonNullable<Figures['year']> }) {
  const t = useMessages(registry);
  const { number } = useFormat();
  const { can } = useActing();
  const share = useShare();
  const { recognised, plan } = year;
  const rows: Row[] = [
    { key: 'unions', name: t.yearFounded, done: year.founded, byCampaign: recognised.unions, plan: plan?.unions ?? null },
    { key: 'members', name: t.yearJoined, done: year.joined, byCampaign: recognised.members, plan: plan?.members ?? null },
  ];
  const columns: Column<Row>[] = [
    { key: 'name', header: t.yearWhat, cell: ({ name }) => name },
    { key: 'done', header: t.yearDone, figure: true, cell: ({ done }) => number(done) },
    { key: 'campaign', header: t.yearByCampaign, figure: true, wideOnly: true, cell: ({ byCampaign }) => number(byCampaign) },
    { key: 'plan', header: t.yearPlan, figure: true, cell: (row) => (row.plan === null ? t.noPlan : number(row.plan)) },
    { key: 'share', header: t.yearShare, figure: true, cell: (row) => (row.plan === null ? '–' : share(row.done, row.plan)) },
  ];
  return (
    <section className={classes.section} aria-labelledby="year-against-plan">
      <h2 id="year-against-plan" className={classes.heading}>{t.yearTitle(year.year)}</h2>
      <p className="lt-soft">{t.yearNote} {can('workplaces.read') && <TextLink to={paths.foundingPlan()}>{t.toPlan}</TextLink>}</p>
      <DataTable label={t.yearTitle(year.year)} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
}
