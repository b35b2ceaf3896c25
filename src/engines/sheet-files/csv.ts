import { decodeText } from '../office-files/plain-text.ts';
import type { Cell, SheetRow } from './cell.ts';
import { UnreadableSheet } from './problems.ts';

const SEPARATORS = [';', '\t', ',', '|'] as const;
const MOST_COLUMNS = 200;
const LONGEST = 32_767;

/** Reads a .csv row by row, whatever stands between its cells; quotes as RFC 4180, line ends of every system. */
export function readCsv(bytes: Uint8Array, onRow: (row: SheetRow) => void): void {
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  // Excel's own word for what stands between cells.
  const told = /^sep=(.)\r?\n/i.exec(text);
  cut(text, { from: told?.[0].length ?? 0, separator: told?.[1] ?? separatorOf(text), firstNumber: told ? 2 : 1 }, onRow);
}

/** The sign that cuts the first lines into the most cells, the same number in most of them. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/).slice(0, 20).map((line) => line.replace(/"[^"]*"/g, ''));
  const score = (sign: string) => lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0);
  return SEPARATORS.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

function cut(text: string, { from, separator, firstNumber }: { from: number; separator: string; firstNumber: number }, onRow: (row: SheetRow) => void): void {
  let [at, number] = [from, firstNumber];
  const size = text.length;
  while (at < size) {
    const cells: Cell[] = [];
    const row = number;
    for (let ended = false; !ended;) {
      let value: string;
      if (text.charCodeAt(at) === 34) {
        const quoted = readQuoted(text, at + 1);
        value = quoted.value;
        number += quoted.lines;
        at = quoted.at;
        // What stands between a closing quote and the next separator belongs to the cell, too: nothing typed is lost.
        const rest = plainEnd(text, at, separator);
        value += text.slice(at, rest);
        at = rest;
      } else {
        const end = plainEnd(text, at, separator);
        value = text.slice(at, end);
        at = end;
      }
      if (cells.length < MOST_COLUMNS) cells.push(cellOf(value));
      if (at < size && text.startsWith(separator, at)) at += separator.length;
      else ended = true;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
    number += 1;
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length > 0) onRow({ number: row, cells });
  }
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  const sign = separator.charCodeAt(0);
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign || code === 10 || code === 13) break;
  }
  return at;
}

function readQuoted(text: string, from: number): { value: string; at: number; lines: number } {
  let value = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    // A quote that nothing closes would swallow the rest of the file without a word.
    if (end === -1) throw new UnreadableSheet('sheet_damaged');
    value += text.slice(at, end);
    at = end + 1;
    if (text.charCodeAt(at) !== 34) return { value, at, lines: value.split('\n').length - 1 };
    value += '"';
    at += 1;
  }
}

/** An apostrophe before what Excel would take for a formula is no part of the value; exports write it so. */
function cellOf(value: string): Cell {
  const bare = /^'[=+\-@\t]/.test(value) ? value.slice(1) : value;
  return bare.trim() === '' ? null : bare.slice(0, LONGEST);
}
