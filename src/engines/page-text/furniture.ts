/** What belongs to the page and not to the document: page numbers, running heads and feet. Footnotes are set apart. */
import { median, type PlacedPage, type PrintedLine } from './placed.ts';

const pageNumber = /^[-–—\s|.]*(?:trang|page)?\s*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s|.]*$/iu;
const romanNumber = /^[-–\s]*[ivx]{1,5}[-–\s]*$/u;
const noteStart = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}(?=\s*\D)|\*)/u;

export const textOf = (line: PrintedLine): string => line.words.map((word) => word.text).join(' ');

/** Within the outer tenth of the page, where heads and feet stand. */
const atEdge = (line: PrintedLine, page: PlacedPage): boolean => line.baseline < page.height * 0.1 || line.baseline > page.height * 0.9;

const sameHead = (text: string): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/** Heads and feet that most pages repeat in one place, without their numbers. */
function repeated(pages: readonly (readonly PrintedLine[])[], placed: readonly PlacedPage[]): Set<string> {
  const seen = new Map<string, number>();
  pages.forEach((lines, i) => {
    const page = placed[i] as PlacedPage;
    const own = new Set([...lines.slice(0, 2), ...lines.slice(-2)].filter((line) => atEdge(line, page)).map((line) => sameHead(textOf(line))));
    for (const head of own) seen.set(head, (seen.get(head) ?? 0) + 1);
  });
  return new Set([...seen].filter(([head, times]) => times >= 3 && times * 2 > pages.length && head.length < 120).map(([head]) => head));
}

/** The lines of each page that are the document's own. */
export function withoutFurniture(pages: readonly (readonly PrintedLine[])[], placed: readonly PlacedPage[]): PrintedLine[][] {
  const heads = repeated(pages, placed);
  return pages.map((lines, i) => {
    const page = placed[i] as PlacedPage;
    const outer = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
    return lines.filter((line, at) => {
      if (!outer.has(line) || !atEdge(line, page)) return true;
      const text = textOf(line);
      const first = at === 0 || at === lines.length - 1;
      return !(first && (pageNumber.test(text) || romanNumber.test(text))) && !heads.has(sameHead(text));
    });
  });
}

/** Type size of running text: of most letters. */
export function bodySize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? median(lines.map((line) => line.size));
}

/** Cuts footnotes off the end of a page: small type that begins with a mark, below a short rule or a gap. */
export function splitFootnotes(lines: readonly PrintedLine[], page: PlacedPage, size: number): { body: PrintedLine[]; notes: PrintedLine[] } {
  let from = lines.length;
  for (let i = lines.length - 1; i >= 0 && (lines[i] as PrintedLine).size <= size * 0.9; i--) {
    if (noteStart.test(textOf(lines[i] as PrintedLine))) from = i;
  }
  const first = lines[from];
  const before = lines[from - 1];
  if (page.scanned || !first || !before || first.baseline < page.height * 0.5) return { body: [...lines], notes: [] };
  const ruled = page.rules.some((rule) => rule.y0 === rule.y1 && rule.y0 > before.baseline && rule.y0 < first.baseline && rule.x1 - rule.x0 < page.width * 0.45);
  const apart = first.baseline - before.baseline > size * 1.6;
  return ruled || apart ? { body: lines.slice(0, from), notes: lines.slice(from) } : { body: [...lines], notes: [] };
}
