import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../engines/forms/index.ts';
import { proposeFigures } from './propose-figures.ts';
import type { EarlierReport, Known } from './propose-figures.ts';

const form: FormDefinition = {
  key: 'bieu-01', title: 'Biểu', from: 'dao-tao',
  rows: [{ key: 'nam-2019', label: '2019', year: 2019 }, { key: 'nam-2024', label: '2024', year: 2024 }],
  columns: [
    { key: 'lop', label: 'Lớp', type: 'count', decimals: 0, rollup: 'sum', prefill: { from: 'previous' } },
    { key: 'dv', label: 'Đoàn viên', type: 'count', decimals: 0, rollup: 'max', prefill: { from: 'registry', figure: 'members' } },
  ],
};
const report = (more: Partial<EarlierReport>): EarlierReport => ({
  unitId: 'a', unitName: 'CĐ Bảo', predecessor: false, title: 'Tổng kết 2023', forms: [{ ...form, key: 'bieu-05' }],
  rows: { 'bieu-05': { 'nam-2019': { lop: 3 }, 'nam-2024': { lop: { value: 5, estimate: true } } } }, ...more,
});
const proposed = (known: Partial<Known>) => proposeFigures([form], { founded: '2010-01-01', earlier: [], registry: null, children: null, ...known })
  .map(({ rowKey, columnKey, value, source }) => [`${rowKey}/${columnKey}`, value, source.kind, source.of]);

describe('figures that are known already', () => {
  it('come from the same ready form last time, an estimate still marked as one', () => {
    expect(proposed({ earlier: [report({ rows: {} }), report({})] })).toEqual([
      ['nam-2019/lop', 3, 'previous', 'Tổng kết 2023'], ['nam-2024/lop', { value: 5, estimate: true }, 'previous', 'Tổng kết 2023'],
    ]);
  });

  it('come from the registers as of a day', () => {
    expect(proposed({ registry: { day: '2024-07-15', figures: { members: 120 } } })).toEqual([
      ['nam-2019/dv', 120, 'registry', '2024-07-15'], ['nam-2024/dv', 120, 'registry', '2024-07-15'],
    ]);
  });

  it('of years before the founding are that there was no such unit, never 0', () => {
    expect(proposed({ founded: '2022-05-01' })).toEqual([
      ['nam-2019/lop', { absent: 'did_not_exist' }, 'founding', '2022-05-01'], ['nam-2019/dv', { absent: 'did_not_exist' }, 'founding', '2022-05-01'],
    ]);
  });

  it('or those of the predecessors, together only where figures add up and each gave one', () => {
    const one = report({ unitId: 'b', unitName: 'CĐ Một', predecessor: true, rows: { 'bieu-05': { 'nam-2019': { lop: 3, dv: 40 } } } });
    const two = report({ unitId: 'c', unitName: 'CĐ Hai', predecessor: true, rows: { 'bieu-05': { 'nam-2019': { lop: 4, dv: 50 } } } });
    expect(proposed({ founded: '2022-05-01', earlier: [one, two] })).toEqual([
      ['nam-2019/lop', 7, 'predecessor', 'CĐ Một, CĐ Hai'], ['nam-2019/dv', { absent: 'did_not_exist' }, 'founding', '2022-05-01'],
    ]);
    expect(proposed({ founded: '2022-05-01', earlier: [one, { ...two, rows: {} }] })[0]).toEqual(['nam-2019/lop', { absent: 'did_not_exist' }, 'founding', '2022-05-01']);
  });
});
