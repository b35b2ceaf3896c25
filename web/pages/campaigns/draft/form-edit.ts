import type { FormColumn, FormDefinition } from '#engines/forms/definition.ts';
import { newKey } from './keys.ts';

export const MOST_ROWS = 100;
export const MOST_COLUMNS = 40;

/** A form to begin with: one column of counts, no rows yet. */
export function blankForm(forms: FormDefinition[], title: string): FormDefinition {
  const key = newKey('', forms.map((form) => form.key), 'bieu');
  return { key, title, rows: [], columns: [{ key: 'cot', label: '', type: 'count', decimals: 0, rollup: 'sum' }] };
}

export function addColumn(form: FormDefinition): FormDefinition {
  const column: FormColumn = { key: newKey('', form.columns.map(({ key }) => key), 'cot'), label: '', type: 'count', decimals: 0, rollup: 'sum' };
  return { ...form, columns: [...form.columns, column] };
}

/** Words do not add up; a decimal number has places, a count none. */
export function changeKind({ options, ratio, ...column }: FormColumn, type: FormColumn['type']): FormColumn {
  if (type === 'choice') return { ...column, type, decimals: 0, rollup: 'tally', options: options ?? [] };
  if (type === 'text') return { ...column, type, decimals: 0, rollup: 'none' };
  return { ...column, type, decimals: type === 'decimal' ? Math.max(1, column.decimals) : 0, ...(ratio && { ratio }), rollup: column.type === 'text' || column.type === 'choice' ? 'sum' : column.rollup };
}

/** Rows with these names, at the end. */
export function addRows(form: FormDefinition, labels: string[]): FormDefinition {
  const rows = [...form.rows];
  for (const label of labels.slice(0, MOST_ROWS - rows.length)) rows.push({ key: newKey(label, rows.map(({ key }) => key), 'dong'), label });
  return { ...form, rows };
}

/** Lines as names of rows; "2010–2019" becomes a row a year, with the words before it kept ("Năm 2010–2019"). */
export function expandLines(text: string): string[] {
  return text.normalize('NFC').split(/\r\n?|\n/).flatMap((line) => {
    const name = line.replaceAll('\t', ' ').trim();
    const years = /^(\D*)(\d{4})\s*[-–—]\s*(\d{4})$/.exec(name);
    const from = Number(years?.[2]);
    const to = Number(years?.[3]);
    if (!years || to < from || to - from >= MOST_ROWS) return name === '' ? [] : [name.slice(0, 300)];
    return Array.from({ length: to - from + 1 }, (_, step) => `${years[1] ?? ''}${from + step}`);
  });
}

/** A thing one place up or down in its list. */
export function shift<Thing>(things: Thing[], place: number, by: -1 | 1): Thing[] {
  const thing = things[place];
  const other = things[place + by];
  if (thing === undefined || other === undefined) return things;
  return things.map((one, at) => (at === place ? other : at === place + by ? thing : one));
}
