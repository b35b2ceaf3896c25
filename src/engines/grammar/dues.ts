export type DueBound = 'before' | 'by' | 'in';

export interface DueRow {
  readonly bound: DueBound;
  /** Words that stand right before the date. */
  readonly pattern: RegExp;
  /** Sentences, each with the due date that it sets. */
  readonly examples: Readonly<Record<string, string>>;
}

/** How a date binds, in the order in which the words before it are tried. */
export const dueTable: readonly DueRow[] = [
  {
    bound: 'by', pattern: /(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn nộp)(?:\s+(?:là|vào|đến|trước|hết|cuối|đầu|giữa|ngày|cùng|nộp|báo cáo))*\s*:?\s*$/iu,
    examples: { 'Gửi báo cáo về LĐLĐ tỉnh chậm nhất ngày 20/11/2025.': '2025-11-20', 'Nộp kế hoạch, hạn cuối là ngày 5/5/2025.': '2025-05-05' },
  },
  {
    bound: 'before', pattern: /(?:xong\s+)?trước(?:\s+(?:hết|cuối|đầu|giữa))?\s*$/iu,
    examples: { 'Báo cáo kết quả trước ngày 15/10/2025.': '2025-10-15', 'Tổ chức hội nghị xong trước 30/6/2026.': '2026-06-30' },
  },
  {
    bound: 'by', pattern: /(?:đến hết|xong hết|đến cuối|hết|(?<=(?:hoàn thành|hạn|xong|nộp)\s.{0,12})đến)\s*$/iu,
    examples: { 'Gửi kết quả đến hết ngày 31/12/2025.': '2025-12-31', 'Hoàn thành hết tháng 12/2025.': '2025-12' },
  },
  {
    bound: 'in', pattern: /(?:(?:hoàn thành|xong|thực hiện|báo cáo|gửi|tổ chức|diễn ra)\s+)?(?:trong|vào)(?:\s+(?:khoảng|dịp))?(?:\s+(?:đầu|giữa|cuối))?\s*$|(?:hoàn thành|xong|thời gian(?: thực hiện| hoàn thành| tổ chức| triển khai)?\s*:?|dự kiến)(?:\s+(?:đầu|giữa|cuối))?\s*$|(?<!\p{L})(?:đầu|giữa|cuối)\s*$/iu,
    examples: { 'Tổ chức lễ tổng kết giữa tháng 4/2026.': '2026-04', 'Tổ chức sơ kết vào tháng 4/2026.': '2026-04', 'Hoàn thành trong quý II/2026.': '2026-Q2', 'Thời gian thực hiện: Quý IV năm 2025': '2025-Q4' },
  },
];

export interface NoDueRow { readonly says: string; readonly where: 'before' | 'behind'; readonly pattern: RegExp; readonly examples: readonly string[] }

/** What is no due date though a date stands there. */
export const noDueTable: readonly NoDueRow[] = [
  {
    says: 'a start, a span, or the date of another document', where: 'before',
    pattern: /(?:từ|kể từ|sau|ký|ban hành|số|giai đoạn|khóa|khoá|nhiệm kỳ|bắt đầu|hiệu lực|căn cứ)\s*(?:ngày\s*)?$/iu,
    examples: ['Thực hiện Kế hoạch ban hành ngày 05/3/2024.', 'Áp dụng từ ngày 01/7/2025.'],
  },
  {
    says: 'when figures end, not when they are owed', where: 'before',
    pattern: /(?:tính|chốt|lấy số liệu|kể)\s+(?:đến|tới|từ)(?:\s+(?:hết|thời điểm|ngày))*\s*$/iu,
    examples: ['Số liệu tính đến hết ngày 30/11/2025.'],
  },
  {
    says: 'when what is counted ends', where: 'before',
    pattern: /(?:thống kê|số liệu|số lượng)(?:(?!hoàn thành|gửi|báo cáo|nộp)[^.;]){0,90}đến\s*(?:hết\s*)?(?:ngày\s*)?$/iu,
    examples: ['Thống kê số đoàn viên đến hết ngày 30/9/2025.'],
  },
  { says: 'the end of a span', where: 'before', pattern: /từ\s[^.;]{0,40}(?:đến|-|–)\s*(?:hết\s*)?(?:ngày\s*)?$/iu, examples: ['Đợt thi đua từ tháng 5/2025 đến hết tháng 9/2025.'] },
  { says: 'the start of a span', where: 'behind', pattern: /^\s*(?:đến|[-–]\s*\d)/u, examples: ['Triển khai trong tháng 5/2025 - 9/2025.'] },
  {
    says: 'a recurring day', where: 'behind',
    pattern: /^\s*(?:\)?\s*)(?:hằng năm|hàng năm|mỗi năm|hằng tháng|hàng tháng|hằng quý|hàng quý)/iu,
    examples: ['Báo cáo trước ngày 15/12/2025 hằng năm.'],
  },
];
