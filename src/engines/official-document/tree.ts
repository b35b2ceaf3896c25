/** Paragraphs → tree of parts, by numbering alone: total, never refuses, keeps a wrong or repeated label as printed. */
import { countWords, cut, emptyRun, mostlyCapitals, trim, withoutClosing, type Paragraph, type Run } from '../text/index.ts';
import { isBullet, markerOf, type Marker, type MarkerStyle } from './markers.ts';

export interface Part {
  readonly marker: Marker;
  /** The item's text after its marker, whole. */
  run: Run;
  /** The marker as printed. */
  readonly labelRun: Run;
  /** Paragraphs without a marker that belong to this part directly, in order, with their place among the children. */
  readonly paragraphs: { readonly run: Run; readonly after: number }[];
  readonly children: Part[];
}

const rank: Record<MarkerStyle, number> = {
  part: 0, chapter: 1, 'mục': 2, capital: 3, article: 4, roman: 4, number: 5, decimal: 6, letter: 8, 'number-bracket': 8,
  'bracketed-number': 8, 'bracketed-roman': 9, 'bracketed-letter': 9, star: 20, dash: 21, plus: 22,
};

const depthOf = (marker: Marker): string => marker.style === 'decimal' ? `decimal${marker.label.split('.').length}` : marker.style;

/** True where an item of this style may stand below the open part. */
function belongsUnder(top: Part, marker: Marker): boolean {
  const above = top.marker;
  if (marker.style === 'decimal') return decimalUnder(above, marker.label);
  if (isBullet(marker)) return !isBullet(above) || rank[above.style] < rank[marker.style];
  if (isBullet(above)) return false;
  if (rank[above.style] === rank[marker.style]) return above.style !== marker.style && marker.ordinal === 1;
  return rank[above.style] < rank[marker.style];
}

/** `2.1` stands under `2`, `B.1` under `B`, `1.1` under `A` where no `1` is open; under a part of another sort wherever that is higher. */
function decimalUnder(above: Marker, label: string): boolean {
  const parent = label.split('.').slice(0, -1).join('.');
  const numbered = above.style === 'decimal' || above.style === 'number' || (above.style === 'capital' && /^[A-H]\./.test(label));
  return numbered ? above.label === parent : rank[above.style] < rank.decimal;
}

/** A single capital such as `I.` may be a letter of A, B, C …: it is where the letter before it is open. */
function asInSequence(marker: Marker, stack: readonly Part[]): Marker {
  if (marker.style !== 'roman' || marker.label.length !== 1) return marker;
  const letters = stack.find((part) => part.marker.style === 'capital');
  const romans = stack.some((part) => part.marker.style === 'roman');
  if (!letters || romans || letters.marker.label !== 'H' || marker.label !== 'I') return marker;
  return { ...marker, style: 'capital', ordinal: 9 };
}

/**
 * Builds the tree of a zone.
 * @returns the root: its own paragraphs are what stands before the first item.
 */
export function treeOf(paragraphs: readonly Paragraph[]): Part {
  const root: Part = { marker: { style: 'part', label: '', length: 0, ordinal: null }, run: emptyRun, labelRun: emptyRun, paragraphs: [], children: [] };
  const stack: Part[] = [];
  for (const { run } of paragraphs) {
    const found = markerOf(run.text);
    const top = stack.at(-1);
    if (!found) {
      if (top && top.run.text === '' && !isBullet(top.marker)) top.run = run;
      else if (top && extendsHeading(top, run)) top.run = { text: `${top.run.text} ${run.text}`, at: Int32Array.from([...top.run.at, (top.run.at.at(-1) ?? 0) + 1, ...run.at]) };
      else (ownerOf(stack) ?? root).paragraphs.push({ run, after: (ownerOf(stack) ?? root).children.length });
      continue;
    }
    const marker = asInSequence(found, stack);
    const known = stack.findIndex((part) => depthOf(part.marker) === depthOf(marker));
    if (known >= 0 && !restartsBelow(stack, known, marker)) stack.length = known;
    else while (stack.length > 0 && !belongsUnder(stack.at(-1) as Part, marker)) stack.pop();
    const part: Part = { marker, run: trim(cut(run, marker.length)), labelRun: trim(cut(run, 0, marker.length)), paragraphs: [], children: [] };
    (stack.at(-1) ?? root).children.push(part);
    stack.push(part);
  }
  return root;
}

const ownerOf = (stack: readonly Part[]): Part | undefined => stack.findLast((part) => !isBullet(part.marker));

/** A second line in capitals carries on a part's heading in capitals (`Phần thứ nhất` / heading over two lines). */
function extendsHeading(top: Part, run: Run): boolean {
  return ['part', 'chapter', 'roman', 'capital'].includes(top.marker.style) && top.paragraphs.length === 0 && top.children.length === 0
    && mostlyCapitals(run.text) && run.text.length > 6 && mostlyCapitals(top.run.text) && !/[.:;]$/u.test(top.run.text) && run.text.length < 200;
}

/** `1.` under `a)` under `1.`: a restart at one below an open lettered item of the same series opens a list of its own. */
function restartsBelow(stack: readonly Part[], known: number, marker: Marker): boolean {
  const open = stack[known];
  const top = stack.at(-1);
  return marker.ordinal === 1 && open !== undefined && top !== undefined && known < stack.length - 1
    && open.marker.ordinal === null && !isBullet(marker) && !isBullet(top.marker);
}

/** All parts of a tree, each before those below it. */
export function* walk(part: Part): Generator<Part> {
  for (const child of part.children) { yield child; yield* walk(child); }
}

/**
 * The heading of a part: the run-in heading before its colon where it has one, else its whole text, without closing mark.
 */
export function headingOf(part: Part): Run {
  const text = part.run.text;
  const colon = runInColon(text);
  if (isBullet(part.marker) || colon < 0) return withoutClosing(part.run);
  return withoutClosing(cut(part.run, 0, colon));
}

/** Where a run-in heading's colon stands; -1 where the text is no run-in heading with its text. */
export function runInColon(text: string): number {
  const reach = Math.min(text.length, 260);
  const first = text.indexOf(':');
  if (first < 0 || first >= reach) return -1;
  let depth = 0;
  for (let i = 0; i < reach; i++) {
    const unit = text[i] ?? '';
    if ('(“['.includes(unit)) depth++;
    else if (')”]'.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && i > 14 && '.!?;'.includes(unit) && /^\s+\p{Lu}/u.test(text.slice(i + 1, i + 4))) return -1;
    else if (depth === 0 && unit === ':') {
      const next = text.slice(i + 1).trimStart();
      const head = text.slice(0, i);
      if (next === '') return i;
      if (/(?:số|Đề nghị|địa chỉ|(?:mục tiêu|dự án|nội dung) \d|sau|gồm|như|là)$/iu.test(head.trimEnd())) return -1;
      return /^[“"(]?(?:\p{Lu}|\d)/u.test(next) || (countWords(head) <= 8 && !/hướng$/iu.test(head)) ? i : -1;
    }
  }
  return -1;
}
