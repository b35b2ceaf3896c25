import { Chip, Group } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { imports } from '#engines/messages/imports.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useFaultWords } from './fault-words.ts';
import classes from './Imports.module.css';
import { fetchImportRows, rowFilters } from './imports.ts';
import type { Import, ImportRow, RowFault } from './imports.ts';
import { useKindWords } from './kind-words.ts';

/** The rows of a sheet, those with something to read first: which row, what it says, why not. */
export function ImportRows({ found }: { found: Import }) {
  const t = useMessages(imports);
  const { what } = useKindWords(found.kind);
  const [wanted, setShow] = useUrlState('show', 'faults');
  const show = rowFilters.find((one) => one === wanted) ?? 'faults';
  const list = useKeyset(['import-rows', found.id, found.state, found.effective, show], (after) => fetchImportRows(found.id, show, after));
  const filters = found.state === 'preview' ? rowFilters.filter((one) => one !== 'review' && (one !== 'left-out' || found.counts.leftOut > 0)) : (['faults', 'error', 'review'] as const).filter((one) => one !== 'review' || (found.state === 'done' && found.counts.review > 0));
  const columns: Column<ImportRow>[] = [
    { key: 'number', header: t.row, figure: true, cell: (row) => row.number, width: '4.5rem' },
    { key: 'what', header: what, cell: (row) => <span className={classes.label}>{row.label}</span>, wideOnly: true },
    { key: 'why', header: t.why, cell: (row) => <Why kind={found.kind} row={row} ended={found.state === 'done'} /> },
  ];
  return (
    <section>
      <div className={classes.rowsHead}>
        <h2>{t.rowsTitle}</h2>
        <Chip.Group value={show} onChange={(value) => setShow(String(value))}>
          <Group gap="xs" role="radiogroup" aria-label={t.showLabel}>{filters.map((one) => <Chip key={one} value={one} size="sm">{t.show[one]}</Chip>)}</Group>
        </Chip.Group>
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.rowsTitle} columns={columns} rows={list.rows} rowKey={(row) => String(row.number)} more={list.more}
          empty={<p role="status">{show === 'faults' ? t.noFaults : t.noRows}</p>} />
      )}
    </section>
  );
}

function Why({ kind, row, ended }: { kind: string; row: ImportRow; ended: boolean }) {
  const t = useMessages(imports);
  const { columnName } = useFaultWords(kind);
  const outcome = row.outcome === 'changed' ? t.changes(row.changes.map(columnName).join(', ')) : row.outcome === 'error' ? '' : row.outcome === 'review' && ended ? t.leftUndecided : t.becomes[row.outcome];
  return (
    <>
      <span className={`${classes.narrow} ${classes.label}`}><strong>{row.label}</strong></span>
      {outcome && <span className={classes.soft}>{outcome}</span>}
      {row.faults.length > 0 && <ul className={classes.faults}>{row.faults.map((fault, at) => <Fault key={at} kind={kind} fault={fault} />)}</ul>}
    </>
  );
}

function Fault({ kind, fault }: { kind: string; fault: RowFault }) {
  const t = useMessages(imports);
  const { columnName, sentence } = useFaultWords(kind);
  const Sign = fault.note ? IconInfoCircle : IconAlertTriangle;
  return (
    <li className={classes.fault}>
      <Sign size={16} stroke={1.75} color={fault.note ? 'var(--lt-soft)' : 'var(--lt-red)'} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
      {fault.column && <strong>{t.inColumn(columnName(fault.column))}: </strong>}{sentence(fault)}
      {fault.value !== null && <span className={classes.soft}> ({t.found(fault.value)})</span>}
    </li>
  );
}
