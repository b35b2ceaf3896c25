import type { Block } from '../blocks.ts';
import { splitLines } from '../styled.ts';
import type { Styled } from '../styled.ts';
import type { Look } from './look.ts';
import type { HtmlNode } from './parse-html.ts';

/** The lines of preformatted text, each as it stands; the break after its first and before its last tag is none. */
export function preformattedLines(whole: Styled, { align, indent }: Look): Block[] {
  const lines = splitLines(whole);
  if (lines[0]?.text.trim() === '') lines.shift();
  if (lines.at(-1)?.text.trim() === '') lines.pop();
  return lines.map((line) => (line.text.trim() === '' ? { kind: 'blank', preformatted: true } : { kind: 'paragraph', lines: [line], align, indent, preformatted: true }));
}

/** All text inside of an element. */
export function plainText(node: HtmlNode): string {
  return node.children.map((inner) => (typeof inner === 'string' ? inner : plainText(inner))).join('');
}
