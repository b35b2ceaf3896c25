import { childrenOf } from './xml.ts';
import type { XmlNode } from './xml.ts';
import type { NoteOrder } from './notes.ts';

export type DocxNotes = NoteOrder<XmlNode>;

/** The name of the note that `w:footnoteReference` or `w:endnoteReference` refers to. */
export const noteName = (reference: XmlNode): string => `${reference.name.slice(0, -'Reference'.length)} ${reference.attrs['w:id']}`;

/** The notes of footnotes.xml and endnotes.xml; the rules between text and notes are stored as notes too and are none. */
export function docxNotes(footnotes: XmlNode | null, endnotes: XmlNode | null): DocxNotes {
  const entries = (root: XmlNode | null, name: string): [string, XmlNode][] =>
    childrenOf(root ?? undefined, name)
      .filter(({ attrs }) => attrs['w:type'] === undefined || attrs['w:type'] === 'normal')
      .map((note) => [`${name} ${note.attrs['w:id']}`, note]);
  return { known: new Map([...entries(footnotes, 'w:footnote'), ...entries(endnotes, 'w:endnote')]), order: new Map() };
}
