import type { Reading } from '#engines/directive-reading/index.ts';

/** What a reading claims, one value at a time: its pointer, what it is, where it was read and by which rule. */
export interface Claim { readonly pointer: string; readonly value: unknown; readonly start: number; readonly end: number; readonly rule: string }

export const valueAt = (root: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], root);

/** Every claim of a reading. */
export const claimsOf = ({ directive, evidence }: Reading): Claim[] =>
  Object.entries(evidence).map(([pointer, { start, end, rule }]) => ({ pointer, value: valueAt(directive, pointer), start, end, rule }));

/** Rules that give a word of the schema for what is printed (`KẾ HOẠCH` is plan, `chậm nhất` is by). */
const named = new Set([
  'head.kind-line', 'head.kind-of-code', 'head.kind-in-title', 'head.kind-unknown', 'head.letter', 'head.article', 'citation.kind',
  'target.comparator', 'target.period', 'due.bound', 'due.precision',
]);
/** Rules that write a date as ISO does; a due phrase may owe its year to the sentence around it. */
const dated = new Set(['head.date', 'citation.date', 'due.date']);
/** Rules that put capitals into running case, and complete a name that the letterhead shortens with words that the text prints elsewhere. */
const completed = new Set(['issuer.letterhead']);

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}%]+/gu) ?? [];
/** Numbers without their leading zeros. */
const numbersOf = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

/** What a converter may leave inside words and between them; a reading drops it. */
const withoutLeftOvers = (text: string): string => text.replace(/<\/?\p{L}[^<>]*>|&nbsp;|\[\d+\]/gu, '');

/** True where the words of a value stand in a text in their order; marks and line breaks between them, or inside a word, do not count. */
function inOrder(value: string, text: string): boolean {
  const printed = wordsOf(text).join('');
  let from = 0;
  return wordsOf(value).every((word) => {
    const found = printed.indexOf(word, from);
    from = found + word.length;
    return found >= 0;
  });
}

/** Says what is wrong with the quotation of a string value; null where it quotes what it claims. */
export function misquoted({ value, start, end, rule, pointer }: Claim, text: string): string | null {
  if (typeof value !== 'string' || named.has(rule)) return null;
  const place = text.slice(start, end);
  const right = dated.has(rule) ? numbersOf(value.replace(/-Q/u, '-')).at(-1) !== undefined && numbersOf(value).some((number) => numbersOf(place).includes(number))
    : completed.has(rule) ? wordsOf(value).every((word) => wordsOf(text).join('').includes(word))
      : inOrder(value, place) || inOrder(withoutLeftOvers(value), withoutLeftOvers(place));
  return right ? null : `${pointer} (${rule}): “${value}” is not what stands at ${start}–${end}: “${place.slice(0, 300)}”`;
}

/** Says where the place of a part does not lie within its whole's; null where it does. */
export function misplaced(claim: Claim, claims: ReadonlyMap<string, Claim>): string | null {
  const { pointer, rule, start, end } = claim;
  const above = parentOf(pointer, claims);
  if (!above || (start >= above.start && end <= above.end)) return null;
  return `${pointer} (${rule}, ${start}–${end}) lies outside ${above.pointer} (${above.rule}, ${above.start}–${above.end})`;
}

function parentOf(pointer: string, claims: ReadonlyMap<string, Claim>): Claim | null {
  for (let above = pointer.slice(0, pointer.lastIndexOf('/')); above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    const claim = claims.get(above);
    if (claim) return claim;
  }
  return null;
}
