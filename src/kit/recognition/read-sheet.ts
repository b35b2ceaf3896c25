import { evenOut, liesOnItsSide } from './contrast.ts';
import type { RecognisedWord, Recogniser } from './recogniser.ts';
import { ruledLines, type DrawnLine } from './rules.ts';
import { turned, type GreySheet } from './sheet.ts';

export interface RecognisedSheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RecognisedWord[];
  readonly lines: readonly DrawnLine[];
  /** Quarters by which the sheet was turned clockwise to stand upright. */
  readonly quarters: number;
}

/** Below this a page may stand on its head. */
const unsure = 0.6;

/** Recognises a page, turned upright first: lines that run down are turned across, and what makes no sense is tried upside down. */
export async function readSheet(recogniser: Recogniser, sheet: GreySheet, dpi: number): Promise<RecognisedSheet> {
  const even = evenOut(sheet);
  const quarters = liesOnItsSide(even) ? 1 : 0;
  const first = await attempt(recogniser, await turned(even, quarters), dpi, quarters);
  if (first.confidence >= unsure || first.sheet.words.length === 0) return first.sheet;
  const second = await attempt(recogniser, await turned(even, quarters + 2), dpi, quarters + 2);
  return second.confidence > first.confidence + 0.1 ? second.sheet : first.sheet;
}

async function attempt(recogniser: Recogniser, sheet: GreySheet, dpi: number, quarters: number): Promise<{ sheet: RecognisedSheet; confidence: number }> {
  const { words, confidence } = await recogniser.words(sheet, dpi);
  return { sheet: { width: sheet.width, height: sheet.height, words, lines: ruledLines(sheet, dpi), quarters }, confidence };
}
