/** The zones of an official document: letterhead, title, preamble, body, tail (recipients and signature), annexes. */
import { joinLines, looksLikeName, mostlyCapitals, wrappingOf, type Line, type Wrapping } from '../text/index.ts';
import { findKindLine, titleEnd, type KindLine } from './kind-line.ts';
import { markerOf, startsItem } from './markers.ts';
import { authorityMark, posts } from '../grammar/signing.ts';

export interface Zones {
  /** Where the kind word stands as a line of its own (KẾ HOẠCH); null in a letter or a fragment. */
  readonly kindLine: KindLine | null;
  readonly head: readonly Line[];
  readonly title: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
  readonly annexes: readonly { readonly heading: Line; readonly lines: readonly Line[] }[];
  /** Footnotes set apart at the end: lines that begin with `[1]`. */
  readonly notes: readonly Line[];
  readonly wrapping: Wrapping;
}

const recipients = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u;
const annexHeading = /^(?:PHỤ LỤC|ĐỀ CƯƠNG|GỢI Ý ĐỀ CƯƠNG|BIỂU MẪU|MẪU(?:\s+(?:SỐ|BÁO CÁO|BIỂU|\d{1,2}))|BIỂU(?:\s+(?:SỐ|TỔNG HỢP|THỐNG KÊ|\d{1,2}))|PHÂN CÔNG|TIẾN ĐỘ|DANH MỤC|DANH SÁCH|BẢNG|PHỤ BIỂU|QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|LỊCH|HƯỚNG DẪN|TIÊU CHÍ|THANG ĐIỂM)(?![\p{L}\p{N}])/u;
const outlineHeading = /^(?:GỢI Ý\s+)?(?:ĐỀ CƯƠNG)(?:\s+BÁO CÁO|\s+GỢI Ý|$|\s*\()/u;
const annexAnywhere = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,4}))?\s*[:.]?$/iu;

/** Cuts a document's lines into zones. Total: what is not found is an empty zone. */
export function zonesOf(all: readonly Line[]): Zones {
  const notesFrom = firstNote(all);
  const lines = all.slice(0, notesFrom);
  const wrapping = wrappingOf(lines, startsItem);
  const kindLine = findKindLine(lines);
  const start = kindLine ? lines.indexOf(kindLine.line) : headEnd(lines);
  const titleFrom = kindLine ? start + 1 : start;
  const sameLine = kindLine !== null && kindLine.wordLength < kindLine.line.run.text.length;
  const bodyFrom = kindLine ? (sameLine && lines[titleFrom]?.kind === 'blank' ? titleFrom : titleEnd(lines, titleFrom, wrapping)) : titleFrom;
  let tailFrom = lines.length;
  for (let i = bodyFrom; i < lines.length; i++) {
    if (lines[i]?.pieces.some((piece) => recipients.test(piece.text) || (authorityMark.test(piece.text) && mostlyCapitals(piece.text)))) { tailFrom = i; break; }
  }
  const annexFrom = firstAnnex(lines, tailFrom < lines.length ? tailFrom : bodyFrom, tailFrom < lines.length);
  if (annexFrom < tailFrom) tailFrom = annexFrom;
  if (tailFrom === annexFrom) tailFrom = bareSignature(lines, bodyFrom, annexFrom);
  return {
    kindLine, wrapping, notes: all.slice(notesFrom),
    head: lines.slice(0, start),
    title: kindLine ? lines.slice(titleFrom, bodyFrom) : [],
    body: lines.slice(bodyFrom, tailFrom),
    tail: lines.slice(tailFrom, annexFrom),
    annexes: annexesOf(lines, annexFrom),
  };
}

const note = /^\[\d{1,3}\]\s*\S/u;
/** Where the footnotes begin that close the text; its length where there are none. */
function firstNote(lines: readonly Line[]): number {
  let first = lines.length;
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i] as Line;
    if (line.kind === 'blank') continue;
    if (line.kind !== 'text' || recipients.test(line.run.text) || annexHeading.test(line.run.text) || lines.length - i > 400) break;
    if (note.test(line.run.text)) first = i;
    else if (markerOf(line.run.text)) break;
  }
  return first;
}

/** Where nothing but a post in capitals and a name below it close the document; `to` where they do not. */
function bareSignature(lines: readonly Line[], from: number, to: number): number {
  let seen = 0;
  let named = false;
  for (let i = to - 1; i >= from && seen < 8; i--) {
    const line = lines[i];
    if (line?.kind !== 'text') continue;
    seen++;
    if (named && line.pieces.some((piece) => posts.test(piece.text))) return i;
    named ||= line.pieces.some((piece) => looksLikeName(piece.text) && !posts.test(piece.text));
  }
  return to;
}

/** Without a kind line the head is what stands before the addressee, or before the first paragraph of running text. */
function headEnd(lines: readonly Line[]): number {
  const addressee = lines.findIndex((line) => /^Kính g[ửở]i/u.test(line.run.text));
  if (addressee >= 0 && addressee < 60) return addressee;
  const first = lines.findIndex((line) => line.kind === 'text' && (line.run.text.length > 90 || markerOf(line.run.text) !== null));
  return first >= 0 && first < 40 ? first : 0;
}

function firstAnnex(lines: readonly Line[], from: number, afterTail: boolean): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    // A table below the signature is an annex, though nothing says so.
    if (afterTail && (line?.kind === 'row' && line.columns.length >= 3 || line?.kind === 'text' && /^S?TT$/u.test(line.run.text))) return i;
    if (!line || line.kind !== 'text') continue;
    const text = line.run.text;
    if (afterTail ? annexHeading.test(text) || annexAnywhere.test(text) : outlineHeading.test(text) || annexAnywhere.test(text)) return i;
  }
  return lines.length;
}

function annexesOf(lines: readonly Line[], from: number): { heading: Line; lines: Line[] }[] {
  const annexes: { heading: Line; lines: Line[] }[] = [];
  for (const line of lines.slice(from)) {
    const heading = line.kind === 'text' && (annexAnywhere.test(line.run.text) || outlineHeading.test(line.run.text) || /^(?:BIỂU MẪU|MẪU SỐ|BIỂU SỐ)(?![\p{L}\p{N}])/u.test(line.run.text));
    if (annexes.length === 0 || heading) annexes.push({ heading: line, lines: [] });
    else annexes.at(-1)?.lines.push(line);
  }
  return annexes;
}

/** The paragraphs of a zone. */
export function paragraphsOf(lines: readonly Line[], wrapping: Wrapping): ReturnType<typeof joinLines> {
  return joinLines(lines, startsItem, wrapping);
}
