/** The issuing organisation: of the letterhead, else the one that the preamble lets draw up the document. */
import { anyOf, countWords, cut, emptyRun, toneBlind, trim, type Run } from '../text/index.ts';
import { from, type Sourced } from './sourced.ts';
import type { Source } from './source.ts';

/** Committees through which an organisation acts; the organisation itself is the issuer. */
const committee = /^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Đoàn Chủ tịch|Thường trực|BTV|BCH|Chủ tịch)\s+(?=\p{Lu}|công đoàn|tỉnh|thành)/u;
const drawsUp = /(?:^|[;,.]\s*|\)\s*[,;]?\s*|”\s*[,;]?\s*)(?:nay\s+)?((?:Ban|Đoàn|Thường|Tổng|Liên|LĐLĐ|Công|CĐ|Nghiệp|Ủy|Uỷ|UBND|Sở|Bộ|Tỉnh|Thành|Huyện|Đảng|Hội|BTV|BCH|Văn|Chính|Thủ|Mặt|Chủ|BCH)\s?[^;:.,()“”]{0,110}?)\s+(?:đã\s+)?(?:xây dựng|ban hành|đề ra|hướng dẫn|yêu cầu|quyết định|quyết nghị|thông báo|kết luận|chỉ thị|triển khai|tổ chức|lập|báo cáo|đề nghị|thống nhất)(?=\s|:|$)/gu;

/** Reads the issuer; `inRunningCase` turns capitals into the case of running text. */
export function issuingBody(source: Source, inRunningCase: (text: string) => string): Sourced<string> | null {
  const printed = source.letterhead.bodies.at(-1);
  if (printed) {
    const name = inRunningCase(printed.text.replace(/\s+/gu, ' '));
    return from<string>(printed, 'issuer.letterhead', completed(name, source), 0.95);
  }
  return drawingUp(source);
}

/** The body that the preamble lets draw up the document. */
function drawingUp(source: Source): Sourced<string> | null {
  for (const run of [...source.preamble].reverse()) {
    const found = [...run.text.matchAll(drawsUp)].at(-1);
    if (!found?.[1]) continue;
    const at = found.index + found[0].indexOf(found[1]);
    const body = withoutCommittee(trim(cut(run, at, at + found[1].length)));
    const term = body.text.search(/,?\s+(?:khóa|khoá|nhiệm kỳ)\s/iu);
    if (term > 0) return from<string>(cut(body, 0, term), 'issuer.preamble', body.text.slice(0, term), 0.8);
    if (body.text !== '') return from<string>(body, 'issuer.preamble', body.text, 0.8);
  }
  return null;
}

function withoutCommittee(run: Run): Run {
  const lead = run.text.match(committee)?.[0].length ?? 0;
  return lead < run.text.length ? trim(cut(run, lead)) : emptyRun;
}

const fullNames: readonly (readonly [RegExp, string])[] = [
  [/CĐCS/gu, 'Công đoàn cơ sở'], [/LĐLĐ/gu, 'Liên đoàn Lao động'], [/TLĐ/gu, 'Tổng Liên đoàn'], [/(?<=\s)CP(?=\s)/gu, 'Cổ phần'], [/UBND/gu, 'Ủy ban nhân dân'], [/CĐ(?=\s)/gu, 'Công đoàn'], [/TNCS/gu, 'Thanh niên Cộng sản'],
];
/** A name with its abbreviations written out, as running text may print it. */
const written = (name: string): string => fullNames.reduce((text, [short, full]) => text.replace(short, full), name);

/** Whose an office is that the letterhead names alone. */
const owners = ['Trung ương', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Đảng ủy', 'Tổng Liên đoàn', 'Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân thành phố', 'Hội đồng nhân dân tỉnh', 'Liên đoàn Lao động tỉnh', 'Chính phủ', 'Quốc hội'];

/** A Party body's letterhead leaves out whose it is (`BAN TỔ CHỨC`); the text prints the full name. */
function completed(name: string, source: Source): string {
  const drawn = drawingUp(source)?.value;
  if (drawn && drawn.length > name.length && countWords(drawn) <= 14 && `${toneBlind(drawn)} `.startsWith(`${toneBlind(written(name))} `)) return drawn;
  if (!/^(?:Ban|Văn phòng|Ủy ban Kiểm tra|Uỷ ban Kiểm tra)(?:,?\s\p{L}+){0,7}$/u.test(name)) return name;
  const whose = new RegExp(`${anyOf([name])}\\s+${anyOf(owners)}`, 'giu');
  const counts = new Map<string, number>();
  for (const [full] of source.text.matchAll(whose)) {
    const tidy = full.replace(/\s+/gu, ' ').replace(/^./u, (first) => first.toUpperCase());
    counts.set(tidy, (counts.get(tidy) ?? 0) + 1);
  }
  return [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? name;
}
