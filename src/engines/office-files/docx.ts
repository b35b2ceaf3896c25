import type { Block, Paragraph } from './blocks.ts';
import { readBlocks, readNoteParagraphs } from './body.ts';
import type { Reading } from './body.ts';
import { docxNotes } from './docx-notes.ts';
import { readNotes } from './notes.ts';
import { numberCounter, readNumbering } from './numbering.ts';
import { UnreadableFile } from './problems.ts';
import { concat } from './styled.ts';
import { readStyles } from './styles.ts';
import { child, childrenOf, parseXml } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { readPart } from './zip.ts';
import type { ZipPackage } from './zip.ts';

function readXml(zip: ZipPackage, name: string): XmlNode | null {
  const bytes = readPart(zip, name);
  return bytes && parseXml(bytes);
}

/** `word/document.xml` + `../x.xml` → `x.xml`; targets that point outside of the package lead nowhere. */
function resolveTarget(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

// Relationships are named by addresses that end in the kind, in the transitional and in the strict form alike.
function related(relations: XmlNode | null, from: string, kind: string): string | undefined {
  const relation = childrenOf(relations ?? undefined).find(
    ({ attrs }) => attrs['Type']?.endsWith(`/${kind}`) && attrs['TargetMode'] !== 'External',
  );
  return relation && resolveTarget(from, relation.attrs['Target'] ?? '');
}

function relationsOf(zip: ZipPackage, part: string): XmlNode | null {
  const slash = part.lastIndexOf('/') + 1;
  return readXml(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
}

function documentPart(zip: ZipPackage): string {
  const named = related(readXml(zip, '_rels/.rels'), '', 'officeDocument');
  const part = [named, 'word/document.xml'].find((name) => name !== undefined && zip.entries.has(name));
  if (!part) throw new UnreadableFile('not_a_word_document');
  return part;
}

/** What a document holds: its blocks, and the notes that stand below them. */
export type ReadDocument = { blocks: Block[]; notes: Paragraph[] };

/**
 * What a .docx package shows: paragraphs with Word's automatic numbers written out, tables, tracked changes as accepted, footnotes and
 * endnotes apart; headers, footers, comments, hidden text and tables of contents left out. Reads the parts of the package only,
 * follows no link, runs no macro. Fails with a problem where the package is damaged, unsafe or no Word text.
 */
export function openDocx(zip: ZipPackage): ReadDocument {
  const part = documentPart(zip);
  const relations = relationsOf(zip, part);
  const partOf = (kind: string) => readXml(zip, related(relations, part, kind) ?? `word/${kind}.xml`);
  const styles = readStyles(partOf('styles'));
  const numbering = readNumbering(partOf('numbering'));
  const notes = docxNotes(partOf('footnotes'), partOf('endnotes'));
  const reading: Reading = { styles, numbering, count: numberCounter(numbering), fields: { inInstruction: [] }, notes, carried: [] };
  const blocks: Block[] = [];
  const take = (node: XmlNode) => {
    for (const block of readBlocks({ name: 'w:body', attrs: {}, children: [node] }, reading)) blocks.push(block);
  };
  const root = parseXml(readPart(zip, part) ?? new Uint8Array(), { inside: 'w:body', take });
  if (root.name !== 'w:document' || !child(root, 'w:body')) throw new UnreadableFile('not_a_word_document');
  if (reading.carried.length > 0) blocks.push({ kind: 'paragraph', lines: [concat(reading.carried)], align: 'start', indent: 0 });
  reading.carried = [];
  reading.fields = { inInstruction: [] };
  return { blocks, notes: readNotes(notes, (note) => readNoteParagraphs(note, reading)) };
}
