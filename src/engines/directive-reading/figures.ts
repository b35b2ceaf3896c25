/** Figures with their comparator words: `trên 85%`, `75% trở lên`, `ít nhất 20 mô hình`, `≥ 30%`. */
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

const comparatorTable: readonly (readonly [Target['comparator'], readonly string[]])[] = [
  ['>=', ['ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không ít hơn', 'thấp nhất', '≥', '>=']],
  ['<=', ['không quá', 'tối đa', 'không vượt quá', 'nhiều nhất', 'không cao hơn', '≤', '<=']],
  ['>', ['trên', 'hơn', 'vượt', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>']],
  ['<', ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', '<']],
];
const comparatorOf = new Map(comparatorTable.flatMap(([comparator, words]) => words.map((word) => [word, comparator] as const)));
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
  'ban', 'giải', 'tài khoản', 'hồ sơ', 'thủ tục', 'con', 'cây', 'nhà', 'phòng', 'tỷ', 'triệu', 'nghìn tỷ đồng',
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}./,-])(?:(${comparatorWord})\\s*)?(?:từ\\s+)?(${numberPattern})\\s*(%|${anyOf(counted)}(?![\\p{L}]))?(\\s*trở\\s+(lên|xuống))?`, 'giu');
/** No sentence asks for more; a longer run of figures is a flattened table. */
const mostFigures = 40;
/** Beside these words any noun is counted. */
const asked = /^(?:ít nhất|tối thiểu)$/iu;
const yearBefore = /(?:năm|tháng|quý|ngày|giai đoạn|khóa|khoá|số|mục|điều|khoản|lần thứ|đợt|dự án|tiểu dự án|nhóm|chỉ tiêu|mục tiêu|từ|đến)\s*$/iu;
const inGroup = /(?:có|từ|dưới|trên|ghép|thấp|sử dụng)\s*$/iu;

/** `Có ít nhất 70.000 đoàn viên` asks for them; `doanh nghiệp có 10 lao động` tells which are meant. */
const asksFor = /(?:^|[;,]\s*|(?:phấn đấu|phải|năm|năm \d{4}|toàn tỉnh|trong đó|đồng thời|sẽ)\s*,?\s*)có\s*$/iu;

const ofEach = /(?:^|[;,]\s*)mỗi\s[^;,]{0,80}\scó\s*$/iu;

/** Figures of a sentence. Outside target sections only percentages are looked at. */
export function figuresIn(sentence: string, inside: boolean): Figure[] {
  const figures: Figure[] = [];
  for (const m of sentence.matchAll(pattern)) {
    const [word, number, up] = [m[1], m[2] ?? '', m[5]];
    const named = m[3] ? '' : asked.test(word ?? '') ? sentence.slice(m.index + m[0].length).match(/^\s*\p{Ll}{2,}/u)?.[0] ?? '' : '';
    const [whole, unit] = [m[0] + named, m[3] ?? (named.trim() || undefined)];
    const value = parseNumber(number);
    if (value === null || !unit || (unit !== '%' && !inside)) continue;
    const before = sentence.slice(Math.max(0, m.index - 24), m.index);
    const numberIndex = m.index + whole.indexOf(number, (word ?? '').length);
    const unitIndex = numberIndex + whole.slice(numberIndex - m.index + number.length).search(/\S/u) + number.length;
    const figure: Figure = {
      index: m.index, end: m.index + whole.length, numberIndex, numberLength: number.length, unitIndex, unitLength: unit.length, value,
      unit: unit.replace(/\s+/gu, ' '), explicit: Boolean(word) || Boolean(up),
      comparator: up?.toLowerCase() === 'lên' ? '>=' : up ? '<=' : word ? comparatorOf.get(word.toLowerCase().replace(/\s+/gu, ' ')) ?? '=' : '=',
    };
    if (unit === '%' ? partOfGroup(sentence, figure, before) : !countsAsTarget(sentence, figure, before, figures)) continue;
    figures.push(figure);
    if (figures.length >= mostFigures) break;
  }
  return figures;
}

/** `có tỷ lệ … thấp dưới 30% có thể …`: a percentage that only tells which group is meant. */
function partOfGroup(sentence: string, figure: Figure, before: string): boolean {
  if (/(?:thấp|cao)\s*$/iu.test(before) && /^\s*(?:có thể|thì|được)/u.test(sentence.slice(figure.end))) return true;
  if (/^\s*(?:vốn|cổ phần|ngân sách nhà nước)/u.test(sentence.slice(figure.end))) return true;
  return /so với\s*$/iu.test(before) || /(?:tăng|giảm)\s+từ\s*$/iu.test(before);
}

/** A counted figure is a target where it is asked for, not where it describes the group (`có dưới 10 đoàn viên`). */
function countsAsTarget(sentence: string, figure: Figure, before: string, earlier: readonly Figure[]): boolean {
  const dated = yearBefore.test(before) && (!/năm\s*$/iu.test(before) || /^(?:19|20)\d{2}$/.test(String(figure.value)));
  if (dated || (inGroup.test(before) && !asksFor.test(before) && !ofEach.test(sentence.slice(0, figure.index)))) return false;
  if (earlier.some((other) => other.unit !== '%') && /(?:,|;|và|trong đó(?:\s+có)?)\s*(?:có\s+)?$/iu.test(before)) return true;
  if (figure.comparator === '<') return /(?:xuống|còn|giảm)\s*$/iu.test(before);
  return figure.explicit || /(?:phấn đấu|thành lập(?: mới)?|kết nạp(?: mới)?|phát triển(?: mới)?|hình thành|xây dựng|giới thiệu|tổ chức|đạt|hỗ trợ|trao|có thêm|tăng thêm|còn|xuống|đào tạo|bồi dưỡng|tập huấn|vận động|tuyên truyền|thu hút|tạo|duy trì|ký kết(?: mới)?|thu|có)\s*$/iu.test(before);
}
