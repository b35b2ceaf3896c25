import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../forms/index.ts';
import { flattenOutline, reportTemplateSchema, type OutlineSection, type ReportTemplate } from './index.ts';
import { outlineFor, takesText } from './outline-for.ts';

const section = (key: string, given: Partial<OutlineSection> = {}): OutlineSection => ({ key, label: '', heading: key, guidance: null, children: [], ...given });
const form = (key: string): FormDefinition => ({ key, title: key, rows: [{ key: 'r', label: 'r' }], columns: [{ key: 'c', label: 'c', type: 'count', decimals: 0, rollup: 'sum' }] });
const keys = (template: ReportTemplate) => flattenOutline(template.outline).map((one) => one.section.key);

const template: ReportTemplate = {
  outline: [
    section('chung'),
    section('co-so', { children: [section('to-cong-doan', { onlyFor: ['grassroots'] }), section('to-nghiep-doan', { onlyFor: ['guild'], formKey: 'bieu-nghiep-doan' })] }),
    section('cap-tren', { onlyFor: ['district', 'sector'] }),
  ],
  forms: [form('bieu-chung'), form('bieu-nghiep-doan')],
};

describe('sections for some types of units only', () => {
  it('asks each type for its own and everybody for the rest', () => {
    expect(keys(outlineFor(template, ['grassroots']))).toEqual(['chung', 'co-so', 'to-cong-doan']);
    expect(keys(outlineFor(template, ['guild']))).toEqual(['chung', 'co-so', 'to-nghiep-doan']);
  });
  it('leaves out a heading with nothing left below it', () => {
    expect(keys(outlineFor(template, ['sector']))).toEqual(['chung', 'cap-tren']);
  });
  it('shows who brings reports together what was asked below', () => {
    expect(keys(outlineFor(template, ['district', 'grassroots', 'guild']))).toEqual(keys(template));
  });
  it('leaves out a form that has its place in such a section alone', () => {
    expect(outlineFor(template, ['grassroots']).forms.map(({ key }) => key)).toEqual(['bieu-chung']);
    expect(outlineFor(template, ['guild']).forms.map(({ key }) => key)).toEqual(['bieu-chung', 'bieu-nghiep-doan']);
  });
  it('never asks for a text where a form is filled or where others are headed', () => {
    const texts = flattenOutline(template.outline).filter(takesText).map((one) => one.section.key);
    expect(texts).toEqual(['chung', 'to-cong-doan', 'cap-tren']);
  });
  it('always leaves a template that is valid and asks no more than the whole', () => {
    fc.assert(fc.property(fc.subarray(['grassroots', 'guild', 'district', 'sector', 'commune']), (types) => {
      const asked = outlineFor(template, types);
      expect(reportTemplateSchema.safeParse(asked).success).toBe(true);
      expect(keys(template)).toEqual(expect.arrayContaining(keys(asked)));
    }));
  });
});
