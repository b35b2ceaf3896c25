import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../forms/index.ts';
import { compareFigures, compareTexts } from './index.ts';
import type { LinePair, Piece } from './index.ts';

const sideOf = (pairs: LinePair[], side: 'before' | 'now') => pairs.flatMap((pair) => (pair[side] === null ? [] : [pair[side].map(({ text }) => text).join('')])).join('\n');
/** A line with what changed in brackets. */
const shown = (pieces: Piece[] | null) => pieces?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') ?? null;
const told = (before: string, now: string) => compareTexts(before, now).map((pair) => [shown(pair.before), shown(pair.now)]);

describe('two texts', () => {
  it('show the words that were changed, and nothing else', () => {
    expect(told('Đã mở hai lớp, 120 lượt.', 'Đã mở ba lớp tập huấn, 120 lượt.')).toEqual([['Đã mở [hai] lớp, 120 lượt.', 'Đã mở [ba] lớp[ tập huấn], 120 lượt.']]);
  });

  it('show lines that stand still, that went and that came', () => {
    expect(told('Mở đầu.\nBỏ đi dòng này.\nKết.', 'Mở đầu.\nKết.\nThêm kiến nghị.')).toEqual([
      ['Mở đầu.', 'Mở đầu.'], ['[Bỏ đi dòng này.]', null], ['Kết.', 'Kết.'], [null, '[Thêm kiến nghị.]'],
    ]);
  });

  it('put a line beside what it became, also where others came between', () => {
    expect(told('Công đoàn đã tổ chức hai buổi đối thoại.\nChi hỗ trợ mười gia đình.', 'Công đoàn đã tổ chức ba buổi đối thoại.\nKý một thỏa ước mới với người sử dụng.\nChi hỗ trợ mười hai gia đình.')).toEqual([
      ['Công đoàn đã tổ chức [hai] buổi đối thoại.', 'Công đoàn đã tổ chức [ba] buổi đối thoại.'],
      [null, '[Ký một thỏa ước mới với người sử dụng.]'],
      ['Chi hỗ trợ mười gia đình.', 'Chi hỗ trợ mười [hai ]gia đình.'],
    ]);
  });

  it('whatever they are, each is found again whole on its side, and the same text shows no change', () => {
    const line = fc.array(fc.constantFrom('công', 'đoàn', 'đã', 'mở', '12', 'lớp', ',', '.', ' ', '  '), { maxLength: 12 }).map((words) => words.join(' '));
    const text = fc.array(line.filter((one) => one !== ''), { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, now) => {
      const pairs = compareTexts(before, now);
      expect(sideOf(pairs, 'before')).toBe(before);
      expect(sideOf(pairs, 'now')).toBe(now);
      if (before === now) expect(pairs.every(({ same }) => same)).toBe(true);
      for (const pair of pairs) if (pair.same) expect([...pair.before!, ...pair.now!].some(({ changed }) => changed)).toBe(false);
    }));
  });

  it('that have nothing in common and no end still come to an end', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareTexts(long('a'), long('b'))).toHaveLength(1);
    expect(compareTexts(long('a').replaceAll(' ', '\n'), long('b').replaceAll(' ', '\n')).length).toBeGreaterThanOrEqual(3000);
  });
});

describe('two filled forms', () => {
  const form: FormDefinition = {
    key: 'bieu-01', title: 'Tập huấn', rows: [{ key: 'nam', label: 'Năm' }],
    columns: [{ key: 'luot', label: 'Lượt', type: 'count', decimals: 0, rollup: 'sum' }, { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' }],
  };

  it('show what each changed cell held and holds; nothing is not 0', () => {
    expect(compareFigures([form], { 'bieu-01': { nam: { luot: 3 } } }, { 'bieu-01': { nam: { luot: 0, 'ghi-chu': '' } } })).toEqual([{ formKey: 'bieu-01', rowKey: 'nam', columnKey: 'luot', before: 3, now: 0 }]);
    expect(compareFigures([form], {}, { 'bieu-01': { nam: { luot: 0 } } })).toMatchObject([{ before: null, now: 0 }]);
    expect(compareFigures([form], {}, {})).toEqual([]);
  });
});
