/** Drawing instructions of a page → its glyphs, rules and pictures in points from the upper left corner. */

/** A printed character with its place. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly blank: boolean;
  /** Extra space that the type setter adds behind every character. */
  readonly spacing: number;
  /** Not painted: the text layer that a scanner puts under its picture. */
  readonly hidden: boolean;
}

export interface DrawnRule { x0: number; y0: number; x1: number; y1: number }
export interface Drawing { glyphs: Glyph[]; rules: DrawnRule[]; /** Share of the page that pictures cover. */ pictures: number; /** Paths with curves: letters turned into outlines. */ curves: number; fonts: Set<string> }

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];
const at = (m: Matrix, x: number, y: number): [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

interface TextState { font: string; size: number; charSpacing: number; wordSpacing: number; scale: number; leading: number; rise: number; mode: number }
interface State { ctm: Matrix; text: TextState }

interface PdfGlyph { unicode?: string; width?: number; isSpace?: boolean }

/** What pdf.js calls its instructions, by name. */
export type Operations = Readonly<Record<string, number>>;

/** More glyphs on one page than any document prints. */
const mostGlyphs = 60_000;

/**
 * Follows the instructions of one page.
 * @param toPage from PDF space to points from the upper left corner of the page as it is shown
 */
export function draw(list: { fnArray: readonly number[]; argsArray: readonly unknown[] }, operations: Operations, toPage: Matrix, page: { width: number; height: number }): Drawing {
  const named = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
  const drawing: Drawing = { glyphs: [], rules: [], pictures: 0, curves: 0, fonts: new Set() };
  let state: State = { ctm: toPage, text: { font: '', size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 } };
  const saved: State[] = [];
  let line: Matrix = identity;
  let matrix: Matrix = identity;
  const keep = (): void => { saved.push({ ctm: state.ctm, text: { ...state.text } }); };
  const restore = (): void => { state = saved.pop() ?? state; };
  const move = (x: number, y: number): void => { line = times(line, [1, 0, 0, 1, x, y]); matrix = line; };
  list.fnArray.forEach((code, i) => {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    const number = (place: number): number => Number(args[place]) || 0;
    const { text } = state;
    switch (named.get(code)) {
      case 'save': keep(); break;
      case 'restore': restore(); break;
      case 'transform': state.ctm = times(state.ctm, args as unknown as Matrix); break;
      case 'paintFormXObjectBegin': keep(); if (Array.isArray(args[0]) && args[0].length === 6) state.ctm = times(state.ctm, args[0] as unknown as Matrix); break;
      case 'paintFormXObjectEnd': restore(); break;
      case 'beginText': line = identity; matrix = identity; break;
      case 'setFont': text.font = String(args[0] ?? ''); text.size = number(1); drawing.fonts.add(text.font); break;
      case 'setGState': fontOfState(args, text, drawing.fonts); break;
      case 'setCharSpacing': text.charSpacing = number(0); break;
      case 'setWordSpacing': text.wordSpacing = number(0); break;
      case 'setHScale': text.scale = number(0) / 100; break;
      case 'setLeading': text.leading = -number(0); break;
      case 'setTextRise': text.rise = number(0); break;
      case 'setTextRenderingMode': text.mode = number(0); break;
      case 'setLeadingMoveText': text.leading = number(1); move(number(0), number(1)); break;
      case 'moveText': move(number(0), number(1)); break;
      case 'setTextMatrix': line = matrixOf(args); matrix = line; break;
      case 'nextLine': move(0, text.leading); break;
      case 'showText': matrix = show(drawing, state, matrix, args[0], page); break;
      case 'constructPath': paths(drawing, state.ctm, args, operations); break;
      case 'paintImageXObject': case 'paintInlineImageXObject': case 'paintImageMaskXObject': drawing.pictures += pictured(state.ctm, page); break;
      default:
    }
  });
  return drawing;
}

function matrixOf(args: readonly unknown[]): Matrix {
  const given = (args.length === 6 ? args : args[0]) as ArrayLike<number> | undefined;
  return given && given.length === 6 ? Array.from(given) as unknown as Matrix : identity;
}

function fontOfState(args: readonly unknown[], text: TextState, fonts: Set<string>): void {
  for (const entry of Array.isArray(args[0]) ? args[0] as unknown[] : []) {
    if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue;
    text.font = String(entry[1][0]);
    text.size = Number(entry[1][1]) || 0;
    fonts.add(text.font);
  }
}

function show(drawing: Drawing, { ctm, text }: State, from: Matrix, glyphs: unknown, page: { width: number; height: number }): Matrix {
  let matrix = from;
  for (const glyph of Array.isArray(glyphs) ? glyphs as (PdfGlyph | number)[] : []) {
    if (typeof glyph === 'number') {
      matrix = times(matrix, [1, 0, 0, 1, -glyph / 1000 * text.size * text.scale, 0]);
      continue;
    }
    const width = (glyph.width ?? 0) / 1000 * text.size;
    const whole = times(ctm, matrix);
    const [x0, y0] = at(whole, 0, text.rise);
    const [x1, y1] = at(whole, width * text.scale, text.rise);
    const size = Math.abs(text.size) * Math.hypot(whole[2], whole[3]);
    const level = Math.abs(y1 - y0) <= Math.abs(x1 - x0) && x1 >= x0;
    const shown = glyph.unicode ?? '';
    const onPage = x1 > -1 && x0 < page.width + 1 && y0 > -1 && y0 < page.height + size;
    if (level && onPage && shown !== '' && size > 1 && size < 400 && drawing.glyphs.length < mostGlyphs) {
      drawing.glyphs.push({
        text: shown, x0, x1, baseline: y0, size, font: text.font, blank: /^[\s\u00A0]*$/u.test(shown),
        spacing: text.charSpacing * text.scale * Math.hypot(whole[0], whole[1]), hidden: text.mode === 3,
      });
    }
    const advance = (width + text.charSpacing + (glyph.isSpace ? text.wordSpacing : 0)) * text.scale;
    matrix = times(matrix, [1, 0, 0, 1, advance, 0]);
  }
  return matrix;
}

/** Thin bars and straight strokes, level or upright; anything else is a drawing. */
function paths(drawing: Drawing, ctm: Matrix, args: readonly unknown[], operations: Operations): void {
  const painted = ['stroke', 'closeStroke', 'fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some((name) => operations[name] === args[0]);
  const data = (Array.isArray(args[1]) ? args[1][0] : undefined) as ArrayLike<number> | undefined;
  if (!painted || !data || drawing.rules.length > 8000) return;
  const stroked = /stroke/iu.test(Object.entries(operations).find(([, code]) => code === args[0])?.[0] ?? '');
  let points: [number, number][] = [];
  const close = (): void => { if (points.length > 1) ruleOf(drawing, points, stroked); points = []; };
  for (let i = 0; i < data.length;) {
    const code = data[i++];
    if (code === 0) { close(); points = [at(ctm, data[i] ?? 0, data[i + 1] ?? 0)]; i += 2; }
    else if (code === 1) { points.push(at(ctm, data[i] ?? 0, data[i + 1] ?? 0)); i += 2; }
    else if (code === 2) { points = []; drawing.curves += 1; i += 6; }
    else if (code === 3) { points = []; i += 4; }
    else if (code === 4) { const first = points[0]; if (first) points.push(first); }
    else return;
  }
  close();
}

const thickest = 3;
const shortest = 6;

function ruleOf(drawing: Drawing, points: readonly [number, number][], stroked: boolean): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= thickest && x1 - x0 >= shortest) { const y = (y0 + y1) / 2; drawing.rules.push({ x0, x1, y0: y, y1: y }); return; }
  if (x1 - x0 <= thickest && y1 - y0 >= shortest) { const x = (x0 + x1) / 2; drawing.rules.push({ x0: x, x1: x, y0, y1 }); return; }
  if (!stroked) return;
  // A stroked frame is four rules.
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as [number, number], points[i] as [number, number]];
    const level = Math.abs(a[1] - b[1]) <= thickest && Math.abs(a[0] - b[0]) >= shortest;
    const upright = Math.abs(a[0] - b[0]) <= thickest && Math.abs(a[1] - b[1]) >= shortest;
    if (level) drawing.rules.push({ x0: Math.min(a[0], b[0]), x1: Math.max(a[0], b[0]), y0: a[1], y1: a[1] });
    else if (upright) drawing.rules.push({ x0: a[0], x1: a[0], y0: Math.min(a[1], b[1]), y1: Math.max(a[1], b[1]) });
  }
}

function pictured(ctm: Matrix, page: { width: number; height: number }): number {
  const corners = [at(ctm, 0, 0), at(ctm, 1, 1), at(ctm, 0, 1), at(ctm, 1, 0)];
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const xs = corners.map(([x]) => clamp(x, page.width));
  const ys = corners.map(([, y]) => clamp(y, page.height));
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) / (page.width * page.height);
}
