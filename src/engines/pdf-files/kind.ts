/** Files that consist of pages, told by their bytes; the size of a picture before anything of it is unpacked. */

export type PagesKind = 'pdf' | 'png' | 'jpeg';

/** What the bytes are; null for anything that is not read page by page. A PDF may begin a little late (ISO 32000, annex H.3). */
export function pagesKind(bytes: Uint8Array): PagesKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  return head.includes('%PDF-') && !head.startsWith('PK') ? 'pdf' : null;
}

/** Width and height as the header says; null where there is none. */
export function pictureSize(bytes: Uint8Array, kind: 'png' | 'jpeg'): { width: number; height: number } | null {
  return kind === 'png' ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
}

const two = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return null;
  return { width: two(bytes, 16) * 65_536 + two(bytes, 18), height: two(bytes, 20) * 65_536 + two(bytes, 22) };
}

/** The frame header (SOF) stands behind segments whose lengths are given (ITU T.81, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) { at += 1; continue; }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: two(bytes, at + 7), height: two(bytes, at + 5) };
    const length = two(bytes, at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}
