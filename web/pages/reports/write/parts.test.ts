import { describe, expect, it } from 'vitest';
import { partsOf, printedHeading, spineOf } from './parts.ts';

const section = (key: string, label: string, children: ReturnType<typeof make>[] = []) => make(key, label, children);
function make(key: string, label: string, children: unknown[]): never {
  return { key, label, heading: `Mục ${key}`, guidance: null, children } as never;
}
const template = {
  outline: [section('s1', 'I', [section('s1.1', '1'), section('s1.2', '2')]), section('s2', 'II')],
  forms: [{ key: 's2', title: 'Biểu', rows: [{ key: 'r', label: 'R' }], columns: [{ key: 'c', label: 'C', type: 'count' as const, decimals: 0, rollup: 'sum' as const }] }],
};

describe('the pages of a report', () => {
  it('are the sections that head no others, then the forms, each with a name of its own', () => {
    expect(partsOf(template).map((part) => part.id)).toEqual(['s1.1', 's1.2', 's2', 'form:s2']);
  });
  it('are walked along with their headings', () => {
    expect(spineOf(template).map((entry) => ('heading' in entry ? entry.heading.key : entry.part.id))).toEqual(['s1', 's1.1', 's1.2', 's2', 'form:s2']);
  });
  it('has a form where a section asks for it in place of a text, and nowhere else', () => {
    const placed = { ...template, outline: [template.outline[0]!, { ...(template.outline[1] as unknown as object), formKey: 's2' } as never] };
    expect(partsOf(placed).map((part) => part.id)).toEqual(['s1.1', 's1.2', 'form:s2']);
    expect(spineOf(placed).map((entry) => ('heading' in entry ? entry.heading.key : entry.part.id))).toEqual(['s1', 's1.1', 's1.2', 'form:s2']);
  });
  it('print their labels as official documents do', () => {
    expect(printedHeading({ label: 'II', heading: 'A' })).toBe('II. A');
    expect(printedHeading({ label: 'a)', heading: 'A' })).toBe('a) A');
    expect(printedHeading({ label: '', heading: 'A' })).toBe('A');
  });
});
