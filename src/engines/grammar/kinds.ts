/** A kind of official document: the words that name it, and how it is abbreviated in a symbol. */
export type Kind = 'plan' | 'resolution' | 'conclusion' | 'instruction' | 'guidance' | 'programme' | 'decision'
  | 'notice' | 'letter' | 'regulation' | 'scheme' | 'report' | 'other';

export interface KindRow {
  readonly kind: Kind;
  readonly words: readonly string[];
  readonly codes: readonly string[];
  /** Heads of documents of this kind: the printed word or the symbol's code. */
  readonly examples: readonly string[];
}

/**
 * Kinds of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục III; Quyết định 933/QĐ-TLĐ; Hướng dẫn 36-HD/VPTW).
 * Longer words are tried first, so `Thông báo kết luận` is a notice.
 */
export const kindTable: readonly KindRow[] = [
  { kind: 'plan', words: ['kế hoạch liên tịch', 'kế hoạch'], codes: ['KH', 'KHLT'], examples: ['KẾ HOẠCH', 'KH-LĐLĐ', 'KH/TĐTN', 'KHLT-SYT-CĐN'] },
  { kind: 'resolution', words: ['nghị quyết liên tịch', 'nghị quyết chuyên đề', 'nghị quyết'], codes: ['NQ', 'NQLT'], examples: ['Nghị quyết', 'NQ/TW', 'NQ-BCH'] },
  { kind: 'conclusion', words: ['kết luận'], codes: ['KL'], examples: ['KẾT LUẬN', 'KL/TU'] },
  { kind: 'instruction', words: ['chỉ thị'], codes: ['CT'], examples: ['CHỈ THỊ', 'CT-UBND', 'CT/TU'] },
  { kind: 'guidance', words: ['hướng dẫn liên tịch', 'hướng dẫn liên ngành', 'hướng dẫn'], codes: ['HD', 'HDLT', 'HDLN'], examples: ['HƯỚNG DẪN', 'HD/BTGTU', 'HD-LĐLĐ'] },
  { kind: 'programme', words: ['chương trình hành động', 'chương trình công tác', 'chương trình phối hợp', 'chương trình'], codes: ['CTr', 'CTR', 'CTHĐ', 'CTPH', 'CTrHĐ'], examples: ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr/TU', 'CTr-UBND'] },
  { kind: 'decision', words: ['quyết định'], codes: ['QĐ'], examples: ['QUYẾT ĐỊNH', 'QĐ-TLĐ'] },
  { kind: 'notice', words: ['thông báo kết luận', 'thông báo'], codes: ['TB', 'TBKL'], examples: ['THÔNG BÁO', 'Thông báo kết luận', 'TB-VPCP', 'TBKL-LĐLĐ'] },
  { kind: 'letter', words: ['công văn'], codes: ['CV'], examples: ['Công văn', 'CV/TU'] },
  { kind: 'regulation', words: ['quy định', 'quy chế phối hợp', 'quy chế', 'qui định', 'qui chế'], codes: ['QyĐ', 'QYĐ', 'QC', 'QCPH', 'QĐi'], examples: ['Quy định', 'QUY CHẾ PHỐI HỢP', 'QyĐ/TW', 'QC-BCH'] },
  { kind: 'scheme', words: ['đề án'], codes: ['ĐA'], examples: ['ĐỀ ÁN', 'ĐA-UBND'] },
  { kind: 'report', words: ['báo cáo'], codes: ['BC'], examples: ['BÁO CÁO', 'BC-LĐLĐ'] },
  {
    kind: 'other',
    words: ['nghị định', 'luật', 'bộ luật', 'thông tư liên tịch', 'thông tư', 'thông tri', 'pháp lệnh', 'tờ trình', 'hiến pháp', 'điều lệ', 'phương án',
      'công điện', 'biên bản', 'văn bản hợp nhất', 'văn bản', 'lời kêu gọi', 'quy trình', 'chiến lược', 'quy hoạch', 'sắc lệnh', 'lệnh'],
    codes: ['NĐ', 'L', 'TT', 'TTLT', 'TTr', 'TTR', 'PA', 'BB', 'VBHN', 'CĐ', 'PL', 'LCT', 'ĐL', 'LKG'],
    examples: ['Nghị định', 'NĐ-CP', 'Tờ trình', 'TTr-SNV', 'Lời kêu gọi'],
  },
];
