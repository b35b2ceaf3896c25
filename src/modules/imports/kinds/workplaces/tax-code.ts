import type { TypedRow } from '../../../../engines/sheet-rows/index.ts';

/** Of the first nine digits of a tax code; the tenth proves them. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Ten digits of which the last proves the others. */
function isTaxCode(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

/** Spreadsheets take the zero away that a tax code begins with: it is put back, with a note, where the last digit proves that it belongs there. */
export function putZeroBack(row: TypedRow): TypedRow {
  const code = row.values['code'];
  if (typeof code !== 'string') return row;
  const [, digits, branch = ''] = /^(\d{9})(-\d{3})?$/.exec(code) ?? [];
  if (digits === undefined || !isTaxCode(`0${digits}`)) return row;
  return { ...row, values: { ...row.values, code: `0${code}` }, faults: [...row.faults, { column: 'code', code: 'zero_put_back', value: `0${digits}${branch}`, note: true }] };
}
