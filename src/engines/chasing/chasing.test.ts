import { describe, expect, it } from 'vitest';
import type { ReportTemplate } from '../report-template/index.ts';
import { chaseMessage, missingParts } from './index.ts';

const section = (key: string, label: string, heading: string, children: ReportTemplate['outline'] = []) => ({ key, label, heading, guidance: null, children });
const template: ReportTemplate = {
  outline: [section('a', 'I', 'Tình hình', [section('a1', '1', 'Thuận lợi'), section('a2', '2', 'Khó khăn')]), section('b', 'II', 'Kiến nghị')],
  forms: [{ key: 'bieu-01', title: 'Biểu 01: Tập huấn', rows: [], columns: [] }] as never,
};
const report = { unitName: 'CĐCS Bao bì', campaignTitle: 'Sơ kết', state: 'drafting' as const, due: '2024-07-12', sectionKeys: ['a1'], formKeys: [] };

describe('what a unit is told whose report is awaited', () => {
  it('names the texts and forms that are missing, not the headings above them', () => {
    expect(missingParts(template, report)).toEqual([{ place: 'a2', name: '2. Khó khăn' }, { place: 'b', name: 'II. Kiến nghị' }, { place: 'form:bieu-01', name: 'Biểu 01: Tập huấn' }]);
  });
  it.each([
    ['2024-07-15', 'đã quá hạn 3 ngày'], ['2024-07-12', 'hết hạn hôm nay'], ['2024-07-02', 'còn 10 ngày'],
  ])('says on %s that it is %s', (today, words) => {
    expect(chaseMessage(report, missingParts(template, report), today)).toBe(`Báo cáo “Sơ kết” của CĐCS Bao bì, hạn 12/7/2024 (${words}). Đơn vị đang soạn, chưa nộp. Còn thiếu: 2. Khó khăn; II. Kiến nghị; Biểu 01: Tập huấn.`);
  });
  it('counts the rest of many, and names none where the report was returned', () => {
    const parts = Array.from({ length: 8 }, (_, n) => ({ place: `p${n}`, name: `Mục ${n + 1}` }));
    expect(chaseMessage(report, parts, '2024-07-12')).toContain('Mục 5 và 3 phần khác.');
    expect(chaseMessage({ ...report, state: 'returned' }, parts, '2024-07-12')).toMatch(/cần sửa và nộp lại\.$/);
  });
});
