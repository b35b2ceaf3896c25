/** The head of an official document: issuing bodies, symbol, place and date (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 2–4). */
import { anyOf, cut, findDates, join, mostlyCapitals, trim, type Line, type Run } from '../text/index.ts';
import { symbolFrom, symbolSource } from './symbols.ts';

export interface Letterhead {
  readonly number: Run | null;
  readonly code: { readonly value: string; readonly run: Run } | null;
  readonly date: { readonly iso: string; readonly run: Run; readonly blank: boolean } | null;
  readonly place: Run | null;
  /** Issuing bodies from the highest down, each as printed. */
  readonly bodies: readonly Run[];
  readonly hasNumberLine: boolean;
}

const motto = /CỘNG\s*H[OÒÀ][ÀAÒ]?\s*XÃ|XÃ\s+HỘI\s+CHỦ\s+NGHĨA|CHỦ\s+NGHĨA\s+VIỆT|^NGHĨA\s+VIỆT\s+NAM|HỘI\s+CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|độc\s+lập|hạnh\s+phúc/iu;
/** What the youth union's letterhead prints where others print the motto (Hướng dẫn 29-HD/TWĐTN-VP). */
const youthUnion = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u;
const bodyWords = [
  'TỔNG LIÊN ĐOÀN', 'LIÊN ĐOÀN', 'CÔNG ĐOÀN', 'NGHIỆP ĐOÀN', 'ỦY BAN', 'UỶ BAN', 'UBND', 'HỘI ĐỒNG', 'BAN', 'BCH', 'BỘ', 'SỞ', 'TỈNH ỦY',
  'TỈNH UỶ', 'THÀNH ỦY', 'THÀNH UỶ', 'HUYỆN ỦY', 'HUYỆN UỶ', 'QUẬN ỦY', 'ĐẢNG ỦY', 'ĐẢNG UỶ', 'ĐẢNG BỘ', 'ĐOÀN', 'HỘI', 'CHÍNH PHỦ',
  'THỦ TƯỚNG', 'QUỐC HỘI', 'VĂN PHÒNG', 'PHÒNG', 'MẶT TRẬN', 'LĐLĐ', 'TRƯỜNG', 'TỈNH ĐOÀN', 'THÀNH ĐOÀN', 'HUYỆN ĐOÀN', 'TRUNG ƯƠNG ĐOÀN', 'BHXH', 'BẢO HIỂM', 'NGÂN HÀNG', 'CÔNG AN', 'TÒA ÁN', 'HỌC VIỆN', 'BỆNH VIỆN', 'KHO BẠC', 'THANH TRA', 'ĐÀI', 'BÁO', 'VIỆN', 'TỔNG CÔNG TY', 'TẬP ĐOÀN', 'CHỦ TỊCH',
  'THƯỜNG TRỰC', 'TRUNG TÂM', 'CỤC', 'TỔNG CỤC', 'CHI CỤC', 'LIÊN HIỆP', 'CÔNG TY', 'CĐ', 'CĐCS',
];
const beginsBody = new RegExp(`^${anyOf(bodyWords)}(?![\\p{L}])`, 'u');
const committee = /^(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BCH|BTV|ĐOÀN CHỦ TỊCH|THƯỜNG TRỰC|BAN THƯỜNG TRỰC|CHỦ TỊCH)(?![\p{L}])(?!\s+TRUNG ƯƠNG)/u;
/** A body of the youth union's own name, or a committee of it. */
const ownBody = /^(?:TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|TRUNG ƯƠNG ĐOÀN|BAN CHẤP HÀNH|BCH)(?!\p{L})/u;
const numberLine = /^\s*Số\s*[:.]?\s*/iu;
const blankMark = /^\s*[:.…_\s]*\/?\s*([A-ZĐÀ-Ỹ][A-Za-zĐđ]*(?:\s?[-/&]\s?[A-ZĐÀ-Ỹ][A-Za-zĐđ0-9&]*)+)/u;
const dateLine = /(?:^|,|\s)\s*ngày[\s.…_]*(\d{0,2})[\s.…_]*tháng[\s.…_]*(\d{0,2})[\s.…_]*năm[\s.…_]*((?:19|20)\d{2})/iu;

/** A blank left to fill in splits a line where no column does. */
const leftBlank = /(?:^Số\s*:?|ngày|tháng|năm)[\s.…_]*$/iu;

interface Cells { readonly runs: readonly Run[] }

/** A letterhead is read by its printed pieces, each piece the text of one column on one line, cut lines joined. */
function piecesOf(lines: readonly Line[]): Cells {
  const runs: Run[] = [];
  let fresh = true;
  for (const line of lines) {
    if (line.kind === 'bar' || line.kind === 'blank') { fresh = true; continue; }
    for (const [place, piece] of line.pieces.entries()) {
      const last = runs.at(-1);
      if (last && place > 0 && leftBlank.test(last.text)) { runs[runs.length - 1] = join([last, piece]); continue; }
      const cutDate = last && (!fresh || /(?:ngày|tháng)[\s\d]*$/u.test(last.text)) && line.pieces.length === 1 && /(?:,\s*|ngày[\s\d]*|tháng[\s\d]*|Số\s*:?|^(?:Thành phố|Tỉnh)[^,]*)$/u.test(last.text) && /^(?:ngày|tháng|\d|[\p{Lu}][\p{Ll}]+\s[^,]{0,20},\s*ngày)/iu.test(piece.text);
      if (cutDate) runs[runs.length - 1] = join([last, piece]);
      else runs.push(piece);
    }
    fresh = false;
  }
  return { runs };
}

function bodiesOf(runs: readonly Run[]): Run[] {
  const bodies: Run[] = [];
  let mottoOpen = false;
  for (const run of runs) {
    const text = run.text.replace(/[*\s\-–—_]+$/u, '');
    if (youthUnion.test(text) && runs.some((other) => other !== run && ownBody.test(other.text))) continue;
    if (motto.test(text)) { mottoOpen = !/VIỆT\s+NAM/iu.test(text); continue; }
    if (mottoOpen && /^(?:VIỆT\s+)?NAM$/u.test(text)) { mottoOpen = false; continue; }
    if (!mostlyCapitals(text) || numberLine.test(text) || /\d{4}/.test(text) || text.length < 3) continue;
    if (beginsBody.test(text) || bodies.length === 0) bodies.push(trim(cut(run, 0, text.length)));
    else bodies[bodies.length - 1] = join([bodies.at(-1) as Run, trim(cut(run, 0, text.length))]);
  }
  const named = bodies.filter((body) => !committee.test(body.text));
  return (named.length > 0 ? named : bodies).filter((body) => beginsBody.test(body.text));
}

/** Reads a letterhead's lines. A blank left in the number or the date stays blank. */
export function letterheadOf(lines: readonly Line[]): Letterhead {
  const { runs } = piecesOf(lines);
  const symbolRun = runs.findIndex((run) => numberLine.test(run.text));
  const { number, code } = symbolOf(runs, symbolRun);
  // A cited document's date stands behind its symbol, the letterhead's own behind a place.
  const dated = runs.find((run) => dateLine.test(run.text) && !/\d\s*[/-]\s*\p{Lu}/u.test(run.text.slice(0, run.text.search(dateLine)).replace(/^.*Số\s*:?/u, ''))) ?? runs.find((run) => /^\p{Lu}[^\d]{1,30},\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u.test(run.text));
  return { number, code, ...dateOf(dated), bodies: bodiesOf(runs), hasNumberLine: symbolRun >= 0 };
}

function symbolOf(runs: readonly Run[], index: number): Pick<Letterhead, 'number' | 'code'> {
  const run = runs[index] ?? runs.find((candidate) => new RegExp(`^(?:${symbolSource})`, 'u').test(candidate.text));
  if (!run) return { number: null, code: null };
  const lead = run.text.match(numberLine)?.[0].length ?? 0;
  const rest = cut(run, lead);
  const m = rest.text.match(new RegExp(symbolSource, 'u'));
  if (m && m.index !== undefined && m.index <= 2) {
    const symbol = symbolFrom(m);
    const codeAt = m.index + m[0].search(/[A-ZĐÀ-Ỹ]/u);
    const numberRun = cut(rest, m.index, m.index + (m[0].match(/^\d+[a-zđª]{0,2}(?:\s?\/\s?\d{4})?/u)?.[0].length ?? 1));
    return { number: trim(numberRun), code: { value: symbol.code, run: cut(rest, codeAt, m.index + m[0].length) } };
  }
  const blank = rest.text.match(blankMark);
  if (blank?.[1]) {
    const at = blank[0].length - blank[1].length;
    return { number: null, code: { value: blank[1].replace(/\s+/gu, ''), run: cut(rest, at, blank[0].length) } };
  }
  const loose = rest.text.match(/^(\d{1,5}[a-zđª]{0,2})\s*[/-]?\s*([A-ZĐÀ-Ỹ][A-Za-zĐđ&/-]*)?/u);
  if (!loose?.[1]) return { number: null, code: null };
  const codeAt = loose[0].length - (loose[2] ?? '').length;
  return { number: cut(rest, 0, loose[1].length), code: loose[2] ? { value: loose[2], run: cut(rest, codeAt, loose[0].length) } : null };
}

function dateOf(run: Run | undefined): Pick<Letterhead, 'date' | 'place'> {
  if (!run) return { date: null, place: null };
  const m = run.text.match(dateLine);
  const at = m ? (m.index ?? 0) + m[0].search(/ngày/iu) : run.text.search(/\d{1,2}[/.-]/);
  const before = cut(run, 0, at).text.replace(/[,\s]+$|\s*ngày\s*$/giu, '').replace(/,$/u, '').trimEnd();
  const place = trim(cut(run, 0, before.length));
  const end = m ? (m.index ?? 0) + m[0].length : run.text.length;
  const printed = trim(cut(run, at, end));
  const full = findDates(printed.text).find((date) => date.precision === 'day');
  const year = m?.[3] ?? '';
  const month = Number(m?.[2]);
  const iso = full?.iso ?? (month >= 1 && month <= 12 && m?.[2] ? `${year}-${String(month).padStart(2, '0')}` : year);
  const valid = /^\d{4}/.test(iso);
  return { date: valid ? { iso, run: printed, blank: !full } : null, place: place.text !== '' && /^\p{Lu}/u.test(place.text) && place.text.length < 60 ? place : null };
}
