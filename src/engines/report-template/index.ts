/** The template of a report: an outline whose sections have lasting keys, and the forms to fill. Pure. */
import { z } from 'zod';
import { formDefinitionSchema } from '../forms/index.ts';

/** Cells of all forms at most: every one is added up whenever a consolidation is looked at. */
const CELLS_AT_MOST = 4096;
/** Sections side by side at most. */
const SECTIONS_AT_MOST = 200;
/** Levels of an outline that is read at most; what lies deeper is no section of a report any more. */
const DEEPEST = 10;

export const outlineSectionSchema = z
  .strictObject({
    key: z.string().regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]{0,60}$/).describe('lasting name of the section; drafts hang on it'),
    label: z.string().max(40).describe('as printed: I, 1, 2.1, -'),
    heading: z.string().trim().min(1).max(2000),
    guidance: z.string().max(2000).nullable().default(null),
    words: z.strictObject({ from: z.number().int().min(0).max(100_000).optional(), to: z.number().int().min(1).max(100_000).optional() }).optional()
      .describe('expected length in words (âm tiết), told while writing and never forced'),
    onlyFor: z.array(z.string().max(40)).min(1).max(20).optional().describe('types of units that are asked this; all where left out'),
    formKey: z.string().max(40).optional().describe('a form that is filled and printed here, in place of a text: a row for each target, say'),
    get children(): z.ZodArray<typeof outlineSectionSchema> {
      return z.array(outlineSectionSchema).max(SECTIONS_AT_MOST);
    },
  })
  .meta({ id: 'OutlineSection', description: 'Mục của đề cương, with the sections below it' });
export type OutlineSection = z.infer<typeof outlineSectionSchema>;

export const reportTemplateSchema = z
  .strictObject({
    outline: z.array(outlineSectionSchema).max(SECTIONS_AT_MOST),
    forms: z.array(formDefinitionSchema).max(20),
  })
  .refine((template) => uniqueKeys(template.outline), { message: 'a section key is used twice', path: ['outline'] })
  .refine((template) => new Set(template.forms.map((form) => form.key)).size === template.forms.length, {
    message: 'a form key is used twice', path: ['forms'],
  })
  .refine((template) => flattenOutline(template.outline).every(({ section: { formKey } }) => formKey === undefined || template.forms.some((form) => form.key === formKey)), {
    message: 'a section names a form that is not there', path: ['outline'],
  })
  .refine((template) => template.forms.reduce((sum, form) => sum + form.rows.length * form.columns.length, 0) <= CELLS_AT_MOST, {
    message: `more than ${CELLS_AT_MOST} cells`, path: ['forms'],
  })
  .meta({ id: 'ReportTemplate', description: 'Outline and forms of a report' });
export type ReportTemplate = z.infer<typeof reportTemplateSchema>;

/** A section with its depth, in reading order. */
export interface FlatSection {
  section: OutlineSection;
  depth: number;
  /** Sections that only head others take no text of their own. */
  leaf: boolean;
}

/** All sections in reading order. */
export function flattenOutline(outline: OutlineSection[], depth = 0): FlatSection[] {
  return outline.flatMap((section) => [
    { section, depth, leaf: section.children.length === 0 },
    ...flattenOutline(section.children, depth + 1),
  ]);
}

function uniqueKeys(outline: OutlineSection[]): boolean {
  const keys = flattenOutline(outline).map(({ section }) => section.key);
  return new Set(keys).size === keys.length;
}

interface TreeNode {
  label: string;
  heading: string;
  children: TreeNode[];
}

const BULLETS = new Set(['-', '+', '*']);

/**
 * Makes the outline of a campaign from one that was read. Bullets under a heading say what to write there, so they
 * become its guidance; numbered parts become sections.
 */
export function outlineFromReading(tree: TreeNode[] | null, prefix = 's', depth = 1): OutlineSection[] {
  if (depth > DEEPEST) return [];
  const parts = (tree ?? []).filter((node) => !BULLETS.has(node.label) && node.heading.trim() !== '').slice(0, SECTIONS_AT_MOST);
  return parts.map((node, index) => {
    const key = `${prefix}${prefix === 's' ? '' : '.'}${index + 1}`;
    const guidance = bulletLines(node.children).join('\n').slice(0, 2000);
    return {
      key,
      label: node.label.slice(0, 40),
      heading: node.heading.trim().slice(0, 2000),
      guidance: guidance === '' ? null : guidance,
      children: outlineFromReading(node.children, key, depth + 1),
    };
  });
}

function bulletLines(children: TreeNode[]): string[] {
  return children
    .filter((node) => BULLETS.has(node.label))
    .flatMap((node) => [`${node.label === '*' ? '' : `${node.label} `}${node.heading}`, ...bulletLines(node.children)]);
}
