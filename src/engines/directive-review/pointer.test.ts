import { describe, expect, it } from 'vitest';
import { changeAt, insertAt, moveAt, removeAt, valueAt, within } from './pointer.ts';

const whole = { tasks: [{ lead: ['Ban Tổ chức'] }, { lead: [] as string[] }], signature: null };

describe('changing at a pointer', () => {
  it('leaves what it does not touch the same object', () => {
    const changed = changeAt(whole, '/tasks/0/lead/0', () => 'Văn phòng');
    expect(changed.tasks[0]?.lead).toEqual(['Văn phòng']);
    expect(changed.tasks[1]).toBe(whole.tasks[1]);
    expect(whole.tasks[0]?.lead).toEqual(['Ban Tổ chức']);
  });
  it('gives the same whole back when nothing changes', () => {
    expect(changeAt(whole, '/tasks/0', (value) => value)).toBe(whole);
    expect(changeAt(whole, '/signature/name', () => 'An')).toBe(whole);
  });
  it('inserts, removes and moves items', () => {
    const three = insertAt(whole, '/tasks', 1, { lead: ['Văn phòng'] });
    expect(three.tasks.map(({ lead }) => lead)).toEqual([['Ban Tổ chức'], ['Văn phòng'], []]);
    expect(removeAt(three, '/tasks/0').tasks).toHaveLength(2);
    expect(moveAt(three, '/tasks/1', -1).tasks[0]?.lead).toEqual(['Văn phòng']);
    expect(moveAt(three, '/tasks/0', -1)).toBe(three);
  });
  it('reads nothing where nothing is', () => {
    expect(valueAt(whole, '/tasks/7/lead')).toBeUndefined();
    expect(valueAt(whole, '/constructor')).toBeUndefined();
  });
  it('knows what lies within', () => {
    expect(within('/tasks/1/lead', '/tasks/1')).toBe(true);
    expect(within('/tasks/10', '/tasks/1')).toBe(false);
  });
});
