/** Words → printed lines: what stands at one height belongs together, from the left column to the right one. */
import { lineOf, type PlacedWord, type PrintedLine } from './placed.ts';

interface OpenLine { words: PlacedWord[]; top: number; bottom: number }

const boxOf = (word: PlacedWord): { top: number; bottom: number } => ({ top: word.baseline - word.size * 0.75, bottom: word.baseline + word.size * 0.2 });

/** Lines of a page from the top down. A raised mark joins the line that it is raised from. */
export function printedLines(page: number, words: readonly PlacedWord[]): PrintedLine[] {
  const lines: OpenLine[] = [];
  // Full-size words open lines before small ones look for theirs.
  const ordered = [...words].sort((a, b) => a.baseline - b.baseline || b.size - a.size);
  for (const word of ordered) {
    const { top, bottom } = boxOf(word);
    let best: OpenLine | null = null;
    let most = 0;
    for (let i = lines.length - 1; i >= 0 && i >= lines.length - 6; i--) {
      const line = lines[i] as OpenLine;
      const shared = Math.min(bottom, line.bottom) - Math.max(top, line.top);
      const part = shared / Math.min(bottom - top, line.bottom - line.top);
      if (part > 0.5 && part > most && !collides(line, word)) { best = line; most = part; }
    }
    if (!best) { lines.push({ words: [word], top, bottom }); continue; }
    best.words.push(word);
    // A line is as high as its type, not as its marks together.
    if (word.size > (best.words[0] as PlacedWord).size * 1.2) { best.top = top; best.bottom = bottom; }
  }
  return lines.map((line) => lineOf(page, line.words)).sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
}

/** Two words in one place are two lines set too close, not one. */
function collides(line: OpenLine, word: PlacedWord): boolean {
  return line.words.some((other) => {
    const shared = Math.min(other.x + other.width, word.x + word.width) - Math.max(other.x, word.x);
    return shared > 0.6 * Math.min(other.width, word.width) && Math.abs(other.baseline - word.baseline) > 0.3 * Math.min(other.size, word.size);
  });
}
