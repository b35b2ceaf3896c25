/** Patterns over Vietnamese words. JavaScript's \b knows ASCII only, so word edges are spelled out here. */
const edgeBefore = '(?<![\\p{L}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{N}])';

/** Old and new places of the tone mark: `uỷ` is `ủy`, `hoà` is `hòa`. */
const tonePlaces = ['òa|oà', 'óa|oá', 'ỏa|oả', 'õa|oã', 'ọa|oạ', 'òe|oè', 'óe|oé', 'ỏe|oẻ', 'õe|oẽ', 'ọe|oẹ', 'ùy|uỳ', 'úy|uý', 'ủy|uỷ', 'ũy|uỹ', 'ụy|uỵ', 'Ủy|Uỷ'];
const toneForms = new Map(tonePlaces.flatMap((pair) => pair.split('|').map((form) => [form, `(?:${pair})`] as const)));
const tonePair = new RegExp(`(?:${tonePlaces.join('|')})(?![\\p{L}])`, 'gu');

/**
 * Makes an alternation of whole words or phrases, longest first; blanks in a phrase match any blanks, and the tone mark may stand
 * in its old or its new place.
 */
export function anyOf(phrases: readonly string[]): string {
  const ordered = [...phrases].sort((a, b) => b.length - a.length);
  const written = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(tonePair, (form) => toneForms.get(form) ?? form).replace(/ /g, '\\s+');
  return `(?:${[...new Set(ordered.map(written))].join('|')})`;
}

/** Pattern for one of the phrases as whole words. */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`${edgeBefore}${anyOf(phrases)}${edgeAfter}`, flags);
}

/** Pattern for a text that begins with one of the phrases. */
export function startPattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`^\\s*${anyOf(phrases)}${edgeAfter}`, flags);
}

/** True where at least four of five letters are capitals. */
export function mostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 2 && capitals >= letters * 0.8;
}

export const startsLower = (text: string): boolean => /^[("“‘]?\p{Ll}/u.test(text);
export const startsUpper = (text: string): boolean => /^[("“‘]?\p{Lu}/u.test(text);
export const countWords = (text: string): number => text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
