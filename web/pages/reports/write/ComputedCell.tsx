import { parseFormula } from '#engines/formulas/index.ts';
import { cellAt } from '#engines/forms/cell.ts';
import type { FormColumn, FormRow } from '#engines/forms/definition.ts';
import { tellFormula } from '#engines/forms/names.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { formulas } from '#engines/messages/formulas.ts';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { CellSaid, useCellFault } from './CellSaid.tsx';
import { useComputed, type FormFields } from './form-fields.ts';
import classes from './Form.module.css';

/** A cell that nobody fills: its figure as the others change, and on pointing at it how it comes about. */
export function ComputedCell({ fields, row, column, label }: { fields: FormFields; row: FormRow; column: FormColumn; label?: string }) {
  const t = useMessages(reports);
  const figure = useComputed(fields, row, column);
  const told = useTold(fields, row, column);
  const cell = cellAt(fields.form, row, column);
  const said = useCellFault(fields, cell, undefined, false);
  return (
    <span className={classes.cell} title={told}>
      {label && <span className={classes.label}>{label}{cell.unit && <span className="lt-soft"> ({cell.unit})</span>}</span>}
      <output className={classes.computed} aria-live="off" aria-label={t.cell(row.label, column.label)}>{figure || '–'}</output>
      {label && <span className={classes.formula}>{told}</span>}
      <CellSaid id={undefined} fields={fields} cell={cell} said={said} proposal={undefined} open={false} />
    </span>
  );
}

function useTold({ forms, form }: FormFields, row: FormRow, column: FormColumn): string {
  const t = useMessages(formWords);
  const words = useMessages(formulas);
  const { formula: text, ratio } = cellAt(form, row, column);
  if (ratio) {
    const name = (key: string) => form.columns.find((one) => one.key === key)?.label ?? key;
    return t.computedAs(`${name(ratio.numerator)} : ${name(ratio.denominator)}${ratio.times === 1 ? '' : ` × ${ratio.times}`}`);
  }
  const formula = text === null ? null : parseFormula(text, 'figure').formula;
  return formula ? t.computedAs(tellFormula(forms, form.key, formula, words)) : t.computed;
}
