import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormRow } from '#engines/forms/definition.ts';
import { reports } from '#engines/messages/reports.ts';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { CellInput } from './CellInput.tsx';
import type { RowSaver } from './draft-savers.ts';
import type { FormFields } from './form-fields.ts';
import { faultsOf } from './typed-row.ts';
import classes from './Form.module.css';

/** A form on a phone: each row a card with its labelled fields. Rows of one or two cells stand open as they are. */
export function FormCards({ fields, openRow }: { fields: FormFields; openRow: number | undefined }) {
  const [open, setOpen] = useState(() => firstOpen(fields, openRow));
  const short = fields.form.columns.length <= 2;
  return (
    <ul className={classes.cards}>
      {fields.form.rows.map((row, place) => {
        const saver = fields.saver(row.key);
        return saver && (
          <Card
            key={row.key} fields={fields} row={row} saver={saver} place={place}
            open={short || open === row.key} fixed={short} toggle={() => setOpen(open === row.key ? undefined : row.key)}
          />
        );
      })}
    </ul>
  );
}

function firstOpen({ form, noteAt }: FormFields, openRow: number | undefined): string | undefined {
  const sought = openRow === undefined ? undefined : form.rows[openRow];
  const noted = form.rows.find((row) => form.columns.some((column) => noteAt(row.key, column.key)));
  return (sought ?? noted ?? form.rows[0])?.key;
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
  const { value } = useSaver(saver);
  const { columns } = fields.form;
  const filled = columns.filter((column) => (value[column.key] ?? '').trim() !== '').length;
  const noted = columns.some((column) => fields.noteAt(row.key, column.key)) || faultsOf(fields.form, row.key, value).size > 0;
  const single = columns.length === 1;
  return (
    <li className={classes.card} data-noted={noted}>
      {!fixed && (
        <UnstyledButton className={classes.cardHead} aria-expanded={open} onClick={toggle}>
          <span><strong>{row.label}</strong><span className={classes.cardSum}>{t.rowFilled(filled, columns.length)}</span></span>
          <IconChevronDown size={20} aria-hidden className={classes.chevron} data-open={open} />
        </UnstyledButton>
      )}
      {fixed && !single && <strong className={classes.cardName}>{row.label}</strong>}
      {open && (
        <div className={classes.cardBody}>
          {columns.map((column, at) => (
            <CellInput key={column.key} fields={fields} row={row} column={column} typed={value[column.key]} place={`${place}:${at}`} label={single ? row.label : column.label} />
          ))}
        </div>
      )}
    </li>
  );
}
