import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { administration } from './administration.ts';
import { home } from './home.ts';
import { problems } from './problems.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));
const server = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(app|kit|modules)\//.test(name) && name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${source}${name}`, 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...new Set([...server.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

/** Told by the status alone: nobody but a programmer meets them. */
const forProgrammers = ['bad_request', 'internal', 'multipart_expected'];

describe('what the server says has words on the screen', () => {
  it.each(found(/new Problem\(\d{3}, '([a-z_]+)'/g).filter((code) => !forProgrammers.includes(code)))('the problem %s', (code) => {
    expect(Object.keys(problems.vi.byCode)).toContain(code);
  });
  it.each(found(/invalidField\([^,()]+, '([a-z_]+)'/g))('the field error %s', (code) => {
    expect(Object.keys(problems.vi.field)).toContain(code);
  });
  it.each(found(/fact: '([a-z.-]+)'/g))('the recorded fact %s', (fact) => {
    expect(Object.keys(administration.vi.facts)).toContain(fact);
  });
  it.each(found(/^ {2}'([a-z]+\.[a-z-]+)': \[tell/gm))('the notice of %s', (fact) => {
    expect(Object.keys(home.vi.notice)).toContain(fact);
  });
});
