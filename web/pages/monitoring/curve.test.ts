import { describe, expect, it } from 'vitest';
import { mainDue, pointsOf, shareAt } from './curve.ts';

const curve = {
  days: [{ day: '2024-07-01', expected: 10, handedIn: 0, accepted: 0 }, { day: '2024-07-08', expected: 10, handedIn: 4, accepted: 0 }, { day: '2024-07-12', expected: 8, handedIn: 6, accepted: 1 }],
  dues: [{ day: '2024-07-10', units: 7 }, { day: '2024-07-25', units: 3 }],
};

describe('the curve of a campaign', () => {
  it('counts its days from the day on which most units are due', () => {
    expect(mainDue(curve)).toBe('2024-07-10');
    expect(mainDue({ days: [], dues: [{ day: '2024-07-10', units: 3 }, { day: '2024-07-25', units: 3 }] })).toBe('2024-07-25');
    expect(mainDue({ days: [], dues: [] })).toBeUndefined();
  });
  it('is carried on to the last day', () => {
    expect(pointsOf(curve, '2024-07-15')).toEqual([{ at: -9, share: 0 }, { at: -2, share: 0.4 }, { at: 2, share: 0.75 }, { at: 5, share: 0.75 }]);
  });
  it('tells how it stood on any day', () => {
    const points = pointsOf(curve, '2024-07-15');
    expect([-20, -9, -1, 2, 99].map((at) => shareAt(points, at))).toEqual([0, 0, 0.4, 0.75, 0.75]);
  });
});
