import { Parser } from 'htmlparser2';
import { UnreadableFile } from '../problems.ts';

/** An element of a web page with its children; text lies in `children` as strings, entities decoded. */
export type HtmlNode = { name: string; attrs: Record<string, string>; children: (HtmlNode | string)[] };

/** Pages nest some dozens deep; what lies deeper than `kept` is read flat, so that nothing behind this recurses without end. */
const limits = { depth: 2_000, kept: 150, elements: 200_000, letters: 2_000_000 } as const;

/** Elements that show no words of the document, with all that is in them. */
const dropped = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'nav', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'audio', 'video', 'map',
  'select', 'button', 'textarea', 'input', 'dialog', 'del',
]);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

const isHidden = (attrs: Record<string, string>): boolean =>
  'hidden' in attrs || hiddenStyle.test(attrs['style'] ?? '') || attrs['role'] === 'navigation';

/**
 * Parses a web page into elements, as tolerantly as a browser: what is not closed closes by itself. Scripts, styles, navigation and what is
 * hidden are left out; comments too. Fetches nothing. Fails with a problem where the page nests or grows beyond what people write.
 */
export function parseHtml(text: string): HtmlNode {
  const top: HtmlNode = { name: '', attrs: {}, children: [] };
  const open: HtmlNode[] = [top];
  let depth = 0;
  let droppedAt = 0;
  let elements = 0;
  let letters = 0;
  const parser = new Parser({
    onopentag(name, attrs) {
      depth += 1;
      elements += 1;
      if (elements > limits.elements) throw new UnreadableFile('unpacks_too_large');
      if (depth > limits.depth) throw new UnreadableFile('nested_too_deep');
      if (droppedAt > 0) return;
      if (dropped.has(name) || isHidden(attrs)) {
        droppedAt = depth;
        return;
      }
      const node: HtmlNode = { name, attrs, children: [] };
      (open.at(-1) as HtmlNode).children.push(node);
      if (depth < limits.kept) open.push(node);
    },
    onclosetag() {
      if (droppedAt === 0 && depth < limits.kept) open.pop();
      if (depth === droppedAt) droppedAt = 0;
      depth -= 1;
    },
    ontext(data) {
      if (droppedAt > 0) return;
      letters += data.length;
      if (letters > limits.letters) throw new UnreadableFile('text_too_long');
      const { children } = open.at(-1) as HtmlNode;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + data;
      else children.push(data);
    },
  }, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.end(text);
  return top;
}
