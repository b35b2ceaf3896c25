import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentState } from '../campaigns/index.ts';
import { fits, nextState, STATES } from './states.ts';
import type { Verb } from './states.ts';

const verbs = Object.keys(STATES) as Verb[];
/** A report as the table alone moves it. */
interface Walked { state: AssignmentState; content: number; revisions: { content: number; decision: string | null }[] }

function walk(report: Walked, verb: Verb): Walked {
  if (!fits(verb, report.state)) {
    expect(() => nextState(verb, report.state)).toThrow('wrong_state');
    return report;
  }
  const next = { ...report, state: nextState(verb, report.state), revisions: report.revisions.map((one) => ({ ...one })) };
  if (verb === 'save') next.content += 1;
  if (verb === 'submit') next.revisions.push({ content: report.content, decision: null });
  const { decides } = STATES[verb];
  if (decides) {
    const last = next.revisions.at(-1)!;
    expect(last.decision).toBeNull();
    last.decision = decides;
  }
  return next;
}

describe('the table of states', () => {
  it('whatever is done in whatever order, content stands still above and each revision is decided once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 60 }), (sequence) => {
      let report: Walked = { state: 'open', content: 0, revisions: [] };
      for (const verb of sequence) {
        const before = report;
        report = walk(report, verb);
        if (before.state === 'submitted' || before.state === 'accepted') expect(report.content).toBe(before.content);
        const last = report.revisions.at(-1);
        if (report.state === 'submitted') expect(last).toEqual({ content: report.content, decision: null });
        if (report.state === 'accepted') expect(last).toEqual({ content: report.content, decision: 'accepted' });
        expect(report.revisions.slice(0, -1).every(({ decision }) => decision !== null)).toBe(true);
      }
    }));
  });

  it('gives every way back a reason, and every decision on another’s report to the level above', () => {
    for (const verb of verbs) {
      const { moves, who, reason, decides } = STATES[verb];
      const goesBack = Object.entries(moves).some(([from, to]) => ['submitted', 'accepted'].includes(from) && !['submitted', 'accepted'].includes(to));
      if (goesBack) expect(reason, verb).toBe(true);
      if (decides && decides !== 'withdrawn') expect(who, verb).toBe('above');
    }
  });

  it('lets nobody do anything with a report that was not passed on or is not asked for', () => {
    for (const verb of verbs) for (const state of ['waiting', 'exempt'] as const) expect(fits(verb, state)).toBe(false);
  });
});
