import { cellAt, printedRows } from '#engines/forms/cell.ts';
import { absenceIn, isEstimate, numberIn } from '#engines/forms/definition.ts';
import type { CellValue, FormColumn, FormDefinition, FormRow, RowCells } from '#engines/forms/definition.ts';
import { forms } from '#engines/messages/forms.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import { FormHead, isFigure, isNumbered } from './FormHead.tsx';
import { RowName } from './RowName.tsx';
import classes from './FigureTable.module.css';

interface FigureTableProps {
  form: FormDefinition;
  /** The rows that were given: those that a unit added are among them. Left out for totals. */
  given?: Record<string, RowCells> | undefined;
  /** What stands in a cell; a button in it gets the arrow keys (see `cellButton`). */
  cell: (row: FormRow, column: FormColumn) => ReactNode;
  /** Ground of a cell: changed since before, with a note of one's own, pinned by an earlier return. */
  tone?: (row: FormRow, column: FormColumn) => 'changed' | 'noted' | 'pinned' | undefined;
}

/**
 * A form for reading: its rows and columns with figures at the right, scrolling inside itself under a standing first
 * column. Where cells hold buttons, one of them is reached by Tab and the others by the arrow keys.
 */
export function FigureTable({ form, given, cell, tone }: FigureTableProps) {
  return (
    <div className={classes.scroller} role="region" aria-label={form.title} tabIndex={0} onKeyDown={moveByArrows}>
      <table className={classes.table}>
        <FormHead form={form} />
        <tbody>
          {printedRows(form, Object.keys(given ?? {})).map((row, line) => <TableRow key={row.key} form={form} row={row} line={line} cell={cell} tone={tone} />)}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ form, row, line, cell, tone }: Pick<FigureTableProps, 'form' | 'cell' | 'tone'> & { row: FormRow; line: number }) {
  const t = useMessages(forms);
  const number = isNumbered(form) && <td className={classes.number}>{row.number}</td>;
  if (row.heading) return <tr data-heading>{number}<th scope="rowgroup" colSpan={form.columns.length + 1}><RowName row={row} /></th></tr>;
  return (
    <tr data-computed={row.formula !== undefined || undefined}>
      {number}
      <th scope="row"><RowName row={row} /></th>
      {form.columns.map((column, place) => {
        const closed = cellAt(form, row, column).state === 'closed';
        return (
          <td key={column.key} data-cell={`${line}:${place}`} data-figure={isFigure(column)} data-closed={closed || undefined} data-tone={closed ? undefined : tone?.(row, column)}>
            {closed ? <span className={classes.spoken}>{t.closed}</span> : cell(row, column)}
          </td>
        );
      })}
    </tr>
  );
}

/** A form with the values that a unit gave, nothing to press. */
export function FilledForm({ form, rows }: { form: FormDefinition; rows: Record<string, RowCells> | undefined }) {
  return <FigureTable form={form} given={rows} cell={(row, column) => <CellText value={rows?.[row.key]?.[column.key]} column={column} />} />;
}

/** A value as printed; nothing given stays blank, because empty is not 0. */
export function CellText({ value, column }: { value: CellValue | undefined; column: FormColumn }) {
  return <>{useCellText()(value, column)}</>;
}

export function useCellText(): (value: CellValue | undefined, column: FormColumn) => string {
  const t = useMessages(forms);
  const format = useFormat();
  return (value, column) => {
    const absent = absenceIn(value);
    if (absent) return t.absent[absent];
    const figure = numberIn(value);
    if (figure === null) return typeof value === 'string' ? value : '';
    const printed = format.number(figure, column.type === 'decimal' ? column.decimals : 0);
    return isEstimate(value) ? `${t.estimate} ${printed}` : printed;
  };
}

const steps: Record<string, [number, number] | undefined> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]');
  if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
  let [line = 0, place = 0] = (cell.dataset.cell ?? '').split(':').map(Number);
  const at = () => event.currentTarget.querySelector<HTMLElement>(`td[data-cell="${line}:${place}"]`);
  // Over what is crossed out or heads others to the next that can be pressed.
  for (let left = 100; left > 0; left -= 1) {
    line += step[0];
    place += step[1];
    if (line < 0 || place < 0) return;
    const next = at()?.querySelector<HTMLElement>('button');
    if (!next) continue;
    event.preventDefault();
    next.focus();
    return;
  }
}
