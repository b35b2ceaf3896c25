import type { Directive, TreeNode } from '../directive-reading/index.ts';

const BULLETS = new Set(['-', '+', '*']);
const CONTENT = /nội dung|nhiệm vụ|giải pháp/iu;
/** Parts of a plan that say how its own work goes, not what is to be reported. */
const NOT_CONTENT = /tổ chức thực hiện|thời gian|kinh phí|tiến độ/iu;
/** Parts taken at most: what lies beyond is no list of contents. */
const MOST = 20;

/**
 * The numbered parts of a plan's content: what stands below its heads on contents, tasks and measures, with a head in between
 * (`1. Nội dung` below `II. Nội dung, hình thức`) passed over.
 */
export function contentParts(directive: Directive, heads = CONTENT): TreeNode[] {
  const found = directive.sections.filter((section) => heads.test(section.heading) && !NOT_CONTENT.test(section.heading));
  return found.flatMap((section) => {
    const parts = numbered(section);
    const inner = parts.find((part) => heads.test(part.heading) && part.heading.length < 40 && numbered(part).length > 1);
    return inner ? numbered(inner) : parts;
  }).slice(0, MOST);
}

const numbered = (node: TreeNode): TreeNode[] => node.children.filter((child) => !BULLETS.has(child.label) && child.heading.trim() !== '');

/** No heading is longer, in UTF-16 units. */
const LONGEST = 160;

/** A paragraph as a heading: its first sentence, and the rest as what to write about. */
export function leadOf(paragraph: string): { heading: string; rest: string } {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const end = [/[.;:]\s+(?=\p{Lu})/u.exec(text)?.index, text.length > LONGEST ? /[;:]\s/u.exec(text)?.index : undefined]
    .filter((place) => place !== undefined && place >= 8).sort((one, other) => one! - other!)[0] ?? text.length;
  const first = end > LONGEST ? text.lastIndexOf(' ', LONGEST) : end;
  return { heading: text.slice(0, first).replace(/[.;:,\s]+$/u, ''), rest: text.slice(first).replace(/^[.;:,\s]+/u, '') };
}
