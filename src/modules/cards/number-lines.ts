/** A line of a pasted list: whose card, and its new number. */
export interface NumberLine { row: number; text: string; key: string; number: string }

const tidy = (cell: string) => cell.replace(/^[\s"']+|[\s"']+$/gu, '');
/** Card numbers are compared without blanks and in capitals. */
export const keptNumber = (text: string): string => text.replace(/\s+/gu, '').toUpperCase();

/**
 * Reads a pasted list or the text of a .csv: two cells a line, by tab, semicolon or comma; blank lines are passed over, a first line without a
 * digit is taken for headers. What lacks a cell has an empty `key` or `number`.
 */
export function readNumberLines(text: string): NumberLine[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u).map((line, index) => ({ line: line.trim(), row: index + 1 })).filter(({ line }) => line !== '');
  if (lines[0] && !/\d/.test(lines[0].line)) lines.shift();
  return lines.map(({ line, row }) => {
    const separator = ['\t', ';', ','].find((one) => line.includes(one));
    const [key = '', number = ''] = separator ? line.split(separator).map(tidy) : line.split(/\s{2,}/u).map(tidy);
    return { row, text: line.slice(0, 120), key, number: keptNumber(number) };
  });
}
