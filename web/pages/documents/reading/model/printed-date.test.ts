import { describe, expect, it } from 'vitest';
import { parseDate, printDate } from './printed-date.ts';
import { parseNumber } from './printed-number.ts';

describe('dates as documents print them', () => {
  it.each([
    ['27/6/2024', '2024-06-27'],
    ['ngày 05 tháng 7 năm 2024', '2024-07-05'],
    ['31-12-2024', '2024-12-31'],
    ['tháng 6/2024', '2024-06'],
    ['6/2024', '2024-06'],
    ['quý II/2024', '2024-Q2'],
    ['Quý 4 năm 2024', '2024-Q4'],
    ['năm 2024', '2024'],
    ['2024-06-27', '2024-06-27'],
  ])('reads %s', (typed, iso) => expect(parseDate(typed)).toBe(iso));

  it.each(['31/6/2024', '0/1/2024', '13/2024', 'hôm qua', '27/6/24', 'quý V/2024'])('does not take %s for a date', (typed) => {
    expect(parseDate(typed)).toBeNull();
  });

  it.each(['2024-06-27', '2024-06', '2024-Q3', '2024'])('prints %s so that it reads back', (iso) => {
    expect(parseDate(printDate(iso, 'vi'))).toBe(iso);
    expect(parseDate(printDate(iso, 'en'))).toBe(iso);
  });
});

it('reads numbers as each language writes them', () => {
  expect(parseNumber('1.234,5', 'vi')).toBe(1234.5);
  expect(parseNumber('6,7 %', 'vi')).toBe(6.7);
  expect(parseNumber('12000', 'vi')).toBe(12000);
  expect(parseNumber('1.5', 'vi')).toBeNull();
  expect(parseNumber('1,234.5', 'en')).toBe(1234.5);
  expect(parseNumber('nhiều', 'vi')).toBeNull();
});
