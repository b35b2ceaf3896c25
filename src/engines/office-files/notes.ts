import type { Paragraph } from './blocks.ts';
import { concat, replaceIn, styled, trimStyled } from './styled.ts';

/** The footnotes and endnotes that there are, by name, and the numbers of those that the text refers to, in its order. */
export type NoteOrder<Note> = { known: ReadonlyMap<string, Note>; order: Map<string, number> };

/** `[1]` for a reference to a note; footnotes and endnotes are counted together, so that each mark means one note. */
export function noteMark<Note>(notes: NoteOrder<Note>, name: string): string {
  if (!notes.known.has(name)) return '';
  const number = notes.order.get(name) ?? notes.order.size + 1;
  notes.order.set(name, number);
  return `[${number}]`;
}

/**
 * The notes that the text refers to, each as one paragraph that begins with its mark.
 * @param read reads the paragraphs of a note
 */
export function readNotes<Note>(notes: NoteOrder<Note>, read: (note: Note) => Paragraph[]): Paragraph[] {
  return [...notes.order].map(([name, number]) => {
    const paragraphs = read(notes.known.get(name) as Note);
    const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => trimStyled(replaceIn(line, /\s+/g, ' '))));
    const [first, ...others] = lines;
    const line = concat([styled(`[${number}] `), ...(first ? [first] : []), ...others.flatMap((other) => [styled(' '), other])]);
    return { kind: 'paragraph', lines: [line], align: paragraphs[0]?.align ?? 'start', indent: 0 };
  });
}
