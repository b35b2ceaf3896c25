import type { FileProblemCode } from './problems.ts';

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

function includes(bytes: Uint8Array, needle: number[]): boolean {
  const first = needle[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const utf16 = (word: string) => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);

// A password turns a .docx into an OLE container whose directory names its streams in UTF-16
// ([MS-OFFCRYPTO] 2.3.4); an old .doc is the same container with a WordDocument stream.
function oleKind(bytes: Uint8Array): FileProblemCode {
  if (includes(bytes, utf16('EncryptedPackage')) || includes(bytes, utf16('EncryptionInfo'))) return 'password_protected';
  return includes(bytes, utf16('WordDocument')) ? 'old_word_format' : 'binary_unsupported';
}

/** What the bytes are: `docx` for any zip package, `text`, or the problem that says what else they are. */
export function sniffKind(bytes: Uint8Array): 'docx' | 'text' | FileProblemCode {
  if (bytes.length === 0) return 'file_empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'docx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleKind(bytes);
  if (isImage(bytes)) return 'image_unsupported';
  const head = ascii(bytes, 0, 1024).replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf_unsupported';
  if (/^(\{\\rtf|<!doctype|<html|<\?xml)/.test(head)) return 'rich_text_format_unsupported';
  return 'text';
}
