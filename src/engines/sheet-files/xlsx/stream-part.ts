import { Inflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { packedBytes } from '../../office-files/zip.ts';
import type { ZipPackage } from '../../office-files/zip.ts';
import { UnreadableSheet } from '../problems.ts';

/** Unpacked bytes of one part at most: a sheet of 100,000 rows and 30 columns has some 150 MB. */
const MOST_BYTES = 400 * 1024 * 1024;
const SLICE = 65_536;

export interface PartReader {
  /** Names come without their prefix. */
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(value: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a package as it unpacks, so that it never stands in memory as a whole. Refuses a DOCTYPE and what is not well formed.
 * @returns false where there is no such part
 */
export function streamPart(zip: ZipPackage, name: string, reader: PartReader): boolean {
  const entry = zip.entries.get(name);
  if (!entry) return false;
  if (entry.encrypted) throw new UnreadableSheet('sheet_password');
  const parser = parserFor(reader);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let total = 0;
  const take = (chunk: Uint8Array, last: boolean) => {
    total += chunk.length;
    if (total > MOST_BYTES) throw new UnreadableSheet('sheet_unpacks_too_large');
    parser.write(decoder.decode(chunk, { stream: !last }));
  };
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) take(packed, true);
  else if (entry.method === 8) inflate(packed, take);
  else throw new UnreadableSheet('sheet_damaged');
  parser.close();
  return true;
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array, last: boolean) => void): void {
  const inflater = new Inflate((chunk, last) => take(chunk, last));
  for (let at = 0; at < packed.length; at += SLICE) {
    const next = Math.min(at + SLICE, packed.length);
    inflater.push(packed.subarray(at, next), next === packed.length);
  }
}

function parserFor(reader: PartReader): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => { throw new UnreadableSheet('sheet_unsafe'); });
  parser.on('error', () => { throw new UnreadableSheet('sheet_damaged'); });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > 100) throw new UnreadableSheet('sheet_damaged');
    reader.open?.(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => { depth -= 1; reader.close?.(local(tag.name)); });
  if (reader.text) {
    const { text } = reader;
    parser.on('text', (value) => text.call(reader, value));
    parser.on('cdata', (value) => text.call(reader, value));
  }
  return parser;
}
