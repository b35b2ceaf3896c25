import type { SampleUnit } from '../types.ts';
import { chance, pick } from './chance.ts';
import { returns } from './returns.ts';

export type CourseState = 'waiting' | 'open' | 'drafting' | 'submitted' | 'returned' | 'accepted';

/** How far a unit has come by the business day, and on which days it got there. */
export interface Course {
  state: CourseState;
  /** Day on which an upper-level union gave the report to its grassroots unions; null where it has not, and for these. */
  passedOnOn: string | null;
  submittedOn: string | null;
  /** Day of the acceptance or of the return. */
  decidedOn: string | null;
}

const upper: Record<string, { state: CourseState; passedOnOn: string | null; submittedOn?: string; decidedOn?: string; below: readonly CourseState[] }> = {
  'vien-chuc': { state: 'accepted', passedOnOn: '2024-06-17', submittedOn: '2024-07-09', decidedOn: '2024-07-12', below: ['accepted'] },
  'yen-khe': { state: 'submitted', passedOnOn: '2024-06-17', submittedOn: '2024-07-12', below: ['accepted'] },
  'giao-duc': { state: 'returned', passedOnOn: '2024-06-18', submittedOn: '2024-07-11', decidedOn: '2024-07-15', below: ['accepted'] },
  'hoa-lam': { state: 'drafting', passedOnOn: '2024-06-19', below: ['accepted', 'accepted', 'accepted', 'accepted', 'submitted', 'submitted', 'drafting'] },
  'ben-ngoc': { state: 'drafting', passedOnOn: '2024-06-20', below: ['accepted', 'accepted', 'accepted', 'submitted', 'submitted', 'open'] },
  'thanh-lung': { state: 'open', passedOnOn: '2024-06-19', below: ['accepted', 'accepted', 'submitted', 'submitted', 'drafting', 'open'] },
  'phong-van': { state: 'open', passedOnOn: '2024-07-01', below: ['submitted', 'submitted', 'submitted', 'drafting', 'open', 'accepted'] },
  'thuong-khe': { state: 'open', passedOnOn: null, below: ['waiting'] },
};

/** People of the story whose report must stand where the demo wants them. */
const told: Record<string, CourseState> = {
  'thanh-lung/mn-lung-dong': 'drafting',
  'thanh-lung/ubnd-quang-lung': 'accepted',
  'thanh-lung/giay-haneo': 'submitted',
  'hoa-lam/th-trung-lam': 'accepted',
  'hoa-lam/moi-truong-do-thi': 'submitted',
  'hoa-lam/xe-om-ben-xe': 'drafting',
  'ben-ngoc/benh-vien-thi-xa': 'accepted',
  'ben-ngoc/cang-song-ngoc': 'open',
  'phong-van/ban-tru-deo-gio': 'open',
  'phong-van/trung-tam-y-te': 'submitted',
};

/** Dung's report came back this very morning. */
const toldDays: Record<string, string> = { 'thanh-lung/bao-bi-lung-tien': '2024-07-11' };

const inTime = ['2024-07-03', '2024-07-05', '2024-07-08', '2024-07-09', '2024-07-10', '2024-07-11', '2024-07-12'] as const;
const tooLate = ['2024-07-13', '2024-07-14', '2024-07-15'] as const;
const early = ['2024-06-28', '2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'] as const;

/** The course of a unit that takes part in the campaign; null for the province and its departments. */
export function courseOf(unit: SampleUnit): Course | null {
  const own = upper[unit.key];
  if (own) {
    return { state: own.state, passedOnOn: own.passedOnOn, submittedOn: own.submittedOn ?? null, decidedOn: own.decidedOn ?? null };
  }
  const above = unit.parentKey === null ? undefined : upper[unit.parentKey];
  if (!above || unit.kind === null) return null;
  const state = returns[unit.key] ? 'returned' : (told[unit.key] ?? pick(above.below, unit.key, 'state'));
  const done = state === 'submitted' || state === 'returned' || state === 'accepted';
  const submittedOn = done ? submissionDay(unit.key, state, above.submittedOn !== undefined) : null;
  const decided = state === 'accepted' || state === 'returned';
  return { state, passedOnOn: null, submittedOn, decidedOn: decided && submittedOn ? decisionDay(submittedOn, above.submittedOn) : null };
}

function submissionDay(key: string, state: CourseState, ahead: boolean): string {
  if (ahead) return pick(early, key, 'day');
  if (toldDays[key]) return toldDays[key];
  const late = state === 'submitted' && chance(key, 'late') < 0.35;
  return pick(late ? tooLate : inTime.slice(0, state === 'submitted' ? 7 : 5), key, 'day');
}

/** Accepted or returned on the second day or the Monday after it, never later than the level above handed in its own report. */
function decisionDay(submittedOn: string, aboveSubmittedOn: string | undefined): string {
  const day = new Date(`${submittedOn}T00:00:00Z`);
  const daysOn = (days: number) => day.setUTCDate(day.getUTCDate() + days);
  daysOn(2);
  while (day.getUTCDay() % 6 === 0) daysOn(1);
  const iso = day.toISOString().slice(0, 10);
  return aboveSubmittedOn !== undefined && iso > aboveSubmittedOn ? aboveSubmittedOn : iso;
}
