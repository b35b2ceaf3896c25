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
  const { depth, above } = standing(outline, key);
  const added = among(outline, key, (siblings, place) => insert(siblings, place + 1, { ...section, label: labelAt(depth, place + 1, above) }));
  return { outline: added, key: section.key };
}

export function addChild(outline: Outline, key: string): { outline: Outline; key: string } {
  const section = blank(outline);
  const { depth } = standing(outline, key);
  const added = among(outline, key, (siblings, place) =>
    siblings.map((one, at) => (at === place ? { ...withoutForm(one), children: [...one.children, { ...section, label: labelAt(depth + 1, one.children.length, one.label) }] } : one)));
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
  const { depth } = standing(outline, key);
  return among(outline, key, (siblings, place) => {
    const section = siblings[place];
    if (!section || place === 0) return siblings;
    const into = (one: OutlineSection) => ({ ...withoutForm(one), children: [...one.children, { ...section, label: labelAt(depth + 1, one.children.length, one.label) }] });
    return siblings.filter((_, at) => at !== place).map((one, at) => (at === place - 1 ? into(one) : one));
  });
}

/** Comes out of the section that it is part of, and stands after it. */
export function outdent(outline: Outline, key: string, depth = 0, above = ''): Outline {
  return outline.flatMap((parent, place) => {
    const section = parent.children.find((child) => child.key === key);
    if (!section) return [{ ...parent, children: outdent(parent.children, key, depth + 1, parent.label) }];
    return [{ ...parent, children: parent.children.filter((child) => child.key !== key) }, { ...section, label: labelAt(depth, place + 1, above) }];
  });
}

/** Labels as reports count: I, 1, 1.1, a), -. */
export function renumber(outline: Outline, depth = 0, above = ''): Outline {
  return outline.map((section, place) => {
    const label = labelAt(depth, place, above);
    return { ...section, label, children: renumber(section.children, depth + 1, label) };
  });
}

function labelAt(depth: number, place: number, above: string): string {
  if (depth === 0) return roman(place + 1);
  if (depth === 1) return String(place + 1);
  if (depth === 2) return /^\d+(?:\.\d+)*$/.test(above) ? `${above}.${place + 1}` : `${letters[place % letters.length]})`;
  return depth === 3 ? `${letters[place % letters.length]})` : '-';
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

/** How deep a section stands, and the label of the one that it is part of. */
function standing(outline: Outline, key: string): { depth: number; above: string } {
  const flat = flattenOutline(outline);
  const place = flat.findIndex((one) => one.section.key === key);
  const depth = flat[place]?.depth ?? 0;
  return { depth, above: flat.slice(0, Math.max(place, 0)).findLast((one) => one.depth === depth - 1)?.section.label ?? '' };
}

/** A section that heads others takes neither text nor form. */
function withoutForm({ formKey: _formKey, ...section }: OutlineSection): OutlineSection {
  return section;
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
