import { formatNumber } from '../numbering.ts';
import type { HtmlNode } from './parse-html.ts';

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', decimal: 'decimal', 'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
};

const styleType = (node: HtmlNode): string | undefined => /(?:^|;)\s*list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(node.attrs['style'] ?? '')?.[1]?.toLowerCase();

/** Writes the labels of a list's items out as a browser shows them: `1.`, `b.`, `IV.`, or a dash for a bullet. */
export function listLabels(list: HtmlNode): (item: HtmlNode) => string {
  let next = Number.parseInt(list.attrs['start'] ?? '', 10);
  if (!Number.isFinite(next)) next = 1;
  return (item) => {
    const value = Number.parseInt(item.attrs['value'] ?? '', 10);
    const number = Number.isFinite(value) ? value : next;
    next = number + 1;
    const type = styleType(item) ?? item.attrs['type'] ?? styleType(list) ?? list.attrs['type'];
    if (type === 'none') return '';
    const format = formats[type ?? ''] ?? (list.name === 'ol' ? 'decimal' : undefined);
    return format ? `${formatNumber(number, format)}.` : '-';
  };
}
