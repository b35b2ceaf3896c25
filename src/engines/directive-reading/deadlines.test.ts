import { describe, expect, it } from 'vitest';
import { duesIn } from './due.ts';
import { readDirective, type Deadline } from './index.ts';

const dues = (text: string, bare = false): string[] => duesIn(text, bare).map((due) => `${due.bound} ${due.date} ${due.precision}`);
const deadlines = (text: string): Deadline[] => readDirective(`KẾ HOẠCH\nThử nghiệm\n\nI. TỔ CHỨC THỰC HIỆN\n\n${text}`).directive.deadlines;

describe('due phrases', () => {
  it('bind before, by or within', () => {
    expect(dues('gửi trước ngày 15/4/2024')).toEqual(['before 2024-04-15 day']);
    expect(dues('báo cáo chậm nhất ngày 5 tháng 6 năm 2024')).toEqual(['by 2024-06-05 day']);
    expect(dues('thực hiện đến hết tháng 9/2024')).toEqual(['by 2024-09 month']);
    expect(dues('hoàn thành trong quý IV/2024')).toEqual(['in 2024-Q4 quarter']);
    expect(dues('Cuối tháng 4/2024', true)).toEqual(['in 2024-04 late-month']);
  });
  it('are not starts, spans, recurring days and dates of documents', () => {
    expect(dues('từ ngày 01/5/2024 đến ngày 31/5/2024; giai đoạn 2021 - 2025; trước ngày 15/12/2024 hằng năm; Nghị quyết ngày 2/3/2021')).toEqual([]);
  });
});

describe('deadlines', () => {
  it('say who owes what to whom', () => {
    expect(deadlines('1. Công đoàn cơ sở\n\nTổ chức hội nghị; gửi báo cáo về Liên đoàn Lao động tỉnh (qua Văn phòng) trước ngày 15/4/2024 để tổng hợp.')).toEqual([{
      actor: 'Công đoàn cơ sở', action: 'gửi báo cáo về Liên đoàn Lao động tỉnh (qua Văn phòng)', deliverTo: 'Liên đoàn Lao động tỉnh (qua Văn phòng)',
      due: { date: '2024-04-15', bound: 'before', precision: 'day', text: 'trước ngày 15/4/2024' },
    }]);
  });
  it('take the sentence before where a sentence only dates it', () => {
    expect(deadlines('1. Ban Tổ chức\n\n- Xây dựng dự thảo báo cáo trình Ban Thường vụ Liên đoàn. Thời gian hoàn thành trước ngày 30/5/2024.')[0]?.action).toContain('Xây dựng dự thảo báo cáo');
  });
  it('keep one pair of actor and due once, in the wording that names the addressee', () => {
    const found = deadlines('1. Các công đoàn cơ sở tổ chức hội nghị, xong trước ngày 15/4/2024.\n\n2. Công đoàn cơ sở\n\n- Gửi báo cáo về Liên đoàn Lao động tỉnh trước ngày 15/4/2024.');
    expect(found.map((deadline) => deadline.deliverTo)).toEqual(['Liên đoàn Lao động tỉnh']);
  });
});
