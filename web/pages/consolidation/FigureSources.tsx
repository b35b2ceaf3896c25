import { UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconStack2 } from '@tabler/icons-react';
import type { FormColumn } from '#engines/forms/definition.ts';
import { consolidation } from '#engines/messages/consolidation.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useCellText } from '../../components/figure-table/FigureTable.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightLinks } from '../../ui/LightLinks.tsx';
import links from '../../ui/links.module.css';
import { AddsUp } from './AddsUp.tsx';
import type { CellAddress, Consolidation, FigureSource, Meaning } from './queries.ts';
import classes from './FigureTrace.module.css';

interface FigureSourcesProps {
  assignmentId: string;
  meaning: Meaning;
  cell: CellAddress;
  column: FormColumn | undefined;
  total: Consolidation['forms'][number]['cells'][string] | undefined;
  onDrill: (assignmentId: string) => void;
}

/** The units directly below with what each gave, and whether they add up to the figure that was pressed. */
export function FigureSources({ assignmentId, meaning, cell, column, total, onDrill }: FigureSourcesProps) {
  const t = useMessages(consolidation);
  const text = useCellText();
  const list = useKeyset(['figure-sources', assignmentId, meaning, cell], (after) =>
    answer(api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', {
      params: { path: { id: assignmentId, ...cell }, query: { meaning, after, limit: 100 } },
    })));
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  const columns: Column<FigureSource>[] = [
    { key: 'unit', header: t.unitHeader, cell: (source) => <SourceName source={source} onDrill={onDrill} /> },
    {
      key: 'value', header: t.valueHeader, figure: true,
      cell: ({ value }) => (value === null || !column ? <span className="lt-soft">{t.noFigure}</span> : text(value, column)),
    },
  ];
  return (
    <LightLinks>
      {list.rows && column && <AddsUp sources={list.rows} complete={list.more === undefined} column={column} total={total} />}
      <DataTable
        label={t.trace} columns={columns} rows={list.rows} rowKey={({ assignmentId: key }) => key} more={list.more}
        empty={<EmptyState icon={IconStack2} title={t.traceEmpty}><p>{t.traceEmptyBody}</p></EmptyState>}
      />
    </LightLinks>
  );
}

/** Whose figure: a link to the report behind it, and a way down to the units within it. */
function SourceName({ source, onDrill }: { source: FigureSource; onDrill: (assignmentId: string) => void }) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const { unitName, leaf, given, revisionId } = source;
  return (
    <>
      {revisionId ? <a className={links.link} href={paths.revision(revisionId)} aria-label={t.openRevision(unitName)}>{unitName}</a> : unitName}
      {!leaf && given > 0 && (
        <UnstyledButton className={classes.drill} aria-label={`${t.drillShort(number(given))}. ${t.drill(unitName)}`} onClick={() => onDrill(source.assignmentId)}>
          {t.drillShort(number(given))} <IconChevronRight size={14} aria-hidden />
        </UnstyledButton>
      )}
    </>
  );
}
