/**
 * Joining hard-wrapped lines into paragraphs. Converters wrap in different ways: blank lines between paragraphs only,
 * blank lines between all lines, or one line a paragraph. The lines themselves show which: where a line runs on in lower case.
 */
import type { Line } from './lines.ts';
import { join, type Run } from './run.ts';
import { mostlyCapitals, startsLower } from './words.ts';

export interface Paragraph { readonly run: Run; readonly lines: readonly Line[] }
export interface Wrapping {
  /** Usual length of a full line. */
  readonly width: number;
  /** A blank line stands between all lines. */
  readonly interleaved: boolean;
  /** Lines of one paragraph follow each other without a blank line. */
  readonly tight: boolean;
  /** Blank lines part the items. */
  readonly spaced: boolean;
}

const closed = /[.;:!?…](?:[”"’)]*)$/u;
/** Ends that carry on even across a blank line. */
const danglingFar = /(?:^|\s)(?:của|về|và|với|các|những|tại|(?<!(?:đổi|kỹ thuật|công nghệ|kinh tế|xã hội|chính quyền|hạ tầng|nền tảng|dữ liệu|công dân|kỹ năng|văn hóa|con|tham|chỉ|đa|thiểu|dân)\s)số)$|[,–]$/iu;
const dangling = /(?:^|\s)(?:của|về|và|tại|cho|các|(?<!(?:đổi|kỹ thuật|công nghệ|kinh tế|xã hội|chính quyền|hạ tầng|nền tảng|dữ liệu|công dân|kỹ năng|văn hóa|con|tham|chỉ|đa|thiểu|dân)\s)số|ngày|tháng|năm|trên|theo|với|từ|đến|trong|ở|bằng|do|là|hoặc|những|thực hiện|số:)$|[,\-–(“/]$/iu;

/** How a document's lines are wrapped, learnt from the places where a line plainly runs on. */
export function wrappingOf(lines: readonly Line[], startsItem: (text: string) => boolean): Wrapping {
  const widths: number[] = [];
  let apart = 0;
  let close = 0;
  let closeCapital = 0;
  let items = 0;
  let spacedItems = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.kind !== 'text') { if (line.kind !== 'blank') before = undefined; continue; }
    if (before && startsItem(line.run.text)) { items++; if (line.index - before.index > 1) spacedItems++; }
    if (before && !closed.test(before.run.text) && !startsItem(line.run.text)) {
      const gap = line.index - before.index - 1;
      if (startsLower(line.run.text)) {
        widths.push(before.run.text.length);
        if (gap > 0) apart++; else close++;
      } else if (gap === 0) closeCapital++;
    }
    before = line;
  }
  widths.sort((a, b) => a - b);
  return {
    width: widths[Math.floor(widths.length * 0.6)] ?? 0,
    interleaved: apart > close * 2 && apart >= 5,
    tight: close >= 3 && close >= closeCapital / 2,
    spaced: spacedItems * 2 >= items,
  };
}

/** True where a line carries on the paragraph so far. */
export function runsOn(soFar: Line, next: Line, item: boolean, wrapping: Wrapping): boolean {
  const [a, b] = [soFar.run.text, next.run.text];
  const gap = next.index - soFar.index - 1;
  const firstWord = b.match(/^\S+/u)?.[0].length ?? 0;
  const ended = closed.test(a);
  // A paragraph's first line is indented, so it holds fewer letters than the others.
  const full = wrapping.width > 0 && a.length + 1 + firstWord >= wrapping.width * (ended ? 0.94 : 0.82);
  if (startsLower(b)) return !ended || full || (gap === 0 && /[,;]$/u.test(a));
  if (mostlyCapitals(a) && !mostlyCapitals(b) && /^\p{Lu}\p{Ll}/u.test(b)) return false;
  if (!ended && (gap === 0 ? dangling : danglingFar).test(a)) return true;
  if (wrapping.interleaved) return full;
  if (gap > 0) return !ended && !item && !mostlyCapitals(a) && a.length >= 60 && !mostlyCapitals(b);
  if (wrapping.tight) return full || (!ended && (wrapping.spaced || !item));
  return !ended && mostlyCapitals(a) && mostlyCapitals(b);
}

/** A dash that only looks like a bullet: a span of years or a compound (`chính trị - xã hội`) cut at the line's end. */
export function cutAtDash(before: Line, line: Line): boolean {
  const [a, b] = [before.run.text, line.run.text];
  if (/^[-–]\s*(?:19|20)\d{2}/.test(b) && /(?:19|20)\d{2}$/.test(a)) return true;
  return /^[-–]\s*\p{Ll}/u.test(b) && line.index - before.index === 1 && a.length > 24 && !/[.;:,!?…)”]$/u.test(a) && /\p{Ll}$/u.test(a) && !/^[-–+]\s*\p{Ll}/u.test(a);
}

/**
 * Joins text lines into paragraphs.
 * @param lines text and blank lines in order; table rows and bars end a paragraph and are left out.
 * @param startsItem tells a line that begins a numbered or bulleted item.
 */
export function joinLines(lines: readonly Line[], startsItem: (text: string) => boolean, wrapping = wrappingOf(lines, startsItem)): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ run: join(open.map((line) => line.run)), lines: open });
    open = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (line.kind !== 'text') { close(); continue; }
    const last = open.at(-1);
    const first = open[0];
    if (last && first) {
      const item = startsItem(first.run.text);
      const begins = startsItem(line.run.text) && !cutAtDash(last, line);
      if (begins || !runsOn(last, line, item, wrapping)) close();
    }
    open.push(line);
  }
  close();
  return paragraphs;
}
