import { describe, expect, it } from 'vitest';
import { queryOf, withView } from './views.ts';

describe('a saved view', () => {
  it('keeps the filters of its list and nothing else of the address', () => {
    expect(queryOf({ group: 'late', q: 'mầm non', tab: 'units', level: '' }, ['group', 'q', 'level'])).toBe('group=late&q=m%E1%BA%A7m+non');
  });
  it('puts them back, and clears what it says nothing of', () => {
    expect(withView({ group: 'late', level: '2', tab: 'units' }, ['group', 'q', 'level'], 'group=returned&q=m%E1%BA%A7m+non&other=1')).toEqual({ group: 'returned', q: 'mầm non', level: undefined, tab: 'units' });
  });
});
