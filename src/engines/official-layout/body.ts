import { Paragraph, TextRun } from 'docx';
import { isBlank } from '../rich-text/index.ts';
import type { Block, Inline, RichText } from '../rich-text/index.ts';
import { toWordParagraphs } from '../rich-text/to-word.ts';
import { line } from './letterhead.ts';
import type { ReportSection } from './model.ts';
import { printedLabel } from './wording.ts';
import { headingStyle, wordStyle } from './word-styles.ts';

/** The body as a flat sequence, so that its last words can be found and closed. */
export type BodyPart =
  | { kind: 'line'; style: string; text: string }
  | { kind: 'part'; label: string; heading: string }
  | { kind: 'text'; content: RichText };

const inWords = /^(?:Phần|Chương|Mục)\s/iu;

function headingPart(section: ReportSection, depth: number): BodyPart {
  const { label, heading } = section;
  if (inWords.test(label)) return { kind: 'part', label, heading };
  const isBullet = /^[-+*]$/.test(label);
  const text = `${printedLabel(label)} ${heading}`.trim();
  return { kind: 'line', style: isBullet ? wordStyle.body : headingStyle(depth), text };
}

/** A section with its own text, then what units wrote to it, then the sections below it. */
export function sectionParts(section: ReportSection, depth = 0): BodyPart[] {
  const texts: BodyPart[] = section.content && !isBlank(section.content) ? [{ kind: 'text', content: section.content }] : [];
  const gathered = (section.gathered ?? [])
    .filter(({ content }) => !isBlank(content))
    .flatMap(({ unitName, content }): BodyPart[] => [
      { kind: 'line', style: wordStyle.unitName, text: `${unitName}:` },
      { kind: 'text', content },
    ]);
  const below = section.children.flatMap((child) => sectionParts(child, depth + 1));
  return [headingPart(section, depth), ...texts, ...gathered, ...below];
}

const closed = (text: string, mark: string) => `${text.trimEnd().replace(/[.;,:/]+$/, '')}${mark}`;

function closeInline(content: Inline[], mark: string): Inline[] {
  const last = content.findLastIndex((node) => node.type === 'text' && node.text.trim() !== '');
  return content.flatMap((node, index) => {
    if (index > last) return [];
    return [index === last && node.type === 'text' ? { ...node, text: closed(node.text, mark) } : node];
  });
}

type Closable = { type: string; content?: unknown };

// Lists nest, so the last words may lie several levels down; empty paragraphs after them are left behind.
function closeLast<Node extends Closable>(nodes: Node[], mark: string): Node[] {
  const last = nodes.findLastIndex((node) => !isBlank({ version: 1, type: 'doc', content: [node as unknown as Block] }));
  return nodes.slice(0, last + 1).map((node, index) => {
    if (index < last) return node;
    const isLeaf = node.type === 'paragraph' || node.type === 'heading';
    const content = isLeaf ? closeInline(node.content as Inline[], mark) : closeLast(node.content as Closable[], mark);
    return { ...node, content };
  });
}

/** Ends the body with the mark that says that nothing follows (`./.`). */
export function closeBody(parts: BodyPart[], mark: string): BodyPart[] {
  return parts.map((part, index) => {
    if (index < parts.length - 1) return part;
    if (part.kind === 'text') return { ...part, content: { ...part.content, content: closeLast(part.content.content, mark) } };
    return part.kind === 'part' ? { ...part, heading: closed(part.heading, mark) } : { ...part, text: closed(part.text, mark) };
  });
}

/** The parts as paragraphs; `nextList` numbers the lists of the document. */
export function bodyParagraphs(parts: BodyPart[], nextList: () => number): Paragraph[] {
  const styles = {
    paragraph: wordStyle.body,
    listItem: wordStyle.listItem,
    heading3: wordStyle.textHeading3,
    heading4: wordStyle.textHeading4,
    nextList,
  };
  return parts.flatMap((part) => {
    if (part.kind === 'text') return toWordParagraphs(part.content, styles);
    if (part.kind === 'line') return [line(part.style, part.text)];
    return [line(wordStyle.part, part.label), new Paragraph({ style: wordStyle.part, outlineLevel: 0, children: [new TextRun(part.heading)] })];
  });
}
