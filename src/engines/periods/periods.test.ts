import { describe, expect, it } from 'vitest';
import { addDays, scheduleBack } from './index.ts';

describe('dues', () => {
  it('counts days over the end of a month and a leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-08-25', -30)).toBe('2024-07-26');
  });

  it('schedules each level before the one above it', () => {
    expect(scheduleBack('2024-08-25', [null, null], '2024-07-15')).toEqual(['2024-08-15', '2024-08-05']);
    expect(scheduleBack('2024-08-25', ['2024-08-05', '2024-07-20'], '2024-07-15')).toEqual(['2024-08-05', '2024-07-20']);
  });

  it('passes over a due that leaves the level above no time, and never goes before the first day', () => {
    expect(scheduleBack('2024-08-25', ['2024-09-30', null], '2024-07-15')).toEqual(['2024-08-15', '2024-08-05']);
    expect(scheduleBack('2024-07-20', [null, null], '2024-07-15')).toEqual(['2024-07-15', '2024-07-15']);
  });
});
