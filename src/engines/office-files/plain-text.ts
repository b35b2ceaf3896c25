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

/**
 * Bytes as text in NFC with `\n` line ends and no byte order mark: UTF-8, or UTF-16 where a mark says so.
 * Fails with a problem where the bytes are no Unicode text, or hold nothing but blanks.
 */
export function decodeText(bytes: Uint8Array): string {
  const charset = charsetOf(bytes);
  if (charset === 'utf-8' && looksBinary(bytes)) throw new UnreadableFile('binary_unsupported');
  let text: string;
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('text_encoding_unknown');
  }
  if (text.includes('\u0000')) throw new UnreadableFile('binary_unsupported');
  if (text.trim() === '') throw new UnreadableFile('file_empty');
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}
