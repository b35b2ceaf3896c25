import { useQuery } from '@tanstack/react-query';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAsOf } from '../organisation/units.ts';
import { AsOf } from './Filters.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import classes from './Workplaces.module.css';
import { figuresQuery, useWorkplaceWords } from './workplaces.ts';

type Figures = Awaited<ReturnType<NonNullable<ReturnType<typeof figuresQuery>['queryFn']>>>;

/** Figures of the subtree one acts for, as of a day. */
export function FiguresPage() {
  return <Guarded needs={['workplaces.read']} page={All} />;
}

function All() {
  const t = useMessages(workplaces);
  const format = useFormat();
  const today = useToday();
  const { scope } = useActing();
  const { asOf } = useAsOf();
  const query = useQuery({ ...figuresQuery(scope?.unitId ?? '', asOf), enabled: scope !== undefined });
  return (
    <>
      <PageHeader title={t.figures.title(format.date(asOf ?? today))} windowTitle={`${t.tabs.figures} · ${t.title}`} line={scope?.unitName} />
      <SectionTabs />
      <div className={classes.dayLine}><AsOf /></div>
      <Loaded query={query}>{(figures) => <Content figures={figures} />}</Loaded>
    </>
  );
}

function Content({ figures }: { figures: Figures }) {
  const t = useMessages(workplaces);
  const { kindName } = useWorkplaceWords();
  const { asOf } = useAsOf();
  if (figures.workplaces === 0) return <p className="lt-soft">{t.figures.none}</p>;
  return (
    <>
      <Tiles figures={figures} />
      <p className={classes.note}>{t.figures.note} {figures.uncounted > 0 && t.figures.uncounted(figures.uncounted)}</p>
      <h2 className={classes.heading}>{t.figures.byKind}</h2>
      <Groups label={t.figures.byKind} first={t.kind} rows={figures.byKind.map((row) => ({ ...row, key: row.kindKey, name: kindName(row.kindKey), search: { kind: row.kindKey, on: asOf } }))} />
      <h2 className={classes.nextHeading}>{t.figures.byLocality}</h2>
      <Groups label={t.figures.byLocality} first={t.locality} rows={figures.byLocality.map((row) => ({ ...row, key: row.localityKey ?? '', name: row.locality ?? t.figures.noLocality, search: row.localityKey ? { locality: row.localityKey, on: asOf } : null }))} />
    </>
  );
}

/** Shares are shown with what they are shares of. */
function Tiles({ figures }: { figures: Figures }) {
  const t = useMessages(workplaces).figures;
  const format = useFormat();
  const share = (part: number, all: number) => (all === 0 ? '–' : t.percent(format.number(Math.floor((1000 * part) / all) / 10, 1)));
  const of = (part: number, all: number) => t.share(format.number(part), format.number(all));
  const { workplaces: all, withUnion, workers, women, workersWithUnion, enterprises, mustHave } = figures;
  const tiles: [string, string, string?][] = [
    [t.workplaces, format.number(all)],
    [t.withUnion, share(withUnion, all), of(withUnion, all)],
    [t.enterprises, share(enterprises.withUnion, enterprises.all), of(enterprises.withUnion, enterprises.all)],
    [t.mustHave(mustHave.from), share(mustHave.withUnion, mustHave.all), of(mustHave.withUnion, mustHave.all)],
    [t.workers, format.number(workers)],
    [t.women, share(women, workers), of(women, workers)],
    [t.workersWithUnion, share(workersWithUnion, workers), of(workersWithUnion, workers)],
  ];
  return (
    <dl className={classes.tiles}>
      {tiles.map(([name, value, line]) => <div key={name}><dt>{name}</dt><dd>{value}{line && <span className={classes.under}>{line}</span>}</dd></div>)}
    </dl>
  );
}

interface Group { key: string; name: string; workplaces: number; withUnion: number; workers: number; workersWithUnion: number; search: Record<string, string | undefined> | null }

function Groups({ label, first, rows }: { label: string; first: string; rows: Group[] }) {
  const t = useMessages(workplaces).figures;
  const format = useFormat();
  const columns: Column<Group>[] = [
    { key: 'name', header: first, width: '40%', cell: ({ name, search }) => (search ? <TextLink to={paths.workplaces()} search={search}>{name}</TextLink> : name) },
    { key: 'workplaces', header: t.workplaces, figure: true, cell: (row) => format.number(row.workplaces) },
    { key: 'withUnion', header: t.withUnion, figure: true, cell: (row) => format.number(row.withUnion) },
    { key: 'workers', header: t.workers, figure: true, cell: (row) => format.number(row.workers) },
    { key: 'workersWithUnion', header: t.workersWithUnion, figure: true, wideOnly: true, cell: (row) => format.number(row.workersWithUnion) },
  ];
  return <DataTable<Group> label={label} columns={columns} rows={rows} rowKey={({ key }) => key} maxHeight="32rem" />;
}
