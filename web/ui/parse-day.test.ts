import { describe, expect, it } from 'vitest';
import { judgeDay, parseDay } from './parse-day.ts';

describe('a typed day', () => {
  it('is read day first, with strokes, points, dashes or blanks', () => {
    for (const typed of ['30/4/2020', '30-04-2020', '30.4.20', ' 30 4 2020 ']) expect(parseDay(typed), typed).toBe('2020-04-30');
  });
  it('is refused when the calendar has no such day', () => {
    for (const typed of ['31/4/2020', '29/2/2023', '0/1/2020', '1/13/2020', '2020-04-30', 'mai', '']) expect(parseDay(typed), typed).toBeNull();
  });
  it('is told what is wrong with it', () => {
    for (const typed of ['31/02/1990', '31/4/24', '0/1/2020']) expect(judgeDay(typed, {}), typed).toBe('unknown');
    for (const typed of ['31/02/199', 'mai', '2020-04-30']) expect(judgeDay(typed, {}), typed).toBe('unreadable');
    expect(judgeDay('16/7/2024', { max: '2024-07-15' })).toBe('late');
    expect(judgeDay('14/7/2024', { min: '2024-07-15', max: '' })).toBe('early');
  });
  it('is nothing wrong when it is one, or when nothing is typed', () => {
    for (const typed of ['15/7/2024', '15/7/24', '', '  ']) expect(judgeDay(typed, { min: '2024-07-15', max: '2024-07-15' }), typed).toBeNull();
  });
});
