import { describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { draftOf, edited } from './draft.ts';

const { directive } = readDirective('KẾ HOẠCH\nPhát triển đoàn viên năm 2024\n');
const content = { ...directive, reportOutline: [{ label: 'I', heading: 'Kết quả', children: [] }] };
const start = draftOf({ content, accepted: ['/title'], readingId: 'r1' });

describe('correcting a directive', () => {
  it('takes typing in one field back in one step', () => {
    const typed = ['1', '12', '123'].reduce((draft, value) => edited(draft, { type: 'change', pointer: '/number', value }), start);
    expect(typed.content.number).toBe('123');
    expect(edited(typed, { type: 'undo' }).content).toBe(start.content);
  });
  it('takes steps in several fields back one by one', () => {
    const one = edited(start, { type: 'change', pointer: '/number', value: '12' });
    const two = edited(one, { type: 'insert', list: '/recipients', index: 0, item: 'Như trên' });
    expect(edited(two, { type: 'undo' }).content).toBe(one.content);
    expect(edited(edited(two, { type: 'undo' }), { type: 'undo' }).content).toBe(start.content);
  });
  it('has no outline once its last part is removed, and has it again after undo', () => {
    const without = edited(start, { type: 'remove', pointer: '/reportOutline/0' });
    expect(without.content.reportOutline).toBeNull();
    expect(edited(without, { type: 'undo' }).content.reportOutline).toHaveLength(1);
    expect(edited(without, { type: 'insert', list: '/reportOutline', index: 0, item: { label: 'I', heading: '', children: [] } }).content.reportOutline).toHaveLength(1);
  });
  it('takes accepting back as one step, and forgets no earlier acceptance', () => {
    const accepted = edited(start, { type: 'accept', keys: ['/number', '/title', '/targets/0'] });
    expect(accepted.accepted).toEqual(['/title', '/number', '/targets/0']);
    expect(accepted.content).toBe(start.content);
    expect(edited(accepted, { type: 'undo' }).accepted).toEqual(['/title']);
    expect(edited(accepted, { type: 'release', keys: ['/title'] }).accepted).toEqual(['/number', '/targets/0']);
    expect(edited(start, { type: 'accept', keys: ['/title'] })).toBe(start);
  });
  it('puts several items in their order, and takes them back together', () => {
    const three = edited(start, { type: 'insert', list: '/recipients', index: 0, item: 'Một', more: ['Hai', 'Ba'] });
    expect(three.content.recipients.slice(0, 3)).toEqual(['Một', 'Hai', 'Ba']);
    expect(edited(three, { type: 'undo' }).content).toBe(start.content);
  });
  it('does not go back behind a reading that was made anew', () => {
    const moved = { ...edited(start, { type: 'change', pointer: '/number', value: '12' }), readingId: 'r2' };
    expect(edited(moved, { type: 'undo' })).toBe(moved);
  });
  it('does not count an edit without effect as a step', () => {
    expect(edited(start, { type: 'change', pointer: '/number', value: start.content.number })).toBe(start);
  });
});
