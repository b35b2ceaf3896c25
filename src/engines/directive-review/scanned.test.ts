import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scannedWords, wordsWithin } from './scanned.ts';

const page = (scanned: boolean, start: number) => ({ width: 1, height: 1, scanned, words: [{ start, end: start + 3, x: 0, y: 0, width: 0.1, height: 0.1, confidence: 0.5 }] });

it('knows the words of scanned pages alone', () => {
  expect(scannedWords({ kind: 'pages', pages: [page(true, 0), page(false, 4), page(true, 8)] })).toEqual([{ start: 0, end: 3, sure: false }, { start: 8, end: 11, sure: false }]);
  expect(scannedWords({ kind: 'flow', blocks: [] })).toEqual([]);
  expect(scannedWords(undefined)).toEqual([]);
});

it('finds the words that a stretch touches, as going through all of them would', () => fc.assert(fc.property(
  fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 })), { maxLength: 30 }), fc.nat(120), fc.nat(40),
  (lengths, from, length) => {
    let at = 0;
    const words = lengths.map(([long, gap]) => { const start = at; at += long + gap; return { start, end: start + long, sure: true }; });
    const to = from + length;
    expect(wordsWithin(words, from, to)).toEqual(words.filter(({ start, end }) => start < to && end > from));
  },
)));
