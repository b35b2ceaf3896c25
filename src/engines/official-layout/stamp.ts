import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { OfficialReport } from './model.ts';
import { printableText } from './printable.ts';
import { layoutProfiles } from './profile.ts';
import { annexReference, placeAndDate, symbolLine } from './wording.ts';
import { wordStyle } from './word-styles.ts';

const DOCUMENT = 'word/document.xml';

/** What stamping needs to know of a document. */
export type Stamp = Pick<OfficialReport, 'profile' | 'number' | 'code' | 'place' | 'date' | 'kind' | 'issuer'>;

/**
 * Writes number and date into a Word file of ours that was signed without them, as a clerk does on paper: into the head and into the
 * reference of each annex. Nothing else of the file changes. Blocks its thread for some 100 ms a megabyte.
 * @returns the bytes of the stamped .docx
 */
export function stampNumber(docx: Uint8Array, stamp: Stamp): Uint8Array {
  const profile = layoutProfiles[stamp.profile];
  const files = unzipSync(docx);
  const words: Record<string, string> = {
    [wordStyle.symbol]: symbolLine(stamp, profile), [wordStyle.date]: placeAndDate(stamp), [wordStyle.annexReference]: annexReference(stamp, profile),
  };
  let xml = strFromU8(files[DOCUMENT]!);
  for (const [style, text] of Object.entries(words)) xml = withWords(xml, style, text);
  return zipSync({ ...files, [DOCUMENT]: strToU8(xml) }, { level: 6 });
}

// Our own files have one run of text in each of these paragraphs.
function withWords(xml: string, style: string, text: string): string {
  const mark = `<w:pStyle w:val="${style}"/>`;
  const pieces = xml.split(mark);
  const stamped = pieces.slice(1).map((piece) => piece.replace(/(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/, (_all, open: string, close: string) => `${open}${escaped(text)}${close}`));
  return [pieces[0], ...stamped].join(mark);
}

const escaped = (text: string) => printableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
