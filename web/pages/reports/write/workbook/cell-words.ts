import { addedRow, cellAt, rowAt, type Cell } from '#engines/forms/cell.ts';
import { isAddedRow, type CellValue, type FormDefinition } from '#engines/forms/definition.ts';
import { writeFigure } from '#engines/forms/typed.ts';
import { printed } from '../draft-savers.ts';

interface CellPlace { formKey: string; rowKey: string; columnKey: string }

/** A cell of the forms by its place; undefined where the forms have none. */
export function cellOf(forms: readonly FormDefinition[], { formKey, rowKey, columnKey }: CellPlace): Cell | undefined {
  const form = forms.find(({ key }) => key === formKey);
  const row = form && (isAddedRow(rowKey) ? addedRow(form, rowKey, Number(rowKey.slice(5, 9)) - 1) : rowAt(form, rowKey));
  const column = form?.columns.find(({ key }) => key === columnKey);
  return form && row && column && cellAt(form, row, column);
}

/** A cell by the labels of its row and column. */
export const cellName = (cell: Cell | undefined): string => (cell ? `${cell.row.label} · ${cell.column.label}` : '');

/** A value as it would be typed. */
export const writtenValue = (cell: Cell | undefined, value: CellValue): string => writeFigure(value, (figure) => printed(figure, cell?.decimals ?? 0));
