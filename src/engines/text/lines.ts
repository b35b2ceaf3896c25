/** Lines of a document, cleaned of what a converter left behind: markdown marks, HTML tags, page numbers, footnote marks. */
import { emptyRun, join, type Run } from './run.ts';

export interface Line {
  readonly kind: 'text' | 'row' | 'bar' | 'blank';
  /** The line's text, blanks collapsed. */
  readonly run: Run;
  /** Pieces set apart by wide gaps, tabs or bars: a letterhead's or signature's two columns share a line. Never empty pieces. */
  readonly pieces: readonly Run[];
  /** Columns of a table row (tabs or bars), empty ones kept; empty for other lines. */
  readonly columns: readonly Run[];
  /** Index of the line in the text. */
  readonly index: number;
}

const tag = '</?(?:i|b|u|s|em|strong|br|p|span|div|td|tr|th|table|tbody|thead|sup|sub|font|a|center|h[1-6]|ul|ol|li|del|ins|mark|small|img|hr)(?=[\\s/>])[^<>]{0,200}>';
/** A raised figure after a word marks a note; after a unit of length it is its power (`m²`). */
const afterWord = '(?<=[\\p{L}.,;:”")])(?<!(?<!\\p{L})[kcd]?m)';
const address = '\\((?:https?:|mailto:|[/#.])[^()\\s]{0,500}\\)';
const noise = new RegExp([
  `${afterWord}<sup>\\s*[\\[(]?\\d{1,3}[\\])]?\\s*</sup>`, `${afterWord}[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+(?!\\p{L})`,
  tag, '<!--.{0,500}?-->', '\\*\\*+', '__+(?=\\S)', '(?<=\\S)__+', '~~+', '`+', '\\\\(?=[\\p{P}\\p{S}])', '&nbsp;', '(?<=&)amp;',
  '(?<!^\\s{0,9})\\[\\^?\\d{1,3}\\]', `!?\\[(?=[^\\[\\]]{0,300}\\]${address})`, `(?<=\\[[^\\[\\]]{0,300})\\]${address}`,
  '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]', '(?<=^\\s{0,9})#{1,6}(?=\\s)', '(?<=\\S)\\s+#{1,6}\\s*$', '(?<=^\\s{0,9})>+(?=\\s)',
  '(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])', '(?<=[^\\s*\\\\])\\*(?![\\p{L}\\p{N}*])',
].join('|'), 'giu');

/** Without one of these there is no noise to look for. */
const suspect = /[*_`~\\&[\]<>#\u00AD\u00B2\u00B3\u00B9\u200B-\u200D\u2060\u2070\u2074-\u2079\uFEFF]/u;

function clean(source: string, from: number, to: number): Run {
  const raw = source.slice(from, to);
  const kept: number[] = [];
  const units: string[] = [];
  let afterBlank = true;
  let next = 0;
  const keep = (end: number): void => {
    for (let i = next; i < end; i++) {
      const unit = raw[i] ?? '';
      const blank = unit <= ' ' || (unit > '\u007F' && /\s/u.test(unit));
      if (blank && afterBlank) continue;
      units.push(blank ? ' ' : unit);
      kept.push(from + i);
      afterBlank = blank;
    }
  };
  if (suspect.test(raw)) for (const m of raw.matchAll(noise)) {
    keep(m.index);
    if (lineBreaks.test(m[0]) && !afterBlank) { units.push(' '); kept.push(from + m.index); afterBlank = true; }
    next = Math.max(next, m.index + m[0].length);
  }
  keep(raw.length);
  if (units.at(-1) === ' ') units.pop();
  return units.length === 0 ? emptyRun : { text: units.join(''), at: Int32Array.from(kept.slice(0, units.length)) };
}

function split(source: string, from: number, to: number, separator: RegExp): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (const m of source.slice(from, to).matchAll(separator)) {
    parts.push(clean(source, start, from + m.index));
    start = from + m.index + m[0].length;
  }
  parts.push(clean(source, start, to));
  return parts;
}

const lineBreaks = /<br\s*\/?>/iu;

/** Where a line with `<br>` in it falls into lines; one that stands in a table of three columns stays a row. */
function brokenLine(raw: string): (readonly [number, number])[] {
  const bars = raw.replace(/^\s*\||\|\s*$/gu, '').split('|').length;
  if (bars > 2) return [[0, raw.length]];
  const parts: [number, number][] = [];
  let from = 0;
  for (const m of raw.matchAll(/<br\s*\/?>|\|/giu)) {
    parts.push([from, m.index]);
    from = m.index + m[0].length;
  }
  return [...parts, [from, raw.length] as const].filter(([start, end]) => start < end || bars < 2);
}

const pageNumber = /^[-–\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/iu;
const empty = /^[\s\-–—_=*.•+~|:]*$/u;

/** Cuts canonical text into cleaned lines. Page numbers and rules become blank lines, so a sentence runs on across them. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    for (const [from, to] of lineBreaks.test(raw) ? brokenLine(raw) : [[0, raw.length] as const]) {
      lines.push(toLine(text, start + from, start + to, raw.slice(from, to), lines.length));
    }
    start += raw.length + 1;
  }
  return lines.map((line, i) => {
    if (line.kind !== 'text' || !pageNumber.test(line.run.text)) return line;
    // The year that ends `giai đoạn 2014 -` stands alone where the line was cut before it.
    if (/^(?:19|20)\d{2}$/u.test(line.run.text) && /(?:[-–]|năm|đến)$/u.test(lines.findLast((before, j) => j < i && before.kind === 'text')?.run.text ?? '')) return line;
    const inTable = lines[i - 1]?.kind === 'bar' || lines[i + 1]?.kind === 'bar';
    return inTable ? line : { ...line, kind: 'blank' as const, run: emptyRun, pieces: [] };
  });
}

function toLine(source: string, from: number, to: number, raw: string, index: number): Line {
  const nothing = { run: emptyRun, pieces: [], columns: [], index };
  if (raw === '') return { kind: 'blank', ...nothing };
  if (/^[\s|]*\|[\s|]*$/u.test(raw)) return { kind: 'bar', ...nothing };
  if (empty.test(raw)) return { kind: 'blank', ...nothing };
  const pieces = split(source, from, to, /[\t|]|[ \u00A0]{4,}/gu).filter((piece) => !empty.test(piece.text) || piece.text === '-');
  const run = join(pieces);
  if (empty.test(run.text)) return { kind: 'blank', ...nothing };
  if (!/[\t|]/.test(raw)) return { kind: 'text', run, pieces, columns: [], index };
  const edged = /^\s*\|.*\|\s*$/u.test(raw) ? raw.indexOf('|') + 1 : 0;
  const end = edged > 0 ? from + raw.lastIndexOf('|') : to;
  const columns = split(source, from + edged, end, /\t|\|/gu);
  const filled = columns.filter((column) => column.text !== '').length;
  const isRow = filled >= 3 || (filled === 2 && /^\d{1,3}$/.test(columns[0]?.text ?? ''));
  return isRow ? { kind: 'row', run, pieces, columns, index } : { kind: 'text', run, pieces, columns: [], index };
}
