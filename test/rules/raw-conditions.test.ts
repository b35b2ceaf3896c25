import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programFolder } from '#kit/config.ts';

/** Whether a condition says “or” outside every bracket. */
function bareOr(condition: string): boolean {
  let depth = 0;
  for (const [part] of condition.matchAll(/\$\{[^}]*\}|[()]|\bor\b/gi)) {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    else if (depth === 0 && part.toLowerCase() === 'or') return true;
  }
  return false;
}

it('a raw condition that says “or” stands in brackets: beside another condition it would mean something else', () => {
  const offending = globSync('src/**/*.ts', { cwd: programFolder }).flatMap((path) =>
    [...readFileSync(join(programFolder, path), 'utf8').matchAll(/sql<SqlBool>`([^`]*)`/g)].filter((match) => bareOr(match[1]!)).map((match) => `${path}: ${match[1]!.slice(0, 60)}`));
  expect(offending).toEqual([]);
});
