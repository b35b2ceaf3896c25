import { describeFormula } from '../formulas/index.ts';
import type { CellNames, Formula, FormulaWords, Reference } from '../formulas/index.ts';
import type { FormDefinition } from './definition.ts';

/** The words of a language for cells and formulas (`messages/formulas`). */
export interface CellWords {
  words: FormulaWords;
  is: (name: string, formula: string) => string;
  cell: (row: string | null, column: string | null) => string;
  everyRow: (column: string | null) => string;
  stretch: (first: string, last: string) => string;
  inForm: (cell: string, form: string) => string;
  unknownCell: (key: string) => string;
}

/** What the cells of a template are called in a formula of one of its forms: by the labels of their rows and columns. */
export function cellNames(forms: readonly FormDefinition[], formKey: string, words: CellWords): CellNames {
  const named = (ref: Reference, form: FormDefinition): string => {
    const row = ref.row === null || ref.row === '*' ? null : form.rows.find((one) => one.key === ref.row)?.label ?? words.unknownCell(ref.row);
    const column = ref.column === null ? null : form.columns.find((one) => one.key === ref.column)?.label ?? words.unknownCell(ref.column);
    return ref.row === '*' ? words.everyRow(column) : words.cell(row, column);
  };
  return (first, last) => {
    const key = first.form ?? formKey;
    const form = forms.find((one) => one.key === key);
    if (!form) return words.unknownCell(key);
    const said = last ? words.stretch(named(first, form), named({ ...last, form: first.form }, form)) : named(first, form);
    return key === formKey ? said : words.inForm(said, form.title);
  };
}

/** A formula as people read it: "Tổng số = Nam + Nữ"; without a name only what follows the sign, as for a check. */
export function tellFormula(forms: readonly FormDefinition[], formKey: string, formula: Formula, words: CellWords, name?: string): string {
  const told = describeFormula(formula, words.words, cellNames(forms, formKey, words));
  return name === undefined ? told : words.is(name, told);
}
