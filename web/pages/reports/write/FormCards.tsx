import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { cellAt, togetherRow } from '#engines/forms/cell.ts';
import { isAddedRow, type FormRow } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { reports } from '#engines/messages/reports.ts';
import { isFigure } from '../../../components/figure-table/FormHead.tsx';
import { RowName } from '../../../components/figure-table/RowName.tsx';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { CellInput } from './CellInput.tsx';
import { ComputedCell } from './ComputedCell.tsx';
import type { RowSaver } from './draft-savers.ts';
import type { FormFields } from './form-fields.ts';
import { faultsOf } from './typed-row.ts';
import { useRemoveRow } from './use-rows.ts';
import classes from './Form.module.css';

/** A form on a phone: each row a card with its labelled fields. Rows of one or two cells stand open as they are. */
export function FormCards({ fields, openRow }: { fields: FormFields; openRow: number | undefined }) {
  const [open, setOpen] = useState(() => firstOpen(fields, openRow));
  const { form, rows } = fields;
  const short = form.columns.length <= 2;
  return (
    <ul className={classes.cards}>
      {rows.map((row, place) => {
        if (row.heading) return <li key={row.key} className={classes.cardsHeading}><RowName row={row} /></li>;
        const saver = fields.saver(row.key);
        return saver && (
          <Card
            key={row.key} fields={fields} row={row} saver={saver} place={place}
            open={short || open === row.key} fixed={short} toggle={() => setOpen(open === row.key ? undefined : row.key)}
          />
        );
      })}
      {form.repeat && rows.some((row) => isAddedRow(row.key)) && <TogetherCard fields={fields} />}
    </ul>
  );
}

function firstOpen({ rows, form, noteAt }: FormFields, openRow: number | undefined): string | undefined {
  const sought = openRow === undefined ? undefined : rows[openRow];
  const noted = rows.find((row) => form.columns.some((column) => noteAt(row.key, column.key)));
  return (sought ?? noted ?? rows.find((row) => !row.heading && row.formula === undefined))?.key;
}

interface CardProps {
  fields: FormFields;
  row: FormRow;
  saver: RowSaver;
  place: number;
  open: boolean;
  fixed: boolean;
  toggle: () => void;
}

function Card({ fields, row, saver, place, open, fixed, toggle }: CardProps) {
  const t = useMessages(reports);
  const { value, replaced } = useSaver(saver);
  const { columns } = fields.form;
  const cells = columns.map((column) => cellAt(fields.form, row, column));
  const asked = cells.filter((cell) => cell.state === 'open');
  const filled = asked.filter(({ column }) => (value[column.key] ?? '').trim() !== '').length;
  const noted = columns.some((column) => fields.noteAt(row.key, column.key)) || faultsOf(fields.form, row.key, value).size > 0;
  const single = columns.length === 1;
  return (
    <li className={classes.card} data-noted={noted}>
      {!fixed && (
        <UnstyledButton className={classes.cardHead} aria-expanded={open} onClick={toggle}>
          <span><strong><RowName row={row} /></strong><span className={classes.cardSum}>{asked.length > 0 ? t.rowFilled(filled, asked.length) : ''}</span></span>
          <IconChevronDown size={20} aria-hidden className={classes.chevron} data-open={open} />
        </UnstyledButton>
      )}
      {fixed && !single && <strong className={classes.cardName}><RowName row={row} /></strong>}
      {open && (
        <div className={classes.cardBody}>
          {cells.map(({ column, state }, at) => {
            const label = single ? row.label : column.label;
            if (state === 'computed') return <ComputedCell key={column.key} fields={fields} row={row} column={column} label={label} />;
            return state === 'open' && <CellInput key={column.key} fields={fields} row={row} column={column} typed={value[column.key]} replaced={replaced} place={`${place}:${at}`} label={label} />;
          })}
          {isAddedRow(row.key) && <RemoveRow fields={fields} row={row} />}
        </div>
      )}
    </li>
  );
}

function TogetherCard({ fields }: { fields: FormFields }) {
  const row = togetherRow();
  return (
    <li className={classes.card}>
      <strong className={classes.cardName}>{row.label}</strong>
      <div className={classes.cardBody}>
        {fields.form.columns.filter(isFigure).map((column) => <ComputedCell key={column.key} fields={fields} row={row} column={column} label={column.label} />)}
      </div>
    </li>
  );
}

function RemoveRow({ fields, row }: { fields: FormFields; row: FormRow }) {
  const t = useMessages(formWords);
  const remove = useRemoveRow(fields);
  return <ActionIcon variant="default" size={44} aria-label={t.removeRow(row.label)} onClick={() => remove(row)}><IconTrash size={20} aria-hidden /></ActionIcon>;
}
