/** Words as they stand on paper, whoever found them there: the glyphs of a PDF or the recognition of a picture. */

/** A word with its box in points, from the upper left corner of its page. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Where the letters stand; what hangs below it is not counted. */
  readonly baseline: number;
  /** Height of the type, from which gaps are judged. */
  readonly size: number;
  /** Top and bottom of the box that is shown. */
  readonly top: number;
  readonly bottom: number;
  /** Blanks printed before it on its line; null where nobody can know. */
  readonly blanks: number | null;
  /** How sure the recognition was; absent where nothing was recognised. */
  readonly confidence?: number;
}

/** A printed rule, the stuff of tables. Horizontal where `y0` equals `y1`. */
export interface Rule { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly scanned: boolean;
  readonly words: readonly PlacedWord[];
  readonly rules: readonly Rule[];
}

/** Words of one printed line, from left to right. */
export interface PrintedLine {
  readonly page: number;
  readonly words: readonly PlacedWord[];
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
}

export const rightOf = (word: PlacedWord): number => word.x + word.width;

/** The value in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of these words; `words` must not be empty. */
export function lineOf(page: number, words: readonly PlacedWord[]): PrintedLine {
  const ordered = [...words].sort((a, b) => a.x - b.x);
  const size = Math.max(median(ordered.map((word) => word.size)), 1);
  const level = ordered.filter((word) => word.size >= size * 0.8);
  return {
    page, words: ordered, size, x0: ordered[0]?.x ?? 0, x1: Math.max(...ordered.map(rightOf)),
    baseline: median((level.length > 0 ? level : ordered).map((word) => word.baseline)),
  };
}
