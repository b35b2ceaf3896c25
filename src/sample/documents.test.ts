import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { differencesOf, proposedLinks } from '#engines/lineage/index.ts';
import { accounts } from './accounts.ts';
import { chainDocuments, sampleDocuments } from './documents.ts';
import { province } from './province.ts';

const folder = new URL('./documents/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('the documents of the sample province', () => {
  test('are all listed, each under the name of its file', () => {
    expect([...sampleDocuments, ...chainDocuments].map((document) => document.file).toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  test('come from the provincial federation and were signed before they were received', () => {
    for (const { file, receivedOn } of sampleDocuments) {
      const { directive } = readDirective(textOf(file));
      expect(directive.issuer, file).toBe('Liên đoàn Lao động tỉnh Vân Khê');
      expect(directive.place, file).toBe('Vân Khê');
      expect(directive.date !== null && directive.date <= receivedOn, file).toBe(true);
      expect(directive.signature?.name, file).toBeTruthy();
    }
  });

  test('are signed by the chair whom the demo knows, or a vice-chair', () => {
    const chair = accounts.find((account) => account.username === 'an')!.name;
    for (const { file } of sampleDocuments) {
      const { signature } = readDirective(textOf(file)).directive;
      expect(signature?.position === 'CHỦ TỊCH', file).toBe(signature?.name === chair);
    }
  });

  test('give the training review a deadline for each level and an outline down to the grassroots', () => {
    const review = textOf('ke-hoach-tong-ket-dao-tao.txt');
    for (const day of ['20/7/2024', '05/8/2024', '25/8/2024', 'Biểu mẫu số 01']) expect(review).toContain(day);
    expect(readDirective(review).directive.reportOutline).toHaveLength(6);
  });

  test('make a chain from the resolution to the plans of two districts', () => {
    for (const { file, issuer, at, receivedOn } of chainDocuments) {
      const { directive } = readDirective(textOf(file));
      expect(directive.issuer, file).toBe(issuer);
      expect(province.units.some((unit) => unit.key === at), file).toBe(true);
      expect(directive.date !== null && directive.date <= receivedOn, file).toBe(true);
    }
    const read = (key: string) => readDirective(textOf(chainDocuments.find((document) => document.key === key)!.file)).directive;
    const plan = read('training-plan');
    expect(proposedLinks(plan).map(({ kind, cited }) => [kind, cited.number, cited.date])).toEqual([['carries_out', '3b', '2014-05-16']]);
    expect(differencesOf(plan, read('resolution-3b')).targets.map(({ change }) => change)).toEqual(['kept', 'raised', 'kept', 'kept']);
    expect(differencesOf(read('training-thanh-lung'), plan).targets.map(({ change }) => change)).toEqual(['kept', 'lowered', 'kept', 'missing']);
    expect(differencesOf(read('training-thanh-lung'), plan).deadlines).toMatchObject([{ change: 'no_time', days: 0 }]);
    expect(differencesOf(plan, read('resolution-3b')).deadlines).toEqual([]);
    expect(differencesOf(read('training-yen-khe'), plan).deadlines).toEqual([]);
    expect(differencesOf(read('training-yen-khe'), plan).targets.map(({ change }) => change)).toEqual(['kept', 'raised', 'kept', 'raised']);
  });
});
