/** The documents that each level issued, as words for the section of a report that asks for them. */
import { toneBlind } from '../text/index.ts';
import { levels } from './kinds.ts';
import type { Level } from './kinds.ts';

export interface IssuedDocument {
  level: Level | null;
  issuer: string | null;
  /** As clerks call it, with its day: `Kế hoạch số 81/KH-LĐLĐ ngày 27/6/2024`. */
  name: string;
  title: string;
}

const LEVEL_WORDS: Record<Level, string> = {
  centre: 'Trung ương', confederation: 'Tổng Liên đoàn', province: 'Cấp tỉnh và tương đương', upper: 'Cấp trên trực tiếp cơ sở', grassroots: 'Công đoàn cơ sở',
};

/** A count in all, then a line for each document, level by level. In Vietnamese always: it goes into a report. */
export function issuedLines(documents: readonly IssuedDocument[]): string[] {
  if (documents.length === 0) return [];
  const groups = [...levels, null].map((level) => ({ level, own: documents.filter((one) => one.level === level) })).filter(({ own }) => own.length > 0);
  const counts = groups.map(({ level, own }) => `${level ? LEVEL_WORDS[level] : 'Khác'}: ${own.length}`).join('; ');
  const lines = groups.flatMap(({ own }) => own.map(({ issuer, name, title }) => `- ${issuer ? `${name} của ${issuer}` : name}: ${title}`));
  return [`Văn bản đã ban hành để triển khai: ${documents.length} (${counts}).`, ...lines];
}

/** Whole lines up to so many characters; what does not fit is counted. */
export function fitLines(lines: readonly string[], most: number): string {
  const all = lines.join('\n');
  if (all.length <= most) return all;
  const ending = (left: number) => `… và ${left} văn bản khác.`;
  const kept: string[] = [];
  let length = ending(lines.length).length;
  for (const line of lines) {
    if (length + line.length + 1 > most) break;
    kept.push(line);
    length += line.length + 1;
  }
  return [...kept, ending(lines.length - kept.length)].join('\n');
}

const asks = [/ban hành/, /chỉ đạo/, /lãnh đạo/, /xây dựng (các )?(kế hoạch|chương trình|văn bản)/, /triển khai/, /phổ biến/, /quán triệt/].map((words) => new RegExp(toneBlind(words.source), 'u'));

/** The section of an outline that asks what was issued; the most telling words first, leaves before what only heads others. */
export function sectionForIssued<Section extends { heading: string; guidance: string | null; children: Section[] }>(outline: readonly Section[]): Section | null {
  const leaves = outline.flatMap(function flat(section: Section): Section[] { return section.children.length === 0 ? [section] : section.children.flatMap(flat); });
  for (const words of asks) {
    const found = leaves.find((section) => words.test(toneBlind(section.heading))) ?? leaves.find((section) => words.test(toneBlind(section.guidance ?? '')));
    if (found) return found;
  }
  return null;
}

/** Characters that the guidance of a section holds at most. */
const GUIDANCE = 2000;

/** Puts the list into the guidance of the section that asks for it, behind what the plan itself says there; none asks, nothing is changed. */
export function tellIssued<Section extends { heading: string; guidance: string | null; children: Section[] }>(outline: readonly Section[], lines: readonly string[]): void {
  const section = lines.length > 0 ? sectionForIssued(outline) : null;
  if (!section) return;
  const before = section.guidance ? `${section.guidance}\n` : '';
  if (before.length < GUIDANCE / 2) section.guidance = before + fitLines(lines, GUIDANCE - before.length);
}
