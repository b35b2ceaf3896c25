import { useId, useState, type ClipboardEvent } from 'react';
import { cellAt } from '#engines/forms/cell.ts';
import type { FormColumn, FormRow } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { shownCell, type FormFields } from './form-fields.ts';
import { readTyped } from './typed-row.ts';
import classes from './Form.module.css';

interface CellInputProps {
  fields: FormFields;
  row: FormRow;
  column: FormColumn;
  typed: string | undefined;
  /** `row:column`, by which the arrow keys find their way. */
  place: string;
  /** In view above the field, on cards; its full name always says row and column. */
  label?: string;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** One cell: what is typed stands as typed while the cursor is in it, and is printed as a figure when it leaves. */
export function CellInput({ fields, row, column, typed, place, label, onPaste }: CellInputProps) {
  const t = useMessages(reports);
  const words = useMessages(formWords);
  const [typing, setTyping] = useState<string>();
  const id = useId();
  const asked = cellAt(fields.form, row, column);
  const read = readTyped(asked, typing ?? typed);
  const fault = 'fault' in read && typing === undefined ? words.fault[read.fault] : undefined;
  const note = fields.noteAt(row.key, column.key);
  const isWords = column.type === 'text';
  return (
    <span className={classes.cell} data-words={isWords}>
      {label && <label htmlFor={id} className={classes.label}>{label}</label>}
      <input
        id={id} className={classes.input} data-place={place} data-fault={fault !== undefined} data-noted={note !== undefined} data-words={isWords}
        aria-label={t.cell(row.label, column.label)} aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault || note ? `${id}-said` : undefined}
        inputMode={isWords ? 'text' : column.type === 'count' ? 'numeric' : 'decimal'} autoComplete="off" maxLength={isWords ? 2000 : 40}
        value={typing ?? shownCell(asked, typed)}
        onFocus={(event) => { setTyping(event.currentTarget.value); event.currentTarget.select(); }}
        onChange={(event) => { setTyping(event.currentTarget.value); fields.type(row.key, column.key, event.currentTarget.value); }}
        onBlur={() => { setTyping(undefined); fields.flush(row.key); }}
        onPaste={(event) => { onPaste?.(event); if (event.defaultPrevented) setTyping(undefined); }}
      />
      {(fault ?? note) && (
        <span id={`${id}-said`} className={classes.said}>
          {fault && <span data-tone="late">{fault}</span>}
          {note && <span data-tone="soon">{note}</span>}
        </span>
      )}
    </span>
  );
}
