import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { AssessmentFigures } from './AssessmentFigures.tsx';
import { useOfficerWords } from './officers.ts';
import classes from './Officers.module.css';

const fetchFigures = (under: string, year: string) => answer(api.GET('/api/officer-figures', { params: { query: { under, year: /^\d{4}$/.test(year) ? Number(year) : undefined } } }));
export type Figures = Awaited<ReturnType<typeof fetchFigures>>;

/** Counts on officers below a unit, as of today. A ratio is shown with both of its numbers. */
export function FiguresView({ under }: { under: string }) {
  const [year, setYear] = useUrlState('year');
  const query = useQuery({ queryKey: ['officers', 'figures', under, year], queryFn: () => fetchFigures(under, year), placeholderData: keepPreviousData });
  return <Loaded query={query}>{(figures) => <Figures figures={figures} onYear={setYear} />}</Loaded>;
}

function Figures({ figures, onYear }: { figures: Figures; onYear: (year: string) => void }) {
  const t = useMessages(officers);
  const format = useFormat();
  const words = useOfficerWords();
  const number = (value: number) => format.number(value);
  const share = (part: number, total: number): [string, string | null] => [number(part), total > 0 ? t.ofTotal(number(part), number(total)) : null];
  const per = (what: number, officers = figures.fullTime): [string, string | null] => (officers > 0 ? [format.number(Math.round((what * 10) / officers) / 10, 1), t.ofTotal(number(what), number(officers))] : ['–', null]);
  const { care, committees, groups, standards } = figures;
  const cards: [string, [string, string | null]][] = [
    [t.figure.officers, [number(figures.officers), null]], [t.figure.women, share(figures.women, figures.officers)], [t.figure.fullTime, share(figures.fullTime, figures.officers)], [t.figure.risen, share(figures.risenFromWorkers, figures.officers)],
    [t.figure.committees, [number(committees.total), null]], [t.figure.over, share(committees.over, committees.total)], [t.figure.under, share(committees.under, committees.total)],
    [t.figure.dueSoon, share(committees.dueSoon, committees.total)], [t.figure.overdue, share(committees.overdue, committees.total)],
    [t.figure.unions, [number(figures.unions), null]], [t.figure.withoutChair, share(figures.unionsWithoutChair, figures.unions)], [t.figure.unvisited, share(figures.unvisited, figures.unions)],
    [t.figure.unionsPer, per(figures.unions)], [t.figure.membersPer, per(figures.members)],
    [t.figure.cared, share(care.unions, figures.unions)], [t.figure.caredPer, per(care.unionsOfFullTime, care.fullTime)], [t.figure.caredMembersPer, per(care.membersOfFullTime, care.fullTime)], [t.figure.groups, share(groups.led, groups.total)],
    ...(standards.holders > 0 ? [[t.figure.standardsMet, share(standards.met, standards.holders)], [t.figure.standardsNotMet, share(standards.notMet, standards.holders)], [t.figure.standardsNoData, share(standards.noData, standards.holders)]] satisfies [string, [string, string | null]][] : []),
  ];
  return (
    <>
      <p className="lt-soft">{t.asOf(format.date(figures.day))}</p>
      <dl className={classes.figures}>
        {cards.map(([label, [value, of]]) => <div key={label}><dt>{label}</dt><dd>{value}{of && <span>{of}</span>}</dd></div>)}
      </dl>
      <div className={classes.tables}>
        <div>
          <section>
            <h2 className={classes.heading}>{t.byPosition}</h2>
            <DataTable
              label={t.byPosition} rows={figures.positions} rowKey={(row) => row.positionKey} empty={<p className="lt-soft">{t.none}</p>}
              columns={[
                { key: 'position', header: t.position, cell: (row) => words.positionName(row.positionKey) }, { key: 'count', header: t.count, figure: true, cell: (row) => number(row.offices) },
                { key: 'women', header: t.figure.women, figure: true, cell: (row) => number(row.women) }, { key: 'fullTime', header: t.figure.fullTime, figure: true, cell: (row) => number(row.fullTime) },
              ]}
            />
          </section>
          <AssessmentFigures assessments={figures.assessments} today={figures.day} onYear={onYear} />
        </div>
        <section>
          <h2 className={classes.heading}>{t.byLevel}</h2>
          <DataTable
            label={t.byLevel} rows={figures.qualifications} rowKey={(row) => row.levelKey} empty={<p className="lt-soft">{t.none}</p>}
            columns={[
              { key: 'level', header: t.level, cell: (row) => <>{words.levelName(row.levelKey)}<span className={classes.small}>{words.qualificationName(row.kindKey)}</span></> },
              { key: 'count', header: t.count, figure: true, cell: (row) => number(row.officers) },
            ]}
          />
        </section>
      </div>
    </>
  );
}
