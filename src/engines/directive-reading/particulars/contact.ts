/** The contact: whom the closing formula names for questions (`nếu có vướng mắc … liên hệ …`). */
import { cut, sentences, spanOf, type Run } from '../../text/index.ts';
import type { Source } from '../source.ts';
import { quotedPart } from './quoted.ts';
import type { Contact, Quoted } from './schema.ts';

const trouble = /vướng mắc|khó khăn|chưa rõ|thắc mắc|phát sinh|thông tin chi tiết|cần trao đổi|cần thêm thông tin/iu;
/** The verb that sends the question somewhere, up to the first letter of the one who is asked. */
const asks = /(?:liên hệ|liên lạc|phản ánh|phản ảnh|trao đổi|báo cáo|thông tin|gửi)(?:\s+(?:kịp thời|trực tiếp|ngay|lại|bằng văn bản|ý kiến))*(?:\s+(?:về|với|đến|tới|cho|qua))?\s+(?=\p{Lu}|đ\/c|đồng chí|các đồng chí|số điện thoại|điện thoại)/gu;
const nameEnd = /\s*(?:[(;:]|[.](?=\s|\/|$)|,|\s(?:để|theo số|qua|xem xét|tổng hợp|hướng dẫn|giải quyết|bằng|trước|số điện thoại|điện thoại|email|e-mail|ĐT)(?![\p{L}]))/u;
const department = /(?:qua|thông qua)\s+((?:Ban|Văn phòng|Phòng|Ủy ban|Uỷ ban|Vụ|Cục|Tổ)\s[^,;:().]{2,90}?)(?=\s*(?:[,;:().]|để|số điện thoại|điện thoại|ĐT|theo số|$))/u;
const person = /(?:Đ\/c|đ\/c|Đồng chí|đồng chí|[Ôô]ng|[Bb]à)\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,4})/u;
const phone = /(?<![\p{L}\p{N}./-])(?:\(?\+?84\)?|\(?0\d{0,4}\)?)[\s.-]?\d(?:[\s.-]?\d){5,10}(?![\p{N}/])/gu;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu;
/** Departments by the words that their names begin with; anything else is an organisation of its own. */
const isDepartment = /^(?:Ban(?! (?:Thường vụ|Chấp hành))|Văn phòng|Phòng|Vụ|Cục|Tổ)\s/u;

/** Reads the contact from the last sentence of the body that sends questions somewhere; null where none does. */
export function contactOf(source: Source): Contact | null {
  for (const { run } of [...source.paragraphs].reverse()) {
    if (!trouble.test(run.text)) continue;
    const found = sentences(run).reverse().map(contactIn).find((contact) => contact !== null);
    if (found) return found;
  }
  return null;
}

function contactIn(sentence: Run): Contact | null {
  const { text } = sentence;
  const at = text.search(trouble);
  if (at < 0) return null;
  const verb = [...text.slice(0, 1500).matchAll(asks)].find((m) => m.index > at);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  const rest = cut(sentence, from, from + 600);
  const length = rest.text.search(nameEnd);
  const whom = /^(?:đ\/c|đồng chí|các đồng chí|số|điện)/u.test(rest.text) ? null : quotedPart(rest, 0, length < 0 ? rest.text.length : length);
  const through = matched(rest, department);
  const own = whom && isDepartment.test(whom.text) ? whom : null;
  const [phones, emails] = [all(rest, phone).filter(({ text: words }) => digits(words) >= 8 && digits(words) <= 12), all(rest, email)];
  if (!whom && !through && phones.length + emails.length === 0) return null;
  const { start, end } = spanOf(sentence);
  return { start, end, organisation: own ? null : whom, department: own ?? through, person: matched(rest, person), phones, emails };
}

const digits = (words: string): number => words.replace(/\D/gu, '').length;
const all = (run: Run, pattern: RegExp): Quoted[] => [...run.text.matchAll(pattern)].flatMap((m) => quotedPart(run, m.index, m.index + m[0].length) ?? []).slice(0, 10);

function matched(run: Run, pattern: RegExp): Quoted | null {
  const m = run.text.match(pattern);
  const name = m?.[1];
  if (!m || name === undefined) return null;
  const from = (m.index ?? 0) + m[0].indexOf(name);
  return quotedPart(run, from, from + name.length);
}
