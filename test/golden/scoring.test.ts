import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { directiveSchema, readDirective, type Directive } from '#engines/directive-reading/index.ts';
import { besideUs, ownDocuments } from './documents.ts';
import { quotedDocuments } from './quoted.ts';
import { keys, markOf, scoresOf, tableOf } from './scoring.ts';

const beside = besideUs('the measure, beside the one that the issue names', 'directive/score.mjs', 'directive/gold');
const scorer = beside.path('directive/score.mjs');

/** An answer spoilt in every way that the measure weighs: items missing, doubled, dated, counted and worded otherwise. */
function spoilt(answer: Directive, salt: number): Directive {
  const every = <T>(items: readonly T[], change: (item: T) => T[]): T[] => items.flatMap((item, i) => ((i + salt) % 3 === 0 ? change(item) : [item]));
  const half = (text: string): string => text.split(' ').slice(0, Math.ceil(text.split(' ').length * 0.55)).join(' ');
  return {
    ...answer,
    title: salt % 2 === 0 ? half(answer.title) : answer.title.toUpperCase(),
    number: answer.number && `0${answer.number}`,
    signature: salt % 4 === 0 ? null : answer.signature && { ...answer.signature, name: null },
    basis: every(answer.basis, () => []),
    citations: every(answer.citations, (item) => [{ ...item, date: null, number: item.number && `0${item.number}` }, item]),
    sections: every(answer.sections, (part) => [{ ...part, children: part.children.slice(1) }, { ...part, label: 'IX' }]),
    targets: every(answer.targets, (item) => [{ ...item, comparator: '<', measure: half(item.measure) }, { ...item, value: item.value + 1 }]),
    tasks: every(answer.tasks, (item) => [{ ...item, lead: [...item.lead, 'Văn phòng'], due: null, text: half(item.text) }, { ...item, lead: item.lead.slice(1), due: null }]),
    deadlines: every(answer.deadlines, (item) => [{ ...item, actor: null }, { ...item, due: { ...item.due, bound: 'in' } }]),
    reportOutline: salt % 3 === 0 ? null : answer.reportOutline,
    forms: every(answer.forms, (item) => [item, { ...item, label: 'Mẫu 9' }]),
    recipients: every(answer.recipients, (item) => [half(item)]),
  };
}

describe('the measure', () => {
  it('gives every golden answer 100 against itself', () => {
    for (const { name, answer } of ownDocuments) expect(markOf(scoresOf(answer, answer)), name).toBe(100);
  });

  it('takes points for what was spoilt, no more than there are', () => {
    for (const [i, { name, answer }] of ownDocuments.entries()) {
      const scores = scoresOf(answer, spoilt(answer, i));
      for (const key of keys) {
        expect(scores[key], `${name} ${key}`).toBeGreaterThanOrEqual(0);
        expect(scores[key], `${name} ${key}`).toBeLessThanOrEqual(1);
      }
      if (answer.tasks.length > 2) expect(scores.tasks, name).toBeLessThan(1);
      if (answer.sections.length > 2) expect(scores.sections, name).toBeLessThan(1);
    }
  });

  it('does not mind capitals, punctuation and the place of the tone mark', () => {
    const [first] = ownDocuments;
    if (!first) throw new Error('no golden document');
    const other: Directive = { ...first.answer, issuer: first.answer.issuer?.toUpperCase() ?? null, recipients: first.answer.recipients.map((line) => `${line.replace(/òa/gu, 'oà')}!`) };
    expect(markOf(scoresOf(first.answer, other))).toBe(100);
  });
});

describe.skipIf(beside.missing)(beside.title, () => {
  const folder = beside.missing ? '' : mkdtempSync(join(tmpdir(), 'lantoa-measure-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The table of the other measure. */
  function theirs(name: string, documents: readonly { name: string; wanted: Directive; found: Directive }[]): string {
    const [gold, out] = [join(folder, name, 'gold'), join(folder, name, 'out')];
    for (const path of [gold, out]) mkdirSync(path, { recursive: true });
    for (const document of documents) {
      writeFileSync(join(gold, `${document.name}.json`), JSON.stringify(document.wanted));
      writeFileSync(join(out, `${document.name}.json`), JSON.stringify(document.found));
    }
    return execFileSync(process.execPath, [scorer, gold, out], { encoding: 'utf8' }).trimEnd();
  }
  const ours = (documents: readonly { name: string; wanted: Directive; found: Directive }[]): string =>
    tableOf(documents.map(({ name, wanted, found }) => ({ name, scores: scoresOf(wanted, found) })));

  it('prints the same table for what the reader makes of our documents', () => {
    const documents = ownDocuments.map(({ name, text, answer }) => ({ name, wanted: answer, found: readDirective(text).directive }));
    expect(ours(documents)).toBe(theirs('read', documents));
  });

  it('prints the same table for spoilt answers', () => {
    const documents = ownDocuments.map(({ name, answer }, i) => ({ name, wanted: answer, found: spoilt(answer, i) }));
    expect(ours(documents)).toBe(theirs('spoilt', documents));
  });

  it('prints the same table for answers to other documents', () => {
    const documents = ownDocuments.map(({ name, answer }, i) => ({ name, wanted: answer, found: ownDocuments[(i + 1) % ownDocuments.length]?.answer ?? answer }));
    expect(ours(documents)).toBe(theirs('other', documents));
  });

  it('measures the five plans by the answers that lie there', () => {
    const plans = quotedDocuments('seeds');
    expect(plans.length).toBeGreaterThan(0);
    const files = readdirSync(beside.path('directive/gold')).filter((file) => file.endsWith('.json')).sort();
    expect(plans.map(({ name }) => `${name}.json`)).toEqual(files);
    for (const { name, answer } of plans) expect(answer, name).toEqual(directiveSchema.parse(JSON.parse(readFileSync(beside.path(`directive/gold/${name}.json`), 'utf8'))));
  });
});
