/** The source cut once where any value begins or ends, so that lighting a value up repaints a line or two and nothing else. */
import type { Evidence } from '#engines/directive-reading/reading.ts';
import { groupOf, type Group } from './groups.ts';
import type { Pointer } from './pointer.ts';

export interface Span { start: number; end: number; pointer: Pointer; group: Group }
export interface Segment {
  /** Its place among all segments. */
  index: number;
  start: number;
  end: number;
  /** The group whose colour it wears; undefined for words behind no value. */
  group: Group | undefined;
  /** Indices into `spans`, the most telling first. */
  covering: readonly number[];
}
export interface Line { start: number; end: number; segments: Segment[] }
export interface CutSource { spans: Span[]; lines: Line[]; segments: Segment[] }

/** Where several groups share words, the one that says most wins; parts and outline run under everything. */
const rank: Record<Group, number> = {
  deadlines: 0, targets: 1, tasks: 2, head: 3, basis: 4, forms: 5, signature: 6, recipients: 7, citations: 8, outline: 9, sections: 10,
};

export function cutSource(text: string, evidence: Readonly<Record<Pointer, Evidence>>, marks: readonly { start?: number; end?: number }[] = []): CutSource {
  const wholes = wholesOf(evidence);
  const spans = Object.entries(evidence)
    .flatMap(([pointer, { start, end }]): Span[] => {
      const group = groupOf(pointer);
      return group && !wholes.has(pointer) && start < end && start >= 0 && end <= text.length ? [{ start, end, pointer, group }] : [];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  for (const { start, end } of marks) if (start !== undefined && end !== undefined && end <= text.length) cuts.add(start).add(end);
  const segments: Segment[] = [];
  return { spans, segments, lines: lines(text, spans, [...cuts].sort((one, other) => one - other), segments) };
}

function lines(text: string, spans: Span[], cuts: number[], all: Segment[]): Line[] {
  const found: Line[] = [];
  let open: number[] = [];
  let nextSpan = 0;
  let nextCut = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line: Line = { start, end, segments: [] };
    while ((cuts[nextCut] ?? Infinity) <= start) nextCut += 1;
    for (let at = start; at < end; ) {
      const upTo = Math.min(cuts[nextCut] ?? end, end);
      open = open.filter((index) => (spans[index]?.end ?? 0) > at);
      while ((spans[nextSpan]?.start ?? Infinity) <= at) {
        if ((spans[nextSpan]?.end ?? 0) > at) open.push(nextSpan);
        nextSpan += 1;
      }
      const found = segment(all.length, at, upTo, open, spans);
      line.segments.push(found);
      all.push(found);
      at = upTo;
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut += 1;
    }
    found.push(line);
    start = end + 1;
  }
  return found;
}

function segment(index: number, start: number, end: number, open: readonly number[], spans: readonly Span[]): Segment {
  const width = (index: number) => { const span = spans[index]; return span ? span.end - span.start : 0; };
  const order = (index: number) => rank[spans[index]?.group ?? 'sections'];
  const covering = [...open].sort((one, other) => order(one) - order(other) || width(one) - width(other));
  return { index, start, end, covering, group: covering[0] === undefined ? undefined : spans[covering[0]]?.group };
}

/** The segments that lie within a stretch of the text, cut to it. */
export function segmentsWithin(segments: readonly Segment[], start: number, end: number): Segment[] {
  const found: Segment[] = [];
  for (let at = firstEndingAfter(segments, start); at < segments.length; at += 1) {
    const one = segments[at];
    if (!one || one.start >= end) break;
    found.push(one.start >= start && one.end <= end ? one : { ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) });
  }
  return found;
}

/** The segment that holds a place of the text. */
export function segmentAt(segments: readonly Segment[], place: number): Segment | undefined {
  const one = segments[firstEndingAfter(segments, place)];
  return one && one.start <= place ? one : undefined;
}

function firstEndingAfter(segments: readonly Segment[], place: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What holds other values: its place reaches over all of theirs, also over a heading far above, so it wears no colour itself. */
function wholesOf(evidence: Readonly<Record<Pointer, Evidence>>): Set<Pointer> {
  const wholes = new Set<Pointer>();
  for (const pointer in evidence) {
    for (let above = pointer.slice(0, pointer.lastIndexOf('/')); above !== ''; above = above.slice(0, above.lastIndexOf('/'))) wholes.add(above);
  }
  return wholes;
}

/** By which of its parts an item is found in the text. */
const telling = ['text', 'action', 'heading', 'label', 'number', 'name'];

/** Where a value stands: the words that tell most of it, else its own, else those of what holds it, else those of its parts together. */
export function placeInText(evidence: Readonly<Record<Pointer, Evidence>>, pointer: Pointer): { start: number; end: number } | undefined {
  const part = telling.map((key) => evidence[`${pointer}/${key}`]).find((place) => place && place.end > place.start);
  if (part) return part;
  const own = evidence[pointer];
  if (own && own.end > own.start) return own;
  const parts = Object.entries(evidence).filter(([other, { start, end }]) => other.startsWith(`${pointer}/`) && end > start).map(([, place]) => place);
  if (parts.length > 0) return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
  const above = pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0));
  return above === '' ? undefined : placeInText(evidence, above);
}
