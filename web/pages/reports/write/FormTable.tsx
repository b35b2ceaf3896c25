import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { FormRow } from '#engines/forms/definition.ts';
import { reports } from '#engines/messages/reports.ts';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { CellInput } from './CellInput.tsx';
import type { RowSaver } from './draft-savers.ts';
import type { FormFields } from './form-fields.ts';
import { target } from './moving.ts';
import classes from './Form.module.css';

/** A form as a spreadsheet: arrows and Enter move, a block pasted from elsewhere fills the cells from here on. */
export function FormTable({ fields }: { fields: FormFields }) {
  const t = useMessages(reports);
  const { form } = fields;
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const input = event.target as HTMLInputElement;
    const [row = 0, column = 0] = (input.dataset.place ?? '').split(':').map(Number);
    const next = input.dataset.place ? target(event, input, row, column) : null;
    const found = next && table.current?.querySelector<HTMLInputElement>(`[data-place="${next.row}:${next.column}"]`);
    if (!found) return;
    event.preventDefault();
    found.focus();
  };
  return (
    <div className={classes.scroller} role="region" aria-label={form.title} tabIndex={0}>
      <table className={classes.table} ref={table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>{t.rowHeader}</th>
            {form.columns.map((column) => <th key={column.key} scope="col" data-figure={column.type !== 'text'}>{column.label}</th>)}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row, place) => {
            const saver = fields.saver(row.key);
            return saver && <TableRow key={row.key} fields={fields} row={row} saver={saver} place={place} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ fields, row, saver, place }: { fields: FormFields; row: FormRow; saver: RowSaver; place: number }) {
  const { value } = useSaver(saver);
  const paste = usePaste(fields);
  return (
    <tr>
      <th scope="row" className={classes.rowName}>{row.label}</th>
      {fields.form.columns.map((column, at) => (
        <td key={column.key} data-figure={column.type !== 'text'}>
          <CellInput fields={fields} row={row} column={column} typed={value[column.key]} place={`${place}:${at}`} onPaste={(event) => paste(event, place, at)} />
        </td>
      ))}
    </tr>
  );
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
