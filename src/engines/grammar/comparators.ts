export type Comparator = '>' | '>=' | '=' | '<=' | '<';

export interface ComparatorRow {
  readonly comparator: Comparator;
  /** Words that stand before the figure. */
  readonly before: readonly string[];
  /** Words that stand behind it and its unit. */
  readonly behind?: readonly string[];
  /** Sentences of a target section, each with the figure's value, its unit and what the comparator says. */
  readonly examples: Readonly<Record<string, readonly [value: number, unit: string]>>;
}

/** How a figure binds: the word beside it holds for that figure alone. Without a word it is the value itself. */
export const comparatorTable: readonly ComparatorRow[] = [
  {
    comparator: '>=', before: ['ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không ít hơn', 'thấp nhất', '≥', '>='], behind: ['trở lên'],
    examples: {
      'Có ít nhất 20 mô hình dân vận khéo được công nhận': [20, 'mô hình'], '75% trở lên doanh nghiệp ký thỏa ước': [75, '%'],
      'Phấn đấu ≥ 30% nữ tham gia ban chấp hành': [30, '%'], 'Tối thiểu 02 buổi đối thoại được tổ chức': [2, 'buổi'],
    },
  },
  {
    comparator: '<=', before: ['không quá', 'không để quá', 'tối đa', 'không vượt quá', 'không để vượt quá', 'nhiều nhất', 'không cao hơn', '≤', '<='], behind: ['trở xuống'],
    examples: { 'Tỷ lệ hộ nghèo không quá 2%': [2, '%'], 'Không để quá 5% đơn thư tồn đọng': [5, '%'] },
  },
  {
    comparator: '>', before: ['trên', 'hơn', 'vượt', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'],
    examples: { 'Trên 98% đoàn viên được học tập nghị quyết': [98, '%'], 'Phấn đấu hơn 1.500 đoàn viên được kết nạp': [1500, 'đoàn viên'] },
  },
  {
    comparator: '<', before: ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', '<'],
    examples: { 'Giảm số công đoàn cơ sở yếu xuống dưới 3%': [3, '%'] },
  },
  { comparator: '=', before: [], examples: { '100% công đoàn cơ sở có quy chế hoạt động': [100, '%'], 'Kết nạp 6,7 triệu đoàn viên': [6.7, 'triệu'] } },
];
