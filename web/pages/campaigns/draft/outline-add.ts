import { outlineOfText } from '#engines/directive-reading/index.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { flattenOutline, outlineFromReading, type OutlineSection, type ReportTemplate } from '#engines/report-template/index.ts';
import { newKey } from './keys.ts';

/** Sections at the end, under keys that nobody has yet. */
export function addSections(outline: OutlineSection[], added: OutlineSection[]): OutlineSection[] {
  const taken = new Set(flattenOutline(outline).map(({ section }) => section.key));
  const fresh = (section: OutlineSection): OutlineSection => {
    const key = taken.has(section.key) ? newKey('', taken, 'muc') : section.key;
    taken.add(key);
    return { ...section, key, children: section.children.map(fresh) };
  };
  return [...outline, ...added.map(fresh)];
}

/** A template's sections at the end, with the forms that stand in them; a form of the same key is taken to be the same. */
export function addTemplate(template: ReportTemplate, added: ReportTemplate): ReportTemplate {
  const forms = added.forms.filter((form: FormDefinition) => !template.forms.some(({ key }) => key === form.key));
  return { outline: addSections(template.outline, added.outline), forms: [...template.forms, ...forms] };
}

/**
 * The outline that a pasted text gives: read as the outline of a plan is read; where nothing in it is numbered, a section a line,
 * deeper where the line begins with tabs or spaces.
 */
export function outlineOfPasted(text: string): OutlineSection[] {
  if (text.trim() === '') return [];
  const read = outlineFromReading(outlineOfText(text));
  return read.length > 0 ? read : outlineOfLines(text);
}

function outlineOfLines(text: string): OutlineSection[] {
  const tree: OutlineSection[] = [];
  const way: { indent: number; section: OutlineSection }[] = [];
  const lines = text.normalize('NFC').split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 200);
  lines.forEach((line, place) => {
    const indent = /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;
    const section: OutlineSection = { key: `dong-${place + 1}`, label: '', heading: line.trim().slice(0, 2000), guidance: null, children: [] };
    while (way.length > 0 && way.at(-1)!.indent >= indent) way.pop();
    (way.at(-1)?.section.children ?? tree).push(section);
    way.push({ indent, section });
  });
  return tree;
}
