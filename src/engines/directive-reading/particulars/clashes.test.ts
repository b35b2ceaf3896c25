import { describe, expect, it } from 'vitest';
import { readDirective, type Diagnostic } from '../index.ts';
import { daysOf } from './due-days.ts';

const clashes = (lines: string[], scope = '', issuer = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ'): Diagnostic[] =>
  readDirective(`${issuer}\n\nSố: 12/KH-LĐLĐ\n\nKẾ HOẠCH\n\nSơ kết phong trào\n\nI. YÊU CẦU\n\n1. ${scope || 'Làm gọn.'}\n\nII. TỔ CHỨC THỰC HIỆN\n\n${lines.map((line) => `- ${line}`).join('\n\n')}`)
    .diagnostics.filter(({ code }) => /deadline|level/.test(code));
const codes = (...given: Parameters<typeof clashes>): string[] => clashes(...given).map(({ code }) => code);

describe('deadlines that clash', () => {
  it.each([
    ['one level has two days for one report', ['LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 10/5/2024.', 'Công đoàn cấp trên trực tiếp cơ sở gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 20/5/2024.'], ['deadline_conflict']],
    ['two levels have one day, jointly, and the lower one reports past the upper one', ['Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở gửi báo cáo về LĐLĐ tỉnh trước ngày 30/4/2024.'], ['levels_share_deadline', 'level_skipped']],
    ['two levels have one day, each for itself', ['Công đoàn cơ sở nộp báo cáo sơ kết trước ngày 30/4/2024.', 'LĐLĐ các huyện nộp báo cáo sơ kết trước ngày 30/4/2024.'], ['levels_share_deadline']],
    ['grassroots unions report straight to the province', ['Công đoàn cơ sở gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 30/4/2024.'], ['level_skipped']],
    ['the level below is later than the level above', ['LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 30/5/2024.', 'LĐLĐ tỉnh gửi báo cáo sơ kết về Tổng Liên đoàn trước ngày 20/5/2024.'], ['deadline_after_level_above']],
    ['each level has its day, with time between', ['Công đoàn cơ sở gửi báo cáo sơ kết trước ngày 10/4/2024.', 'LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 20/4/2024.', 'LĐLĐ tỉnh gửi báo cáo sơ kết về Tổng Liên đoàn trước ngày 30/4/2024.'], []],
    ['two reports of different periods', ['LĐLĐ các huyện báo cáo kết quả 6 tháng về LĐLĐ tỉnh trước ngày 15/6/2024.', 'LĐLĐ các huyện báo cáo kết quả cả năm về LĐLĐ tỉnh trước ngày 30/11/2024.'], []],
    ['two departments have their own days', ['Ban Tài chính báo cáo sơ kết về Thường trực trước ngày 10/4/2024.', 'Văn phòng báo cáo sơ kết về Thường trực trước ngày 30/4/2024.'], []],
    ['a review on the way and one at the end are two', ['LĐLĐ các huyện báo cáo sơ kết về LĐLĐ tỉnh trước ngày 10/4/2024.', 'LĐLĐ các huyện báo cáo tổng kết về LĐLĐ tỉnh trước ngày 30/11/2024.'], []],
    ['a schedule and a report are two things', ['LĐLĐ các huyện gửi lịch hoạt động về LĐLĐ tỉnh trước ngày 10/4/2024.', 'LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 30/4/2024.'], []],
  ])('%s', (_, lines, expected) => expect(codes(lines)).toEqual(expected));

  it('says of a level of the scope that no day speaks of it', () => {
    const [found, ...others] = clashes(['LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 20/4/2024.'], 'Việc sơ kết thực hiện từ công đoàn cơ sở trở lên.');
    expect([found?.code, others]).toEqual(['level_without_deadline', []]);
    expect(found?.message.vi).toBe('Văn bản nêu “từ công đoàn cơ sở trở lên” nhưng không cho công đoàn cơ sở hạn nào. Khi giao việc cần tự đặt hạn.');
    expect(codes(['LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 20/4/2024.'], 'Việc sơ kết thực hiện từ công đoàn cấp trên trực tiếp cơ sở trở lên.')).toEqual([]);
  });

  it('shows both places', () => {
    const lines = ['LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 10/5/2024.', 'LĐLĐ các huyện gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 20/5/2024.'];
    const [found] = clashes(lines);
    expect(found?.message.en).toBe('“LĐLĐ các huyện” has two different dates for one thing: “trước ngày 10/5/2024” and “trước ngày 20/5/2024”. Ask the issuer, or choose one.');
    expect(found?.places).toHaveLength(2);
    expect(found?.pointer).toBe('/deadlines/0/due');
  });
});

describe('the days of a due', () => {
  it.each([
    ['2024-06-30', 'day', '2024-06-30', '2024-06-30'], ['2024-02', 'late-month', '2024-02-21', '2024-02-29'], ['2024-05', 'early-month', '2024-05-01', '2024-05-10'],
    ['2024-05', 'mid-month', '2024-05-11', '2024-05-20'], ['2024-05', 'month', '2024-05-01', '2024-05-31'], ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'], ['2024', 'year', '2024-01-01', '2024-12-31'],
  ] as const)('%s, %s, are %s to %s', (date, precision, first, last) => expect(daysOf({ date, precision })).toEqual({ first, last }));
  it('of a date that no calendar has are none', () => expect(daysOf({ date: '2024-09-31', precision: 'day' })).toBeNull());
});
