import { TOGETHER } from './definition.ts';
import type { FormColumn, FormDefinition, FormRow } from './definition.ts';

/** A column as it is named on paper, with its unit of measure. */
export const columnLabel = (column: FormColumn): string => column.label + (column.unit ? ` (${column.unit})` : '');

/** As the form numbers its rows; where it numbers none, one after another. @param at position among the printed rows */
export const rowNumber = (form: FormDefinition, row: FormRow, at: number): string | number | null => {
  if (form.rows.some((one) => one.number)) return row.number ?? null;
  return row.heading || (form.repeat && row.key === TOGETHER) ? null : at + 1;
};

/** A row as it is named on paper, said to be a part where it is one. */
export const rowLabel = (row: FormRow): string => `${row.partOf ? 'Trong đó: ' : ''}${row.label}${row.unit ? ` (${row.unit})` : ''}`;

/** A row that heads others or in which they come together. */
export const isTotalRow = (form: FormDefinition, row: FormRow): boolean => row.heading === true || row.formula !== undefined || (form.repeat !== undefined && row.key === TOGETHER);
