import { Select } from '@mantine/core';
import { officers } from '#engines/messages/officers.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Figures } from './FiguresView.tsx';
import { useOfficerWords } from './officers.ts';
import classes from './Officers.module.css';

type Kind = Figures['assessments']['kinds'][number];
interface Row { key: string; name: string; of: (kind: Kind) => number }

/** Committees by what they were found to be in a year, of all that were in office at its end; a column for each kind of committee. */
export function AssessmentFigures({ assessments, today, onYear }: { assessments: Figures['assessments']; today: string; onYear: (year: string) => void }) {
  const t = useMessages(officers);
  const format = useFormat();
  const { data, name, committeeName } = useOfficerWords();
  const { kinds, year } = assessments;
  const running = Number(today.slice(0, 4));
  const years = [...new Set([year, ...Array.from({ length: 6 }, (_unused, back) => running - back)])].toSorted((a, b) => b - a);
  const inLevel = (kind: Kind, key: string) => kind.levels.find((level) => level.levelKey === key)?.committees ?? 0;
  const levels = (data?.assessmentLevels ?? []).filter((level) => level.validTo === null || kinds.some((kind) => inLevel(kind, level.key) > 0));
  const rows: Row[] = kinds.length === 0 ? [] : [
    ...levels.map((level) => ({ key: level.key, name: name(level), of: (kind: Kind) => inLevel(kind, level.key) })),
    { key: 'open', name: t.notAssessed, of: (kind) => kind.committees - kind.assessed }, { key: 'all', name: t.committeesThen, of: (kind) => kind.committees },
  ];
  return (
    <section className={classes.section}>
      <div className={classes.headingLine}>
        <h2 className={classes.heading}>{t.committeesAssessed}</h2>
        <Select size="xs" w={110} aria-label={t.year} allowDeselect={false} data={years.map(String)} value={String(year)} onChange={(chosen) => onYear(chosen ?? '')} />
      </div>
      <DataTable
        label={t.committeesAssessed} rows={rows} rowKey={(row) => row.key} empty={<p className="lt-soft">{t.noCommitteeThen}</p>}
        columns={[
          { key: 'level', header: t.assessmentLevel, cell: (row) => row.name },
          ...kinds.map((kind) => ({ key: kind.kindKey, header: committeeName(kind.kindKey), figure: true, cell: (row: Row) => format.number(row.of(kind)) })),
        ]}
      />
    </section>
  );
}
