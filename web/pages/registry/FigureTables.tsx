import { registry } from '#engines/messages/registry.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useDensity, useShare } from './BesideWorkplaces.tsx';
import classes from './Figures.module.css';
import type { Cut, Figures } from './figures.ts';

type Line = Figures['lines'][number];
type Band = Figures['bySize'][number];

/** The same unions told apart twice: by what was chosen, and by size. */
export function FigureTables({ figures, cut }: { figures: Figures; cut: Cut }) {
  const t = useMessages(registry);
  const format = useFormat();
  const share = useShare();
  const density = useDensity();
  const besideMembers: Column<Line>[] = [
    { key: 'workers', header: t.workers, figure: true, wideOnly: true, cell: ({ workplaces }) => (workplaces ? format.number(workplaces.workers) : '–') },
    { key: 'density', header: t.densityShort, figure: true, wideOnly: true, cell: (line) => (line.workplaces ? density(line, line.workplaces.workers) : '–') },
    { key: 'without', header: t.noUnionYet, figure: true, wideOnly: true, cell: ({ workplaces }) => (workplaces ? format.number(workplaces.workplaces - workplaces.withUnion) : '–') },
    { key: 'must', header: t.mustShort(figures.workplaces?.mustHave.from ?? 0), figure: true, wideOnly: true, cell: ({ workplaces }) => (workplaces ? share(workplaces.mustHaveWithUnion, workplaces.mustHave) : '–') },
  ];
  // By the units below, what has no name is no class that somebody forgot: a union itself, or who has none.
  const nameless = ({ unions, workplaces }: Line) => (cut !== 'child' ? t.noGroup : unions > 0 ? t.itselfRow : workplaces?.withUnion ? t.elsewhereRow : t.noUnionRow);
  const columns: Column<Line>[] = [
    { key: 'name', header: t.cuts[cut], width: '24%', cell: (line) => line.name ?? nameless(line) },
    { key: 'unions', header: t.unions, figure: true, cell: (line) => format.number(line.unions) },
    { key: 'small', header: t.small(figures.smallBelow), figure: true, wideOnly: true, cell: (line) => format.number(line.small) },
    { key: 'members', header: t.members, figure: true, cell: (line) => format.number(line.members) },
    { key: 'women', header: t.womenShort, figure: true, wideOnly: true, cell: (line) => (line.registered > 0 ? t.womenShare(format.number(line.women), format.number(line.registeredMembers)) : '–') },
    ...(figures.lines.some((line) => line.workplaces) ? besideMembers : []),
  ];
  const sizes: Column<Band>[] = [
    { key: 'size', header: t.size, cell: (band) => sizeOf(band) },
    { key: 'unions', header: t.unions, figure: true, cell: (band) => format.number(band.unions) },
    { key: 'members', header: t.members, figure: true, cell: (band) => format.number(band.members) },
  ];
  const sizeOf = ({ from, to }: Band) =>
    from === 0 ? t.sizeUnder(format.number(to!)) : to === null ? t.sizeOver(format.number(from)) : t.sizeFrom(format.number(from), format.number(to));
  return (
    <div className={classes.tables}>
      <DataTable label={t.cuts[cut]} columns={columns} rows={figures.lines} rowKey={(line) => line.key ?? ''} />
      <DataTable label={t.size} columns={sizes} rows={figures.bySize} rowKey={(band) => String(band.from)} />
    </div>
  );
}
