/** A recognised figure looks as sure as a printed one and may be another: a person confirms each. */
import type { Reading } from '../directive-reading/index.ts';
import type { SourceLayout } from '../source-layout/index.ts';

const most = 0.5;

/** Values whose words hold digits: numbers, symbols, dates, figures. */
const figured = /^\/(?:number|code|date|basis\/\d+|citations\/\d+|targets\/\d+|deadlines\/\d+\/due|tasks\/\d+\/due)(?:\/|$)/u;

/**
 * Lowers the confidence of figures and dates that stand on scanned words, so that the screen asks for them, and says once that
 * the text comes from pictures. Readings of texts that nobody scanned come back as they are.
 */
export function doubtScans(reading: Reading, layout: SourceLayout | null): Reading {
  if (layout?.kind !== 'pages' || !layout.pages.some((page) => page.scanned)) return reading;
  const words = layout.pages.filter((page) => page.scanned).flatMap((page) => page.words).sort((a, b) => a.start - b.start);
  const evidence = Object.fromEntries(Object.entries(reading.evidence).map(([pointer, entry]) => {
    const over = wordsOver(words, entry.start, entry.end);
    if (over.length === 0) return [pointer, entry];
    const printed = reading.text.slice(entry.start, entry.end);
    const asked = figured.test(pointer) && /\d/u.test(printed);
    const surest = Math.min(...over.map((word) => word.confidence ?? 1));
    const confidence = asked ? Math.min(entry.confidence, most, surest) : Math.min(entry.confidence, 0.5 + surest / 2);
    return [pointer, { ...entry, confidence: Math.round(confidence * 100) / 100 }];
  }));
  return { ...reading, evidence, diagnostics: [scanned, ...reading.diagnostics] };
}

const scanned = {
  code: 'scanned',
  message: {
    vi: 'Văn bản được nhận dạng từ ảnh, hãy kiểm tra các số và ngày',
    en: 'The text was recognised from pictures; check its figures and dates',
  },
} as const;

type Word = Extract<SourceLayout, { kind: 'pages' }>['pages'][number]['words'][number];

/** Words that share a unit with a span; `words` ascend. */
function wordsOver(words: readonly Word[], start: number, end: number): Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Word[] = [];
  for (let i = low; i < words.length && (words[i] as Word).start < end; i++) found.push(words[i] as Word);
  return found;
}
