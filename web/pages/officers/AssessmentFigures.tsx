import { Select } from '@mantine/core';
import { officers } from '#engines/messages/officers.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import type { Figures } from './FiguresView.tsx';
import { useOfficerWords } from './officers.ts';
import classes from './Officers.module.css';

type Row = Figures['assessments']['kinds'][number];

/** Committees by what they were found to be in a year, of all that were in office at its end. */
export function AssessmentFigures({ assessments, today, onYear }: { assessments: Figures['assessments']; today: string; onYear: (year: string) => void }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { data, name, committeeName } = useOfficerWords();
  const running = Number(today.slice(0, 4));
  const years = [...new Set([assessments.year, ...Array.from({ length: 6 }, (_unused, back) => running - back)])].toSorted((a, b) => b - a);
  const inLevel = (row: Row, key: string) => row.levels.find((level) => level.levelKey === key)?.committees ?? 0;
  const levels = (data?.assessmentLevels ?? []).filter((level) => level.validTo === null || assessments.kinds.some((row) => inLevel(row, level.key) > 0));
  const figure = (key: string, header: string, of: (row: Row) => number): Column<Row> => ({ key, header, figure: true, cell: (row) => format.number(of(row)) });
  return (
    <section>
      <div className={classes.headingLine}>
        <h2 className={classes.heading}>{t.committeesAssessed}</h2>
        <Select size="xs" w={110} aria-label={t.year} allowDeselect={false} data={years.map(String)} value={String(assessments.year)} onChange={(year) => onYear(year ?? '')} />
      </div>
      <DataTable
        label={t.committeesAssessed} rows={assessments.kinds} rowKey={(row) => row.kindKey} empty={<p className="lt-soft">{t.noCommitteeThen}</p>}
        columns={[
          { key: 'kind', header: t.kind, cell: (row) => <>{committeeName(row.kindKey)}<span className={classes.small}>{t.assessedOf(format.number(row.assessed), format.number(row.committees))}</span></> },
          ...levels.map((level) => figure(level.key, name(level), (row) => inLevel(row, level.key))),
          figure('open', t.notAssessed, (row) => row.committees - row.assessed),
        ]}
      />
    </section>
  );
}
