import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import classes from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end, in tabular digits. */
  figure?: boolean;
  /** Leaves on narrow screens, where `cell` of another column should carry it. */
  wideOnly?: boolean;
  width?: string;
}

interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  columns: Column<Row>[];
  /** Undefined while loading: shows skeleton rows. */
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  selected?: string;
  /** From `useKeyset`. */
  more?: { load: () => void; loading: boolean };
  empty?: ReactNode;
  maxHeight?: string;
}

/** A table that scrolls inside itself under a standing header and grows by "load more". */
export function DataTable<Row>({ label, columns, rows, rowKey, onOpen, selected, more, empty, maxHeight }: DataTableProps<Row>) {
  const t = useMessages(ui);
  if (rows?.length === 0 && empty) return <>{empty}</>;
  return (
    <div>
      <div className={classes.scroller} role="region" aria-label={label} tabIndex={0} style={{ maxHeight }}>
        <table className={classes.table} aria-busy={rows === undefined}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-figure={column.figure} data-wide={column.wideOnly} data-share={column.width?.endsWith('%')} style={{ width: column.width }}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              ? rows.map((row) => <TableRow key={rowKey(row)} row={row} columns={columns} onOpen={onOpen} selected={rowKey(row) === selected} />)
              : <SkeletonRows columns={columns} />}
          </tbody>
        </table>
      </div>
      {more && (
        <Button variant="subtle" mt="xs" loading={more.loading} onClick={more.load}>{t.loadMore}</Button>
      )}
    </div>
  );
}

interface TableRowProps<Row> {
  row: Row;
  columns: Column<Row>[];
  onOpen?: (row: Row) => void;
  selected: boolean;
}

/** The whole row answers a click; the link or button in its first cell is what the keyboard uses. */
function TableRow<Row>({ row, columns, onOpen, selected }: TableRowProps<Row>) {
  return (
    <tr data-opens={onOpen !== undefined} aria-current={selected || undefined} onClick={onOpen && ((event) => {
      if (!(event.target as Element).closest('a, button, input, label, [role="menu"]')) onOpen(row);
    })}>
      {columns.map((column) => (
        <td key={column.key} data-figure={column.figure} data-wide={column.wideOnly}>{column.cell(row)}</td>
      ))}
    </tr>
  );
}

function SkeletonRows<Row>({ columns }: { columns: Column<Row>[] }) {
  return Array.from({ length: 6 }, (_, line) => (
    <tr key={line}>
      {columns.map((column) => (
        <td key={column.key} data-wide={column.wideOnly}><Skeleton height="0.9rem" width={`${85 - ((line * 13) % 40)}%`} /></td>
      ))}
    </tr>
  ));
}
