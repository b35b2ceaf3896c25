import { describe, expect, it } from 'vitest';
import { readDirective, type Target } from './index.ts';

const targets = (text: string, heading = 'CHỈ TIÊU'): Target[] => readDirective(`KẾ HOẠCH\nThử nghiệm\n\nI. ${heading}\n\n${text}`).directive.targets;
const brief = (text: string, heading?: string): string[] => targets(text, heading).map((t) => `${t.comparator} ${t.value} ${t.unit}: ${t.measure}`);

describe('targets', () => {
  it('read the comparator words', () => {
    const comparator = (words: string): string | undefined => targets(`- ${words} công đoàn cơ sở tổ chức đối thoại.`)[0]?.comparator;
    expect(['Trên 80%', '80% trở lên', 'Ít nhất 80%', 'Tối thiểu 80%', '100%', 'Không quá 5%', 'Dưới 5%', '≥ 30%'].map(comparator)).toEqual(['>', '>=', '>=', '>=', '=', '<=', '<', '>=']);
  });
  it('give a target for each figure, the sentence being the text of both', () => {
    const found = targets('- Trên 90% đoàn viên được thăm hỏi; 70% trở lên cán bộ công đoàn được tập huấn.');
    expect(found.map((t) => [t.value, t.measure])).toEqual([[90, 'đoàn viên được thăm hỏi'], [70, 'cán bộ công đoàn được tập huấn']]);
    expect(new Set(found.map((t) => t.text)).size).toBe(1);
  });
  it('repeat a shared predicate with each group', () => {
    expect(brief('Trên 80% công đoàn cơ sở trường học, 50% công đoàn cơ sở doanh nghiệp đạt loại tốt.')).toEqual(['> 80 %: công đoàn cơ sở trường học đạt loại tốt', '= 50 %: công đoàn cơ sở doanh nghiệp đạt loại tốt']);
  });
  it('take the subject where the figure comes last', () => {
    expect(brief('- Tỷ lệ nữ cán bộ công đoàn đạt ít nhất 30% vào năm 2025.')).toEqual(['>= 30 %: Tỷ lệ nữ cán bộ công đoàn']);
  });
  it('count things as well as shares', () => {
    expect(brief('- Kết nạp mới ít nhất 3.000 đoàn viên; xây dựng 12 mái ấm cho đoàn viên khó khăn.')).toEqual([expect.stringMatching(/^>= 3000 đoàn viên: /), '= 12 mái ấm: mái ấm cho đoàn viên khó khăn']);
  });
  it('take no figure that only tells which group is meant', () => {
    expect(brief('- Trên 60% công đoàn cơ sở có dưới 10 đoàn viên thực hiện ghép từ 2 đơn vị trở lên.')).toEqual(['> 60 %: công đoàn cơ sở có dưới 10 đoàn viên thực hiện ghép từ 2 đơn vị trở lên']);
  });
  it('name the restricted population and the yearly period', () => {
    expect(targets('Hằng năm, 75% đoàn viên ở doanh nghiệp tham gia học nghề.')[0]).toMatchObject({ population: 'đoàn viên ở doanh nghiệp', period: 'year', value: 75 });
    expect(targets('75% đoàn viên được học nghề.')[0]).toMatchObject({ population: null, period: null });
  });
  it('read a decimal comma as a number', () => {
    expect(targets('- Giảm số vụ tai nạn lao động xuống còn 6,7%.')[0]?.value).toBe(6.7);
  });
  it('are none where the past is told or awards are shared out', () => {
    expect(brief('Trong những năm qua đã đạt 91% số lao động vào công đoàn.', 'TÌNH HÌNH')).toEqual([]);
    expect(brief('Xét tặng bằng khen không quá 10% tập thể.', 'KHEN THƯỞNG')).toEqual([]);
  });
});
