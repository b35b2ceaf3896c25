/**
 * What can be a written Vietnamese syllable: by this, text that reads as Vietnamese is told from text that only looks like letters, and
 * a word that lost its blank from one syllable.
 */
const onset = '(?:b|ch?|d|đ|g[hi]?|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|t[hr]?|v|x)?';
const nucleus = '(?:iê|yê|ia|uô|ua|ươ|ưa|oa|oă|oe|oo|uâ|uê|uơ|uyê|uya|uy|[aăâeêioôơuưy])';
const coda = '(?:ch|ng|nh|[cmnpt]|[iyou])?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`, 'u');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True where a word is spelled as one Vietnamese syllable can be, of at most one tone, in Unicode letters: `công`, not `thicông` or `III`. */
export function isSyllable(word: string): boolean {
  const marks = word.toLowerCase().normalize('NFD');
  if ((marks.match(tones)?.length ?? 0) > 1) return false;
  return syllable.test(marks.replace(tones, '').normalize('NFC'));
}
