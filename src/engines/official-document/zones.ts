/** The zones of an official document: letterhead, title, preamble, body, tail (recipients and signature), annexes. */
import { joinLines, looksLikeName, mostlyCapitals, startsLower, wrappingOf, type Line, type Wrapping } from '../text/index.ts';
import { kindOfWord, kindWordSource, type Kind } from './kinds.ts';
import { markerOf, startsItem } from './markers.ts';
import { authorityMark, posts } from './signing-words.ts';

export interface Zones {
  /** Where the kind word stands as a line of its own (KẾ HOẠCH); null in a letter or a fragment. */
  readonly kindLine: { readonly line: Line; readonly kind: Kind; readonly wordLength: number } | null;
  readonly head: readonly Line[];
  readonly title: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
  readonly annexes: readonly { readonly heading: Line; readonly lines: readonly Line[] }[];
  readonly wrapping: Wrapping;
}

const kindHeading = new RegExp(`^(${kindWordSource})(?![\\p{L}\\p{N}])\\s*[:.]?\\s*(.*)$`, 'iu');
/** Words with which a preamble begins; a title that begins so is told by being first. */
export const preambleStart = /^(?:Căn cứ|Thực hiện|Thi hành|Theo|Để|Nhằm|Trên cơ sở|Sau khi|Xét|Ngày|Thời gian qua|Tiếp tục thực hiện|Chấp hành|Kính gửi|Triển khai thực hiện)(?![\p{L}\p{N}])/u;
const recipients = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u;
const annexHeading = /^(?:PHỤ LỤC|ĐỀ CƯƠNG|GỢI Ý ĐỀ CƯƠNG|BIỂU MẪU|MẪU(?:\s+(?:SỐ|BÁO CÁO|BIỂU|\d))|BIỂU(?:\s+(?:SỐ|TỔNG HỢP|\d))|DANH MỤC|DANH SÁCH|BẢNG|PHỤ BIỂU|QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|LỊCH|HƯỚNG DẪN|TIÊU CHÍ|THANG ĐIỂM)(?![\p{L}\p{N}])/u;
const outlineHeading = /^(?:GỢI Ý\s+)?(?:ĐỀ CƯƠNG)(?:\s+BÁO CÁO|\s+GỢI Ý|$|\s*\()/u;
const annexAnywhere = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,4}))?\s*[:.]?$/iu;

function findKindLine(lines: readonly Line[]): Zones['kindLine'] {
  let seen = 0;
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    if (++seen > 60) break;
    const m = line.run.text.match(kindHeading);
    const word = m?.[1] ?? '';
    if (!m || !mostlyCapitals(word) || (m[2] && !mostlyCapitals(m[2].slice(0, 24)) && !/^Về|^V\/v/u.test(m[2]))) continue;
    const kind = kindOfWord(word);
    if (kind) return { line, kind, wordLength: line.run.text.length - (m[2] ?? '').length };
  }
  return null;
}

function titleEnd(lines: readonly Line[], from: number, wrapping: Wrapping): number {
  let taken = '';
  let last: Line | undefined;
  for (let i = from; i < lines.length && i < from + 40; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    const text = line.run.text;
    if (line.kind !== 'text' || markerOf(text) || /^\(|^Kính gửi/u.test(text)) return i;
    if (last && taken) {
      const gap = line.index - last.index - 1;
      const open = (taken.match(/[“]/gu)?.length ?? 0) > (taken.match(/[”]/gu)?.length ?? 0);
      const capitals = mostlyCapitals(taken);
      if (capitals !== mostlyCapitals(text) && !open && !startsLower(text) && !/^Về(?:\s+việc)?\s/u.test(text)) return i;
      if (preambleStart.test(text) && !open) return i;
      const hangs = /(?:của|về|và|tại|cho|các|số|năm|trên|theo|với|,|–|-)$/iu.test(taken);
      if (gap > 0 && !wrapping.interleaved && !open && !startsLower(text) && !capitals && !hangs) return i;
    } else if (!taken && /^(?:Căn cứ|Kính gửi)/u.test(text)) return i;
    taken += ` ${text}`;
    last = line;
  }
  return last ? lines.indexOf(last) + 1 : from;
}

/** Cuts a document's lines into zones. Total: what is not found is an empty zone. */
export function zonesOf(lines: readonly Line[]): Zones {
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
    kindLine, wrapping,
    head: lines.slice(0, start),
    title: kindLine ? lines.slice(titleFrom, bodyFrom) : [],
    body: lines.slice(bodyFrom, tailFrom),
    tail: lines.slice(tailFrom, annexFrom),
    annexes: annexesOf(lines, annexFrom),
  };
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
  const addressee = lines.findIndex((line) => /^Kính gửi/u.test(line.run.text));
  if (addressee >= 0 && addressee < 60) return addressee;
  const first = lines.findIndex((line) => line.kind === 'text' && (line.run.text.length > 90 || markerOf(line.run.text) !== null));
  return first >= 0 && first < 40 ? first : 0;
}

function firstAnnex(lines: readonly Line[], from: number, afterTail: boolean): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
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
