import type { OutlineSection, ReportTemplate } from './index.ts';
import { flattenOutline } from './index.ts';

/**
 * What is asked of a unit of these types: sections that are only for others are left out, a heading with nothing left below it
 * goes too, and so does a form that had its place in such a section only.
 * @param types the unit's own type; where it brings reports together, also the types of those that report to it
 */
export function outlineFor(template: ReportTemplate, types: readonly string[]): ReportTemplate {
  if (!flattenOutline(template.outline).some(({ section }) => section.onlyFor)) return template;
  const outline = askedOf(template.outline, types);
  const placed = formsPlaced(outline);
  const everPlaced = formsPlaced(template.outline);
  return { outline, forms: template.forms.filter((form) => placed.has(form.key) || !everPlaced.has(form.key)) };
}

function askedOf(outline: OutlineSection[], types: readonly string[]): OutlineSection[] {
  return outline.flatMap((section) => {
    if (section.onlyFor && !section.onlyFor.some((type) => types.includes(type))) return [];
    const children = askedOf(section.children, types);
    // It only headed what is gone: left in place it would ask for a text that nobody meant.
    return section.children.length > 0 && children.length === 0 ? [] : [{ ...section, children }];
  });
}

/** Keys of the forms that are filled in a section, in place of a text. */
export const formsPlaced = (outline: OutlineSection[]): Set<string> =>
  new Set(flattenOutline(outline).flatMap(({ section, leaf }) => (leaf && section.formKey ? [section.formKey] : [])));

/** Does a text belong here? Sections that only head others take none, nor do those in which a form is filled. */
export const takesText = ({ section, leaf }: { section: OutlineSection; leaf: boolean }): boolean => leaf && section.formKey === undefined;
