import { describe, expect, it } from 'vitest';
import { readDirective, type Directive } from '#engines/directive-reading/index.ts';
import { besideUs, ownDocuments, type Golden } from './documents.ts';
import { quotedDocuments } from './quoted.ts';
import { keys, markOf, meanMark, meanOf, scoresOf, tableOf, type Scores } from './scoring.ts';

type Read = { name: string; scores: Scores };
const read = (documents: readonly Golden[]): Read[] =>
  documents.map(({ name, text, answer }) => ({ name, scores: scoresOf(answer, readDirective(text).directive) }));
const mean = (documents: readonly Read[]): number => meanMark(documents.map(({ scores }) => scores));
/** The table with only the documents that lost something, for whoever has to find out why. */
const shortOf = (documents: readonly Read[]): string => `\n${tableOf(documents.filter(({ scores }) => markOf(scores) < 100))}`;

const head = ['kind', 'number', 'code', 'date', 'place', 'signature'] as const satisfies readonly (keyof Directive)[];
/** Head fields that are read otherwise than the answer says, each with the reason why that is borne. */
const borne: Record<string, Partial<Record<(typeof head)[number], string>>> = {};

describe('the golden documents of our own', () => {
  const documents = read(ownDocuments);

  it('are each read with 92 points or more', () => {
    for (const { name, scores } of documents) expect(markOf(scores), `${name}${shortOf(documents)}`).toBeGreaterThanOrEqual(92);
  });

  it('are read with 96 points or more on average', () => {
    expect(mean(documents), shortOf(documents)).toBeGreaterThanOrEqual(96);
  });

  it('have every field of their head right, but for what is listed with a reason', () => {
    const wrong = documents.flatMap(({ name, scores }) => head.filter((key) => scores[key] < 1 && !borne[name]?.[key]).map((key) => `${name} ${key}`));
    expect(wrong, shortOf(documents)).toEqual([]);
  });
});

const plans = besideUs('the five real plans', 'seeds');
describe.skipIf(plans.missing)(plans.title, () => {
  const documents = plans.missing ? [] : read(quotedDocuments('seeds'));

  it('are read with 97 points or more on average, no key under 90', () => {
    expect(documents).toHaveLength(5);
    expect(mean(documents), shortOf(documents)).toBeGreaterThanOrEqual(97);
    const low = keys.filter((key) => meanOf(key, documents.map(({ scores }) => scores)) < 90);
    expect(low, shortOf(documents)).toEqual([]);
  });
});

const corpus = besideUs('the real documents annotated by hand', 'corpus');
describe.skipIf(corpus.missing)(corpus.title, () => {
  const documents = corpus.missing ? [] : read(quotedDocuments('corpus'));

  it('are read with 95 points or more on average', () => {
    expect(documents.length).toBeGreaterThanOrEqual(8);
    expect(mean(documents), shortOf(documents)).toBeGreaterThanOrEqual(95);
  });
});
