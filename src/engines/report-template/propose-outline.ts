import type { Directive } from '../directive-reading/index.ts';
import { contentParts, leadOf } from './content-parts.ts';
import { outlineFromReading } from './index.ts';
import type { OutlineSection } from './index.ts';

/** What every report tells (NĐ 09/2019/NĐ-CP, Điều 7), in its order, and by which words a part of a plan is known to be it. */
const COMMON: readonly { heading: string; words: RegExp; guidance?: string }[] = [
  { heading: 'Công tác lãnh đạo, tổ chức thực hiện', words: /lãnh đạo|chỉ đạo|quán triệt|công tác tổ chức/iu },
  { heading: 'Kết quả thực hiện', words: /kết quả/iu },
  { heading: 'Tồn tại, hạn chế và nguyên nhân', words: /hạn chế|tồn tại|yếu kém|vướng mắc|nguyên nhân|bài học/iu, guidance: '- Tồn tại, hạn chế\n- Nguyên nhân chủ quan\n- Nguyên nhân khách quan\n- Bài học kinh nghiệm' },
  { heading: 'Phương hướng, nhiệm vụ thời gian tới', words: /(?:đề xuất )?phương hướng|tiếp tục|thời gian tới|giai đoạn tới|trọng tâm/iu },
  { heading: 'Đề xuất, kiến nghị', words: /kiến nghị|đề xuất/iu },
];
const RESULTS = 1;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];

/**
 * The outline proposed where a plan attaches none. A review names in its contents what the report is to tell: its parts become the
 * sections, and what every report tells beyond them is added. Of any other plan, each content or task is a section of the results.
 */
export function proposeOutline(directive: Directive): OutlineSection[] {
  const parts = outlineFromReading(contentParts(directive)).map(shortened);
  const kinds = parts.map(({ heading }) => kindOf(heading));
  const named = new Set(kinds.filter((kind) => kind >= 0));
  const top = named.size >= 2 ? withMissing(parts, kinds) : COMMON.map((common, kind) => ({ ...plain(common), children: kind === RESULTS ? parts : [] }));
  return numberedFrom(top, ROMAN);
}

export const commonOutline = (): OutlineSection[] => numberedFrom(COMMON.map(plain), ROMAN);

/** What stands first in a heading says what it is: `Đề xuất, kiến nghị … để tiếp tục …` proposes. @returns -1 for what no report has in common */
function kindOf(heading: string): number {
  const places = COMMON.map(({ words }) => heading.search(words));
  const first = Math.min(...places.filter((place) => place >= 0));
  return places.indexOf(first);
}

const plain = ({ heading, guidance }: (typeof COMMON)[number]): OutlineSection => ({ key: '', label: '', heading, guidance: guidance ?? null, children: [] });

/** What the plan does not name stands where it does in every report: before the first part that comes later there. */
function withMissing(parts: OutlineSection[], kinds: number[]): OutlineSection[] {
  const left = COMMON.map((_, kind) => kind).filter((kind) => !kinds.includes(kind));
  const placed = parts.flatMap((part, place) => {
    const before = kinds[place]! < 0 ? [] : left.filter((kind) => kind < kinds[place]!);
    left.splice(0, left.length, ...left.filter((kind) => !before.includes(kind)));
    return [...before.map((kind) => plain(COMMON[kind]!)), part];
  });
  return [...placed, ...left.map((kind) => plain(COMMON[kind]!))].slice(0, ROMAN.length);
}

/** A long paragraph is a heading and what to write; the marks of its place in the plan go. */
function shortened(section: OutlineSection): OutlineSection {
  const { heading, rest } = leadOf(section.heading);
  const guidance = [rest, section.guidance].filter(Boolean).join('\n').slice(0, 2000);
  return { ...section, heading, guidance: guidance === '' ? null : guidance, children: section.children.map(shortened) };
}

/** Keys and labels by place: I, 1, 1.1. */
function numberedFrom(sections: OutlineSection[], labels: readonly string[] | null, prefix = 's', above = ''): OutlineSection[] {
  return sections.map((section, place) => {
    const label = labels ? labels[place]! : `${above}${place + 1}`;
    const key = prefix === 's' ? `s${place + 1}` : `${prefix}.${place + 1}`;
    return { ...section, key, label, children: numberedFrom(section.children, null, key, labels ? '' : `${label}.`) };
  });
}
