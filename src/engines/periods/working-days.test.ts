import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, scheduleBack } from './index.ts';
import { addWorkingDays, backFrom, closedBecause, officeCalendar, workingDayAt } from './working-days.ts';

/** National Day 2024 with the day after it, and a Saturday worked for a Friday off. */
const calendar = officeCalendar([
  { day: '2024-09-02', name: 'Quốc khánh', works: false }, { day: '2024-09-03', name: 'Quốc khánh', works: false },
  { day: '2024-08-30', name: 'Nghỉ hoán đổi', works: false }, { day: '2024-09-07', name: 'Làm bù', works: true },
]);

describe('working days', () => {
  it('knows week-ends, holidays and days worked in their place', () => {
    expect(['2024-08-29', '2024-08-30', '2024-08-31', '2024-09-02', '2024-09-04', '2024-09-07', '2024-09-08'].map((day) => closedBecause(day, calendar)))
      .toEqual([null, 'Nghỉ hoán đổi', 'week-end', 'Quốc khánh', null, null, 'week-end']);
  });

  it('steps back over a long week-end, and forward', () => {
    expect(workingDayAt('2024-09-03', calendar)).toBe('2024-08-29');
    expect(workingDayAt('2024-08-30', calendar, 1)).toBe('2024-09-04');
  });

  it('counts working days over it', () => {
    expect(addWorkingDays('2024-09-05', -2, calendar)).toBe('2024-08-29');
    expect(addWorkingDays('2024-08-29', 1, calendar)).toBe('2024-09-04');
    expect(addWorkingDays('2024-09-06', 1, calendar)).toBe('2024-09-07');
    // The month ends on a Saturday: five working days after it.
    expect(addWorkingDays('2024-08-31', 5, calendar)).toBe('2024-09-09');
  });

  it('schedules levels back from the final day by working days', () => {
    expect(backFrom('2024-09-10', [2, 5], calendar)).toEqual(['2024-09-07', '2024-08-28']);
  });

  it('proposes dues on working days where it is told them', () => {
    expect(scheduleBack('2024-09-12', [null, null], '2024-07-15', 10, (day) => workingDayAt(day, calendar))).toEqual(['2024-08-29', '2024-08-19']);
  });

  const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n));
  const calendars = fc.array(fc.record({ day: days, name: fc.constant('Nghỉ'), works: fc.boolean() }), { maxLength: 40 }).map(officeCalendar);

  it('always ends on a working day, and going on and back from one comes home', () => {
    fc.assert(fc.property(days, calendars, fc.integer({ min: 0, max: 30 }), (day, of, count) => {
      const from = workingDayAt(day, of);
      const there = addWorkingDays(from, count, of);
      expect(closedBecause(there, of)).toBeNull();
      expect(addWorkingDays(there, -count, of)).toBe(from);
      expect(there >= from).toBe(true);
    }));
  });

  it('gives each level a day before the one above', () => {
    fc.assert(fc.property(days, calendars, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }), (final, of, gaps) => {
      const dues = [final, ...backFrom(final, gaps, of)];
      for (const [at, due] of dues.entries()) if (at > 0) expect(due < dues[at - 1]!).toBe(true);
    }));
  });
});
