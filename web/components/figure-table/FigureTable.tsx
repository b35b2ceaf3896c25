import { numberIn } from '#engines/forms/definition.ts';
import type { CellValue, FormColumn, FormDefinition, RowCells } from '#engines/forms/definition.ts';
import { useFormat } from '../../messages/use-format.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './FigureTable.module.css';

type FormRow = FormDefinition['rows'][number];

interface FigureTableProps {
  form: FormDefinition;
  /** What stands in a cell; a button in it gets the arrow keys (see `cellButton`). */
  cell: (row: FormRow, column: FormColumn) => ReactNode;
  /** Ground of a cell: changed since before, with a note of one's own, pinned by an earlier return. */
  tone?: (row: FormRow, column: FormColumn) => 'changed' | 'noted' | 'pinned' | undefined;
}

/**
 * A form for reading: its rows and columns with figures at the right, scrolling inside itself under a standing first
 * column. Where cells hold buttons, one of them is reached by Tab and the others by the arrow keys.
 */
export function FigureTable({ form, cell, tone }: FigureTableProps) {
  return (
    <div className={classes.scroller} role="region" aria-label={form.title} tabIndex={0} onKeyDown={moveByArrows}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td className={classes.corner} />
            {form.columns.map((column) => (
              <th key={column.key} scope="col" data-figure={column.type !== 'text'}>{column.label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row, line) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {form.columns.map((column, place) => (
                <td key={column.key} data-cell={`${line}:${place}`} data-figure={column.type !== 'text'} data-tone={tone?.(row, column)}>
                  {cell(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A form with the values that a unit gave, nothing to press. */
export function FilledForm({ form, rows }: { form: FormDefinition; rows: Record<string, RowCells> | undefined }) {
  return <FigureTable form={form} cell={(row, column) => <CellText value={rows?.[row.key]?.[column.key]} column={column} />} />;
}

/** A value as printed; nothing given stays blank, because empty is not 0. */
export function CellText({ value, column }: { value: CellValue | undefined; column: FormColumn }) {
  return <>{useCellText()(value, column)}</>;
}

export function useCellText(): (value: CellValue | undefined, column: FormColumn) => string {
  const format = useFormat();
  return (value, column) => {
    const figure = numberIn(value);
    if (figure !== null) return format.number(figure, column.type === 'decimal' ? column.decimals : 0);
    return typeof value === 'string' ? value : '';
  };
}

const steps: Record<string, [number, number] | undefined> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]');
  if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
  const [line = 0, place = 0] = (cell.dataset.cell ?? '').split(':').map(Number);
  const next = event.currentTarget.querySelector<HTMLElement>(`td[data-cell="${line + step[0]}:${place + step[1]}"] button`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
