import type { FileProblemCode } from './problems.ts';
import { isEncryptedOdf, isOdfText, openZip } from './zip.ts';
import type { ZipPackage } from './zip.ts';

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

function isImage(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) ||
    startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
    (startsWith(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[7] === 0) ||
    (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') ||
    /^ftyp(heic|heix|mif1|avif)/.test(ascii(bytes, 4, 12))
  );
}

/** Whether a directory of the container names that stream: its entries of 128 bytes begin with their names ([MS-CFB] 2.6). */
function hasStream(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let at = 512; at + name.length <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const utf16 = (word: string) => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);

// The WordDocument stream begins a sector with a FIB: 0xA5EC, and in its flags fEncrypted ([MS-DOC] 2.5.2).
function isEncryptedDoc(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] as number) & 1) === 1;
  }
  return false;
}

// A password turns a .docx into an OLE container whose directory names its streams in UTF-16
// ([MS-OFFCRYPTO] 2.3.4); an old .doc is the same container with a WordDocument stream.
function oleKind(bytes: Uint8Array): 'doc' | FileProblemCode {
  if (hasStream(bytes, utf16('EncryptedPackage')) || hasStream(bytes, utf16('EncryptionInfo'))) return 'password_protected';
  if (!hasStream(bytes, utf16('WordDocument'))) return 'binary_unsupported';
  return isEncryptedDoc(bytes) ? 'password_protected' : 'doc';
}

export type FileKind = 'docx' | 'odt' | 'doc' | 'rtf' | 'html' | 'text';

const htmlHead = /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|style|link)\b/;

/** What the bytes are, told by themselves: `docx` for a zip package that is no other text, or the problem that says what else they are. */
export function sniffKind(bytes: Uint8Array, filename = ''): { kind: FileKind; zip?: ZipPackage } | FileProblemCode {
  if (bytes.length === 0) return 'file_empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    const zip = openZip(bytes);
    if (isOdfText(zip)) return isEncryptedOdf(zip) ? 'password_protected' : { kind: 'odt', zip };
    return { kind: 'docx', zip };
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const kind = oleKind(bytes);
    return kind === 'doc' ? { kind } : kind;
  }
  if (isImage(bytes)) return 'image_unsupported';
  // The nil bytes of UTF-16 are passed over: tags are ASCII in any encoding.
  const head = ascii(bytes, 0, 4096).replace(/\0/g, '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart().toLowerCase();
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf_unsupported';
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (htmlHead.test(head) || (/\.x?html?$/i.test(filename) && !head.startsWith('mime-version:'))) return { kind: 'html' };
  if (/^(?:<\?xml|mime-version:)/.test(head)) return 'rich_text_format_unsupported';
  return { kind: 'text' };
}
