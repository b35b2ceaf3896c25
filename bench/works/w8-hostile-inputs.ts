/** Reads texts made to be slow, each 500,000 characters long (the longest that is taken in), and prints what the worst took. */
import { readDirective } from '../../src/engines/directive-reading/index.ts';
import { plan } from '../plans.ts';

const longest = 500_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

const inputs: Record<string, string> = {
  'one line of letters': fill('a'),
  'open brackets': fill('('),
  'blank lines': fill('\n'),
  'digits and dots': fill('1.'),
  'numbered items': fill('1. a\n'),
  'deep decimals': fill('1.1.1.1.1 A\n'),
  'kind words': fill('Kế hoạch số '),
  'symbols': fill('12/KH-LĐLĐ ngày 5/5/2025 của '),
  'figures': fill('trên 85% đoàn viên, '),
  'dates': fill('trước ngày 30/4/2025 '),
  'actors': fill('Ban Tổ chức, Văn phòng và '),
  'table cells': fill('a\tb\tc\n'),
  'bars': fill('|\na\n'),
  'quotes': fill('“”'),
  'capitals': fill('KẾ HOẠCH\n'),
  'combining marks': fill('a\u0301\u0323'),
  'a plan of 500,000 characters': plan(7, longest * 1.2).slice(0, longest),
};

let slowest = '';
let seconds = 0;
for (const [name, text] of Object.entries(inputs)) {
  const started = performance.now();
  readDirective(text);
  const took = (performance.now() - started) / 1000;
  if (took > seconds) [slowest, seconds] = [name, took];
}
process.stdout.write(JSON.stringify({ slowest, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
