/** Due phrases: a date with the word that says how it binds. */
import { dueTable, noDueTable } from '../grammar/dues.ts';
import { cut, findDates, type PrintedDate, type Run } from '../text/index.ts';
import type { Due } from './schema.ts';
import { from, type Sourced } from './sourced.ts';

export interface DuePhrase { readonly index: number; readonly length: number; readonly date: string; readonly bound: Due['bound']; readonly precision: Due['precision'] }

const part = /(đầu|giữa|cuối)\s*$/iu;
/** A word such as `chậm nhất` binds a date even where a word of another document's date stands before it. */
const loose = noDueTable[0]?.pattern;
/** `báo cáo tổng kết (năm 2030)`: the bracket says when. */
const reviewInBrackets = /(?:sơ kết|tổng kết|giữa kỳ)[^.;()]{0,60}\(\s*$/iu;
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
  const far = text.slice(Math.max(0, date.index - 130), date.index);
  const lead = far.slice(-60);
  const rest = text.slice(date.index + date.length, date.index + date.length + 24);
  const row = dueTable.find(({ pattern }) => pattern.test(lead));
  const last = row === dueTable[0];
  if (noDueTable.some(({ where, pattern }) => pattern.test(where === 'before' ? far : rest) && !(last && pattern === loose))) return null;
  const named = date.precision === 'year' && rest.startsWith(')') && reviewInBrackets.test(far);
  if (named) return { index: date.index, length: date.length, date: date.iso, bound: 'in', precision: 'year' };
  const m = row ? lead.match(row.pattern) : bare ? lead.match(part) ?? lead.match(/$/u) : null;
  if (!m) return null;
  const words = m[0].toLowerCase();
  if (date.precision === 'year' && !bare && !last && !/trước|hoàn thành|xong/iu.test(words) && !/(?:sơ kết|tổng kết|báo cáo giữa kỳ|đánh giá giữa kỳ)[^.;]{0,60}$/iu.test(lead)) return null;
  if (/^(?:đầu|giữa|cuối)\s*$/iu.test(words) && date.precision !== 'month') return null;
  const shown = m[0].match(/(?:xong\s+)?(?:trước|đến hết|hết|đến|trong|vào|đầu|giữa|cuối|chậm|muộn|hạn)[\s\S]*$/iu)?.[0] ?? '';
  const trimmed = shown.replace(/^(?:xong)\s+/iu, '');
  const index = date.index - trimmed.length;
  const monthPart = date.precision === 'month' ? monthParts[(lead.match(part)?.[1] ?? '').toLowerCase()] : undefined;
  return { index, length: trimmed.length + date.length, date: date.iso, bound: row?.bound ?? 'in', precision: monthPart ?? date.precision };
}

/** A due phrase as a value that quotes the source. */
export function dueValue(run: Run, phrase: DuePhrase): Sourced<Due> {
  const quoted = cut(run, phrase.index, phrase.index + phrase.length);
  return from<Due>(quoted, 'due', {
    date: from<string>(quoted, 'due.date', phrase.date), bound: from<Due['bound']>(quoted, 'due.bound', phrase.bound),
    precision: from<Due['precision']>(quoted, 'due.precision', phrase.precision), text: from<string>(quoted, 'due.text', quoted.text.trim()),
  });
}
