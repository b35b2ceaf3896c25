import { parseRoman } from '../text/numbers.ts';

export type MarkerStyle = 'part' | 'chapter' | 'mục' | 'article' | 'capital' | 'roman' | 'number' | 'number-bracket' | 'decimal'
  | 'letter' | 'bracketed-number' | 'bracketed-roman' | 'bracketed-letter' | 'dash' | 'plus' | 'star';

export interface StyleRow {
  readonly style: MarkerStyle;
  /** Group 1 is the label. */
  readonly pattern: RegExp;
  /** The label's place in its sequence, from 1; null where it has none. */
  readonly ordinal: (label: string) => number | null;
  /** Beginnings of lines, each with the label that it carries. */
  readonly examples: Readonly<Record<string, string>>;
  /** What only looks like it. */
  readonly not?: readonly string[];
}

const ordinalWords: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const letters = 'abcdđeghiklmnopqrstuvxy';
const numeric = (text: string): number | null => parseRoman(text) ?? (Number.parseInt(text, 10) || null);
const lastWord = (label: string): string => label.split(/\s+/u).at(-1) ?? '';
const letterPlace = (label: string): number | null => letters.indexOf(label[0]?.toLowerCase() ?? '') + 1 || null;

/**
 * Numbering styles of headed parts and items (Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm), in the
 * order in which they are tried.
 */
export const styleTable: readonly StyleRow[] = [
  {
    style: 'part', pattern: /^(ph[ầẦ]n\s+(?:th[ứỨ]\s+(?:nh[ấẤ]t|hai|ba|t[ưƯ]|b[ốỐ]n|n[ăĂ]m|s[áÁ]u|b[ảẢ]y|t[áÁ]m|ch[íÍ]n|m[ưƯ][ờỜ]i)|[IVX]{1,5}|\d{1,2}|[A-E]))(?=\s*[.:\-–]|\s*$|\s+(?!k[ếẾ] ho[ạẠ]ch|ngh[ịỊ] quy[ếẾ]t|h[ưƯ][ớỚ]ng d[ẫẪ]n|c[ủỦ]a|n[àÀ]y|n[êÊ]u))\s*[.:\-–]?\s*/iu,
    ordinal: (label) => ordinalWords.indexOf(lastWord(label).toLowerCase()) + 1 || numeric(lastWord(label)),
    examples: { 'Phần thứ nhất': 'Phần thứ nhất', 'PHẦN II. KẾT QUẢ': 'PHẦN II', 'Phần 1: Tình hình': 'Phần 1' }, not: ['Phần lớn đoàn viên', 'Phần III Kế hoạch 22/KH-TLĐ nêu rõ'],
  },
  {
    style: 'chapter', pattern: /^(ch[ưƯ][ơƠ]ng\s+(?:[IVXLC]{1,6}|\d{1,2}))(?=[\s.:\-–]|$)\s*[.:\-–]?\s*/iu, ordinal: (label) => numeric(lastWord(label)),
    examples: { 'Chương I': 'Chương I', 'CHƯƠNG 2. NHIỆM VỤ': 'CHƯƠNG 2' }, not: ['Chương trình công tác'],
  },
  {
    style: 'mục', pattern: /^((?:Mục|MỤC)\s+(?:\d{1,2}|[IVX]{1,5}))(?:\s*[.:\-–]\s*|$)/u, ordinal: (label) => numeric(lastWord(label)),
    examples: { 'Mục 1. Quy định chung': 'Mục 1', 'MỤC II': 'MỤC II' }, not: ['Mục 1 nêu trên', 'Mục tiêu'],
  },
  {
    style: 'article', pattern: /^((?:Điều|ĐIỀU)\s+\d{1,3}[a-zđ]?)\s*[.:]\s*/u, ordinal: (label) => numeric(lastWord(label)),
    examples: { 'Điều 3. Trách nhiệm': 'Điều 3', 'ĐIỀU 12: Hiệu lực': 'ĐIỀU 12' }, not: ['Điều 3 Luật Công đoàn', 'Điều lệ'],
  },
  {
    style: 'roman', pattern: /^([IVX]{1,6})\s*(?:[.)]|\/(?!\d)|[-–](?=\s))\s*(?=[^\s\p{Ll}]|$)/u, ordinal: parseRoman,
    examples: { 'IV. TỔ CHỨC THỰC HIỆN': 'IV', 'II/ Mục tiêu': 'II', 'I - MỤC ĐÍCH': 'I', 'V) Kinh phí': 'V' }, not: ['I-ốt', 'Vì vậy', 'I/2026; các đơn vị'],
  },
  {
    style: 'decimal', pattern: /^((?:[A-H]\.)?\d{1,2}(?:\.\d{1,2}){1,4}|[A-H]\.\d{1,2})(?:\s*[.)/:]\s*|\s+(?=[\p{Lu}“"(]))(?=\D|$)/u,
    ordinal: (label) => Number(label.split('.').at(-1)) || null,
    examples: { '2.1. Công tác tuyên truyền': '2.1', '1.2.3 Tổ chức hội nghị': '1.2.3', 'B.1. Chỉ tiêu': 'B.1' }, not: ['1.500.000 đồng', '2.1 tỷ đồng'],
  },
  {
    style: 'capital', pattern: /^([A-HĐ])\s*(?:[.)/]|[-–](?=\s))\s*(?=\p{Lu}|$)/u, ordinal: letterPlace,
    examples: { 'A. PHẦN CHUNG': 'A', 'B/ Nhiệm vụ': 'B' }, not: ['A lô'],
  },
  {
    style: 'number', pattern: /^(\d{1,2})\s?(?:\.|[/\-–](?=\s))(?:\s+(?=\S)|(?=[^\d\s])|$)/u, ordinal: numeric,
    examples: { '1. Mục đích': '1', '12.Ban Tổ chức': '12', '3/ Yêu cầu': '3', '4 - Kinh phí': '4' }, not: ['30/4/2024', '1.5 triệu', '2025. Năm'],
  },
  { style: 'number-bracket', pattern: /^(\d{1,2})\s?\)\s*(?=[\p{L}\p{N}“"(]|$)/u, ordinal: numeric, examples: { '2) Các đơn vị': '2' }, not: ['2 người)', '17); Chỉ thị'] },
  {
    style: 'letter', pattern: /^([a-zđ]\d?)\s?(?:[)]|\.(?=\s))\s*(?=\S)/u, ordinal: letterPlace,
    examples: { 'a) Hướng dẫn': 'a', 'đ) Báo cáo': 'đ', 'b. Kiểm tra': 'b', 'a1) Nội dung': 'a1' }, not: ['a', 'v.v.'],
  },
  { style: 'bracketed-number', pattern: /^\((\d{1,2})\)\s*(?=\S)/u, ordinal: numeric, examples: { '(1) Tuyên truyền': '1' }, not: ['(2025)'] },
  { style: 'bracketed-roman', pattern: /^\(([ivx]{1,5})\)\s*(?=\S)/u, ordinal: parseRoman, examples: { '(ii) Giám sát': 'ii' } },
  { style: 'bracketed-letter', pattern: /^\(([a-zđ])\)\s*(?=\S)/u, ordinal: letterPlace, examples: { '(a) Rà soát': 'a' } },
  { style: 'dash', pattern: /^([-–—−•·●▪■‒])\s*(?=\S)/u, ordinal: () => null, examples: { '- Tổ chức': '-', '– Phối hợp': '-', '• Gửi báo cáo': '-' } },
  { style: 'plus', pattern: /^([+○◦])\s*(?=\S)/u, ordinal: () => null, examples: { '+ Năm 2025': '+', '○ Nữ': '+' } },
  { style: 'star', pattern: /^(\*|\(\*\))\s*(?=\S)/u, ordinal: () => null, examples: { '* Khó khăn': '*' } },
];
