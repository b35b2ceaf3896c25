import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeadWords, readWords, type WordKind } from './read-words.ts';

describe('words that a person marked', () => {
  it('become a target with comparator, figure and unit', () => {
    expect(readWords('target', '- Trên 85% công đoàn cơ sở đạt vững mạnh;')[0]).toMatchObject({ comparator: '>', value: 85, unit: '%' });
    expect(readWords('target', 'kết nạp ít nhất 1.200 đoàn viên')[0]).toMatchObject({ comparator: '>=', value: 1200, unit: 'đoàn viên' });
    expect(readWords('target', 'Phấn đấu phủ kín tổ chức')[0]).toMatchObject({ text: 'Phấn đấu phủ kín tổ chức', value: Number.NaN });
  });
  it('become a task with who leads and by when', () => {
    expect(readWords('task', '- Ban Tổ chức phối hợp với Văn phòng tham mưu kế hoạch, hoàn thành trước ngày 31/7/2024.')[0])
      .toMatchObject({ lead: ['Ban Tổ chức'], due: { date: '2024-07-31', bound: 'before', precision: 'day' } });
    expect(readWords('task', 'tham mưu')).toEqual([{ text: 'tham mưu', lead: [], support: [], due: null }]);
  });
  it('become a deadline with actor and day', () => {
    expect(readWords('deadline', 'Công đoàn các huyện gửi báo cáo về Liên đoàn Lao động tỉnh trước ngày 15/8/2024')[0])
      .toMatchObject({ actor: 'Công đoàn các huyện', due: { date: '2024-08-15', bound: 'before' } });
    expect(readWords('deadline', 'tháng 9/2024')[0]).toMatchObject({ due: { date: '2024-09', precision: 'month' } });
    expect(readWords('deadline', 'gửi báo cáo')[0]).toMatchObject({ action: 'gửi báo cáo', due: { date: '' } });
  });
  it('become parts with their labels, nested where several lines were marked', () => {
    expect(readWords('section', 'III. Kinh phí thực hiện')).toEqual([{ label: 'III', heading: 'Kinh phí thực hiện', children: [] }]);
    expect(readWords('section', 'Kinh phí thực hiện')).toEqual([{ label: '', heading: 'Kinh phí thực hiện', children: [] }]);
    expect(readWords('outline', '1. Kết quả\n- Về số lượng\n- Về chất lượng\n2. Hạn chế')).toMatchObject([
      { label: '1', children: [{ label: '-', heading: 'Về số lượng' }, { label: '-' }] }, { label: '2', heading: 'Hạn chế' },
    ]);
  });
  it('become forms, citations and recipients', () => {
    expect(readWords('form', '(Biểu mẫu số 03 kèm theo)')[0]).toMatchObject({ label: 'Biểu mẫu số 03' });
    expect(readWords('form', 'bảng thống kê')).toEqual([{ label: 'bảng thống kê', title: null }]);
    expect(readWords('citation', 'Nghị quyết số 3b/NQ-TLĐ ngày 12/5/2014')[0]).toMatchObject({ kind: 'resolution', number: '3b', code: 'NQ-TLĐ', date: '2014-05-12' });
    expect(readWords('recipient', '- Thường trực Tỉnh ủy;\n- Lưu: VT.')).toEqual(['Thường trực Tỉnh ủy', 'Lưu: VT']);
  });
  it('become fields of the head and the signature', () => {
    expect([readHeadWords('number', 'Số: 74/KH-LĐLĐ'), readHeadWords('code', 'Số: 74/KH-LĐLĐ')]).toEqual(['74', 'KH-LĐLĐ']);
    expect([readHeadWords('place', 'Hòa Lâm, ngày 28 tháng 6 năm 2024'), readHeadWords('date', 'Hòa Lâm, ngày 28 tháng 6 năm 2024')]).toEqual(['Hòa Lâm', '2024-06-28']);
    expect(readHeadWords('issuer', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA LÂM')).toBe('Liên đoàn Lao động tỉnh Hòa Lâm');
    expect(readHeadWords('name', ' Trần Văn\nHòa ')).toBe('Trần Văn Hòa');
    expect(readHeadWords('date', 'không có ngày')).toBeNull();
  });
  it('never make it stumble, and always give something to correct', () => fc.assert(fc.property(
    fc.constantFrom<WordKind>('target', 'task', 'deadline', 'section', 'outline', 'form', 'recipient', 'citation'),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('1.', 'I.', '- ', '85%', 'trên', 'trước ngày 31/7/2024', 'Ban Tổ chức', '\n', 'Mẫu 1', 'số 3/NQ-TLĐ', ';')).map((words) => words.join(' '))),
    (kind, words) => {
      const found = readWords(kind, words);
      if (/\p{L}{3}/u.test(words)) expect(found.length).toBeGreaterThan(0);
    },
  )));
});
