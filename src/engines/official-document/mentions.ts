/** Mentions of numbered documents in running text: kind, symbol, date, issuer. */
import { anyOf, cut, findDates, trim, type Run } from '../text/index.ts';
import { kindOfCode, kindOfWord, kindWords, kindWordSource, type Kind } from './kinds.ts';
import { symbolFrom, symbolSource } from './symbols.ts';

export interface Mention {
  readonly kind: Kind;
  readonly kindRun: Run;
  readonly number: string;
  readonly numberRun: Run;
  readonly code: string | null;
  readonly codeRun: Run;
  readonly date: string | null;
  readonly dateRun: Run;
  readonly issuer: Run | null;
  /** The whole mention, kind word to issuer. */
  readonly run: Run;
  readonly index: number;
}

/** The kind word nearest before a symbol, `Thông báo kết luận` taken whole. */
const kindBefore = new RegExp(`^(?:.*[^\\p{L}])?(${kindWordSource})(?![\\p{L}\\p{N}])([^.;:,()“”]{0,60}?)\\s*(?:số\\s*:?\\s*)?$`, 'isu');
const symbols = new RegExp(symbolSource, 'gu');
const afterBare = '(?=\\s*(?:$|[,.;:)”"]|của|ngày|về|và|ở|trong|giai|năm\\s+\\d|gắn|đến|đã|tại|cho|như|-\\s))';
/** A kind word with a number and no code: `Nghị quyết số 20 ngày …`, `Đề án 06`. Counted nouns after it are excluded. */
const bare = new RegExp(`(?<![\\p{L}\\p{N}])(${kindWordSource})\\s+(số\\s*:?\\s*)?(\\d{1,4}[a-zđª]{0,2})(?![\\p{L}\\p{N}/%]|[-.,]\\d)${afterBare}`, 'giu');

const kindAnyCase = anyOf(kindWords.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
const issuerEnd = new RegExp(`\\s*(?:[;:.()“”"\\[]|,(?!\\s*(?:Thể thao|Du lịch)\\s)|\\s(?:${[
  'về', 'phê duyệt', 'ban hành', 'quy định', 'qui định', 'hướng dẫn', 'sửa đổi', 'thông báo', 'khóa', 'khoá', 'nhiệm kỳ', 'trong', 'để', 'nêu', 'đã', 'đề ra', 'được',
  'theo', 'tại', 'từ', 'với', 'là', 'giữa', 'và(?=\\s+\\p{Ll})', `và(?=\\s+${kindAnyCase}\\s)`, 'Khóa', 'Khoá', 'Về', 'Kết luận', 'Quy định', 'Ban hành', 'Phê duyệt', 'Hướng dẫn', 'Thông báo', 'năm', 'giai đoạn', 'lần thứ', 'đối với', 'đến', 'nhằm', 'gắn', 'thì', 'do', 'cho', 'ngày',
  'quyết định', 'có', 'tiếp tục', 'triển khai', 'thực hiện', 'xây dựng', 'kết luận', 'yêu cầu', 'chỉ đạo', 'tổ chức', 'phối hợp', 'gửi', 'sẽ', 'cũng', 'nói', 'đạt', 'vào', 'trước', 'sau', 'trên', 'hoặc', 'đề nghị', 'bổ sung', 'trình', 'ở', 'số', 'phát động', 'giao', 'xem xét', 'thống nhất',
].join('|')})(?![\\p{L}]))`, 'u');

/** The issuer that follows ` của `, cut where its name ends. */
function issuerAfter(run: Run, from: number): { issuer: Run | null; end: number } {
  const rest = run.text.slice(from, from + 220);
  const lead = rest.match(/^\s*,?\s*(?:do|của)\s+(?=\S)/iu);
  if (!lead) return { issuer: null, end: from };
  const tail = rest.slice(lead[0].length);
  const stop = tail.search(issuerEnd);
  const length = stop < 0 ? tail.length : stop;
  const issuer = trim(cut(run, from + lead[0].length, from + lead[0].length + length));
  if (issuer.text === '' || issuer.text.split(' ').length > 16 || !/\p{Lu}/u.test(issuer.text)) return { issuer: null, end: from };
  return { issuer, end: from + lead[0].length + length };
}

function complete(run: Run, from: number, symbolEnd: number, given: { kind: Kind; kindRun: Run; number: string; numberRun: Run; code: string | null; codeRun: Run; year: string | null }): Mention {
  const after = run.text.slice(symbolEnd, symbolEnd + 60);
  const gap = after.match(/^\s*[,(]?\s*(?:ban hành\s+)?(?=ngày|năm|\d)/iu)?.[0].length ?? -1;
  const date = gap < 0 ? undefined : findDates(after).find((d) => d.index <= gap);
  const dateEnd = date ? symbolEnd + date.index + date.length : symbolEnd;
  const { issuer, end } = issuerAfter(run, dateEnd);
  const { year, ...rest } = given;
  return {
    ...rest,
    date: date?.iso ?? year,
    dateRun: date ? trim(cut(run, symbolEnd + date.index, dateEnd)) : given.numberRun,
    issuer, run: trim(cut(run, from, Math.max(end, dateEnd))), index: from,
  };
}

/** `Thông báo kết luận` is a notice, though the word nearest the symbol is `kết luận`. */
function wholeKindWord(before: string, nearest: string): { word: string; offset: number } {
  const at = before.lastIndexOf(nearest);
  const notice = before.slice(0, at).match(/thông báo\s+$/iu)?.[0].length ?? 0;
  return { word: before.slice(at - notice, at + nearest.length), offset: at - notice };
}

/** Every numbered document that a run names, in order. A congress's or session's number is none. */
export function mentionsIn(run: Run): Mention[] {
  const found: Mention[] = [];
  const { text } = run;
  if (!/\d/.test(text)) return found;
  for (const m of text.matchAll(symbols)) {
    const symbol = symbolFrom(m);
    const before = text.slice(Math.max(0, m.index - 90), m.index).match(kindBefore);
    const near = before && (before[2] ?? '').split(/\s+/u).length <= 8 ? before : null;
    const { word, offset } = near ? wholeKindWord(near[0], near[1] ?? '') : { word: '', offset: 0 };
    const kind = kindOfWord(word) ?? kindOfCode(symbol.code) ?? 'other';
    const from = near ? m.index - Math.min(90, m.index) + offset : m.index;
    const end = m.index + m[0].length;
    const codeAt = m.index + Math.max(0, m[0].search(/[A-ZĐÀ-Ỹ]/u));
    const numberLength = symbol.number.length;
    found.push(complete(run, from, end, {
      kind, kindRun: near ? cut(run, from, from + word.length) : cut(run, codeAt, end),
      number: symbol.number, numberRun: cut(run, m.index, m.index + Math.max(1, Math.min(numberLength, m[0].length))),
      code: symbol.code, codeRun: cut(run, codeAt, end), year: symbol.year,
    }));
  }
  const spans = found.map((f) => [f.index, f.index + f.run.text.length] as const);
  let next = 0;
  for (const m of text.matchAll(bare)) {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= m.index) next++;
    const clash = spans[next];
    if (clash && clash[0] < m.index + m[0].length) continue;
    const [word, so, number] = [m[1] ?? '', m[2] ?? '', m[3] ?? ''];
    if (!so && !/[a-zđª]$/u.test(number) && !/^0/.test(number) && !/^\s*(?:của|ngày)/u.test(text.slice(m.index + m[0].length))) continue;
    if (!so && /^(?:19|20)\d{2}$/.test(number)) continue;
    const at = m.index + m[0].length - number.length;
    found.push(complete(run, m.index, m.index + m[0].length, {
      kind: kindOfWord(word) ?? 'other', kindRun: cut(run, m.index, m.index + word.length),
      number, numberRun: cut(run, at, at + number.length), code: null, codeRun: cut(run, at, at + number.length), year: null,
    }));
  }
  return found.sort((a, b) => a.index - b.index);
}
