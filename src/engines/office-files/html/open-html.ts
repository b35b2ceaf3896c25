import { paragraphsIn } from '../blocks.ts';
import type { ReadDocument } from '../docx.ts';
import { readNotes } from '../notes.ts';
import type { NoteOrder } from '../notes.ts';
import { decodeText } from '../plain-text.ts';
import { namedCharset } from './charset.ts';
import { plainLook } from './look.ts';
import { notesIn } from './page-notes.ts';
import { PageReader, readApart } from './page-reader.ts';
import { parseHtml } from './parse-html.ts';
import type { HtmlNode } from './parse-html.ts';

/**
 * What a web page shows: paragraphs, lists with their numbers written out, tables, notes apart; without scripts, styles, navigation and
 * what is hidden. Its encoding is told by mark, bytes, then its own word. Fetches nothing. Fails with a problem where the bytes are no
 * text or the page is made to harm.
 */
export function openHtml(bytes: Uint8Array): ReadDocument {
  const page = parseHtml(decodeText(bytes, namedCharset(bytes)));
  const notes: NoteOrder<HtmlNode> = { known: notesIn(page), order: new Map() };
  const reader = new PageReader(notes);
  reader.read(page, plainLook);
  reader.close(plainLook);
  return { blocks: reader.blocks, notes: readNotes(notes, (note) => paragraphsIn(readApart(note, notes))) };
}
