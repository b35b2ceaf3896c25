import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directiveSchema, type Directive } from '#engines/directive-reading/index.ts';
import { programFolder } from '#kit/config.ts';

/** A document's text and the answer made by hand. */
export interface Golden { readonly name: string; readonly text: string; readonly answer: Directive }

const folder = join(programFolder, 'test/golden/documents');

/** The golden documents of our own, in order of their numbers. */
export const ownDocuments: readonly Golden[] = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => ({
  name: file.replace(/\.txt$/, ''),
  text: readFileSync(join(folder, file), 'utf8'),
  answer: directiveSchema.parse(JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.json')), 'utf8'))),
}));

/** Real documents and the measure of the issue lie beside some checkouts, never in the repository. */
export const shared = join(programFolder, '..', 'shared');

/** A title that says why it is skipped where a part of ../shared is not there. */
export function besideUs(title: string, ...parts: string[]): { title: string; missing: boolean; path: (file: string) => string } {
  const missing = parts.filter((part) => !existsSync(join(shared, part)));
  return {
    title: missing.length === 0 ? title : `${title} (skipped: ../shared/${missing.join(', ../shared/')} lies not beside this checkout)`,
    missing: missing.length > 0,
    path: (file) => join(shared, file),
  };
}
