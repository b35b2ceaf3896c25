import { describe, expect, it } from 'vitest';
import { marked, markOfKey } from './marks.ts';

describe('marks in a cell', () => {
  it('make an estimate of a figure, and the actual one again', () => {
    expect(marked('1.234,5', 'estimate')).toBe('ước 1.234,5');
    expect(marked('ước 12', 'estimate')).toBe('12');
    expect(marked('', 'estimate')).toBe('');
    expect(marked('chưa rõ', 'estimate')).toBe('chưa rõ');
  });
  it('say why there is no figure, and take it back', () => {
    expect(marked('5', 'no_record')).toBe('không có số liệu');
    expect(marked('', 'did_not_exist')).toBe('chưa thành lập');
    expect(marked('chưa thành lập', 'none')).toBe('');
  });
  it('have keys, whatever letter Alt makes of them', () => {
    const key = (code: string, altKey = true) => markOfKey({ altKey, ctrlKey: false, metaKey: false, code });
    expect([key('KeyU'), key('KeyK'), key('KeyC'), key('KeyX'), key('KeyU', false)]).toEqual(['estimate', 'no_record', 'did_not_exist', undefined, undefined]);
  });
});
