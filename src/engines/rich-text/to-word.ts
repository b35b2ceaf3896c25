import { AlignmentType, LevelFormat, Paragraph, TextRun, UnderlineType } from 'docx';
import type { INumberingOptions, IRunOptions } from 'docx';
import type { Block, Inline, ListNode, RichText } from './schema.ts';

/** Ids of the Word styles that the document gives its text, and where its lists are counted. */
export type RichTextWordStyles = {
  paragraph: string;
  listItem: string;
  heading3: string;
  heading4: string;
  /** Gives each numbered list of the document a number of its own, so that every list starts anew. */
  nextList: () => number;
};

const listLevels = [0, 1, 2, 3] as const;
const bulletReference = 'rich-text-bullets';
const orderedReference = 'rich-text-numbers';
// 1,27 cm (NĐ 30/2020, Phụ lục I, II.6.e): the first line of an item stands where that of a paragraph does.
const firstLine = 720;

/** Definitions of the lists that `toWordParagraphs` refers to; belongs into the document's `numbering`. */
export const richTextNumbering: INumberingOptions['config'] = [
  { reference: bulletReference, format: LevelFormat.BULLET, text: () => '-' },
  { reference: orderedReference, format: LevelFormat.DECIMAL, text: (level: number) => `%${level + 1}.` },
].map(({ reference, format, text }) => ({
  reference,
  levels: listLevels.map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    suffix: 'space' as const,
    style: { paragraph: { indent: { left: 360 * level, firstLine } } },
  })),
}));

function runsOf(content: Inline[] | undefined): TextRun[] {
  const runs: TextRun[] = [];
  let breaks = 0;
  for (const node of content ?? []) {
    if (node.type === 'hardBreak') {
      breaks += 1;
      continue;
    }
    const marks = new Set((node.marks ?? []).map((mark) => mark.type));
    const options: IRunOptions = {
      text: node.text,
      ...(breaks > 0 ? { break: breaks } : {}),
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italics: true } : {}),
      ...(marks.has('underline') ? { underline: { type: UnderlineType.SINGLE } } : {}),
    };
    runs.push(new TextRun(options));
    breaks = 0;
  }
  return runs;
}

function listParagraphs(list: ListNode, styles: RichTextWordStyles, level: number): Paragraph[] {
  const reference = list.type === 'bulletList' ? bulletReference : orderedReference;
  const instance = list.type === 'bulletList' ? 0 : styles.nextList();
  return list.content.flatMap((item) =>
    item.content.flatMap((child, index) => {
      if (child.type !== 'paragraph') return listParagraphs(child, styles, level + 1);
      const numbering = index === 0 ? { numbering: { reference, level, instance } } : {};
      return [new Paragraph({ style: styles.listItem, children: runsOf(child.content), ...numbering })];
    }),
  );
}

const isList = (block: Block): block is ListNode => block.type === 'bulletList' || block.type === 'orderedList';

function blockParagraphs(block: Block, styles: RichTextWordStyles): Paragraph[] {
  if (isList(block)) return listParagraphs(block, styles, 0);
  const heading = block.type === 'heading' && (block.attrs.level === 3 ? styles.heading3 : styles.heading4);
  return [new Paragraph({ style: heading || styles.paragraph, children: runsOf(block.content) })];
}

/**
 * A text as paragraphs of the docx library, in the styles named; lists become Word lists (add `richTextNumbering` to
 * the document). A module of its own, so that the web's editor does not load the docx library.
 */
export function toWordParagraphs(text: RichText, styles: RichTextWordStyles): Paragraph[] {
  return text.content.flatMap((block) => blockParagraphs(block, styles));
}
