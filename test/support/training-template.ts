import type { SMALL_TEMPLATE } from './reporting.ts';

/** Training by year with a total, a share of women, an estimate; classes that each unit lists itself. */
export const TRAINING_TEMPLATE: typeof SMALL_TEMPLATE = {
  outline: [{ key: 's1', label: 'I', heading: 'Kết quả tập huấn', guidance: null, children: [] }],
  forms: [
    {
      key: 'bieu-01', title: 'Biểu 01: Tập huấn cán bộ',
      headers: [[{ label: '', span: 1 }, { label: 'Lượt người', span: 3 }, { label: '', span: 1 }, { label: '', span: 1 }]],
      rows: [
        { key: 'tong', label: 'Cộng', formula: 'SUM([*/*])' },
        { key: 'nam-2019', label: 'Năm 2019', year: 2019 },
        { key: 'nam-2024', label: 'Ước năm 2024', year: 2024, estimate: true },
      ],
      columns: [
        { key: 'lop', label: 'Số lớp', type: 'count', decimals: 0, rollup: 'sum', required: true, max: 50 },
        { key: 'luot', label: 'Tổng số', type: 'count', decimals: 0, rollup: 'sum', formula: '[nam] + [nu]' },
        { key: 'nam', label: 'Nam', type: 'count', decimals: 0, rollup: 'sum' },
        { key: 'nu', label: 'Nữ', type: 'count', decimals: 0, rollup: 'sum' },
        { key: 'ty-le', label: 'Tỷ lệ nữ', type: 'decimal', decimals: 1, rollup: 'ratio', unit: '%', ratio: { numerator: 'nu', denominator: 'luot', times: 100 } },
        { key: 'quan-so', label: 'Quân số hiện nay', type: 'count', decimals: 0, rollup: 'last' },
      ],
      checks: [{ key: 'co-nguoi', formula: 'NOT ([lop] > 0 AND [luot] = 0)', severity: 'warning', message: 'Có lớp mà không có người học.' }],
    },
    {
      key: 'bieu-02', title: 'Biểu 02: Các lớp đã mở', rows: [], repeat: { atMost: 2, label: 'Lớp' },
      columns: [
        { key: 'ten', label: 'Tên lớp', type: 'text', decimals: 0, rollup: 'none' },
        { key: 'nguoi', label: 'Số người', type: 'count', decimals: 0, rollup: 'sum' },
        { key: 'loai', label: 'Xếp loại', type: 'choice', decimals: 0, rollup: 'tally', options: ['Tốt', 'Khá'] },
      ],
    },
  ],
};
