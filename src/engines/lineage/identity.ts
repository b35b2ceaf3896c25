/**
 * Which document a citation means. A symbol is no key: 4a/NQ-TLĐ exists for 2010 and for 2014, and numbering begins anew each year
 * (Nghị định 30/2020/NĐ-CP, Điều 15). Symbol and date together are one; printed variants (`06a`, `6a`, `6ª`; `TLD`, `TLĐ`;
 * `02-NQ/TW`, `NQ 02/TW`) are the same symbol. What is not certain gives candidates, never a link by itself.
 */
import type { DocumentKind } from '../directive-reading/index.ts';
import { withoutAccents } from '../text/index.ts';

/** The head by which a document is known: of one that is held, or as another cites it. Dates at the precision printed. */
export interface DocumentHead {
  kind: DocumentKind;
  number: string | null;
  code: string | null;
  date: string | null;
  issuer: string | null;
}

/** A symbol in the form in which printed variants are equal; the year of `07/2013/CT-UBND` is none of it. */
export interface SymbolParts {
  number: string | null;
  code: string | null;
  year: string | null;
}

const numberToken = /^0*(\d+[a-z]{0,2})$/;
const yearToken = /^(?:19|20)\d\d$/;
/** `02-NQ/TW`, `NQ 02/TW`, `07/2013/CT-UBND`: digits with their letters, words of letters. */
const tokens = /\d+(?:[a-z]{1,2}(?![a-z\d]))?|[a-z]+\d*/g;

/** Takes a symbol apart, whatever of it stands in number or code. A blank number stays blank. */
export function symbolParts(number: string | null, code: string | null): SymbolParts {
  const written = fold(`${number ?? ''}/${code ?? ''}`);
  const found: { number: string | null; year: string | null; words: string[] } = { number: null, year: null, words: [] };
  for (const [token] of written.matchAll(tokens)) {
    const digits = token.match(numberToken)?.[1];
    if (digits === undefined) found.words.push(token);
    else if (found.number === null) found.number = digits;
    else if (found.year === null && yearToken.test(token)) found.year = token;
    else found.words.push(token);
  }
  return { number: found.number, code: found.words.join('') || null, year: found.year };
}

/** ª is kept by NFC; as a letter of a number it is an a. */
const fold = (text: string): string => withoutAccents(text.replace(/ª/g, 'a'));

/** One string for equal symbols, `6a|nqtld`; null where the number was left blank or there is no code. The database reckons it too: `document_symbol`. */
export function symbolKey(number: string | null, code: string | null): string | null {
  const parts = symbolParts(number, code);
  return parts.number === null || parts.code === null ? null : `${parts.number}|${parts.code}`;
}

/** The number alone, for `Nghị quyết số 20 ngày …`, which gives no code. */
export const numberKey = (number: string | null): string | null => symbolParts(number, null).number;

/** The date of a head; a year in its number (`07/2013/CT-UBND`) stands in where no date is given. */
export const dateOf = (head: Pick<DocumentHead, 'number' | 'code' | 'date'>): string | null =>
  head.date ?? symbolParts(head.number, head.code).year;

export type DateAgreement = 'same' | 'fits' | 'differs';

/** Two dates at their own precision: the same day, one that may be the other (2014 and 2014-06-24, or none), or another. */
export function datesAgree(a: string | null, b: string | null): DateAgreement {
  if (a === null || b === null) return 'fits';
  const shared = Math.min(a.length, b.length);
  if (a.slice(0, shared) !== b.slice(0, shared)) return 'differs';
  return a.length === 10 && b.length === 10 ? 'same' : 'fits';
}

/** exact: symbol and day agree · likely: one alone fits · ambiguous: several do · none: not held. */
export type Match = 'exact' | 'likely' | 'ambiguous' | 'none';

export interface Identified<Held> {
  match: Match;
  /** Exactly one for exact and likely, at least two for ambiguous; of copies of one document the first. */
  candidates: Held[];
}

/**
 * Finds the held document that a citation means.
 * @param held documents in order of preference (one's own copy before that of a level above)
 */
export function identify<Held extends DocumentHead>(cited: DocumentHead, held: readonly Held[]): Identified<Held> {
  const fitting = distinct(held.filter((one) => mayBe(cited, one)));
  const sameDay = fitting.filter((one) => symbolKey(cited.number, cited.code) !== null && datesAgree(dateOf(cited), dateOf(one)) === 'same');
  if (sameDay.length === 1) return { match: 'exact', candidates: sameDay };
  const open = sameDay.length > 1 ? sameDay : fitting;
  if (open.length === 0) return { match: 'none', candidates: [] };
  return { match: open.length === 1 ? 'likely' : 'ambiguous', candidates: open };
}

/** May the held document be the cited one at all? A blank number matches nothing: it could be any of a year. */
function mayBe(cited: DocumentHead, held: DocumentHead): boolean {
  const own = symbolParts(held.number, held.code);
  const named = symbolParts(cited.number, cited.code);
  if (own.number === null || own.number !== named.number) return false;
  const agreement = datesAgree(dateOf(cited), dateOf(held));
  // Without a code only kind and day speak for it: `Nghị quyết số 20 ngày 28/01/2008`.
  if (named.code === null || own.code === null) return agreement === 'same' && cited.kind === held.kind;
  return own.code === named.code && agreement !== 'differs';
}

/** Copies of one document, taken in at several levels, count once. */
function distinct<Held extends DocumentHead>(held: readonly Held[]): Held[] {
  const kept: Held[] = [];
  for (const one of held) {
    if (!kept.some((other) => datesAgree(dateOf(other), dateOf(one)) === 'same' && symbolKey(other.number, other.code) === symbolKey(one.number, one.code))) kept.push(one);
  }
  return kept;
}

/** A name for the document that a citation means, equal for every citation of it: symbol, else kind and number; and date. */
export function citationKey(cited: DocumentHead): { key: string; date: string } {
  const { number, code } = symbolParts(cited.number, cited.code);
  return { key: code === null ? `${number ?? ''}|${cited.kind}?` : `${number ?? ''}|${code}`, date: dateOf(cited) ?? '' };
}
