import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFolder } from '#kit/config.ts';

/** Documents rot first where they name a file that moved. */

const inRoot = (path: string) => join(programFolder, path);

function markdownIn(folder: string): string[] {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(programFolder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules'));
}

const documents = [
  ...readdirSync(programFolder).filter((name) => name.endsWith('.md')),
  ...['docs', 'src', 'web', 'test', 'db', 'bench'].flatMap(markdownIn),
];

/** Made while the program runs or is built; or an example of a place on the operator's machine. */
const ELSEWHERE = /^(~|\/|data\b|dist\b|node_modules\b|\.\.\/)/;
const ENDINGS = /\.(ts|tsx|mjs|js|json|md|sql|css|sh|txt|docx|png|svg|yml)$/;
/** Named without a folder, only these are certainly ours. */
const OUR_NAMES = /^[^/]{2,}\.(ts|tsx|mjs|sql|md)$/;

/** Taken all at once, when the screens stand: before the first there is none. */
const screenshotsTaken = existsSync(inRoot('docs/guide/screenshots'));

/** What is written as code and reads like a path of ours: no blanks, no placeholders, no addresses. */
function pathsIn(text: string): string[] {
  const code = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\s]+)`/g)].map((match) => match[1]!)
    .filter((token) => !/[<>*…{}|:=$()[\]#@,]/.test(token) && !token.includes('://') && !ELSEWHERE.test(token) && !token.startsWith('-'))
    .filter((token) => /^(\.\/)?(src|web|test|docs|db|scripts|bench)\//.test(token) || OUR_NAMES.test(token) || (token.includes('/') && ENDINGS.test(token)));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!.split('#')[0]!)
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
  return [...new Set([...code, ...links])].filter((path) => screenshotsTaken || !path.includes('screenshots/'));
}

const folders = ['', 'src', 'src/app', 'src/kit', 'src/cli', 'src/engines', 'src/modules', 'web', 'test', 'scripts', 'docs', 'db'];

function isThere(path: string, document: string): boolean {
  const bases = [dirname(document), ...folders];
  return bases.some((base) => existsSync(inRoot(join(base, path)))) || lastNames.has(path.replace(/^\.\//, ''));
}

/** A file may be named by its last name alone, as one speaks of it. */
const lastNames = new Set(
  ['src', 'web', 'test', 'scripts', 'docs', 'db'].filter((folder) => existsSync(inRoot(folder)))
    .flatMap((folder) => readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name),
);

describe('every path named in a document exists', () => {
  it('finds documents, and paths in them', () => {
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.flatMap((document) => pathsIn(readFileSync(inRoot(document), 'utf8'))).length).toBeGreaterThan(20);
  });

  it.each(documents)('%s', (document) => {
    const missing = pathsIn(readFileSync(inRoot(document), 'utf8')).filter((path) => !isThere(path, document));
    expect(missing).toEqual([]);
  });
});
