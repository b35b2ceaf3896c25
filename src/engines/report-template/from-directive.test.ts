import { describe, expect, it } from 'vitest';
import type { Directive } from '../directive-reading/index.ts';
import { reportTemplateSchema } from './index.ts';
import { templateFromDirective } from './from-directive.ts';

const plan = (change: Partial<Directive>): Directive => ({
  kind: 'plan', number: null, code: null, date: null, place: null, issuer: null, title: 'Tổng kết', basis: [], citations: [], sections: [],
  targets: [], tasks: [], deadlines: [], reportOutline: null, forms: [], recipients: [], signature: null, ...change,
});

describe('the template proposed from a plan', () => {
  it('takes the outline that the plan attaches', () => {
    const { outline } = templateFromDirective(plan({ reportOutline: [{ label: 'I', heading: 'Đặc điểm tình hình', children: [] }] }));
    expect(outline).toEqual([{ key: 's1', label: 'I', heading: 'Đặc điểm tình hình', guidance: null, children: [] }]);
  });

  it('proposes a common outline where there is none', () => {
    expect(templateFromDirective(plan({})).outline).toHaveLength(5);
  });

  it('turns the years that a form is said to hold into rows', () => {
    const { forms } = templateFromDirective(plan({ forms: [{ label: 'Biểu mẫu số 01', title: 'số liệu từ năm 2019 đến năm 2021 và ước năm 2022' }] }));
    expect(forms[0]!.rows.map((row) => row.label)).toEqual(['Năm 2019', 'Năm 2020', 'Năm 2021', 'Năm 2022']);
  });

  it('makes no form of an outline, and always gives a valid template', () => {
    const template = templateFromDirective(plan({ forms: [{ label: 'Đề cương báo cáo', title: null }, { label: 'Phụ lục 1', title: null }] }));
    expect(template.forms.map((form) => form.title)).toEqual(['Phụ lục 1']);
    expect(reportTemplateSchema.safeParse(template).success).toBe(true);
  });
});
