/**
 * Kinds of official documents: how each is called, and how it is abbreviated in a document's symbol
 * (Nghị định 30/2020/NĐ-CP, Phụ lục III; Quyết định 933/QĐ-TLĐ; Hướng dẫn 36-HD/VPTW).
 */
import { phrasePattern, anyOf } from '../text/index.ts';

export type Kind = 'plan' | 'resolution' | 'conclusion' | 'instruction' | 'guidance' | 'programme' | 'decision'
  | 'notice' | 'letter' | 'regulation' | 'scheme' | 'report' | 'other';

interface KindRow { readonly kind: Kind; readonly words: readonly string[]; readonly codes: readonly string[] }

export const kindTable: readonly KindRow[] = [
  { kind: 'plan', words: ['kế hoạch liên tịch', 'kế hoạch'], codes: ['KH', 'KHLT'] },
  { kind: 'resolution', words: ['nghị quyết liên tịch', 'nghị quyết chuyên đề', 'nghị quyết'], codes: ['NQ', 'NQLT', 'NQLT'] },
  { kind: 'conclusion', words: ['kết luận'], codes: ['KL'] },
  { kind: 'instruction', words: ['chỉ thị'], codes: ['CT'] },
  { kind: 'guidance', words: ['hướng dẫn liên tịch', 'hướng dẫn liên ngành', 'hướng dẫn'], codes: ['HD', 'HDLT', 'HDLN'] },
  { kind: 'programme', words: ['chương trình hành động', 'chương trình công tác', 'chương trình phối hợp', 'chương trình'], codes: ['CTr', 'CTR', 'CTHĐ', 'CTPH', 'CTrHĐ'] },
  { kind: 'decision', words: ['quyết định'], codes: ['QĐ'] },
  { kind: 'notice', words: ['thông báo kết luận', 'thông báo'], codes: ['TB', 'TBKL'] },
  { kind: 'letter', words: ['công văn'], codes: ['CV'] },
  { kind: 'regulation', words: ['quy định', 'quy chế phối hợp', 'quy chế', 'qui định', 'qui chế'], codes: ['QyĐ', 'QYĐ', 'QC', 'QCPH', 'QĐi'] },
  { kind: 'scheme', words: ['đề án'], codes: ['ĐA'] },
  { kind: 'report', words: ['báo cáo'], codes: ['BC'] },
  { kind: 'other', words: ['nghị định', 'luật', 'bộ luật', 'thông tư liên tịch', 'thông tư', 'thông tri', 'pháp lệnh', 'tờ trình', 'hiến pháp',
    'điều lệ', 'phương án', 'công điện', 'biên bản', 'văn bản hợp nhất', 'văn bản', 'lời kêu gọi', 'quy trình', 'chiến lược', 'quy hoạch', 'sắc lệnh', 'lệnh'],
    codes: ['NĐ', 'L', 'TT', 'TTLT', 'TTr', 'TTR', 'PA', 'BB', 'VBHN', 'CĐ', 'PL', 'LCT', 'ĐL', 'LKG'] },
];

const kindOf = new Map(kindTable.flatMap((row) => row.words.map((word) => [word, row.kind] as const)));
const codeOf = new Map(kindTable.flatMap((row) => row.codes.map((code) => [code, row.kind] as const)));
/** All kind words, for patterns. */
export const kindWords: readonly string[] = [...kindOf.keys()];
export const kindWordSource = anyOf(kindWords);
export const anyKindWord = phrasePattern(kindWords);

/** The kind that a printed kind word names, whatever its case; null where it is none. */
export function kindOfWord(word: string): Kind | null {
  return kindOf.get(word.toLowerCase().replace(/\s+/gu, ' ').trim()) ?? null;
}

/** The kind that a symbol's code tells: `KH-LĐLĐ` → plan; null where it tells none (`UBND-KTTH`). */
export function kindOfCode(code: string | null): Kind | null {
  for (const part of (code ?? '').split(/[-/]/)) {
    const kind = codeOf.get(part.trim());
    if (kind) return kind;
  }
  return null;
}
