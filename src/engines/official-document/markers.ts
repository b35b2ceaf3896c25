/** Numbering styles of headed parts and items (Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm). */
import { parseRoman } from '../text/index.ts';

export type MarkerStyle = 'part' | 'chapter' | 'mục' | 'article' | 'capital' | 'roman' | 'number' | 'number-bracket' | 'decimal'
  | 'letter' | 'bracketed-number' | 'bracketed-roman' | 'bracketed-letter' | 'dash' | 'plus' | 'star';
export interface Marker {
  readonly style: MarkerStyle;
  /** As printed, without its dot or bracket. */
  readonly label: string;
  /** Units of the text that the marker takes, blanks after it included. */
  readonly length: number;
  /** Place in its sequence, from 1; null where it has none. */
  readonly ordinal: number | null;
}

const ordinalWords: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const letters = 'abcdđeghiklmnopqrstuvxy';

interface StyleRow { readonly style: MarkerStyle; readonly pattern: RegExp; readonly ordinal: (label: string) => number | null }
const numeric = (text: string): number | null => parseRoman(text) ?? (Number.parseInt(text, 10) || null);
const lastWord = (label: string): string => label.split(/\s+/u).at(-1) ?? '';
const letterPlace = (label: string): number | null => letters.indexOf(label[0]?.toLowerCase() ?? '') + 1 || null;

/** The styles in the order in which they are tried; group 1 of a pattern is the label. */
export const styleTable: readonly StyleRow[] = [
  { style: 'part', pattern: /^(ph[ầẦ]n\s+(?:th[ứỨ]\s+(?:nh[ấẤ]t|hai|ba|t[ưƯ]|b[ốỐ]n|n[ăĂ]m|s[áÁ]u|b[ảẢ]y|t[áÁ]m|ch[íÍ]n|m[ưƯ][ờỜ]i)|[IVX]{1,5}|\d{1,2}|[A-E]))(?=[\s.:\-–]|$)\s*[.:\-–]?\s*/iu,
    ordinal: (label) => (ordinalWords.indexOf(lastWord(label).toLowerCase()) + 1 || numeric(lastWord(label))) },
  { style: 'chapter', pattern: /^(ch[ưƯ][ơƠ]ng\s+(?:[IVXLC]{1,6}|\d{1,2}))(?=[\s.:\-–]|$)\s*[.:\-–]?\s*/iu, ordinal: (label) => numeric(lastWord(label)) },
  { style: 'mục', pattern: /^((?:Mục|MỤC)\s+(?:\d{1,2}|[IVX]{1,5}))(?:\s*[.:\-–]\s*|$)/u, ordinal: (label) => numeric(lastWord(label)) },
  { style: 'article', pattern: /^((?:Điều|ĐIỀU)\s+\d{1,3}[a-zđ]?)\s*[.:]\s*/u, ordinal: (label) => numeric(lastWord(label)) },
  { style: 'roman', pattern: /^([IVX]{1,6})\s*(?:[.)/]|[-–](?=\s))\s*(?=[^\s\p{Ll}]|$)/u, ordinal: parseRoman },
  { style: 'decimal', pattern: /^((?:[A-H]\.)?\d{1,2}(?:\.\d{1,2}){1,4}|[A-H]\.\d{1,2})(?:\s*[.)/:]\s*|\s+(?=[\p{Lu}“"(]))(?=\D|$)/u, ordinal: (label) => Number(label.split('.').at(-1)) || null },
  { style: 'capital', pattern: /^([A-HĐ])\s*(?:[.)/]|[-–](?=\s))\s*(?=\p{Lu}|$)/u, ordinal: letterPlace },
  { style: 'number', pattern: /^(\d{1,2})\s?(?:\.|[/\-–](?=\s))(?:\s+(?=\S)|(?=[^\d\s])|$)/u, ordinal: numeric },
  { style: 'number-bracket', pattern: /^(\d{1,2})\s?\)\s*/u, ordinal: numeric },
  { style: 'letter', pattern: /^([a-zđ]\d?)\s?(?:[)]|\.(?=\s))\s*(?=\S)/u, ordinal: letterPlace },
  { style: 'bracketed-number', pattern: /^\((\d{1,2})\)\s*(?=\S)/u, ordinal: numeric },
  { style: 'bracketed-roman', pattern: /^\(([ivx]{1,5})\)\s*(?=\S)/u, ordinal: parseRoman },
  { style: 'bracketed-letter', pattern: /^\(([a-zđ])\)\s*(?=\S)/u, ordinal: letterPlace },
  { style: 'dash', pattern: /^([-–—−•·●▪■‒])\s*(?=\S)/u, ordinal: () => null },
  { style: 'plus', pattern: /^([+○◦])\s*(?=\S)/u, ordinal: () => null },
  { style: 'star', pattern: /^(\*|\(\*\))\s*(?=\S)/u, ordinal: () => null },
];

const bulletStyles: readonly MarkerStyle[] = ['dash', 'plus', 'star'];
const printedBullet: Partial<Record<MarkerStyle, string>> = { dash: '-', plus: '+', star: '*' };

/** The marker that a text begins with, or null. */
export function markerOf(text: string): Marker | null {
  // Nearly every line is plain running text; it is told by its second letter, before any style is tried.
  if (/^\p{L}\p{Ll}/u.test(text) && !/^(?:ph|ch|mụ|đi)/iu.test(text)) return null;
  const head = text.slice(0, 60);
  for (const { style, pattern, ordinal } of styleTable) {
    const m = head.match(pattern);
    if (!m || m[1] === undefined) continue;
    const label = m[1].replace(/\s+/gu, ' ');
    return { style, label: printedBullet[style] ?? label, length: m[0].length, ordinal: ordinal(label) };
  }
  return null;
}

export const isBullet = (marker: Marker): boolean => bulletStyles.includes(marker.style);
export const startsItem = (text: string): boolean => markerOf(text) !== null;
