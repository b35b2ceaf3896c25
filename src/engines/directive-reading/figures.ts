/** Figures with their comparator words: `trên 85%`, `75% trở lên`, `ít nhất 20 mô hình`, `≥ 30%`. */
import { comparatorTable } from '../grammar/comparators.ts';
import { anyOf, numberPattern, parseNumber } from '../text/index.ts';
import type { Target } from './schema.ts';

export interface Figure {
  /** Start of the figure, comparator word included, and its end, `trở lên` included. */
  readonly index: number; readonly end: number;
  readonly numberIndex: number; readonly numberLength: number;
  readonly unitIndex: number; readonly unitLength: number;
  readonly value: number; readonly unit: string; readonly comparator: Target['comparator'];
  /** True where a comparator word stands beside it. */
  readonly explicit: boolean;
}

const comparatorOf = new Map(comparatorTable.flatMap((row) => row.before.map((word) => [word, row.comparator] as const)));
const comparatorWord = anyOf([...comparatorOf.keys()]);
/** Counted nouns that take two words; any other counted noun is the word after the figure. */
const counted = [
  'đoàn viên', 'công đoàn cơ sở', 'nghiệp đoàn', 'cán bộ', 'người lao động', 'lao động', 'doanh nghiệp', 'mô hình', 'sáng kiến',
  'thỏa ước', 'thoả ước', 'bản thỏa ước', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'đồng', 'lớp', 'cuộc', 'buổi', 'hội nghị',
  'chương trình', 'công trình', 'dự án', 'nhiệm vụ', 'sản phẩm', 'hợp tác xã', 'tổ chức', 'cơ sở', 'trường', 'hộ', 'gia đình', 'người',
  'suất quà', 'suất', 'phần quà', 'mái ấm', 'ngôi nhà', 'căn hộ', 'tin', 'bài', 'lần', 'giờ', 'ngày', 'tháng', 'CĐCS', 'đơn vị', 'xã',
  'phường', 'câu lạc bộ', 'đề tài', 'chuyên đề', 'hoạt động', 'dịch vụ', 'bậc', 'điểm', 'ha', 'tấn', 'km', 'máy', 'tổ', 'đối tượng',
  'học viên', 'lượt người', 'lượt', 'cá nhân', 'tập thể', 'điển hình', 'giải pháp', 'nền tảng', 'phong trào', 'hợp đồng', 'việc làm',
  'việc', 'vùng', 'trung tâm', 'khu', 'tuyến', 'cụm', 'chuỗi', 'phiên', 'kỳ', 'học sinh', 'giáo viên', 'sinh viên', 'lượt nhân lực',
  'cán bộ công đoàn', 'ngân hàng', 'bản', 'đảng viên', 'quần chúng ưu tú', 'chi bộ', 'phóng sự', 'tác phẩm', 'cơ quan', 'công đoàn',
  'phòng trọ', 'phòng học', 'cây xanh', 'hộ nghèo', 'hộ gia đình', 'nhà trọ', 'nhà ở', 'thiếu nhi', 'thanh niên', 'hội viên', 'công nhân', 'trẻ em', 'video', 'chuyên mục', 'chuyên trang', 'nghiệp đoàn cơ sở', 'vụ', 'ý kiến', 'kiến nghị', 'bữa ăn', 'bữa',
  'cơ sở y tế', 'cơ sở giáo dục', 'đồng/người/năm', 'đồng/người/tháng', 'đồng/suất', 'triệu đồng/người',
  'hội thi', 'hội thảo', 'hội diễn', 'phiên giao dịch',
  'ban', 'giải', 'tài khoản', 'hồ sơ', 'thủ tục', 'con', 'cây', 'nhà', 'phòng', 'tỷ', 'triệu', 'nghìn tỷ đồng',
];
/** `18 ca sinh/1.000 phụ nữ`, `4/100.000 trẻ`: so many in so many. */
const rate = '(?:\\p{Ll}[\\p{Ll} ]{0,24})?/\\s?1(?:00|\\.000|0\\.000|00\\.000|\\.000\\.000)\\s\\p{Ll}[\\p{Ll} ]{1,40}?(?=\\s(?:vào|đến|trong|năm|xuống)\\s|[,;.)]|$)';
const numberWords: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4 };
const pattern = new RegExp(`(?<![\\p{L}\\p{N}./,-])(?:(${comparatorWord})\\s*)?(?:từ\\s+)?(${numberPattern}|(?<=(?:ít nhất|tối thiểu)\\s)(?:một|hai|ba|bốn)(?=\\s))\\s*(%|${rate}|${anyOf(counted)}(?![\\p{L}]))?(\\s*trở\\s+(lên|xuống))?`, 'giu');
/** `03 tin, bài`, `20 sáng kiến, giải pháp`: two nouns counted together. */
const jointUnit = new RegExp(`^,\\s(?:${anyOf(['bài', 'giải pháp', 'bài viết', 'phần việc', 'cá nhân', 'nghiệp đoàn'])})(?![\\p{L}])`, 'u');
/** No sentence asks for more; a longer run of figures is a flattened table. */
const mostFigures = 40;
/** How long or how often something is done is no target outside a target section. */
const spans = /^(?:ngày|giờ|phút|tháng|năm|lần|bậc|điểm)$/iu;
/** Beside these words any noun is counted. */
const asked = /^(?:ít nhất|tối thiểu)$/iu;
const yearBefore = /(?:năm|tháng|quý|ngày|giai đoạn|khóa|khoá|số|mục|điều|khoản|lần thứ|đợt|dự án|tiểu dự án|nhóm|chỉ tiêu|mục tiêu|từ|đến)\s*$/iu;
const inGroup = /(?:có|làm|từ|dưới|trên|ghép|thấp|sử dụng)\s*$/iu;

/** `Có ít nhất 70.000 đoàn viên` asks for them; `doanh nghiệp có 10 lao động` tells which are meant. */
const asksFor = /(?:^|[;,:]\s*|(?:phấn đấu|phải|năm|năm \d{4}|toàn tỉnh|trong đó|đồng thời|sẽ)\s*,?\s*)có\s*$/iu;

const ofEach = /(?:^|[;,]\s*)mỗi\s[^;,]{0,80}\scó\s*$/iu;

/** Figures of a sentence. Outside target sections only percentages are looked at. */
export function figuresIn(sentence: string, inside: boolean): Figure[] {
  const figures: Figure[] = [];
  for (const m of sentence.matchAll(pattern)) {
    const [word, number, up] = [m[1], m[2] ?? '', m[5]];
    const named = m[3] ? '' : asked.test(word ?? '') ? sentence.slice(m.index + m[0].length, m.index + m[0].length + 40).match(/^\s*\p{Ll}{2,}/u)?.[0] ?? '' : '';
    const joint = m[3] && m[3] !== '%' && !m[5] ? sentence.slice(m.index + m[0].length, m.index + m[0].length + 30).match(jointUnit)?.[0] ?? '' : '';
    const [whole, unit] = [m[0] + named + joint, m[3] ? m[3] + joint : named.trim() || undefined];
    const value = numberWords[number.toLowerCase()] ?? parseNumber(number);
    if (value === null || !unit || (unit !== '%' && !inside && (!asked.test(word ?? '') || spans.test(unit)))) continue;
    const before = sentence.slice(Math.max(0, m.index - 24), m.index);
    const numberIndex = m.index + whole.indexOf(number, (word ?? '').length);
    const unitIndex = numberIndex + whole.slice(numberIndex - m.index + number.length).search(/\S/u) + number.length;
    const far = farComparator(sentence, m.index, whole);
    const figure: Figure = {
      index: m.index, end: m.index + whole.length, numberIndex, numberLength: number.length, unitIndex, unitLength: unit.length, value,
      unit: unit.replace(/\s+/gu, ' '), explicit: Boolean(word) || Boolean(up) || far !== '=',
      comparator: up?.toLowerCase() === 'lên' ? '>=' : up ? '<=' : word ? comparatorOf.get(word.toLowerCase().replace(/\s+/gu, ' ')) ?? '=' : far,
    };
    if (unit !== '%' && withinPredicate(sentence, m.index, figures)) continue;
    if (unit === '%' ? partOfGroup(sentence, figure, before) : !countsAsTarget(sentence, figure, before, figures)) continue;
    figures.push(figure);
    if (figures.length >= mostFigures) break;
  }
  return figures;
}

/** `ít nhất vào năm 2025 đạt 40%`, `từ 3% tổng chi trở lên`: the comparator's words stand apart from the figure. */
function farComparator(sentence: string, index: number, whole: string): Target['comparator'] {
  if (/(?:ít nhất|tối thiểu)\s+(?:vào|đến)\s+(?:cuối\s+)?năm\s+\d{4}\s*(?:phải\s+)?(?:đạt|là)?\s*$/iu.test(sentence.slice(Math.max(0, index - 60), index))) return '>=';
  const upwards = /^từ\s/iu.test(whole) && /^[^,;.\d]{1,48}\strở lên(?!\p{L})/u.test(sentence.slice(index + whole.length, index + whole.length + 80));
  return upwards ? '>=' : '=';
}

/** `100% cơ sở thực hiện ít nhất 01 công trình`: a count that says what each of a share does is no target of its own. */
function withinPredicate(sentence: string, index: number, earlier: readonly Figure[]): boolean {
  const share = earlier.findLast((figure) => figure.unit === '%');
  if (!share || earlier.at(-1) !== share) return false;
  return !/;|,\s*(?:mỗi|trong đó|có|phấn đấu|kết nạp|thành lập|xây dựng|tổ chức|hỗ trợ|phát triển|giới thiệu|bồi dưỡng|và|với|hằng năm|hàng năm)(?!\p{L})|,\s*$/u.test(sentence.slice(share.end, index));
}

/** `có tỷ lệ … thấp dưới 30% có thể …`: a percentage that only tells which group is meant. */
function partOfGroup(sentence: string, figure: Figure, before: string): boolean {
  if (/(?:^|\s)có\s*$/iu.test(before) && (figure.comparator === '<' || /(?:nơi|địa bàn|đơn vị|doanh nghiệp|cơ sở|xã|phường)\s+có\s*$/iu.test(before) && figure.explicit && !/^(?:Có|Phấn đấu)/u.test(before.trim()))) return true;
  if (/(?:thấp|cao)\s*$/iu.test(before) && /^\s*(?:có thể|thì|được)/u.test(sentence.slice(figure.end))) return true;
  if (/^\s*(?:vốn|cổ phần|ngân sách nhà nước)/u.test(sentence.slice(figure.end))) return true;
  return /so với\s*$/iu.test(before) || /(?:tăng|giảm)\s+từ\s*$/iu.test(before);
}

/** A counted figure is a target where it is asked for, not where it describes the group (`có dưới 10 đoàn viên`). */
function countsAsTarget(sentence: string, figure: Figure, before: string, earlier: readonly Figure[]): boolean {
  if (figure.unit.includes('/1')) return !/(?:tăng|giảm)\s+từ\s*$/iu.test(before) && !/^từ\s/iu.test(sentence.slice(figure.index));
  const dated = !figure.explicit && yearBefore.test(before) && (!/năm\s*$/iu.test(before) || /^(?:19|20)\d{2}$/.test(String(figure.value)));
  if (dated || (inGroup.test(before) && !asksFor.test(before) && !ofEach.test(sentence.slice(Math.max(0, figure.index - 120), figure.index)))) return false;
  if (earlier.some((other) => other.unit !== '%') && /(?:,|;|và|trong đó(?:\s+có)?)\s*(?:có\s+)?$/iu.test(before)) return true;
  if (figure.comparator === '<') return /(?:xuống|còn|giảm)\s*$/iu.test(before);
  return figure.explicit || /(?:phấn đấu|thành lập(?: mới)?|kết nạp(?: mới)?|phát triển(?: mới)?|hình thành|xây dựng|giới thiệu|tổ chức|đạt|hỗ trợ|trao|có thêm|tăng thêm|còn|xuống|đào tạo|bồi dưỡng|tập huấn|vận động|tuyên truyền|thu hút|tạo|duy trì|ký kết(?: mới)?|thu|có|thêm|mới|sửa chữa|hoàn thành|chăm sóc|nâng cấp|trồng|cải tạo|bàn giao|khám|giải ngân|lắp đặt|mở|số hóa|ký|tiếp nhận|tư vấn|thăm|tặng|phát hành|kết nối)\s*$/iu.test(before);
}
