import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import tesseract from 'tesseract.js';
import { asPng, type GreySheet } from './sheet.ts';
import { secondLook } from './second-look.ts';

/** A recognised word in pixels of its sheet. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number;
  /** Of its line: where the letters stand at the left and right end, and how high the type is. */
  readonly line: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly height: number };
}

export interface Recogniser {
  /** @returns words in the order found, and how sure they are together, 0 to 1 */
  words(sheet: GreySheet, dpi: number): Promise<{ words: RecognisedWord[]; confidence: number }>;
  close(): Promise<void>;
}

/** The trained data lies beside its package; nothing is ever downloaded. */
const trainedData = (): string => join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');

/** Starts a recogniser of printed Vietnamese in a thread of its own. */
export async function startRecogniser(): Promise<Recogniser> {
  let broken: (error: Error) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => { broken = reject; });
  failure.catch(() => undefined);
  const worker = await tesseract.createWorker('vie', tesseract.OEM.LSTM_ONLY, {
    langPath: trainedData(), cacheMethod: 'none', gzip: true, errorHandler: (error: unknown) => broken(new Error(String(error))),
  });
  return {
    async words(sheet, dpi) {
      await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO, user_defined_dpi: String(Math.round(dpi)), debug_file: '/dev/null' } as never);
      const { data } = await Promise.race([worker.recognize(await asPng(sheet), {}, { blocks: true, text: false }), failure]);
      const words = (data.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines).flatMap((line) => {
        const { rowHeight } = line.rowAttributes as unknown as { rowHeight: number };
        return line.words.map((word): RecognisedWord => ({
          text: secondLook(word.text, word.bbox, word.symbols, sheet), confidence: word.confidence / 100, x0: word.bbox.x0, y0: word.bbox.y0, x1: word.bbox.x1, y1: word.bbox.y1,
          line: { x0: line.baseline.x0, y0: line.baseline.y0, x1: line.baseline.x1, y1: line.baseline.y1, height: rowHeight },
        }));
      });
      return { words, confidence: data.confidence / 100 };
    },
    close: async () => { await worker.terminate(); },
  };
}
