/** Text as it grows, with the place of every word that went into it. */
import type { Page } from '../source-layout/index.ts';
import type { PlacedPage, PlacedWord } from './placed.ts';

interface Entry { readonly page: number; readonly word: PlacedWord; readonly start: number; readonly end: number }

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

export class TextBuilder {
  text = '';
  readonly #entries: Entry[] = [];

  /** Adds a word; `shown` is what is written for it where that is not what is printed. */
  put(page: number, word: PlacedWord, shown = word.text): void {
    const start = this.text.length;
    this.text += shown;
    this.#entries.push({ page, word, start, end: this.text.length });
  }

  /** Adds what no word stands behind: blanks, line ends, words repeated in a merged cell. */
  add(text: string): void {
    this.text += text;
  }

  /** The pages with the words that are in the text; each word once, in the order of the text. */
  pages(placed: readonly PlacedPage[], textEnd = this.text.length): Page[] {
    const words = placed.map((): Page['words'] => []);
    for (const { page, word, start, end } of this.#entries) {
      const sheet = placed[page];
      if (!sheet || end > textEnd || end <= start) continue;
      words[page]?.push({
        start, end, x: share(word.x / sheet.width), y: share(word.top / sheet.height), width: share(word.width / sheet.width),
        height: share((word.bottom - word.top) / sheet.height), ...(word.confidence !== undefined && { confidence: share(word.confidence) }),
      });
    }
    return placed.map((sheet, i) => ({ width: sheet.width, height: sheet.height, scanned: sheet.scanned, words: words[i] ?? [] }));
  }
}
