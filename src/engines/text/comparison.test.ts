import { describe, expect, it } from 'vitest';
import { canonicalText, looksLikeName, nameParts, nameSortKey, parseNumber, parseRoman, sameWords, toneBlind, withoutAccents } from './index.ts';

describe('canonical text', () => {
  it('is composed, with LF line ends, and keeps the ª of a symbol', () => {
    expect(canonicalText('\uFEFFĐoa\u0300n\r\n6ª/NQ-TLĐ\r')).toBe('Đoàn\n6ª/NQ-TLĐ\n');
  });
});

describe('comparison', () => {
  it('does not mind where the tone mark stands, but minds the tone', () => {
    expect(toneBlind('Hoà Thuý')).toBe(toneBlind('hòa thúy'));
    expect(toneBlind('hoà')).not.toBe(toneBlind('hoa'));
  });
  it('finds what was typed without marks', () => {
    expect(withoutAccents('Nguyễn Đức Hòa')).toBe('nguyen duc hoa');
  });
  it('looks past case and punctuation', () => {
    expect(sameWords('Ban Tổ chức - Kiểm tra', 'BAN TỔ CHỨC, KIỂM TRA')).toBe(true);
  });
});

describe('numbers', () => {
  it('reads dot as thousands and comma as decimals', () => {
    expect(['6,7', '1.234,5', '12.000', '85', '1,234.5', 'mười'].map(parseNumber)).toEqual([6.7, 1234.5, 12000, 85, null, null]);
  });
  it('reads roman numbers in their usual form only', () => {
    expect(['IV', 'XIV', 'IIII', ''].map(parseRoman)).toEqual([4, 14, null, null]);
  });
});

describe('names', () => {
  it('are sorted by given name, then middle, then family', () => {
    const people = ['Trần Văn Bình', 'Nguyễn Thị An', 'Lê Văn An'];
    expect(people.sort((a, b) => nameSortKey(a).localeCompare(nameSortKey(b), 'vi'))).toEqual(['Nguyễn Thị An', 'Lê Văn An', 'Trần Văn Bình']);
    expect(nameParts('Lê Thị Thu Hà')).toEqual({ family: 'Lê', middle: 'Thị Thu', given: 'Hà' });
  });
  it('are told from posts and sentences', () => {
    expect(['Lê Minh Khôi', 'Phó Chủ tịch', 'CHỦ TỊCH', 'Lưu: VT'].map(looksLikeName)).toEqual([true, false, true, false]);
  });
});
