import { RICH_TEXT_VERSION } from './schema.ts';
import type { Block, Inline, ListItemNode, ListNode, ParagraphNode, RichText } from './schema.ts';

/** A text in which nothing has been written yet. */
export const emptyRichText: RichText = { version: RICH_TEXT_VERSION, type: 'doc', content: [] };

function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function listLines(list: ListNode, indent: string): string[] {
  const start = list.attrs?.start ?? 1;
  return list.content.flatMap((item, index) => {
    const label = list.type === 'bulletList' ? '-' : `${start + index}.`;
    return itemLines(item, label, indent);
  });
}

function itemLines(item: ListItemNode, label: string, indent: string): string[] {
  return item.content.flatMap((child, index) => {
    if (child.type !== 'paragraph') return listLines(child, `${indent}  `);
    const text = inlineText(child.content);
    return [index === 0 ? `${indent}${label} ${text}` : `${indent}  ${text}`];
  });
}

/**
 * The words alone, a line per paragraph or list item: `- ` before bullets, `1. ` before numbered items, nested
 * lists indented by two spaces.
 */
export function toPlainText(text: RichText): string {
  return text.content
    .flatMap((block) =>
      block.type === 'paragraph' || block.type === 'heading' ? [inlineText(block.content)] : listLines(block, ''),
    )
    .join('\n');
}

function paragraphOf(line: string): ParagraphNode {
  return line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
}

/**
 * Plain lines as rich text: a paragraph per non-blank line, lines that start with `- ` gathered into bullet lists.
 * Characters that a Word file cannot hold are dropped. The result is not measured against `richTextLimits`.
 */
export function fromPlainText(plain: string): RichText {
  const content: Block[] = [];
  for (const raw of plain.toWellFormed().normalize('NFC').split(/\r\n|\r|\n/)) {
    const line = raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').trim();
    if (line === '') continue;
    const bullet = /^-\s+(.*)$/.exec(line);
    if (!bullet) {
      content.push(paragraphOf(line));
      continue;
    }
    const item: ListItemNode = { type: 'listItem', content: [paragraphOf(bullet[1] ?? '')] };
    const last = content.at(-1);
    if (last?.type === 'bulletList') last.content.push(item);
    else content.push({ type: 'bulletList', content: [item] });
  }
  return { version: RICH_TEXT_VERSION, type: 'doc', content };
}

/** True where no letter, digit or sign has been written, however many empty paragraphs or bullets there are. */
export function isBlank(text: RichText | null | undefined): boolean {
  const hasWords = (nodes: readonly { type: string; text?: string; content?: unknown }[]): boolean =>
    nodes.some(
      (node) =>
        (node.type === 'text' && (node.text ?? '').trim() !== '') ||
        (Array.isArray(node.content) && hasWords(node.content as { type: string }[])),
    );
  return !text || !hasWords(text.content);
}

/** How many words a reader would count: runs of letters or digits between spaces; bullets and numbers of lists are none. */
export function wordCount(text: RichText): number {
  return toPlainText(text)
    .replace(/^\s*(?:-|\d+\.)(?= )/gm, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
