import { compareNames } from './names.ts';

/** What speaks for or against two being one person; each has a sentence on the screens. */
export type Reason =
  | 'citizen_same' | 'citizen_differs' | 'card_same' | 'card_differs' | 'name_same' | 'name_plain' | 'name_accents' | 'name_near' | 'name_other'
  | 'birth_same' | 'birth_swapped' | 'birth_near' | 'birth_year_same' | 'birth_other' | 'sex_differs' | 'union_same';

/** `same`: by the rules below, nobody needs to ask. `clash`: a whole number is the same and the rest speaks against it. `doubtful`: a person decides. */
export type Verdict = 'same' | 'clash' | 'doubtful' | 'other';

export interface Told { name: string; birth: string | null; birthYear: number | null; sex: string | null }
export interface Known extends Told {
  /** Of whole numbers: `unknown` where either side has none, or they are of two kinds. */
  citizenId: 'same' | 'differs' | 'unknown';
  card: 'same' | 'differs' | 'unknown';
  sameUnion: boolean;
}
export interface Likeness { verdict: Verdict; score: number; reasons: Reason[] }

/** Points of each reason: numbers that are given once weigh most, then the name, then the day of birth. */
const POINTS: Readonly<Record<Reason, number>> = {
  citizen_same: 60, citizen_differs: -100, card_same: 50, card_differs: -20,
  name_same: 25, name_plain: 22, name_accents: 15, name_near: 10, name_other: -30,
  birth_same: 25, birth_swapped: 12, birth_near: 8, birth_year_same: 10, birth_other: -25,
  sex_differs: -15, union_same: 15,
};
/** From so many points on a person is asked. */
const DOUBTFUL = 35;

/**
 * Compares what a row tells with what the register knows. Known for certain: by the citizen id or the card where the name or the birth does not
 * speak against it; else by the same name, the birth told alike, in the same union.
 */
export function likeness(told: Told, known: Known): Likeness {
  const name = compareNames(told.name, known.name);
  const birth = compareBirth(told, known);
  const reasons: Reason[] = [
    ...(known.citizenId === 'unknown' ? [] : [`citizen_${known.citizenId}` as const]), ...(known.card === 'unknown' ? [] : [`card_${known.card}` as const]),
    `name_${name}`, ...(birth.reason ? [birth.reason] : []),
    ...(told.sex !== null && known.sex !== null && told.sex !== known.sex ? ['sex_differs' as const] : []), ...(known.sameUnion ? ['union_same' as const] : []),
  ];
  const score = reasons.reduce((sum, reason) => sum + POINTS[reason], 0);
  return { verdict: judge(reasons, score, birth.alike), score, reasons };
}

function judge(reasons: readonly Reason[], score: number, birthAlike: boolean): Verdict {
  const has = (reason: Reason) => reasons.includes(reason);
  const nameAgrees = has('name_same') || has('name_plain');
  if (has('citizen_same')) return nameAgrees || birthAlike || has('name_accents') ? 'same' : 'clash';
  if (has('card_same')) {
    if (has('citizen_differs')) return 'clash';
    return nameAgrees && !has('birth_other') ? 'same' : birthAlike && !has('name_other') ? 'same' : 'clash';
  }
  if (has('citizen_differs')) return 'other';
  if (nameAgrees && birthAlike && has('union_same') && !has('card_differs') && !has('sex_differs')) return 'same';
  return score >= DOUBTFUL ? 'doubtful' : 'other';
}

/** `alike`: both tell the same and as exactly, also where both tell nothing. */
function compareBirth(a: Told, b: Told): { reason: Reason | null; alike: boolean } {
  if (a.birth !== null && b.birth !== null) {
    if (a.birth === b.birth) return { reason: 'birth_same', alike: true };
    const [[yearA, monthA, dayA], [yearB, monthB, dayB]] = [a.birth.split('-'), b.birth.split('-')] as [string[], string[]];
    if (yearA === yearB && monthA === dayB && dayA === monthB) return { reason: 'birth_swapped', alike: false };
    const agreeing = Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB);
    return { reason: agreeing === 2 ? 'birth_near' : 'birth_other', alike: false };
  }
  if (a.birthYear === null || b.birthYear === null) return { reason: null, alike: a.birthYear === b.birthYear };
  if (a.birthYear !== b.birthYear) return { reason: 'birth_other', alike: false };
  return { reason: 'birth_year_same', alike: a.birth === null && b.birth === null };
}
