import { describe, expect, it } from 'vitest';
import { flattenOutline, outlineFromReading, reportTemplateSchema } from './index.ts';

const read = [
  { label: 'I', heading: 'TÌNH HÌNH CHUNG', children: [
    { label: '1', heading: 'Đặc điểm đơn vị', children: [
      { label: '-', heading: 'Số lao động', children: [{ label: '+', heading: 'Trong đó nữ', children: [] }] },
    ] },
    { label: '2', heading: 'Thuận lợi, khó khăn', children: [] },
  ] },
  { label: 'II', heading: 'KIẾN NGHỊ', children: [] },
];

describe('the outline of a campaign', () => {
  it('keeps numbered parts as sections and turns bullets into guidance', () => {
    const outline = outlineFromReading(read);
    expect(flattenOutline(outline).map(({ section, depth }) => [section.key, section.label, depth])).toEqual([
      ['s1', 'I', 0], ['s1.1', '1', 1], ['s1.2', '2', 1], ['s2', 'II', 0],
    ]);
    expect(outline[0]!.children[0]!.guidance).toBe('- Số lao động\n+ Trong đó nữ');
    expect(reportTemplateSchema.safeParse({ outline, forms: [] }).success).toBe(true);
  });

  it('is refused when a key is used twice', () => {
    const section = { key: 's1', label: 'I', heading: 'A', guidance: null, children: [] };
    expect(reportTemplateSchema.safeParse({ outline: [section, section], forms: [] }).success).toBe(false);
  });

  it('is refused when its forms have more cells than anyone fills', () => {
    const numbered = (count: number, letter: string) => Array.from({ length: count }, (_, n) => ({ key: `${letter}${n}`, label: `${n}` }));
    const form = (key: string) => ({
      key, title: 'Biểu', rows: numbered(100, 'r'),
      columns: numbered(40, 'c').map((column) => ({ ...column, type: 'count', decimals: 0, rollup: 'sum' })),
    });
    expect(reportTemplateSchema.safeParse({ outline: [], forms: [form('a')] }).success).toBe(true);
    expect(reportTemplateSchema.safeParse({ outline: [], forms: [form('a'), form('b')] }).error?.issues).toMatchObject([{ path: ['forms'] }]);
  });
});
