import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { directiveSchema } from '../../src/engines/directive-reading/index.ts';
import { canonicalText } from '../../src/engines/text/index.ts';
import { hashOf, quotedFolder, unquoted, type QuotedAnswer } from '../../test/golden/quoted.ts';
import { placesIn } from './places.ts';

/*
 * Keeps the answer to a real document as places in its text, so that no sentence of it enters the repository:
 *   node scripts/golden/spans.ts ANSWER.json TEXT.txt        writes test/golden/spans/<name of the text>.json
 * TEXT lies in a folder of ../shared (`seeds`, `corpus`); ANSWER is a directive in words.
 */

/** Facts and words of the schema: they stay as they are, unless a name is as long as a sentence. */
const asTheyAre = new Set(['kind', 'number', 'code', 'date', 'place', 'issuer', 'comparator', 'period', 'bound', 'precision']);
/** A value that the text does not print may stand as it is up to so many words: a fact, no sentence. */
const mostWords = 8;
const longName = 11;
const countOf = (words: string): number => words.split(/\s+/u).length;

const [answerFile, textFile] = process.argv.slice(2);
if (!answerFile || !textFile) {
  console.error('usage: node scripts/golden/spans.ts ANSWER.json TEXT.txt');
  process.exit(2);
}

const text = canonicalText(readFileSync(textFile, 'utf8'));
const places = placesIn(text);
const answer = directiveSchema.parse(JSON.parse(readFileSync(answerFile, 'utf8')));
const refused: string[] = [];

function quoted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => quoted(item, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, quoted(item, name)]));
  if (typeof value !== 'string' || (asTheyAre.has(key) && countOf(value) <= longName) || !/[\p{L}\p{N}]/u.test(value) || (key === 'label' && value.length <= 4)) return value;
  const found = places.quote(value);
  const unprinted = found ? found.of.filter((piece) => typeof piece === 'string') : [value];
  if (unprinted.some((words) => countOf(words) > mostWords)) refused.push(`${key}: ${value}`);
  return found ?? value;
}

const kept: QuotedAnswer = { document: `${basename(dirname(textFile))}/${basename(textFile)}`, sha256: hashOf(text), answer: quoted(answer) };
if (refused.length > 0) {
  console.error(`Not in the text, and too long to stand as a fact:\n${refused.join('\n')}`);
  process.exit(1);
}
if (JSON.stringify(unquoted(kept.answer, text)) !== JSON.stringify(answer)) {
  console.error('The places do not give the answer back; are its blanks collapsed?');
  process.exit(1);
}
const target = join(quotedFolder, `${basename(textFile, '.txt')}.json`);
writeFileSync(target, `${compact(kept)}\n`);
console.log(`${target}: written`);

/** JSON with an item of a list a line, so that a changed value is a changed line. */
function compact({ document, sha256, answer: whole }: QuotedAnswer): string {
  const lines = Object.entries(whole as Record<string, unknown>).map(([key, value]) => `    ${JSON.stringify(key)}: ${listed(value)}`);
  return `{\n  "document": ${JSON.stringify(document)},\n  "sha256": ${JSON.stringify(sha256)},\n  "answer": {\n${lines.join(',\n')}\n  }\n}`;
}

function listed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`;
}
