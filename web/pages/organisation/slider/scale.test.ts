import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, nearestMark, neighbours, scaleOf, yearsOn } from './scale.ts';

const marks = ['2027-03-01', '2025-07-01', '2024-01-15'];

describe('the line of years', () => {
  it('reaches from the first day to a year ahead, or past the last planned day', () => {
    const { min, max } = scaleOf('2020-01-01', marks, '2026-11-26');
    expect([dayAt(min), dayAt(max)]).toEqual(['2020-01-01', '2027-11-26']);
    expect(dayAt(scaleOf('2020-01-01', ['2030-01-01'], '2026-11-26').max)).toBe('2030-01-31');
  });
  it('counts a day that its year has not as the next', () => {
    expect(dayAt(dayNumber('2025-02-29'))).toBe('2025-03-01');
    expect(dayAt(dayNumber('2024-02-29'))).toBe('2024-02-29');
  });
  it('takes a hand near a mark for the mark, elsewhere for the day', () => {
    const scale = scaleOf('2020-01-01', marks, '2026-11-26');
    expect(dayAt(nearestMark(marks, dayNumber('2025-07-09'), scale))).toBe('2025-07-01');
    expect(dayAt(nearestMark(marks, dayNumber('2022-07-09'), scale))).toBe('2022-07-09');
  });
  it('knows the change before and the one after', () => {
    expect(neighbours(marks, '2025-07-01')).toEqual({ before: '2024-01-15', after: '2027-03-01' });
    expect(neighbours(marks, '2028-01-01')).toEqual({ before: '2027-03-01', after: undefined });
  });
  it('shows a few years only', () => {
    expect(yearsOn(scaleOf('1990-05-01', marks, '2026-11-26')).length).toBeLessThanOrEqual(5);
  });
});
