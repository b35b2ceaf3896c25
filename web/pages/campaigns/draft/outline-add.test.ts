import { describe, expect, it } from 'vitest';
import { flattenOutline } from '#engines/report-template/index.ts';
import { addSections, outlineOfPasted } from './outline-add.ts';

const shape = (text: string) => flattenOutline(outlineOfPasted(text)).map(({ section: { label, heading }, depth }) => `${'·'.repeat(depth)}${[label, heading].filter(Boolean).join(' ')}`);

describe('an outline from a pasted text', () => {
  it('is read as the outline of a plan is', () => {
    expect(shape('I. Tình hình chung\n1. Đặc điểm đơn vị\n2. Thuận lợi, khó khăn\nII. Kết quả thực hiện')).toEqual([
      'I Tình hình chung', '·1 Đặc điểm đơn vị', '·2 Thuận lợi, khó khăn', 'II Kết quả thực hiện',
    ]);
  });
  it('is a section a line where nothing is numbered', () => {
    expect(shape('Kết quả\n\tTổ chức\n\tTuyên truyền\nĐề xuất')).toEqual(['Kết quả', '·Tổ chức', '·Tuyên truyền', 'Đề xuất']);
  });
  it('takes no key that is there already', () => {
    const once = outlineOfPasted('I. Một\n1. Hai\nII. Ba');
    const keys = flattenOutline(addSections(once, once)).map(({ section }) => section.key);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });
});
