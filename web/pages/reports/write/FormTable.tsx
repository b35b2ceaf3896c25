import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { cellAt, togetherRow } from '#engines/forms/cell.ts';
import { isAddedRow, type FormColumn, type FormRow } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { reports } from '#engines/messages/reports.ts';
import { FormHead, isFigure, isNumbered } from '../../../components/figure-table/FormHead.tsx';
import { RowName } from '../../../components/figure-table/RowName.tsx';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { CellInput } from './CellInput.tsx';
import { ComputedCell } from './ComputedCell.tsx';
import type { RowSaver } from './draft-savers.ts';
import type { FormFields } from './form-fields.ts';
import { MarkBar } from './MarkBar.tsx';
import { target } from './moving.ts';
import { useRemoveRow } from './use-rows.ts';
import classes from './Form.module.css';

/** A form as a spreadsheet: arrows and Enter move, a block pasted from elsewhere fills the cells from here on. */
export function FormTable({ fields }: { fields: FormFields }) {
  const t = useMessages(reports);
  const { form, rows } = fields;
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<{ row: FormRow; column: FormColumn } | null>(null);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const [row = 0, column = 0] = (field.dataset.place ?? '').split(':').map(Number);
    const caret = field instanceof HTMLSelectElement ? { selectionStart: 0, selectionEnd: 0, value: '' } : field;
    // Up and down choose among the answers of a choice.
    if (!field.dataset.place || (field instanceof HTMLSelectElement && /^Arrow(Up|Down)$/.test(event.key))) return;
    const next = target(event, caret, row, column);
    const found = next && cellBeyond(table.current, { row, column }, next);
    if (!found) return;
    event.preventDefault();
    found.focus();
  };
  const entered = (event: FocusEvent<HTMLTableElement>) => {
    const [row = -1, column = -1] = ((event.target as HTMLElement).dataset.place ?? '').split(':').map(Number);
    const found = rows[row] && form.columns[column] ? { row: rows[row], column: form.columns[column] } : null;
    setAt(found && isFigure(found.column) ? found : null);
  };
  return (
    <>
      <MarkBar at={at && t.cell(at.row.label, at.column.label)} onMark={(mark) => at && fields.mark(at.row.key, at.column.key, mark)} />
      <div className={classes.scroller} role="region" aria-label={form.title} tabIndex={0}>
        <table className={classes.table} ref={table} onKeyDown={move} onFocus={entered}>
          <FormHead form={form} corner={t.rowHeader} />
          <tbody>
            {rows.map((row, place) => <TableRow key={row.key} fields={fields} row={row} place={place} />)}
            {form.repeat && rows.some((row) => isAddedRow(row.key)) && <Together fields={fields} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Place = { row: number; column: number };

/** The next cell that is filled, in the direction in which one went: over what is computed or crossed out. */
function cellBeyond(table: HTMLTableElement | null, from: Place, next: Place): HTMLElement | null {
  const step = { row: Math.sign(next.row - from.row), column: Math.sign(next.column - from.column) };
  const at = { ...next };
  for (let left = 100; left > 0 && at.row >= 0 && at.column >= 0; left -= 1) {
    const found = table?.querySelector<HTMLElement>(`[data-place="${at.row}:${at.column}"]`);
    if (found) return found;
    at.row += step.row;
    at.column += step.column;
  }
  return null;
}

function TableRow({ fields, row, place }: { fields: FormFields; row: FormRow; place: number }) {
  const numbered = isNumbered(fields.form);
  const saver = fields.saver(row.key);
  const number = numbered && <td className={classes.number}>{row.number}</td>;
  if (row.heading) return <tr data-heading>{number}<th scope="rowgroup" className={classes.rowName} colSpan={fields.form.columns.length + 1}><RowName row={row} /></th></tr>;
  return (
    <tr>
      {number}
      <th scope="row" className={classes.rowName}>
        {isAddedRow(row.key) ? <span className={classes.added}><RowName row={row} /><RemoveRow fields={fields} row={row} /></span> : <RowName row={row} />}
      </th>
      {saver && <RowCells fields={fields} row={row} saver={saver} place={place} />}
    </tr>
  );
}

function RowCells({ fields, row, saver, place }: { fields: FormFields; row: FormRow; saver: RowSaver; place: number }) {
  const t = useMessages(formWords);
  const { value, replaced } = useSaver(saver);
  const paste = usePaste(fields);
  return fields.form.columns.map((column, at) => {
    const { state } = cellAt(fields.form, row, column);
    return (
      <td key={column.key} data-figure={isFigure(column)} data-closed={state === 'closed' || undefined} data-computed={state === 'computed' || undefined}>
        {state === 'closed' && <span className={classes.spoken}>{t.closed}</span>}
        {state === 'computed' && <ComputedCell fields={fields} row={row} column={column} />}
        {state === 'open' && <CellInput fields={fields} row={row} column={column} typed={value[column.key]} replaced={replaced} place={`${place}:${at}`} onPaste={(event) => paste(event, place, at)} />}
      </td>
    );
  });
}

/** Below the rows that were added: what they come to. */
function Together({ fields }: { fields: FormFields }) {
  const row = togetherRow();
  return (
    <tr>
      {isNumbered(fields.form) && <td className={classes.number} />}
      <th scope="row" className={classes.rowName}>{row.label}</th>
      {fields.form.columns.map((column) => (
        <td key={column.key} data-figure={isFigure(column)} data-computed>{isFigure(column) && <ComputedCell fields={fields} row={row} column={column} />}</td>
      ))}
    </tr>
  );
}

function RemoveRow({ fields, row }: { fields: FormFields; row: FormRow }) {
  const t = useMessages(formWords);
  const remove = useRemoveRow(fields);
  return <ActionIcon variant="subtle" color="gray" size="md" aria-label={t.removeRow(row.label)} onClick={() => remove(row)}><IconTrash size={18} aria-hidden /></ActionIcon>;
}

/** More than one cell in the clipboard fills a block, and offers to take it back. */
function usePaste(fields: FormFields) {
  const t = useMessages(reports);
  const toast = useToast();
  return (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const { filled, outside, undo } = fields.paste(text, row, column);
    toast.undoable(outside > 0 ? `${t.pasted(filled)}. ${t.pastedOutside(outside)}` : t.pasted(filled), undo);
  };
}
