import { expect, it } from 'vitest';
import { fitsBelow } from './fits-below.ts';

const types = {
  confederation: { rank: 0, level: 'central' }, province: { rank: 10, level: 'provincial' }, department: { rank: 15, level: 'provincial' }, district: { rank: 20, level: 'upper' },
  grassroots: { rank: 30, level: 'grassroots' }, 'member-union': { rank: 40, level: 'below-grassroots' }, branch: { rank: 50, level: 'below-grassroots' }, group: { rank: 60, level: 'below-grassroots' },
};
const below = (above: keyof typeof types) => Object.entries(types).filter(([, type]) => fitsBelow(type, types[above])).map(([key]) => key);

it('a unit becomes of a type that stands below the one above it, and no union becomes an office', () => {
  expect(below('confederation')).toEqual(['province', 'department', 'district', 'grassroots']);
  expect(below('province')).toEqual(['district', 'grassroots']);
  expect(below('district')).toEqual(['grassroots']);
  expect(below('grassroots')).toEqual(['member-union', 'branch', 'group']);
  expect(below('member-union')).toEqual(['branch', 'group']);
});
