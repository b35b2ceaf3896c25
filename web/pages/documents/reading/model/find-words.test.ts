import { expect, it } from 'vitest';
import { findWords, wordsOf } from './find-words.ts';

const text = 'Giao Ban Tổ chức (qua\nVăn phòng) nộp báo cáo.';

it('finds what a person added by its own words, over line ends', () => {
  expect(findWords(text, 'Ban Tổ chức (qua Văn phòng)')).toEqual({ start: 5, end: text.indexOf(' nộp') });
  expect(findWords(text, 'Ban Tài chính')).toBeUndefined();
  expect(findWords(text, '(.*')).toBeUndefined();
  expect(wordsOf({ actor: null, action: 'nộp báo cáo', due: {} })).toBe('nộp báo cáo');
  expect(wordsOf(12)).toBeUndefined();
});
