import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { cellAt, type Cell } from '#engines/forms/cell.ts';
import type { FormColumn, FormRow } from '#engines/forms/definition.ts';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { CellSaid, useCellFault } from './CellSaid.tsx';
import { shownCell, type FormFields } from './form-fields.ts';
import { MarkButtons } from './MarkBar.tsx';
import { markOfKey } from './marks.ts';
import { proposalAt } from './proposals.ts';
import classes from './Form.module.css';

export interface CellInputProps {
  fields: FormFields;
  row: FormRow;
  column: FormColumn;
  typed: string | undefined;
  /** Counts what came into the row from outside of its fields. */
  replaced: number;
  /** `row:column`, by which the arrow keys find their way. */
  place: string;
  /** In view above the field, on cards; its full name always says row and column. */
  label?: string;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** One cell that is filled: a choice, or letters that are read as a figure or as words. */
export function CellInput(props: CellInputProps) {
  const cell = cellAt(props.fields.form, props.row, props.column);
  return cell.type === 'choice' ? <ChoiceCell {...props} cell={cell} /> : <TypedCell {...props} cell={cell} />;
}

/** What is typed stands as typed while the cursor is in it, and is printed as a figure when it leaves. */
function TypedCell({ fields, row, column, typed, replaced, place, label, onPaste, cell }: CellInputProps & { cell: Cell }) {
  const t = useMessages(reports);
  const [typing, setTyping] = useState<{ text: string; replaced: number }>();
  const id = useId();
  // What came from outside while the cursor is here (a mark, a proposal) stands before what was typed.
  const text = typing?.replaced === replaced ? typing.text : undefined;
  const focused = typing !== undefined;
  const said = useCellFault(fields, cell, text ?? typed, text !== undefined);
  const proposal = (text ?? typed ?? '') === '' ? proposalAt(fields.proposals, fields.form.key, row.key, column.key) : undefined;
  const words = cell.type === 'text';
  const keyed = (event: KeyboardEvent<HTMLInputElement>) => {
    const mark = words ? undefined : markOfKey(event);
    const take = event.altKey && event.code === 'KeyL' && proposal;
    if (!mark && !take) return;
    event.preventDefault();
    if (mark) fields.mark(row.key, column.key, mark);
    else if (take) fields.put(row.key, column.key, proposal.typed);
  };
  return (
    <span className={classes.cell} data-words={words}>
      {label && <label htmlFor={id} className={classes.label}>{label}{cell.unit && <span className="lt-soft"> ({cell.unit})</span>}</label>}
      <input
        id={id} className={classes.input} data-place={place} data-fault={said.fault !== undefined && !said.warning} data-noted={said.note !== undefined} data-warned={said.warning} data-words={words}
        aria-label={t.cell(row.label, column.label)} aria-invalid={(said.fault !== undefined && !said.warning) || undefined} aria-required={cell.required || undefined}
        aria-describedby={said.any || (proposal && focused) ? `${id}-said` : undefined} placeholder={proposal?.typed}
        inputMode={words ? 'text' : column.type === 'count' ? 'numeric' : 'decimal'} autoComplete="off" maxLength={words ? 2000 : 40}
        value={text ?? shownCell(cell, typed)}
        onFocus={(event) => { setTyping({ text: event.currentTarget.value, replaced }); event.currentTarget.select(); }}
        onChange={(event) => { setTyping({ text: event.currentTarget.value, replaced }); fields.type(row.key, column.key, event.currentTarget.value); }}
        onKeyDown={keyed}
        onBlur={() => { setTyping(undefined); fields.flush(row.key); }}
        onPaste={(event) => { onPaste?.(event); if (event.defaultPrevented) setTyping(undefined); }}
      />
      <CellSaid id={`${id}-said`} fields={fields} cell={cell} said={said} proposal={proposal} open={focused || label !== undefined} />
      {label && focused && !words && <MarkButtons onMark={(mark) => fields.mark(row.key, column.key, mark)} />}
    </span>
  );
}

/** One of the answers of a choice; what stands there and is none of them stays to be seen. */
function ChoiceCell({ fields, row, column, typed, place, label, cell }: CellInputProps & { cell: Cell }) {
  const t = useMessages(reports);
  const id = useId();
  const said = useCellFault(fields, cell, typed, false);
  const options = typed && !cell.options.includes(typed) ? [typed, ...cell.options] : cell.options;
  return (
    <span className={classes.cell} data-words>
      {label && <label htmlFor={id} className={classes.label}>{label}</label>}
      <select
        id={id} className={classes.input} data-place={place} data-words data-fault={said.fault !== undefined} data-noted={said.note !== undefined}
        aria-label={t.cell(row.label, column.label)} aria-invalid={said.fault !== undefined || undefined} aria-describedby={said.any ? `${id}-said` : undefined}
        value={typed ?? ''} onChange={(event) => fields.put(row.key, column.key, event.currentTarget.value)} onBlur={() => fields.flush(row.key)}
      >
        <option value="" />
        {options.map((option) => <option key={option} value={option}>{option}</option>)}
      </select>
      <CellSaid id={`${id}-said`} fields={fields} cell={cell} said={said} proposal={undefined} open={false} />
    </span>
  );
}
