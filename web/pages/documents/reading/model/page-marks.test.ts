import { expect, it } from 'vitest';
import type { Page } from '#engines/source-layout/index.ts';
import { boxesOf, doubtfulWords, marksOnPage, pageOf } from './page-marks.ts';
import { cutSource } from './segments.ts';

const text = 'Kết nạp 120 đoàn viên mới trong năm';
let at = 0;
const words = text.split(' ').map((word, index) => {
  const start = at;
  at += word.length + 1;
  return { start, end: start + word.length, x: (index % 4) * 0.2, y: index < 4 ? 0.1 : 0.14, width: 0.18, height: 0.02, confidence: word === '120' ? 0.5 : 0.95 };
});
const page: Page = { width: 595, height: 842, scanned: true, words };
const { segments } = cutSource(text, { '/targets/0': { start: 0, end: text.indexOf(' mới'), rule: 'target', confidence: 0.9 } });

it('joins the words of a value line by line', () => {
  const marks = marksOnPage(page, segments);
  expect(marks.map(({ x, y, width, group }) => [x, y, Number(width.toFixed(2)), group])).toEqual([[0, 0.1, 0.78, 'targets'], [0, 0.14, 0.18, 'targets']]);
});

it('boxes a stretch of the text, and knows which words were hard to recognise', () => {
  expect(boxesOf(page, { start: text.indexOf('120'), end: text.indexOf(' mới') })).toHaveLength(2);
  expect(boxesOf(page, undefined)).toEqual([]);
  expect(doubtfulWords(page).map(({ start, end }) => text.slice(start, end))).toEqual(['120']);
  expect(doubtfulWords({ ...page, scanned: false })).toEqual([]);
});

it('finds the page of a place, also between pages and where a page holds no words', () => {
  const pages = [{ ...page, words: words.slice(0, 3) }, { ...page, words: [] }, { ...page, words: words.slice(3) }];
  expect([0, text.indexOf('120'), text.indexOf('đoàn'), 999].map((place) => pageOf(pages, place))).toEqual([0, 0, 2, 2]);
});
