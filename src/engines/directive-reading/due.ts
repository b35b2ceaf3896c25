/** Due phrases: a date with the word that says how it binds. */
import { cut, findDates, type PrintedDate, type Run } from '../text/index.ts';
import type { Due } from './schema.ts';
import { from, type Sourced } from './sourced.ts';

export interface DuePhrase { readonly index: number; readonly length: number; readonly date: string; readonly bound: Due['bound']; readonly precision: Due['precision'] }

const late = /(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn nộp)(?:\s+(?:là|vào|đến|trước|hết|cuối|đầu|giữa|ngày|cùng|nộp|báo cáo))*\s*:?\s*$/iu;
const before = /(?:xong\s+)?trước(?:\s+(?:hết|cuối|đầu|giữa))?\s*$/iu;
const until = /(?:đến hết|xong hết|đến cuối|hết|(?<=(?:hoàn thành|hạn|xong|nộp)\s.{0,12})đến)\s*$/iu;
const within = /(?:(?:hoàn thành|xong|thực hiện|báo cáo|gửi|tổ chức|diễn ra)\s+)?(?:trong|vào)(?:\s+(?:khoảng|dịp))?(?:\s+(?:đầu|giữa|cuối))?\s*$|(?:hoàn thành|xong|thời gian(?: thực hiện| hoàn thành| tổ chức| triển khai)?\s*:?|dự kiến)(?:\s+(?:đầu|giữa|cuối))?\s*$/iu;
const part = /(đầu|giữa|cuối)\s*$/iu;
/** A start, a span, a recurrence or the date of another document binds nobody. */
const loose = /(?:từ|kể từ|sau|ký|ban hành|số|giai đoạn|khóa|khoá|nhiệm kỳ|bắt đầu|hiệu lực|căn cứ)\s*(?:ngày\s*)?$/iu;
/** `số liệu tính đến hết ngày …` says when the figures end, not when they are owed. */
const countedTo = /(?:tính|chốt|lấy số liệu|kể)\s+(?:đến|tới|từ)(?:\s+(?:hết|thời điểm|ngày))*\s*$/iu;
const recurring = /^\s*(?:\)?\s*)(?:hằng năm|hàng năm|mỗi năm|hằng tháng|hàng tháng|hằng quý|hàng quý)/iu;
const spanBefore = /từ\s[^.;]{0,40}(?:đến|-|–)\s*(?:hết\s*)?(?:ngày\s*)?$/iu;
const spanAfter = /^\s*(?:đến|[-–]\s*\d)/u;
const monthParts: Record<string, Due['precision']> = { 'đầu': 'early-month', 'giữa': 'mid-month', 'cuối': 'late-month' };

/**
 * Due phrases of a text in order.
 * @param bare true where the place itself says that a date is a due date (a table's time column, a `Thời gian:` line).
 */
export function duesIn(text: string, bare = false): DuePhrase[] {
  return findDates(text).flatMap((date) => {
    const found = phraseAt(text, date, bare);
    return found ? [found] : [];
  });
}

function phraseAt(text: string, date: PrintedDate, bare: boolean): DuePhrase | null {
  const lead = text.slice(Math.max(0, date.index - 60), date.index);
  const rest = text.slice(date.index + date.length, date.index + date.length + 24);
  if (countedTo.test(lead) || recurring.test(rest) || spanBefore.test(lead) || spanAfter.test(rest)) return null;
  const m = lead.match(late) ?? lead.match(before) ?? lead.match(until) ?? lead.match(within) ?? (bare ? lead.match(part) ?? lead.match(/$/u) : null);
  if (!m || (loose.test(lead) && !late.test(lead))) return null;
  const words = m[0].toLowerCase();
  if (date.precision === 'year' && !bare && !late.test(lead) && !/trước|hoàn thành|xong/iu.test(words)) return null;
  const bound: Due['bound'] = late.test(lead) ? 'by' : before.test(lead) ? 'before' : until.test(lead) ? 'by' : 'in';
  const shown = m[0].match(/(?:xong\s+)?(?:trước|đến hết|hết|đến|trong|vào|đầu|giữa|cuối|chậm|muộn|hạn)[\s\S]*$/iu)?.[0] ?? '';
  const trimmed = shown.replace(/^(?:xong)\s+/iu, '');
  const index = date.index - trimmed.length;
  const monthPart = date.precision === 'month' ? monthParts[(lead.match(part)?.[1] ?? '').toLowerCase()] : undefined;
  return { index, length: trimmed.length + date.length, date: date.iso, bound, precision: monthPart ?? date.precision };
}

/** A due phrase as a value that quotes the source. */
export function dueValue(run: Run, phrase: DuePhrase): Sourced<Due> {
  const quoted = cut(run, phrase.index, phrase.index + phrase.length);
  return from<Due>(quoted, 'due', {
    date: from<string>(quoted, 'due.date', phrase.date), bound: from<Due['bound']>(quoted, 'due.bound', phrase.bound),
    precision: from<Due['precision']>(quoted, 'due.precision', phrase.precision), text: from<string>(quoted, 'due.text', quoted.text.trim()),
  });
}
