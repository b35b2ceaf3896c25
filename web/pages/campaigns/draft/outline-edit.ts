import { flattenOutline, type OutlineSection } from '#engines/report-template/index.ts';
import { newKey } from './keys.ts';

type Outline = OutlineSection[];

/** Changes to an outline; each gives a new one and leaves what does not concern it as it was. */
export function changeSection(outline: Outline, key: string, change: Partial<OutlineSection>): Outline {
  return among(outline, key, (siblings, place) => siblings.map((section, at) => (at === place ? { ...section, ...change } : section)));
}

export function removeSection(outline: Outline, key: string): Outline {
  return among(outline, key, (siblings, place) => siblings.filter((_, at) => at !== place));
}

/** A new section after the one named, on the same level; at the end where none is named. */
export function addAfter(outline: Outline, key: string | null): { outline: Outline; key: string } {
  const section = blank(outline);
  if (key === null) return { outline: [...outline, { ...section, label: roman(outline.length + 1) }], key: section.key };
  const depth = flattenOutline(outline).find((one) => one.section.key === key)?.depth ?? 0;
  const added = among(outline, key, (siblings, place) => insert(siblings, place + 1, { ...section, label: labelAt(depth, place + 1) }));
  return { outline: added, key: section.key };
}

export function addChild(outline: Outline, key: string): { outline: Outline; key: string } {
  const section = blank(outline);
  const depth = flattenOutline(outline).find((one) => one.section.key === key)?.depth ?? 0;
  const added = among(outline, key, (siblings, place) =>
    siblings.map((one, at) => (at === place ? { ...one, children: [...one.children, { ...section, label: labelAt(depth + 1, one.children.length) }] } : one)));
  return { outline: added, key: section.key };
}

/** Up or down among its siblings. */
export function move(outline: Outline, key: string, by: -1 | 1): Outline {
  return among(outline, key, (siblings, place) => {
    const section = siblings[place];
    if (!section || place + by < 0 || place + by >= siblings.length) return siblings;
    return insert(siblings.filter((_, at) => at !== place), place + by, section);
  });
}

/** Becomes the last part of the section before it, and is counted there. */
export function indent(outline: Outline, key: string): Outline {
  const depth = flattenOutline(outline).find(({ section }) => section.key === key)?.depth ?? 0;
  return among(outline, key, (siblings, place) => {
    const section = siblings[place];
    if (!section || place === 0) return siblings;
    const into = (one: OutlineSection) => ({ ...one, children: [...one.children, { ...section, label: labelAt(depth + 1, one.children.length) }] });
    return siblings.filter((_, at) => at !== place).map((one, at) => (at === place - 1 ? into(one) : one));
  });
}

/** Comes out of the section that it is part of, and stands after it. */
export function outdent(outline: Outline, key: string, depth = 0): Outline {
  return outline.flatMap((parent, place) => {
    const section = parent.children.find((child) => child.key === key);
    if (!section) return [{ ...parent, children: outdent(parent.children, key, depth + 1) }];
    return [{ ...parent, children: parent.children.filter((child) => child.key !== key) }, { ...section, label: labelAt(depth, place + 1) }];
  });
}

/** Labels as official documents count: I, 1, a), -. */
export function renumber(outline: Outline, depth = 0): Outline {
  return outline.map((section, place) => ({ ...section, label: labelAt(depth, place), children: renumber(section.children, depth + 1) }));
}

function labelAt(depth: number, place: number): string {
  if (depth === 0) return roman(place + 1);
  if (depth === 1) return String(place + 1);
  if (depth === 2) return `${letters[place % letters.length]})`;
  return '-';
}

// Order of letters in lists of Vietnamese documents: NĐ 30/2020/NĐ-CP, Phụ lục I.
const letters = 'abcdđeghiklmnopqrstuvxy';

export function roman(number: number): string {
  const parts: [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = number;
  return parts.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

function blank(outline: Outline): OutlineSection {
  const key = newKey('', flattenOutline(outline).map(({ section }) => section.key), 'muc');
  return { key, label: '', heading: '', guidance: null, children: [] };
}

function insert<Thing>(things: Thing[], place: number, thing: Thing): Thing[] {
  return [...things.slice(0, place), thing, ...things.slice(place)];
}

/** Applies a change to the list of siblings in which the section stands. */
function among(outline: Outline, key: string, change: (siblings: Outline, place: number) => Outline): Outline {
  const place = outline.findIndex((section) => section.key === key);
  if (place >= 0) return change(outline, place);
  return outline.map((section) => {
    const children = among(section.children, key, change);
    return children === section.children || children.every((child, at) => child === section.children[at]) && children.length === section.children.length ? section : { ...section, children };
  });
}
