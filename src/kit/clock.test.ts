import { describe, expect, it } from 'vitest';
import { createClock, dayOf } from './clock.ts';

describe('the business clock', () => {
  it('begins the day in Viet Nam, wherever the machine stands', () => {
    expect(createClock(null, () => new Date('2026-03-01T16:59:59Z')).today()).toBe('2026-03-01');
    expect(createClock(null, () => new Date('2026-03-01T17:00:00Z')).today()).toBe('2026-03-02');
  });

  it('gives an instant the day that it has in Viet Nam', () => {
    expect([dayOf(new Date('2026-03-01T16:59:59Z')), dayOf(new Date('2026-03-01T17:00:00Z'))]).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('keeps the fixed day of a demonstration, with the real time of day', () => {
    const clock = createClock('2024-07-15', () => new Date('2026-11-20T03:42:10Z'));
    expect(clock.today()).toBe('2024-07-15');
    expect(clock.now().toISOString()).toBe('2024-07-15T03:42:10.000Z');
  });

  it('keeps the day also when it is already tomorrow in Viet Nam', () => {
    expect(createClock('2024-07-15', () => new Date('2026-11-20T18:30:00Z')).now().toISOString()).toBe('2024-07-14T18:30:00.000Z');
  });
});
