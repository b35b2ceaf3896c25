import type { RowFault, SheetValue, TypedRow } from '../../../../engines/sheet-rows/index.ts';
import type { PersonalKey } from '../../../../kit/personal-key.ts';
import { keptCardNumber, keptPhone, sealedCitizenId } from '../../../members/index.ts';

const text = (value: SheetValue | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** All but the last three digits are dots. */
const masked = (digits: string): string => '•'.repeat(Math.max(0, digits.length - 3)) + digits.slice(-3);

/**
 * A row as it is kept: numbers as the register keeps them, and the citizen id sealed, for rows lie in a table for some days. What is left of
 * the id is a masked text (`citizenId`), the sealed one and the digest by which it is found (`citizenSealed`, `citizenDigest`, base 64).
 */
export function protectMember(row: TypedRow, personalKey: PersonalKey): TypedRow {
  const values = { ...row.values };
  const faults: RowFault[] = row.faults.map((fault) => (fault.column === 'citizenId' && fault.value !== null ? { ...fault, value: masked(fault.value) } : fault));
  const name = text(values['name']);
  if (name !== null && !/\p{L}/u.test(name)) faults.push({ column: 'name', code: 'name_without_letters', value: name });
  if (values['cardNumber'] != null) values['cardNumber'] = keptCardNumber(text(values['cardNumber']));
  protectPhone(values, faults);
  protectCitizenId(values, faults, personalKey);
  return { number: row.number, values, faults };
}

function protectPhone(values: Record<string, SheetValue>, faults: RowFault[]): void {
  const given = text(values['phone']);
  if (given === null) return;
  try {
    // Spreadsheets take the zero away that a number begins with.
    values['phone'] = keptPhone(/^[35789]\d{8}$/.test(given) ? `0${given}` : given);
  } catch {
    values['phone'] = null;
    faults.push({ column: 'phone', code: 'phone_digits', value: given });
  }
}

function protectCitizenId(values: Record<string, SheetValue>, faults: RowFault[], personalKey: PersonalKey): void {
  const given = text(values['citizenId'])?.replace(/[\s.-]/g, '') ?? null;
  if (given === null) return;
  const digits = /^(?:\d{8}|\d{11})$/.test(given) ? `0${given}` : given;
  try {
    const { citizenIdSealed, citizenIdDigest } = sealedCitizenId({ personalKey }, digits);
    Object.assign(values, { citizenId: masked(digits), citizenSealed: citizenIdSealed!.toString('base64'), citizenDigest: citizenIdDigest!.toString('base64') });
    if (digits !== given) faults.push({ column: 'citizenId', code: 'zero_put_back', value: masked(digits), note: true });
  } catch {
    values['citizenId'] = null;
    faults.push({ column: 'citizenId', code: 'citizen_id_digits', value: masked(given) });
  }
}
