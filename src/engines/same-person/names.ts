import { canonicalText, withoutAccents } from '../text/index.ts';

/** `same`: but for capitals and the place of blanks. `plain`: one of them is written without accents. `accents`: they differ in accents. `near`: in a letter or a word. */
export type NameLikeness = 'same' | 'plain' | 'accents' | 'near' | 'other';

const tidy = (name: string): string => canonicalText(name).replace(/\s+/gu, ' ').trim().toLowerCase();

/** How two names of people are alike. */
export function compareNames(told: string, known: string): NameLikeness {
  const [a, b] = [tidy(told), tidy(known)];
  if (a === b) return 'same';
  const [plainA, plainB] = [withoutAccents(a), withoutAccents(b)];
  if (plainA === plainB) return a === plainA || b === plainB ? 'plain' : 'accents';
  return nearly(plainA, plainB) ? 'near' : 'other';
}

/** One letter more, less or other; or one word more or less between the same first and last one. */
function nearly(a: string, b: string): boolean {
  if (oneLetterApart(a, b)) return true;
  const [few, many] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  return many.length - few.length === 1 && few.length >= 2 && few[0] === many[0] && few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
