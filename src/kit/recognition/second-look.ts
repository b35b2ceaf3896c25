import type { GreySheet } from './sheet.ts';

export interface Symbol { readonly text: string; readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } }

const dark = 128;

/** What recognition is known to take for something else is looked at once more, in the pixels themselves. */
export function secondLook(word: string, box: Symbol['bbox'], symbols: readonly Symbol[], sheet: GreySheet): string {
  return withStrokes(withZeros(word, symbols, sheet), box, sheet);
}

const roman = /^(V?)(I{1,3})([.,:)]?)$/u;

/** `III.` is read as `II.` more often than not: its strokes are counted. */
function withStrokes(word: string, { x0, y0, x1, y1 }: Symbol['bbox'], { data, width }: GreySheet): string {
  const m = roman.exec(word);
  const high = y1 - y0;
  if (!m || high < 10) return word;
  let strokes = 0;
  let inside = false;
  for (let x = x0; x <= x1; x++) {
    let inked = 0;
    for (let y = y0; y < y1; y++) if ((data[y * width + x] ?? 255) < dark) inked += 1;
    const upright = inked >= high * 0.8;
    if (upright && !inside) strokes += 1;
    inside = upright;
  }
  return strokes > (m[2] ?? '').length && strokes <= 3 ? `${m[1] ?? ''}${'I'.repeat(strokes)}${m[3] ?? ''}` : word;
}

/**
 * The zero of a typewriter face has a dot in it, and recognition takes it for a nine. A nine is open at its lower left; a zero has
 * a stroke there.
 * @returns the word with such nines as zeros
 */
function withZeros(word: string, symbols: readonly Symbol[], sheet: GreySheet): string {
  if (!word.includes('9') || symbols.map((symbol) => symbol.text).join('') !== word) return word;
  return symbols.map((symbol) => symbol.text === '9' && closedBelow(symbol.bbox, sheet) ? '0' : symbol.text).join('');
}

function closedBelow({ x0, y0, x1, y1 }: Symbol['bbox'], { data, width }: GreySheet): boolean {
  const [high, wide] = [y1 - y0, x1 - x0];
  if (high < 10 || wide < 5) return false;
  const [from, to] = [y0 + Math.floor(high * 0.6), y0 + Math.ceil(high * 0.8)];
  let inked = 0;
  for (let y = from; y < to; y++) {
    for (let x = x0; x < x0 + wide / 3; x++) if ((data[y * width + x] ?? 255) < dark) { inked += 1; break; }
  }
  return inked >= (to - from) * 0.8;
}
