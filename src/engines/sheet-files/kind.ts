import { openZip } from '../office-files/zip.ts';
import { UnreadableSheet } from './problems.ts';

export const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

const LIMITS = { packageBytes: 1024 * 1024 * 1024, ratio: 600 };

/** A package of a workbook; an OpenDocument or binary sheet is named as what it is. */
export function isSpreadsheetPackage(bytes: Uint8Array): boolean {
  const { entries } = openZip(bytes, LIMITS);
  if (entries.has('xl/workbook.bin') || entries.has('content.xml')) throw new UnreadableSheet('sheet_old_format');
  return entries.has('xl/workbook.xml');
}

/** Web pages and XML that other programs name .xls. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/\0/g, '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart().toLowerCase();
  return /^<(?:\?xml|!doctype|html|table|head|meta)/.test(head) || head.startsWith('mime-version:');
}
