/** Letters of other alphabets that print like Latin ones: they come from keyboards, fonts and character recognition. */
const twins: Readonly<Record<string, string>> = Object.fromEntries([
  ['АВЕЅІЈКМНОРСТУХѴԀԛԝһаеѕіјорсух', 'ABESIJKMHOPCTYXVdqwhaesijopcyx'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, index) => [letter, latin[index] ?? letter])));

// Looked for from a word's beginning only: within a long word every letter would else be tried as one.
const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[\u0370-\u052FÐƉ][\p{L}\p{M}]*/gu;
const foreign = /[\p{Script=Greek}\p{Script=Cyrillic}]/gu;

function twinWord(found: string): string {
  // Ð and Ɖ are other countries' letters with Đ's capital shape; inside a small word Ð may be an old font's é.
  const stroked = /\p{Ll}/u.test(found) ? found.replace(/^[ÐƉ]/u, 'Đ') : found.replace(/[ÐƉ]/gu, 'Đ');
  const letters = stroked.match(foreign) ?? [];
  if (letters.some((letter) => twins[letter] === undefined)) return stroked;
  const isNumeral = /^[ІΙХΧѴ]+$/u.test(stroked);
  return isNumeral || /\p{Script=Latin}/u.test(stroked) ? stroked.replace(foreign, (letter) => twins[letter] ?? letter) : stroked;
}

/**
 * Latin letters for their look-alikes: in a word that has Latin letters beside them (`VIIІ` with a Cyrillic І), and in a roman
 * number of nothing else (`ІІ`). A word with any letter that has no Latin twin is foreign, and stays. Keeps the length.
 */
export function withoutLookAlikes(text: string): string {
  return text.replace(word, twinWord);
}
