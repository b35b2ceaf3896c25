import { shareOfVietnamese, detectLegacy } from '../text/index.ts';
import { UnreadableFile } from './problems.ts';

/** The encoding that the byte order mark names; UTF-8 where there is none. */
export function charsetOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

// Text in an old Vietnamese encoding has high bytes but hardly a control character; junk has plenty.
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls > sample.length / 100;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: in Vietnamese text half of the high bytes are nil, spaces and line ends all have them at one side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 4_096);
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => { if (byte === 0) { if (at % 2 === 0) even += 1; else odd += 1; } });
  const half = sample.length / 2;
  const charset = odd > half * 0.3 && even === 0 ? 'utf-16le' : even > half * 0.3 && odd === 0 ? 'utf-16be' : null;
  const text = charset && decode(bytes, charset);
  return text && (text.match(/[\p{L}\p{N}\p{Z}\s.,;:–-]/gu)?.length ?? 0) > text.length * 0.8 ? text : null;
}

/**
 * One byte a letter: Windows' own Vietnamese, or letters of an old font, which stay as they are until a person consents to their
 * conversion. Which of the two, the words tell.
 */
function singleByte(bytes: Uint8Array): string | null {
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const plain = new TextDecoder('windows-1252').decode(bytes);
  // The tags of a web page are no words of its text.
  const words = (text: string): string => text.replace(/<[^<>]{0,2000}>/g, ' ');
  if (detectLegacy(words(plain))) return plain;
  return shareOfVietnamese(words(windows)) >= 0.8 ? windows : null;
}

/**
 * Bytes as text: by their mark, as UTF-8, as UTF-16 without a mark, as Windows-1258, or as the letters that codes of an old Vietnamese
 * font are taken for. Fails with a problem where the bytes are no text, or hold nothing but blanks.
 * @param named the encoding that the text says of itself, as a web page does
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const text = decodeAny(bytes, named);
  if (text === null) throw new UnreadableFile('text_encoding_unknown');
  if (text.includes('\u0000')) throw new UnreadableFile('binary_unsupported');
  if (text.trim() === '') throw new UnreadableFile('file_empty');
  return text;
}

function decodeAny(bytes: Uint8Array, named: string | undefined): string | null {
  const charset = charsetOf(bytes);
  if (charset !== 'utf-8') return decode(bytes, charset);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return wide;
  if (looksBinary(bytes)) throw new UnreadableFile('binary_unsupported');
  const unicode = decode(bytes, charset);
  if (unicode !== null) return unicode;
  // A page that says it is Western European holds codes of an old font, or was saved so by mistake: the words tell better.
  const western = named !== undefined && /^(?:iso-?8859-1|latin1|us-ascii|windows-1252|x-user-defined)$/.test(named);
  if (named !== undefined && !western && !named.startsWith('utf')) return decode(bytes, named) ?? singleByte(bytes);
  return singleByte(bytes) ?? (western ? decode(bytes, 'windows-1252') : null);
}
