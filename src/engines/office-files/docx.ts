import type { TextBlock } from './blocks.ts';
import { readBlocks } from './body.ts';
import type { Reading } from './body.ts';
import { numberCounter, readNumbering } from './numbering.ts';
import { UnreadableFile } from './problems.ts';
import { readStyles } from './styles.ts';
import { child, childrenOf, parseXml } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { openZip, readPart } from './zip.ts';
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

function joinBlocks(blocks: TextBlock[]): string {
  return blocks
    .map((block, index) => `${index === 0 ? '' : block.joins ? '\n' : '\n\n'}${block.lines.join('\n')}`)
    .join('');
}

/**
 * The text of a .docx package: paragraphs with Word's automatic numbers written out, tables, tracked changes as
 * accepted; headers, footers, footnotes, comments, hidden text and tables of contents left out. Reads the parts of the
 * package only, follows no link. Fails with a problem where the package is damaged, unsafe or no Word text.
 */
export function openDocx(bytes: Uint8Array): { text: string; hasTables: boolean } {
  const zip = openZip(bytes);
  const part = documentPart(zip);
  const relations = relationsOf(zip, part);
  const styles = readStyles(readXml(zip, related(relations, part, 'styles') ?? 'word/styles.xml'));
  const numbering = readNumbering(readXml(zip, related(relations, part, 'numbering') ?? 'word/numbering.xml'));
  const reading: Reading = { styles, numbering, count: numberCounter(numbering), fields: { inInstruction: [] }, afterCentred: false, carried: '' };
  const blocks: TextBlock[] = [];
  const take = (node: XmlNode) => {
    blocks.push(...readBlocks({ name: 'w:body', attrs: {}, children: [node] }, reading));
  };
  const root = parseXml(readPart(zip, part) ?? new Uint8Array(), { inside: 'w:body', take });
  if (root.name !== 'w:document' || !child(root, 'w:body')) throw new UnreadableFile('not_a_word_document');
  if (reading.carried.trim() !== '') blocks.push({ lines: [reading.carried.trim()], isTable: false });
  return {
    text: joinBlocks(blocks).normalize('NFC'),
    hasTables: blocks.some((block) => block.isTable),
  };
}
