/** What a figure measures: the words after it (group and predicate), or its subject where the figure comes last. */
import { anyOf, countWords, cut, trim, withoutClosing, type Run } from '../text/index.ts';
import type { Figure } from './figures.ts';

export interface Measure { readonly run: Run; readonly rule: 'after' | 'shared' | 'subject' | 'sentence'; readonly group: Run | null }

const predicates = [
  'được', 'đạt', 'tham gia', 'tổ chức', 'thực hiện', 'hoàn thành', 'ký kết', 'ký', 'ứng dụng', 'xây dựng', 'triển khai', 'áp dụng',
  'bảo đảm', 'đảm bảo', 'duy trì', 'thành lập', 'tiếp cận', 'hưởng', 'sử dụng', 'có', 'đáp ứng', 'hoạt động', 'đăng ký', 'cam kết',
  'bố trí', 'nhận', 'không', 'gia nhập', 'đủ', 'mở', 'nắm', 'biết', 'cung cấp', 'chấp hành', 'cập nhật', 'kết nối', 'phát huy',
  'hình thành', 'tiếp nhận', 'là',
];
const predicate = new RegExp(`(?<=\\s)(?<!có\\s|các\\s|của\\s|người\\s)(?:${anyOf(predicates)})(?![\\p{L}])`, 'giu');
const emptyTail = /^[\s,;.)]*(?:(?:vào|trong|đến|trước|từ|so với|hằng|hàng|mỗi|trở|cuối|đầu|\/|năm)(?![\p{L}])[^,;]*|\(.*|)$/iu;
const leadWords = /^(?:(?:Chỉ tiêu|Mục tiêu)\s+\d+\s*[:.]\s*|(?:(?:Phấn đấu|Phần đấu|Đến (?:hết |cuối )?năm \d{4}|Đến năm \d{4}|[Đđ]ến (?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}|Năm \d{4}|Hằng năm|Hàng năm|Từ năm \d{4}(?: trở đi)?|bảo đảm|đảm bảo|có|đạt|từng bước|Nâng|nâng|Duy trì|duy trì|Tăng|Giảm|tăng|giảm)(?![\p{L}])\s*[,:]?\s*))+/iu;
const reach = /[\s,]*(?:(?:ít nhất vào|vào|đạt|chiếm|là|còn|xuống|lên|ở mức|tăng|giảm|có|đến|bằng|thêm|khoảng|từ|mức|bảo đảm|năm \d{4})(?:\s+|$))+(?:(?:đạt|chiếm|còn|xuống|lên|tỷ lệ|mức|là)(?:\s+|$))*$/iu;
/** Money is not what is counted: its subject is (`vận động đóng góp tối thiểu 4,5 tỷ đồng`). */
const money = /đồng|^(?:tỷ|triệu)$/iu;
/** What a share is a share of. */
const wholes = /^(?:tổng|GRDP|GDP|số (?:thu|chi|phải thu)|dự toán|kế hoạch|doanh thu|quỹ)(?!\p{L})/iu;
/** Subjects that are themselves quantities, followed by what they reach. */
const quantity = /(?:tỷ|tỉ)\s+(?:lệ|trọng|số|suất)|quy mô|chỉ số|số lượng|số vụ|số giờ|tổng số|mức|thu nhập|giá trị|doanh thu|năng suất/iu;
const quantityLast = /(?:tỷ|tỉ)\s+lệ\s*$/iu;
const restricts = /(?:^|\s)(?:có|ở|tại|trong|khu vực|khối|thuộc|ngoài|từ|dưới|trên|cơ quan|hành chính|doanh nghiệp nhà nước|là|chưa|đủ|nữ|trẻ)(?![\p{L}])/iu;

/** The measure of one figure among those of its sentence. */
export function measureOf(sentence: Run, figure: Figure, figures: readonly Figure[], i: number): Measure {
  const next = figures[i + 1];
  const clauseEnd = clauseEndOf(sentence.text, figure.end, next?.index ?? sentence.text.length);
  const behind = withoutClosing(trim(cut(sentence, figure.unit === '%' ? figure.end : figure.unitIndex, clauseEnd)));
  const after = figure.unit === '%' ? behind : withoutBound(behind, figure.unitLength);
  const from = previousEnd(sentence.text, figures[i - 1]?.end ?? 0, figure.index);
  const lead = sentence.text.slice(from, figure.index);
  const subjectFirst = figure.unit === '%' && isShareOf(lead, figure, behind.text) || quantity.test(lead) && (reach.test(lead) || figure.explicit) && !quantityLast.test(lead);
  if (figure.unit !== '%' && !subjectFirst && !emptyTail.test(after.text) && countWords(after.text) > countWords(figure.unit)) return { run: after, rule: 'after', group: null };
  if (figure.unit === '%' && !subjectFirst && !emptyTail.test(after.text) && countWords(after.text) >= 2) {
    const verb = firstPredicate(after.text);
    if (verb >= 0 || !next) return { run: after, rule: 'after', group: verb >= 0 ? trim(cut(after, 0, verb)) : null };
    return shared(sentence, after, figures, i);
  }
  if (figure.unit !== '%' && !subjectFirst && !money.test(figure.unit)) return { run: cut(sentence, figure.unitIndex, figure.unitIndex + figure.unitLength), rule: 'after', group: null };
  const subject = subjectBefore(cut(sentence, from, figure.index));
  if (subject.text !== '') return { run: subject, rule: 'subject', group: null };
  if (after.text !== '' && !emptyTail.test(after.text)) return { run: after, rule: 'after', group: null };
  return { run: withoutClosing(sentence), rule: 'sentence', group: null };
}

/** `Chi phí quản lý không quá 2% tổng số chi`, `Kinh tế số đạt 22% tổng sản phẩm`: what follows the figure is the whole that it is a share of. */
function isShareOf(lead: string, figure: Figure, behind: string): boolean {
  const subject = lead.replace(reach, '').replace(leadWords, '').trim();
  if (countWords(subject) < 2 || /[;:]$/u.test(subject)) return false;
  return wholes.test(behind) && (figure.comparator === '<=' || reach.test(lead));
}

/** `đoàn viên trở lên` measures đoàn viên. */
const withoutBound = (run: Run, unit: number): Run => /^\s+trở\s+(?:lên|xuống)(?!\p{L})/iu.test(run.text.slice(unit)) ? trim(cut(run, 0, unit)) : trim(cut(run, 0, run.text.replace(/\s+trở\s+(?:lên|xuống)$/iu, '').length));

function clauseEndOf(text: string, from: number, next: number): number {
  const besides = text.slice(from).search(/,\s*(?:trong đó|bình quân|(?:tỷ|tỉ)\s(?:lệ|trọng))(?!\p{L})/u);
  if (besides >= 0 && from + besides < next) return from + besides;
  const semicolon = text.indexOf(';', from);
  const end = semicolon >= 0 && semicolon < next ? semicolon : next;
  const comma = text.lastIndexOf(',', end);
  if (end === next && next < text.length && comma > from && countWords(text.slice(comma + 1, end)) <= 3) return comma;
  return end === next && next < text.length ? from + text.slice(from, end).replace(/(?:[,\s]|và|phấn đấu|có|trong đó|đạt|tăng thêm|tăng|\s)+$/iu, '').length : end;
}

function previousEnd(text: string, earlier: number, index: number): number {
  const semicolon = text.lastIndexOf(';', index);
  const rate = text.slice(earlier, index).search(/,\s*(?:tỷ|tỉ)\s(?:lệ|trọng)(?!\p{L})[^,;]*$/u);
  return Math.max(earlier, semicolon >= earlier ? semicolon + 1 : 0, rate >= 0 ? earlier + rate + 1 : 0);
}

function firstPredicate(text: string): number {
  let second = -1;
  for (const m of text.matchAll(predicate)) {
    const relative = m[0].toLowerCase() === 'có' || /(?:^|\s)(?:có|từ)\s[^,]*$/iu.test(text.slice(0, m.index)) && m[0].toLowerCase() === 'tổ chức' && second < 0;
    if (!relative) return m.index;
    if (second < 0) second = m.index;
  }
  return second;
}

const beside = (a: Run, b: Run): Run => ({ text: `${a.text} ${b.text}`, at: Int32Array.from([...a.at, (a.at.at(-1) ?? 0) + 1, ...b.at]) });

/** A predicate shared by several figures is read with each group. */
function shared(sentence: Run, group: Run, figures: readonly Figure[], i: number): Measure {
  for (let j = i + 1; j < figures.length; j++) {
    const figure = figures[j] as Figure;
    if (sentence.text.slice(figures[j - 1]?.end ?? 0, figure.index).includes(';')) break;
    const rest = cut(sentence, figure.end, clauseEndOf(sentence.text, figure.end, figures[j + 1]?.index ?? sentence.text.length));
    const verb = firstPredicate(rest.text);
    if (verb < 0) continue;
    const tail = withoutClosing(cut(rest, verb));
    return { run: beside(group, tail), rule: 'shared', group };
  }
  return { run: group, rule: 'after', group: null };
}

function subjectBefore(run: Run): Run {
  const text = run.text.replace(reach, '');
  const whole = trim(cut(run, 0, text.trimEnd().length));
  const lead = whole.text.match(leadWords)?.[0].length ?? 0;
  const rest = trim(cut(whole, lead));
  const separators = rest.text.match(/^[,:;\s]+/u)?.[0].length ?? 0;
  return withoutClosing(cut(rest, separators));
}

/** The group's words where they restrict it; a bare group is null. */
export function populationOf(group: Run | null): Run | null {
  if (!group || !restricts.test(` ${group.text.replace(/^(?:công đoàn cơ sở|CĐCS)/iu, '')}`)) return null;
  return group;
}
