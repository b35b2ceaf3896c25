import { describe, expect, it } from 'vitest';
import { readDirective } from '../directive-reading/index.ts';

/** What stands in the two columns of a letterhead, line by line. */
interface Style {
  readonly left: readonly string[]; readonly number: string; readonly right: readonly string[]; readonly day: string;
  readonly expected: { number: string; code: string; date: string; place: string; issuer: string };
}

const union: Style = {
  left: ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẾN NGỌC'], number: 'Số: 45/KH-LĐLĐ', right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  day: 'Bến Ngọc, ngày 05 tháng 02 năm 2026', expected: { number: '45', code: 'KH-LĐLĐ', date: '2026-02-05', place: 'Bến Ngọc', issuer: 'Liên đoàn Lao động tỉnh Bến Ngọc' },
};
const state: Style = {
  left: ['ỦY BAN NHÂN DÂN', 'TỈNH HOA LÂM'], number: 'Số: 1208 /KH-UBND', right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  day: 'Hoa Lâm, ngày 19 tháng 11 năm 2025', expected: { number: '1208', code: 'KH-UBND', date: '2025-11-19', place: 'Hoa Lâm', issuer: 'Ủy ban nhân dân tỉnh Hoa Lâm' },
};
const party: Style = {
  left: ['TỈNH ỦY PHONG VÂN', 'BAN TỔ CHỨC', '*'], number: 'Số 37-HD/BTCTU', right: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  day: 'Phong Vân, ngày 12 tháng 6 năm 2025', expected: { number: '37', code: 'HD/BTCTU', date: '2025-06-12', place: 'Phong Vân', issuer: 'Ban Tổ chức Tỉnh ủy Phong Vân' },
};
const youth: Style = {
  left: ['TỈNH ĐOÀN THƯỢNG KHÊ', 'BAN CHẤP HÀNH', '***'], number: 'Số: 225-KH/TĐTN-PT', right: ['ĐOÀN TNCS HỒ CHÍ MINH'],
  day: 'Thượng Khê, ngày 22 tháng 01 năm 2026', expected: { number: '225', code: 'KH/TĐTN-PT', date: '2026-01-22', place: 'Thượng Khê', issuer: 'Tỉnh đoàn Thượng Khê' },
};
const styles = { 'a trade union': union, 'the State': state, 'the Party': party, 'the youth union': youth };
const body = (style: Style): string => `\n\nKẾ HOẠCH\nTổ chức Tháng Công nhân năm 2026\n\nThực hiện Nghị quyết số 12/NQ-BCH ngày 01/12/2025, ${style.expected.issuer} xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Chăm lo đoàn viên, người lao động.\n`;

/** The ways in which converters flatten two columns. */
const flattened: Record<string, (style: Style) => string> = {
  'left column first': ({ left, number, right, day }) => [...left, number, ...right, day].join('\n'),
  'right column first': ({ left, number, right, day }) => [...right, day, ...left, number].join('\n'),
  'row by row with tabs': ({ left, number, right, day }) => [...rows(left, right, '\t'), `${number}\t${day}`].join('\n'),
  'row by row with blanks': ({ left, number, right, day }) => [...rows(left, right, ' '.repeat(12)), `${number}${' '.repeat(12)}${day}`].join('\n'),
  'row by row, a cell a line': ({ left, number, right, day }) => [...rows(left, right, '\n'), number, day].join('\n'),
  'the date before the number': ({ left, number, right, day }) => [...left, ...right, day, number].join('\n'),
  'a blank line between all lines': ({ left, number, right, day }) => [...left, number, ...right, day].join('\n\n'),
  'cells between bars': ({ left, number, right, day }) => ['|', ...left, '-------', '|', ...right, '---------------', '|', '|', number, '|', day, '|'].join('\n'),
  'markdown in bold': ({ left, number, right, day }) => [...left, number, ...right].map((line) => `**${line}**`).concat(`*${day}*`).join('\n\n'),
  'a table in markdown': ({ left, number, right, day }) => [`| ${left.map((line) => `**${line}**`).join('<br>')} | ${right.map((line) => `**${line}**`).join('<br>')} |`, '| --- | --- |', `| ${number} | *${day}* |`].join('\n'),
};

function rows(left: readonly string[], right: readonly string[], gap: string): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]].filter((cell) => cell !== undefined).join(gap));
}

describe.each(Object.entries(styles))('the letterhead of %s', (_, style) => {
  it.each(Object.entries(flattened))('is read from %s', (__, flatten) => {
    const { directive } = readDirective(flatten(style) + body(style));
    const { number, code, date, place, issuer } = directive;
    expect({ number, code, date, place, issuer }).toEqual(style.expected);
    expect(directive.kind).toBe('plan');
  });
});
