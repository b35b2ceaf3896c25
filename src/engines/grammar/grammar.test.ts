import { describe, expect, it } from 'vitest';
import { actorOfSentence } from '../directive-reading/actors.ts';
import { duesIn } from '../directive-reading/due.ts';
import { figuresIn } from '../directive-reading/figures.ts';
import { kindOfCode, kindOfWord, markerOf } from '../official-document/index.ts';
import { findDates, runOf } from '../text/index.ts';
import { actorTable, comparatorTable, dateTable, dueTable, kindTable, noDueTable, signingTable, styleTable } from './index.ts';

/** Rows of a table as cases: the row's name, an example, what it says. */
const cases = <Row, Says>(table: readonly Row[], name: (row: Row) => string, examples: (row: Row) => Readonly<Record<string, Says>>): [string, string, Says, Row][] =>
  table.flatMap((row) => Object.entries(examples(row)).map(([example, says]) => [name(row), example, says, row] as [string, string, Says, Row]));
const listed = (examples: readonly string[]): Record<string, true> => Object.fromEntries(examples.map((example) => [example, true]));

describe('the grammar’s own examples', () => {
  it.each(cases(kindTable, (row) => row.kind, (row) => listed(row.examples)))('kind %s: %s', (kind, example) => {
    expect(kindOfWord(example) ?? kindOfCode(example)).toBe(kind);
  });

  it.each(cases(styleTable, (row) => row.style, (row) => row.examples))('numbering %s: %s', (style, example, label) => {
    expect(markerOf(example)).toMatchObject({ style, label });
  });

  it.each(cases(styleTable, (row) => row.style, (row) => listed(row.not ?? [])))('not numbered as %s: %s', (style, example) => {
    expect(markerOf(example)?.style).not.toBe(style);
  });

  it.each(cases(actorTable, (row) => row.sort, (row) => row.examples))('actor of %s: %s', (_, example, actor) => {
    expect(actorOfSentence(runOf(example))?.actor.text).toBe(actor);
  });

  it.each(cases(comparatorTable, (row) => row.comparator, (row) => row.examples))('comparator %s: %s', (comparator, example, [value, unit]) => {
    expect(figuresIn(example, true)).toMatchObject([{ comparator, value, unit }]);
  });

  it.each(cases(dateTable, (row) => row.precision, (row) => row.examples))('date to the %s: %s', (precision, example, iso) => {
    expect(findDates(example).map((date) => [date.iso, date.precision])).toEqual(iso === null ? [] : [[iso, precision]]);
  });

  it.each(cases(dueTable, (row) => row.bound, (row) => row.examples))('due %s: %s', (bound, example, date) => {
    expect(duesIn(example)).toMatchObject([{ bound, date }]);
  });

  it.each(cases(noDueTable, (row) => row.says, (row) => listed(row.examples)))('no due date but %s: %s', (_, example) => {
    expect(duesIn(example)).toEqual([]);
  });

  it.each(cases(signingTable, (row) => row.part, (row) => listed(row.examples)))('signing, %s: %s', (_, example, __, row) => {
    expect(row.pattern.test(example)).toBe(true);
  });

  it.each(cases(signingTable, (row) => row.part, (row) => listed(row.not)))('no %s: %s', (_, example, __, row) => {
    expect(row.pattern.test(example)).toBe(false);
  });
});
