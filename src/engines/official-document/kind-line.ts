/** Where the kind word stands (KẾ HOẠCH) and where the title below it ends. */
import { mostlyCapitals, startsLower, type Line, type Wrapping } from '../text/index.ts';
import { kindOfWord, kindWordSource, type Kind } from './kinds.ts';
import { markerOf } from './markers.ts';

/** A line that is the kind word, or begins with it and goes on with the title. */
export interface KindLine { readonly line: Line; readonly kind: Kind; readonly wordLength: number }

const kindHeading = new RegExp(`^(${kindWordSource})(?![\\p{L}\\p{N}])\\s*[:.]?\\s*(.*)$`, 'iu');
/** `Ban Chấp hành … quyết nghị:` opens the body without grounds. */
const drawsUp = /^(?:Ban (?:Chấp hành|Thường vụ)|Đoàn Chủ tịch|Liên đoàn Lao động|LĐLĐ|Công đoàn|Ủy ban nhân dân|UBND)\s.*:$/u;
/** Words with which a preamble begins; a title that begins so is told by being first. */
export const preambleStart = /^(?:Căn cứ|Thực hiện|Thi hành|Theo|Để|Nhằm|Trên cơ sở|Sau khi|Xét|Ngày|Thời gian qua|Tiếp tục thực hiện|Chấp hành|Kính gửi|Triển khai thực hiện)(?![\p{L}\p{N}])/u;
/** `Số: 34/KH-LĐLĐ`, the number perhaps left blank. */
const numberLine = /^Số\s*:?\s*\d{0,5}[a-zđª]{0,2}\s*[/-]\s*\p{Lu}/u;
/** The kind word's own line; below the letterhead where a page's headline repeats it above. */
export function findKindLine(lines: readonly Line[]): KindLine | null {
  const first = kindLineFrom(lines, 0);
  if (!first) return null;
  const at = lines.indexOf(first.line);
  const number = lines.slice(0, at + 60).findIndex((line) => line.pieces.some((piece) => numberLine.test(piece.text)));
  return number > at ? kindLineFrom(lines, number) ?? first : first;
}

function kindLineFrom(lines: readonly Line[], from: number): KindLine | null {
  let seen = 0;
  for (const line of lines.slice(from)) {
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

/** The index after the title's last line. */
export function titleEnd(lines: readonly Line[], from: number, wrapping: Wrapping): number {
  let taken = '';
  let last: Line | undefined;
  for (let i = from; i < lines.length && i < from + 40; i++) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    const text = line.run.text;
    if (line.kind !== 'text' || markerOf(text) || /^\(|^Kính g[ửở]i/u.test(text)) return i;
    if (last && taken) {
      const gap = line.index - last.index - 1;
      // A scan loses closing marks: a preamble after a gap ends the title all the same.
      const begins = gap > 0 && !wrapping.interleaved && preambleStart.test(text);
      const open = !begins && (taken.match(/[“]/gu)?.length ?? 0) > (taken.match(/[”]/gu)?.length ?? 0);
      const capitals = mostlyCapitals(taken);
      if (capitals !== mostlyCapitals(text) && !open && !startsLower(text) && !/^Về(?:\s+việc)?\s/u.test(text)) return i;
      if ((preambleStart.test(text) || drawsUp.test(text)) && !open) return i;
      const hangs = /(?:của|về|và|tại|cho|các|số|năm|trên|theo|với|,|–|-)$/iu.test(taken);
      if (gap > 0 && !wrapping.interleaved && !open && !startsLower(text) && !capitals && !hangs) return i;
    } else if (!taken && /^(?:Căn cứ|Kính g[ửở]i)/u.test(text)) return i;
    taken += ` ${text}`;
    last = line;
  }
  return last ? lines.indexOf(last) + 1 : from;
}
