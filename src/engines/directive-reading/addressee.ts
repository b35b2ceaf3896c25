/** To whom something is sent: the addressee of gửi, nộp, báo cáo, trình, with its `(qua …)`. */
import { cut, trim, type Run } from '../text/index.ts';

const sends = /(?:gửi|nộp)(?:\s+(?:báo cáo|văn bản|kết quả|hồ sơ|dự thảo))?(?:\s+(?:về|cho|đến|tới|lên))?\s+(?=\p{Lu})|(?:gửi|nộp|báo cáo)[^.;:()]{0,160}?\s(?:về|cho|đến|tới|lên)\s+(?=\p{Lu})|báo cáo(?:\s+(?:kết quả|với))*\s+(?=\p{Lu})|trình\s+(?=\p{Lu})/gu;
const ends = /[.;:“”]|,(?!\s*(?:Thể thao|Du lịch))|\s(?:để|trước|chậm nhất|theo|xem xét|ký|trong|vào|đến|từ|đúng|hoàn thành|thông qua|phê duyệt|ban hành|về|tổng hợp|quyết định|khi|nếu|kết quả)(?![\p{L}])/u;

/** The addressee that a clause names; the last one where it names several. */
export function addresseeIn(run: Run): Run | null {
  const found = [...run.text.matchAll(sends)].at(-1);
  if (!found) return null;
  const rest = cut(run, found.index + found[0].length, found.index + found[0].length + 160);
  const through = rest.text.match(/^[^.;:(]{2,100}\(qua [^)]{2,80}\)/u)?.[0].length;
  const end = through ?? rest.text.search(ends);
  const name = trim(cut(rest, 0, end < 0 ? rest.text.length : end));
  return name.text.length >= 2 && name.text.split(' ').length <= 24 ? name : null;
}
