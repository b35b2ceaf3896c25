import { Inflate } from 'fflate';
import { UnreadableFile } from './problems.ts';

/** Limits on what a package may unpack to. Only the few parts that hold text are unpacked at all. */
const limits = {
  entries: 5_000,
  partBytes: 32 * 1024 * 1024,
  packageBytes: 400 * 1024 * 1024,
  // Word's own XML packs some 10–40 times; a bomb packs a thousand times.
  ratio: 150,
  ratioFrom: 4 * 1024 * 1024,
  // Deflate can grow a slice a thousand times before its size is seen, and much smaller ones are slow.
  slice: 65_536,
} as const;

export type ZipEntry = { method: number; encrypted: boolean; packed: number; unpacked: number; offset: number };
export type ZipPackage = { bytes: Uint8Array; entries: Map<string, ZipEntry> };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableFile('file_damaged');
}

/** What a package may announce. Rows of a sheet are alike and pack tighter than words do. */
export interface PackageLimits { packageBytes: number; ratio: number }

function refuseBomb(packed: number, unpacked: number, ratio: number): void {
  if (unpacked > limits.ratioFrom && unpacked > packed * ratio) throw new UnreadableFile('unpacks_too_large');
}

/** Reads the directory of a zip package, refusing packages that announce more than a document can hold. */
export function openZip(bytes: Uint8Array, { packageBytes, ratio }: PackageLimits = limits): ZipPackage {
  if (bytes.length < 22) throw new UnreadableFile('file_damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new UnreadableFile('unpacks_too_large');
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new UnreadableFile('file_damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: ZipEntry = {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Two parts of one name are read differently by different programs, a way to show one text and hide another.
    if (entries.has(name)) throw new UnreadableFile('file_damaged');
    entries.set(name, entry);
    total += entry.unpacked;
    if (total > packageBytes) throw new UnreadableFile('unpacks_too_large');
    refuseBomb(entry.packed, entry.unpacked, ratio);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, entries };
}

/** The bytes of a part as they are packed. */
export function packedBytes({ bytes }: ZipPackage, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) {
    throw new UnreadableFile('file_damaged');
  }
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new UnreadableFile('file_damaged');
  return bytes.subarray(start, start + entry.packed);
}

function inflate(packed: Uint8Array, announced: number): Uint8Array {
  const whole = new Uint8Array(announced);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length > announced) throw new UnreadableFile('unpacks_too_large');
    whole.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length; at += limits.slice) {
    const next = Math.min(at + limits.slice, packed.length);
    inflater.push(packed.subarray(at, next), next === packed.length);
  }
  if (size !== announced) throw new UnreadableFile('file_damaged');
  return whole;
}

/** The bytes of one part, or null where the package has none of that name. */
export function readPart(zip: ZipPackage, name: string): Uint8Array | null {
  const entry = zip.entries.get(name);
  if (!entry) return null;
  if (entry.encrypted) throw new UnreadableFile('password_protected');
  if (entry.unpacked > limits.partBytes) throw new UnreadableFile('unpacks_too_large');
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new UnreadableFile('file_damaged');
  return inflate(packed, entry.unpacked);
}

const odfText = 'application/vnd.oasis.opendocument.text';

// What a package is, is asked where requests are answered: only parts that unpack at once are looked into there.
const mimetypeBytes = 100;
const manifestBytes = 1024 * 1024;

const larger = ({ packed, unpacked }: ZipEntry): number => Math.max(packed, unpacked);

function partText(zip: ZipPackage, name: string): string {
  return new TextDecoder().decode(readPart(zip, name) ?? new Uint8Array());
}

/** True for an OpenDocument text, its template or its web page: the package's first part says so in words. */
export function isOdfText(zip: ZipPackage): boolean {
  const entry = zip.entries.get('mimetype');
  return entry !== undefined && larger(entry) <= mimetypeBytes && [odfText, `${odfText}-template`, `${odfText}-web`].includes(partText(zip, 'mimetype').trim());
}

/** True where an OpenDocument package's manifest says how its parts are encrypted; a manifest larger than any office writes is refused unread. */
export function isEncryptedOdf(zip: ZipPackage): boolean {
  const entry = zip.entries.get('META-INF/manifest.xml');
  if (entry && larger(entry) > manifestBytes) throw new UnreadableFile('unpacks_too_large');
  return partText(zip, 'META-INF/manifest.xml').includes('encryption-data');
}
