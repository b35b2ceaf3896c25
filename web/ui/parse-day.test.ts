import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day.ts';

describe('a typed day', () => {
  it('is read day first, with strokes, points, dashes or blanks', () => {
    for (const typed of ['30/4/2020', '30-04-2020', '30.4.20', ' 30 4 2020 ']) expect(parseDay(typed), typed).toBe('2020-04-30');
  });
  it('is refused when the calendar has no such day', () => {
    for (const typed of ['31/4/2020', '29/2/2023', '0/1/2020', '1/13/2020', '2020-04-30', 'mai', '']) expect(parseDay(typed), typed).toBeNull();
  });
});
