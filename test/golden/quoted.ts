import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { directiveSchema, type Directive } from '#engines/directive-reading/index.ts';
import { canonicalText } from '#engines/text/index.ts';
import { programFolder } from '#kit/config.ts';
import { shared, type Golden } from './documents.ts';

/*
 * Answers to real documents, kept as places in a text that is not ours to print. A value stands here as the stretches of the
 * canonical text that make it up, in UTF-16 units; words that the text does not print so (a capital at the beginning of a label) stand
 * between them as they are. Symbols, dates, numbers and names of bodies are facts and stand as they are.
 */

/** One value: stretches of the text and short words between them, put together as they come, blanks collapsed. */
export interface Quoted { readonly of: readonly (readonly [start: number, end: number] | string)[] }

export interface QuotedAnswer {
  /** The text, from the folder beside the checkout: `corpus/05-….txt`. */
  readonly document: string;
  /** SHA-256 of its canonical text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** A directive whose text values are `Quoted`. */
  readonly answer: unknown;
}

export const quotedFolder = join(programFolder, 'test/golden/spans');

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const isQuoted = (value: object): value is Quoted => 'of' in value;

/** The words that a quoted value stands for. */
export function wordsOf(quoted: Quoted, text: string): string {
  return quoted.of.map((piece) => (typeof piece === 'string' ? piece : text.slice(piece[0], piece[1]))).join('').replace(/\s+/gu, ' ').trim();
}

/** Turns places back into words. */
export function unquoted(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => unquoted(item, text));
  if (typeof value !== 'object' || value === null) return value;
  if (isQuoted(value)) return wordsOf(value, text);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unquoted(item, text)]));
}

/** The answers whose documents come from one folder (`seeds`, `corpus`). */
export function quotedAnswers(source: string): { name: string; quoted: QuotedAnswer }[] {
  return readdirSync(quotedFolder).filter((file) => file.endsWith('.json')).sort()
    .map((file) => ({ name: basename(file, '.json'), quoted: JSON.parse(readFileSync(join(quotedFolder, file), 'utf8')) as QuotedAnswer }))
    .filter(({ quoted }) => quoted.document.startsWith(`${source}/`));
}

/** Real documents with their answers in words; throws where a text is not the one that was annotated. */
export function quotedDocuments(source: string): Golden[] {
  return quotedAnswers(source).filter(({ quoted }) => existsSync(join(shared, quoted.document))).map(({ name, quoted }) => {
    const text = canonicalText(readFileSync(join(shared, quoted.document), 'utf8'));
    if (hashOf(text) !== quoted.sha256) throw new Error(`${quoted.document} has changed since it was annotated; make its spans again`);
    return { name, text, answer: directiveSchema.parse(unquoted(quoted.answer, text)) satisfies Directive };
  });
}
