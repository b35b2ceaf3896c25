import { canonicalText, detectLegacy, fromLegacy, nameSortKey } from '../../engines/text/index.ts';
import { problems } from '../../kit/problem.ts';
import { membersProblems } from './problems.ts';

/** What is told of a person; all but the name may be unknown. */
export interface PersonDetails {
  name: string;
  /** YYYY-MM-DD */
  birth: string | null;
  /** Where only the year is known; follows from `birth` where that is given. */
  birthYear: number | null;
  sex: 'female' | 'male' | null;
  ethnicity: string | null;
  /** 9 or 12 digits, blanks and dots allowed. */
  citizenId: string | null;
  cardNumber: string | null;
  phone: string | null;
}

/** A person's name as it is kept and as lists sort it: by given name. @throws Problem invalid for a name in an old font's letters */
export function keptName(text: string): { name: string; sortName: string } {
  const name = canonicalText(text).replace(/\s+/gu, ' ').trim();
  const legacy = detectLegacy(name);
  if (legacy) throw membersProblems.nameInOldLetters(fromLegacy(name, legacy));
  if (!/\p{L}/u.test(name)) throw problems.invalidField('name', 'required');
  return { name, sortName: nameSortKey(name) };
}

/** The same of a name that was read from a sheet, in columns of which letters of old fonts are told and converted: it need not be asked for them again. */
export function sheetName(text: string): { name: string; sort_name: string } {
  const name = canonicalText(text).replace(/\s+/gu, ' ').trim();
  if (!/\p{L}/u.test(name)) throw problems.invalidField('name', 'required');
  return { name, sort_name: nameSortKey(name) };
}

/** @returns the digits alone, or null where none are given. @throws Problem invalid */
export function keptCitizenId(text: string | null): string | null {
  const digits = (text ?? '').replace(/[\s.-]/g, '');
  if (digits === '') return null;
  if (!/^(\d{9}|\d{12})$/.test(digits)) throw problems.invalidField('citizenId', 'citizen_id_digits');
  return digits;
}

/** Card numbers are compared without blanks and in capitals. */
export const keptCardNumber = (text: string | null): string | null => (text ?? '').replace(/\s+/gu, '').toUpperCase() || null;

/** @throws Problem invalid */
export function keptPhone(text: string | null): string | null {
  const phone = (text ?? '').replace(/[\s.()-]/g, '');
  if (phone === '') return null;
  if (!/^\+?\d{8,14}$/.test(phone)) throw problems.invalidField('phone', 'phone_digits');
  return phone;
}

/** The year that a birth tells, as exactly as it is known. @throws Problem invalid where day and year do not agree */
export function keptBirth(birth: string | null, birthYear: number | null): { birth: string | null; birthYear: number | null } {
  const year = birth === null ? birthYear : Number(birth.slice(0, 4));
  if (birth !== null && birthYear !== null && birthYear !== year) throw problems.invalidField('birthYear', 'birth_year_differs');
  return { birth, birthYear: year };
}

/** Has the person reached the age on that day, as far as is known? */
export function isOfAge(born: { birth: string | null; birthYear: number | null }, age: number, day: string): boolean {
  if (born.birth !== null) return `${Number(born.birth.slice(0, 4)) + age}${born.birth.slice(4)}` <= day;
  return born.birthYear === null || born.birthYear + age <= Number(day.slice(0, 4));
}
