import { describe, expect, it } from 'vitest';
import { oneSlipFrom, searchWords } from './index.ts';

describe('words that are searched for', () => {
  it('have neither accents nor signs, and a symbol is the same however it is printed', () => {
    expect(searchWords('CĐCS Công ty “Bao bì” Lung-Tiên')).toEqual(['cdcs', 'cong', 'ty', 'bao', 'bi', 'lung', 'tien']);
    for (const symbol of ['06a/NQ-TLĐ', '6a/nq-tld', '6ª/NQ–TLĐ', '006A / NQ-TLĐ']) expect(searchWords(symbol)).toEqual(['6a', 'nq', 'tld']);
    expect(searchWords('000')).toEqual(['0']);
    expect(searchWords("%' & | ! :* \\ 🙂")).toEqual([]);
  });
});

describe('a slip of the finger', () => {
  it('leaves a letter out, adds one, takes another, exchanges two', () => {
    for (const typed of ['lun', 'lunng', 'lumg', 'lugn', 'ulng']) expect(oneSlipFrom(typed)).toContain('lung');
    for (const other of ['lung', 'dung', 'ung']) expect(oneSlipFrom('lung')).not.toContain(other);
  });
  it('is not looked for in numbers and in the shortest words', () => {
    expect([...oneSlipFrom('6a'), ...oneSlipFrom('2024'), ...oneSlipFrom('bi')]).toEqual([]);
  });
});
