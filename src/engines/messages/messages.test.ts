import { describe, expect, it } from 'vitest';
import { areas, type Texts } from './index.ts';
import { counted } from './define.ts';
import { daysBetween, formatBytes, formatDate, formatInstant, formatInstantDay, formatNumber } from './format.ts';

describe('the catalogue of texts', () => {
  it.each(Object.entries(areas))('says everything of %s in both languages', (_name, area) => {
    const vi = flatten(area.vi as Texts);
    const en = flatten(area.en as Texts);
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [key, text] of [...Object.entries(vi), ...Object.entries(en)]) {
      if (typeof text === 'string') expect(text.trim(), key).not.toBe('');
    }
  });

  it('writes Vietnamese in composed letters', () => {
    for (const area of Object.values(areas))
      for (const text of Object.values(flatten(area.vi as Texts)))
        if (typeof text === 'string') expect(text).toBe(text.normalize('NFC'));
  });
});

describe('figures and dates', () => {
  it('groups by point and separates decimals by comma in Vietnamese', () => {
    expect(formatNumber('vi', 1234.5)).toBe('1.234,5');
    expect(formatNumber('en', 1234.5)).toBe('1,234.5');
    expect(formatNumber('vi', 98, 1)).toBe('98,0');
  });
  it('writes dates without leading zeros', () => {
    expect(formatDate('vi', '2020-04-30')).toBe('30/4/2020');
    expect(formatDate('en', '2020-04-30')).toBe('30 Apr 2020');
    expect(formatDate('vi', 'quý III')).toBe('quý III');
  });
  it('writes an instant in the zone of the installation', () => {
    expect(formatInstant('vi', '2024-07-15T18:05:00Z', 'Asia/Ho_Chi_Minh')).toBe('01:05 16/7/2024');
    expect(formatInstantDay('vi', '2024-07-15T18:05:00Z', 'Asia/Ho_Chi_Minh')).toBe('16/7/2024');
  });
  it('counts days across months and backwards', () => {
    expect(daysBetween('2024-07-15', '2024-08-01')).toBe(17);
    expect(daysBetween('2024-07-15', '2024-07-13')).toBe(-2);
    expect(daysBetween('2024-07-15', 'soon')).toBeNull();
  });
  it('counts in English with a plural', () => {
    expect(counted(1, 'unit')).toBe('1 unit');
    expect(counted(1200, 'unit')).toBe('1,200 units');
  });
  it('says sizes of files in words', () => {
    expect(formatBytes('vi', 1_250_000)).toBe('1,3 MB');
  });
});

function flatten(texts: Texts, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? Object.entries(flatten(value, `${prefix}${key}.`)) : [[`${prefix}${key}`, value]],
    ),
  );
}
