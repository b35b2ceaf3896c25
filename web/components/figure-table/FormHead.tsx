import { headOf } from '#engines/forms/head.ts';
import type { FormColumn, FormDefinition } from '#engines/forms/definition.ts';
import { forms } from '#engines/messages/forms.ts';
import { useMessages } from '../../messages/language.tsx';
import type { ReactNode } from 'react';
import classes from './FigureTable.module.css';

interface FormHeadProps {
  form: FormDefinition;
  /** What stands over the names of the rows. */
  corner?: ReactNode;
}

/** The head of a form as it is printed: merged cells, numbers of rows, units of measure. */
export function FormHead({ form, corner }: FormHeadProps) {
  const t = useMessages(forms);
  const lines = headOf(form);
  const numbered = isNumbered(form);
  return (
    <thead>
      {lines.map((line, at) => (
        <tr key={at}>
          {at === 0 && numbered && <th scope="col" rowSpan={lines.length} className={classes.number}>{t.number}</th>}
          {at === 0 && (corner ? <th scope="col" rowSpan={lines.length} className={classes.corner}>{corner}</th> : <td rowSpan={lines.length} className={classes.corner} />)}
          {line.map((cell) => (cell.label === '' && !cell.column
            ? <td key={cell.from} colSpan={cell.colSpan} rowSpan={cell.rowSpan} />
            : (
              <th key={`${cell.from} ${cell.label}`} scope={cell.column ? 'col' : 'colgroup'} colSpan={cell.colSpan} rowSpan={cell.rowSpan} data-figure={cell.column ? isFigure(cell.column) : undefined} data-group={!cell.column}>
                {cell.column ? <ColumnName column={cell.column} /> : cell.label}
              </th>
            )))}
        </tr>
      ))}
    </thead>
  );
}

function ColumnName({ column }: { column: FormColumn }) {
  const t = useMessages(forms);
  return (
    <>
      {column.partOf && <small className={classes.aside}>{t.partOf} </small>}
      {column.label}
      {column.unit && <small className={classes.aside}> ({column.unit})</small>}
    </>
  );
}

export const isFigure = (column: FormColumn): boolean => column.type === 'count' || column.type === 'decimal';
export const isNumbered = (form: FormDefinition): boolean => form.rows.some((row) => row.number);
