import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, officeCalendar } from './index.ts';
import { closedBecause } from './working-days.ts';
import { dueAfter, endsPerYear, lockAfterDue, openPeriod, periodKinds, periodsOf, plannedLevels } from './regime.ts';
import type { PeriodRule } from './regime.ts';

const weekends = officeCalendar([]);

describe('periods of reporting', () => {
  it('end where the rule says', () => {
    expect(periodsOf({ kind: 'half-year', months: [5, 11], day: 31 }, 2024)).toEqual([
      { key: '2024-h1', from: '2023-12-01', to: '2024-05-31' }, { key: '2024-h2', from: '2024-06-01', to: '2024-11-30' },
    ]);
    expect(periodsOf({ kind: 'month', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], day: 14 }, 2024)[6]).toEqual({ key: '2024-07', from: '2024-06-15', to: '2024-07-14' });
    expect(periodsOf({ kind: 'nine-months', months: [9], day: 31 }, 2024)).toEqual([{ key: '2024-9m', from: '2024-01-01', to: '2024-09-30' }]);
    expect(periodsOf({ kind: 'school-year', months: [5], day: 31 }, 2024)).toEqual([{ key: '2023-2024', from: '2023-06-01', to: '2024-05-31' }]);
    expect(periodsOf({ kind: 'quarter', months: [3, 6, 9, 12], day: 31 }, 2024)[0]).toEqual({ key: '2024-q1', from: '2024-01-01', to: '2024-03-31' });
  });

  it('open so many days before the cut-off', () => {
    const rule: PeriodRule = { kind: 'half-year', months: [5, 11], day: 31 };
    expect(openPeriod(rule, 10, '2024-05-20')!.key).toBe('2023-h2');
    expect(openPeriod(rule, 10, '2024-05-21')!.key).toBe('2024-h1');
    expect(openPeriod(rule, 0, '2024-12-31')!.key).toBe('2024-h2');
  });

  it('are due so many working days after the cut-off, or on a fixed day', () => {
    expect(dueAfter('2024-08-31', { kind: 'working-days', days: 5 }, weekends)).toBe('2024-09-06');
    expect(dueAfter('2024-05-31', { kind: 'fixed', months: 1, day: 15 }, weekends)).toBe('2024-06-15');
    expect(dueAfter('2024-05-31', { kind: 'fixed', months: 0, day: 5 }, weekends)).toBe('2024-06-05');
    expect(lockAfterDue('2024-09-06', 2, weekends)).toBe('2024-09-10');
    expect(lockAfterDue('2024-09-07', 0, weekends)).toBe('2024-09-07');
  });

  const rules = fc.constantFrom(...periodKinds).chain((kind) =>
    fc.record({ months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: endsPerYear[kind], maxLength: endsPerYear[kind] }), day: fc.integer({ min: 1, max: 31 }) })
      .map(({ months, day }): PeriodRule => ({ kind, months: months.toSorted((one, other) => one - other), day })));

  it('follow one another without a gap, save nine months, which are counted within their year', () => {
    fc.assert(fc.property(rules, fc.integer({ min: 2000, max: 2100 }), (rule, year) => {
      const periods = [year, year + 1].flatMap((one) => periodsOf(rule, one));
      for (const [place, { from, to }] of periods.entries()) {
        expect(from <= to).toBe(true);
        if (place > 0 && rule.kind !== 'nine-months') expect(from).toBe(addDays(periods[place - 1]!.to, 1));
      }
      expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
    }));
  });

  it('give levels due days in order, none before the campaign opens, none locked before it is due', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.record({ gap: fc.integer({ min: 1, max: 15 }), lockAfter: fc.option(fc.nat({ max: 20 })) }), { maxLength: 6 }), (until, levels) => {
      const [opens, ownDue] = ['2024-07-01', addDays('2024-07-01', until)];
      let above = ownDue;
      for (const { due, lockOn } of plannedLevels(ownDue, levels.map((level) => ({ typeKeys: ['x'], ...level })), opens, weekends)) {
        expect(due <= above && due >= opens).toBe(true);
        if (lockOn !== null) expect(lockOn >= due).toBe(true);
        if (due > opens) expect(closedBecause(due, weekends)).toBeNull();
        above = due;
      }
    }));
  });
});
