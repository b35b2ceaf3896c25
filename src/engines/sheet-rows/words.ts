import { canonicalText, withoutAccents } from '../text/index.ts';

/** Words by which headers and names are compared: without accents, capitals, signs and blanks. */
export const plainKey = (words: string): string => withoutAccents(canonicalText(words)).replace(/[^\p{L}\p{N}#]+/gu, '');

/** A cell's text on one line, with single blanks. */
export const tidy = (text: string): string => canonicalText(text).replace(/\s+/gu, ' ').trim();

/** The same name but for capitals and blanks; accents count: Hòa An is not Hoa An. */
export const nameKey = (name: string): string => tidy(name).toLowerCase();
