/** What is told of somebody and what is known of somebody → whether they are one person, and what speaks for it. */
export { compareNames } from './names.ts';
export { likeness } from './likeness.ts';
export type { Known, Likeness, Reason, Told, Verdict } from './likeness.ts';
