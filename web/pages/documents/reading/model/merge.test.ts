import { expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { differences, merged } from './merge.ts';
import { faultsOf, precisionOf } from './faults.ts';

const { directive: base } = readDirective('KẾ HOẠCH\nPhát triển đoàn viên năm 2024\n');

it('suggests of two contents what each person alone changed', () => {
  const mine = { ...base, number: '12', place: 'Bến Ngọc' };
  const theirs = { ...base, code: 'KH-LĐLĐ', place: 'Hoa Lâm' };
  const found = differences(base, mine, theirs);
  expect(Object.fromEntries(found.map(({ field, suggested }) => [field, suggested]))).toEqual({ number: 'mine', code: 'theirs', place: 'mine' });
  const chosen = merged(mine, theirs, { number: 'mine', code: 'theirs', place: 'theirs' });
  expect(chosen).toEqual({ ...base, number: '12', code: 'KH-LĐLĐ', place: 'Hoa Lâm' });
});

it('says beside which field something is missing or wrong', () => {
  const due = { date: '2024-07', bound: 'by', precision: 'day', text: 'trong tháng 7' } as const;
  const content = {
    ...base, date: '31/2/2024',
    targets: [{ text: 'Kết nạp đoàn viên', measure: '', comparator: '>=', value: Number.NaN, unit: '%', population: null, period: null } as const],
    tasks: [{ text: 'Tham mưu', lead: ['Ban Tổ chức', ''], support: [], due }],
  };
  expect(Object.fromEntries(faultsOf(content))).toEqual({
    '/date': 'date', '/targets/0/measure': 'empty', '/targets/0/value': 'number', '/tasks/0/lead/1': 'empty', '/tasks/0/due/date': 'precision',
  });
  expect(faultsOf(base).size).toBe(0);
  expect(precisionOf('2024-07', 'day')).toBe('month');
  expect(precisionOf('2024-07', 'late-month')).toBe('late-month');
});
