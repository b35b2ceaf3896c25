import type { FlowBlock, FlowLayout, PagesLayout, ParagraphBlock } from '#engines/source-layout/index.ts';

interface Line { start: number; end: number }

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  }).filter(({ start, end }) => end > start);
}

/** A text as a Word file might have looked: a letterhead table, centred capitals in bold, one ruled table of merged cells. */
export function flowLayoutOf(text: string): FlowLayout {
  const lines = linesOf(text);
  const paragraph = ({ start, end }: Line): ParagraphBlock => {
    const words = text.slice(start, end);
    const capitals = words === words.toUpperCase();
    return {
      kind: 'paragraph', align: capitals ? 'center' : 'justify', indent: /^\s*[-+]/.test(words) ? 1 : 0,
      pieces: [{ start, end, ...(capitals && { bold: true as const }), ...(/ngày .* tháng/.test(words) && { italic: true as const }) }],
    };
  };
  const [head, rest, last] = [lines.slice(0, 2), lines.slice(2, -2), lines.slice(-2)];
  const cell = (some: Line[], columns = 1) => ({ columns, rows: 1, paragraphs: some.map(paragraph) });
  const blocks: FlowBlock[] = [
    { kind: 'table', ruled: false, rows: [{ cells: head.map((line) => cell([line])) }] },
    ...rest.map(paragraph),
    { kind: 'table', ruled: true, rows: [{ cells: [cell(last.slice(0, 1), 2)] }, { cells: [cell(last.slice(1)), cell([])] }] },
  ];
  return { kind: 'flow', blocks };
}

/** A text as scanned pages: lines below each other, words side by side; figures were hard to recognise. */
export function pagesLayoutOf(text: string, linesOnPage = 30): PagesLayout {
  const lines = linesOf(text).flatMap(({ start, end }) => wrapped(text, start, end, 85));
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) => lines.slice(page * linesOnPage, (page + 1) * linesOnPage));
  return {
    kind: 'pages',
    pages: pages.map((some) => ({
      width: 595, height: 842, scanned: true,
      words: some.flatMap((line, row) => [...text.slice(line.start, line.end).matchAll(/\S+/g)].map((word) => ({
        start: line.start + word.index, end: line.start + word.index + word[0].length,
        x: Math.min(0.08 + word.index * 0.0098, 0.95), y: 0.06 + row * 0.028, width: Math.min(word[0].length * 0.0094, 0.049 * 2), height: 0.018, confidence: /\d{2}%/.test(word[0]) ? 0.55 : 0.96,
      }))),
    })),
  };
}

function wrapped(text: string, start: number, end: number, width: number): Line[] {
  if (end - start <= width) return [{ start, end }];
  const cut = text.lastIndexOf(' ', start + width);
  const at = cut > start ? cut : start + width;
  return [{ start, end: at }, ...wrapped(text, at + 1, end, width)];
}
