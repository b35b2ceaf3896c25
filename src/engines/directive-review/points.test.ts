import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { changeAt, insertAt, removeAt } from './pointer.ts';
import { pointsOf } from './points.ts';
import { settledPoints } from './settled.ts';
import { valuesOf } from './values.ts';

const directive = {
  number: null, date: null, title: 'Kế hoạch phát triển đoàn viên',
  targets: [{ text: 'Kết nạp 120 đoàn viên', value: 120 }, { text: 'Trên 85% công đoàn cơ sở', value: 85 }],
  sections: [{ label: 'I', heading: 'Mục đích', children: [{ label: '1', heading: 'Yêu cầu', children: [] }] }, { label: 'I', heading: 'Nội dung', children: [] }],
};
const place = (start: number, end: number, confidence = 0.9) => ({ start, end, rule: 'r', confidence });
const evidence = {
  '/title': place(5, 30), '/targets/0': place(40, 60), '/targets/0/value': place(48, 51), '/targets/1': place(70, 95), '/targets/1/value': place(75, 77, 0.7),
  '/sections/0': place(100, 115), '/sections/0/children/0': place(120, 130), '/sections/1': place(140, 150), '/sections/1/label': place(140, 141),
};
const message = { vi: 'Mục I bị lặp', en: 'Section I appears twice' };
const diagnostics = [{ code: 'date_blank', message, pointer: '/date', start: 2, end: 4 }, { code: 'section_repeated', message, start: 140, end: 141 }, { code: 'text_unreadable', message }];
const read = { directive, evidence, diagnostics };
const settled = (content: object, accepted: string[] = []) => Object.fromEntries(settledPoints(pointsOf(read), align(directive, content), new Set(accepted)));

describe('what there is to look at in a reading', () => {
  it('counts each field, item and part once, in the order of the text', () => {
    expect(valuesOf(directive)).toEqual(['/title', '/targets/0', '/targets/1', '/sections/0', '/sections/0/children/0', '/sections/1']);
    expect(pointsOf(read).map(({ key }) => key)).toEqual([
      '/diagnostics/2', '/diagnostics/0', '/title', '/targets/0', '/targets/1', '/sections/0', '/sections/0/children/0', '/sections/1',
    ]);
  });
  it('is certain of what was read surely and without a remark', () => {
    expect(pointsOf(read).filter(({ certain }) => certain).map(({ key }) => key)).toEqual(['/title', '/targets/0', '/sections/0', '/sections/0/children/0']);
  });
  it('ties a remark about a place to the value that stands there, and one about a missing value to its field', () => {
    const points = pointsOf(read);
    expect(points.find(({ key }) => key === '/sections/1')?.remarks).toHaveLength(1);
    expect(points.find(({ key }) => key === '/diagnostics/0')?.origin).toBe('/date');
    expect(points.find(({ key }) => key === '/diagnostics/2')?.origin).toBeUndefined();
  });
  it('leaves scanned figures and badly recognised words to a person', () => {
    const word = (start: number, end: number, confidence: number) => ({ start, end, x: 0, y: 0, width: 0.1, height: 0.02, confidence });
    const layout = { kind: 'pages' as const, pages: [{ width: 595, height: 842, scanned: true, words: [word(5, 30, 0.4), word(48, 51, 0.99), word(100, 115, 0.95)] }] };
    expect(pointsOf(read, layout).filter(({ scanned }) => scanned).map(({ key }) => key)).toEqual(['/title', '/targets/0']);
  });
});

describe('what is settled', () => {
  it('is what was accepted, mended or removed by hand', () => {
    expect(settled(directive)).toEqual({});
    expect(settled(directive, ['/targets/1', '/diagnostics/2'])).toEqual({ '/targets/1': 'accepted', '/diagnostics/2': 'accepted' });
    expect(settled(changeAt(directive, '/targets/1/value', () => 90))).toEqual({ '/targets/1': 'corrected' });
    expect(settled(removeAt(directive, '/targets/1'))).toEqual({ '/targets/1': 'removed' });
  });
  it('settles a doubt about a value that was not there once a person gives it', () => {
    expect(settled(changeAt(directive, '/date', () => '2024-07-01'))).toEqual({ '/diagnostics/0': 'corrected' });
  });
  it('settles a doubt about a repeated label once the label is mended', () => {
    expect(settled(changeAt(directive, '/sections/1/label', () => 'II'))).toEqual({ '/sections/1': 'corrected' });
  });
  it('does not take a part for mended because a part below it was', () => {
    expect(settled(changeAt(directive, '/sections/0/children/0/heading', () => 'Yêu cầu chung'))).toEqual({ '/sections/0/children/0': 'corrected' });
    expect(settled(insertAt(directive, '/sections/0/children', 1, { label: '2', heading: '', children: [] }))).toEqual({});
  });
});
