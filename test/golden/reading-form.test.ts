import { describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { ownDocuments } from './documents.ts';
import { keys, markOf, scoresOf, type Scores } from './scoring.ts';
import { variants } from './variants.ts';

/** The form of a document may cost so many points and no more. */
const mostLost = 3;
/** Documents that lose more in a form, and why that is borne. */
const brokenDate = 'a date line broken over two lines is not put together across a blank line';
const brokenCells = 'a table that stands a cell a line is not put together across blank lines';
const borne: Record<string, Record<string, string>> = {
  'wrapped at 80': {
    '19-kh-ldld-ketluan17': 'a line that begins with `17);` (the end of a bracket) is taken for item 17',
    '27-kh-tinhuy-nq68': 'a line that begins with `I/2026` (quý I/2026) is taken for part I',
  },
  'a blank line after every line': {
    '17-kh-ubnd-viec-lam': brokenDate, '19-kh-ldld-ketluan17': 'the title ends at its first line', '21-kh-cdyt-ytecoso': `${brokenDate}; ${brokenCells}`,
    '23-ctr-ldld-daihoi': brokenCells, '24-kh-ubnd-kinhteso': `${brokenDate}; ${brokenCells}`,
  },
};

const asPrinted = new Map<string, Scores>(ownDocuments.map(({ name, text, answer }) => [name, scoresOf(answer, readDirective(text).directive)]));

/** What a document lost, key by key, in words. */
function lossOf(name: string, was: Scores, is: Scores): string {
  const lost = keys.filter((key) => was[key] - is[key] > 0.005).map((key) => `${key} ${(100 * was[key]).toFixed(0)} → ${(100 * is[key]).toFixed(0)}`);
  return `${name} ${markOf(was).toFixed(1)} → ${markOf(is).toFixed(1)}: ${lost.join(', ')}`;
}

describe('a golden document in another form', () => {
  it.each(variants)('is read as well, within 3 points: $name', ({ name: form, of }) => {
    const tried = ownDocuments.flatMap(({ name, text, answer }) => {
      const changed = of(text);
      const was = asPrinted.get(name);
      return changed === null || !was ? [] : [{ name, was, is: scoresOf(answer, readDirective(changed).directive) }];
    });
    expect(tried.length, 'documents that can be put into this form').toBeGreaterThanOrEqual(8);
    const worse = tried.filter(({ name, was, is }) => markOf(was) - markOf(is) > mostLost && !borne[form]?.[name]).map(({ name, was, is }) => lossOf(name, was, is));
    expect(worse).toEqual([]);
  });
});
