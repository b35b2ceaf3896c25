/** The steps of a founding, in the order in which they are done. */
export const steps = ['contact', 'group', 'applications', 'method', 'meeting', 'recognition'] as const;
export type Step = (typeof steps)[number];

/** Which rule value tells the smallest number of applications for a type of union (Điều lệ Công đoàn Việt Nam). */
export const minimumRule = (typeKey: string): string => (typeKey === 'guild' ? 'guild-founding-minimum' : 'founding-minimum');

/**
 * What is to be done next: applications go on being gathered until there are enough of them.
 * @param applications those received, all days together
 */
export function nextStep(founding: { state: string; step: Step; applications: number }, minimum: number): Exclude<Step, 'contact'> | null {
  if (founding.state !== 'open') return null;
  if (founding.step === 'applications' && founding.applications < minimum) return 'applications';
  return (steps[steps.indexOf(founding.step) + 1] as Exclude<Step, 'contact'> | undefined) ?? null;
}

/** A step may be recorded when all before it were done; applications may come in until the union is recognised. */
export function mayFollow(step: Step, done: Step): boolean {
  const [wanted, reached] = [steps.indexOf(step), steps.indexOf(done)];
  return step === 'applications' ? reached >= wanted - 1 : wanted === reached + 1;
}
