import type { CellValue } from '../forms/index.ts';

/** A short mark of a text: tells apart what differs. No secret and no proof, for who fills a report may write what they like in it. */
export function markOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36).padStart(11, '0');
}

/** What is known of something as one text, whatever order its parts are named in. */
export function canonical(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return JSON.stringify(thing) ?? 'null';
  if (Array.isArray(thing)) return `[${thing.map(canonical).join(',')}]`;
  return `{${Object.entries(thing).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}

// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words as they come back from a sheet: line ends alike, nothing that a sheet cannot hold. */
export const words = (text: string): string => text.replace(UNWRITABLE, '').toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** The mark of what stands in a cell; '' where nothing does. */
export function markOfValue(value: CellValue | undefined): string {
  const given = typeof value === 'string' ? words(value) : value;
  return given === undefined || given === null || given === '' ? '' : markOf(canonical(given));
}
