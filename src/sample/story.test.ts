import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRow } from '#engines/forms/index.ts';
import { flattenOutline, reportTemplateSchema } from '#engines/report-template/index.ts';
import { sampleDocuments } from './documents.ts';
import { province } from './province.ts';
import { businessDay, courses, halfYearCampaign, reportOf, returns, states } from './story.ts';

const { template, levels } = halfYearCampaign;
const unitByKey = new Map(province.units.map((unit) => [unit.key, unit]));
const leaves = flattenOutline(template.outline).filter((flat) => flat.leaf).map(({ section }) => section.key);
const grassroots = Object.keys(states).filter((key) => unitByKey.get(key)!.kind !== null);
const document = (file: string) => readFileSync(new URL(`./documents/${file}`, import.meta.url), 'utf8');

describe('the running campaign of the sample', () => {
  test('has a template that the platform accepts, with the outline of its plan word for word', () => {
    expect(reportTemplateSchema.safeParse(template).error).toBeUndefined();
    const plan = sampleDocuments.find((sample) => sample.key === halfYearCampaign.documentKey)!;
    const outlineText = document(plan.file).split('ĐỀ CƯƠNG')[1]!;
    for (const { section } of flattenOutline(template.outline)) {
      expect(outlineText).toContain(`${section.label}. ${section.heading}`);
    }
  });

  test('covers every unit of its levels, in every state', () => {
    const types = levels.flatMap((level) => level.typeKeys);
    const expected = province.units.filter((unit) => types.includes(unit.typeKey)).map((unit) => unit.key);
    expect(new Set(Object.keys(states))).toEqual(new Set(expected));
    expect(new Set(Object.values(states))).toEqual(new Set(['waiting', 'open', 'drafting', 'submitted', 'returned', 'accepted']));
  });

  test('tells of one upper-level union accepted, one submitted over a finished house, one returned, one that has not passed on', () => {
    expect(states).toMatchObject({ 'vien-chuc': 'accepted', 'yen-khe': 'submitted', 'giao-duc': 'returned', 'thuong-khe': 'open' });
    const below = (parent: string) => new Set(grassroots.filter((key) => unitByKey.get(key)!.parentKey === parent).map((key) => states[key]));
    for (const parent of ['vien-chuc', 'yen-khe', 'giao-duc']) expect(below(parent), parent).toEqual(new Set(['accepted']));
    expect(below('thuong-khe')).toEqual(new Set(['waiting']));
    expect(courses['thuong-khe']!.passedOnOn).toBeNull();
    for (const state of ['accepted', 'submitted', 'returned', 'drafting', 'open']) expect(below('thanh-lung')).toContain(state);
  });

  test('keeps days in order: launched, passed on, submitted, decided, nothing after the business day', () => {
    for (const [key, { state, submittedOn, decidedOn }] of Object.entries(courses)) {
      const above = courses[unitByKey.get(key)!.parentKey!];
      const days = [halfYearCampaign.launchedOn, above?.passedOnOn, submittedOn, decidedOn, businessDay].filter((day) => typeof day === 'string');
      expect(days.toSorted(), key).toEqual(days);
      expect(submittedOn !== null, key).toBe(['submitted', 'returned', 'accepted'].includes(state));
      expect(decidedOn !== null, key).toBe(['returned', 'accepted'].includes(state));
    }
  });

  test('shows late units, some of them handed in after their day', () => {
    const due = levels[1]!.due;
    expect(grassroots.filter((key) => (courses[key]!.submittedOn ?? '') > due).length).toBeGreaterThanOrEqual(3);
    expect(grassroots.filter((key) => ['open', 'drafting'].includes(states[key]!)).length).toBeGreaterThanOrEqual(5);
  });

  test('gives a reason, pinned to what exists, for every return', () => {
    expect(Object.keys(returns).toSorted()).toEqual(Object.keys(states).filter((key) => states[key] === 'returned').toSorted());
    for (const note of Object.values(returns).flatMap((entry) => entry.notes)) {
      if ('sectionKey' in note) expect(leaves).toContain(note.sectionKey);
      else {
        const form = template.forms.find((candidate) => candidate.key === note.formKey)!;
        expect(form.rows.map((row) => row.key)).toContain(note.rowKey);
        expect(form.columns.map((column) => column.key)).toContain(note.columnKey);
      }
    }
  });
});

describe('the reports of the sample', () => {
  const whole = Object.keys(states).filter((key) => ['submitted', 'returned', 'accepted'].includes(states[key]!));

  test('fill every section that takes a text, in composed Vietnamese without holes', () => {
    for (const key of whole) {
      const { sections } = reportOf(key);
      expect(Object.keys(sections), key).toEqual(leaves);
      for (const [section, text] of Object.entries(sections)) {
        expect(text.length, `${key} ${section}`).toBeGreaterThan(15);
        expect(text, `${key} ${section}`).not.toMatch(/undefined|null|NaN|false|\$\{|  |\n\n|\.\./);
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });

  test('fill the forms with cells that the forms accept', () => {
    for (const key of Object.keys(states)) {
      for (const [formKey, rows] of Object.entries(reportOf(key).forms)) {
        const form = template.forms.find((candidate) => candidate.key === formKey)!;
        for (const [rowKey, cells] of Object.entries(rows)) {
          expect(form.rows.map((row) => row.key), key).toContain(rowKey);
          expect(checkRow(form, rowKey, cells), `${key} ${formKey} ${rowKey}`).toEqual([]);
        }
      }
    }
  });

  test('state figures that agree with each other wherever nothing was returned', () => {
    for (const key of whole.filter((unit) => states[unit] !== 'returned' && unitByKey.get(unit)!.kind !== null)) {
      const { 'bieu-01': training = {}, 'bieu-02': activity = {} } = reportOf(key).forms;
      const figure = (row: string) => activity[row]!['so-luong'] as number;
      expect(figure('doan-vien')).toBe(unitByKey.get(key)!.members);
      expect(figure('doan-vien') <= figure('lao-dong'), key).toBe(true);
      expect(figure('doan-vien-nu') <= figure('doan-vien'), key).toBe(true);
      for (const row of Object.values(training)) expect((row.nu as number) <= (row['luot-nguoi'] as number), key).toBe(true);
    }
  });

  test('differ from unit to unit and speak the language of the trade', () => {
    const texts = whole.map((key) => JSON.stringify(reportOf(key).sections));
    expect(new Set(texts).size).toBe(texts.length);
    for (const key of whole.filter((unit) => unitByKey.get(unit)!.field === 'school')) {
      expect(Object.values(reportOf(key).sections).join(' '), key).not.toMatch(/phân xưởng|chuyền trưởng|thử việc|Ban Giám đốc|công nhân lao động/);
    }
  });

  test('are the same however often one asks', () => {
    expect(reportOf('thanh-lung/bao-bi-lung-tien')).toEqual(reportOf('thanh-lung/bao-bi-lung-tien'));
  });

  test('leave a drafting unit with a beginning and an open or waiting one with nothing', () => {
    for (const key of grassroots.filter((unit) => states[unit] === 'drafting')) {
      const { sections } = reportOf(key);
      expect(Object.keys(sections).length).toBeGreaterThan(0);
      expect(Object.keys(sections).length).toBeLessThan(leaves.length);
    }
    expect(reportOf('thuong-khe/mn-pa-may')).toEqual({ sections: {}, forms: {} });
  });
});
