import { describe, expect, it } from 'vitest';
import { suggestUsername } from './suggest-username.ts';

describe('a proposed username', () => {
  it('puts the given name before the family name, without marks', () => {
    expect(suggestUsername('Nguyễn Thị Đào')).toBe('dao.nguyen');
    expect(suggestUsername('Trần Thanh Bình')).toBe('binh.tran');
  });
  it('is the one name when there is one, and nothing when there is none', () => {
    expect(suggestUsername('  Ánh ')).toBe('anh');
    expect(suggestUsername('…')).toBe('');
  });
});
