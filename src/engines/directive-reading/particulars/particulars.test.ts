import { describe, expect, it } from 'vitest';
import { attachmentKey, readDirective, type Reading } from '../index.ts';

const letterhead = 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ\n\nSố: 12/KH-LĐLĐ\n\nKẾ HOẠCH\n\nSơ kết phong trào thi đua\n\n';
const read = (body: string): Reading => readDirective(`${letterhead}I. YÊU CẦU\n\n${body}`);
const words = ({ text }: Reading, place: { start: number; end: number } | null | undefined): string | null => place ? text.slice(place.start, place.end) : null;

describe('the contact', () => {
  it.each([
    ['Khi bắt tay vào việc nếu có vướng mắc đề nghị công đoàn các cấp liên hệ Ban Tổ chức LĐLĐ tỉnh để được chỉ dẫn.', { organisation: null, department: 'Ban Tổ chức LĐLĐ tỉnh', person: null, phones: [], emails: [] }],
    ['Có khó khăn, vướng mắc xin phản ánh về Liên đoàn Lao động tỉnh (qua Ban Chính sách, điện thoại 0290.3812.345, đồng chí Lò Thị Mây) để xem xét.', { organisation: 'Liên đoàn Lao động tỉnh', department: 'Ban Chính sách', person: 'Lò Thị Mây', phones: ['0290.3812.345'], emails: [] }],
    ['Nếu có vướng mắc, liên hệ đ/c Hải, số điện thoại 0912 345 678, thư điện tử bantochuc@vankhe.example để được hướng dẫn.', { organisation: null, department: null, person: 'Hải', phones: ['0912 345 678'], emails: ['bantochuc@vankhe.example'] }],
    ['Tháo gỡ khó khăn, vướng mắc cho doanh nghiệp trên địa bàn.', null],
  ])('%s', (sentence, expected) => {
    const reading = read(`1. ${sentence}`);
    const { contact } = reading.particulars;
    expect(contact && {
      organisation: contact.organisation?.text ?? null, department: contact.department?.text ?? null, person: contact.person?.text ?? null,
      phones: contact.phones.map((one) => one.text), emails: contact.emails.map((one) => one.text),
    }).toEqual(expected);
    for (const one of [contact?.organisation, contact?.department, contact?.person, ...contact?.phones ?? []]) if (one) expect(words(reading, one)).toBe(one.text);
  });
});

describe('roles of recipients', () => {
  const roles = (lines: string[]) => read(`1. Nội dung.\n\nNơi nhận:\n${lines.map((line) => `- ${line}`).join('\n')}`).particulars.recipients.map(({ role, proposed }) => role ?? (proposed ? `${proposed}?` : null));
  it.each([
    ['Tổng Liên đoàn (báo cáo);', 'report'], ['Thường trực Tỉnh ủy (để b/c);', 'report'], ['Thường trực LĐLĐ tỉnh (chỉ đạo);', 'direct'],
    ['Các ban LĐLĐ tỉnh (ph/hợp);', 'coordinate'], ['LĐLĐ các huyện (th/hiện);', 'carry_out'], ['Báo Lao động (để biết);', 'know'], ['Lưu: VT, ToC.', 'file'],
    // The document says nothing: by the kind of body, marked as a proposal.
    ['Đoàn Chủ tịch TLĐ;', 'report?'], ['LĐLĐ các huyện, thị xã, thành phố;', 'carry_out?'], ['Các cấp công đoàn trong tỉnh;', 'carry_out?'], ['Thường trực LĐLĐ tỉnh;', 'direct?'],
    ['Ngân hàng chi nhánh khu vực;', null], ['LĐLĐ tỉnh Hà Sơn (cụm trưởng cụm thi đua);', null],
  ])('%s is for %s', (line, expected) => expect(roles([line])).toEqual([expected]));
});

describe('the scope of levels', () => {
  it.each([
    ['Việc sơ kết thực hiện từ công đoàn cấp trên trực tiếp cơ sở trở lên, nghiêm túc, tiết kiệm.', 'upper'],
    ['Việc tổng kết được thực hiện từ cấp cơ sở trở lên.', 'grassroots'],
    ['Tổ chức sơ kết từ CĐCS trở lên.', 'grassroots'],
    ['Tổng kết bắt đầu từ công đoàn cơ sở; không bày vẽ hình thức.', 'grassroots'],
    ['Kế hoạch được triển khai ở các cấp công đoàn trong tỉnh.', 'grassroots'],
    ['Hội nghị sơ kết thực hiện từ cấp tỉnh trở lên.', 'province'],
    ['Phấn đấu 75% công đoàn cơ sở tổ chức từ 02 lớp trở lên, thực hiện từ công đoàn cơ sở trở lên.', undefined],
    ['Doanh nghiệp có từ 25 lao động trở lên tổ chức đối thoại.', undefined],
  ])('%s', (sentence, lowest) => {
    const reading = read(`1. ${sentence}`);
    expect(reading.particulars.scope?.lowest).toBe(lowest);
    if (reading.particulars.scope) expect(words(reading, reading.particulars.scope.words)).toBe(reading.particulars.scope.words.text);
  });

  it('of units that belong to the province names no lowest level', () => {
    expect(read('1. LĐLĐ tỉnh và các đơn vị trực thuộc tổ chức thực hiện kế hoạch.').particulars.scope).toMatchObject({ lowest: null, confidence: 0.6 });
  });
});

describe('what is named and what is there', () => {
  const items = (body: string) => read(body).particulars.attachments.map(({ key, presence }) => `${key}: ${presence}`);
  const tail = '\n\nNơi nhận:\n- Lưu: VT.\n\n';
  it('a form that only its number tells of is not attached', () => {
    const reading = read('1. Thống kê số lớp (theo Biểu mẫu số 01 đính kèm).');
    const [form] = reading.particulars.attachments;
    expect(form).toMatchObject({ key: 'bieu-mau-1', kind: 'form', presence: 'named_not_attached', attached: null });
    expect(words(reading, form?.named)).toBe('Biểu mẫu số 01');
  });
  it('an annex that stands at the end is attached', () => {
    const reading = read(`1. Báo cáo theo Phụ lục 01 và Phụ lục 02.${tail}PHỤ LỤC 01\n\nDanh sách lớp tập huấn của đơn vị`);
    expect(reading.particulars.attachments.map(({ key, presence }) => [key, presence])).toEqual([['phu-luc-1', 'attached'], ['phu-luc-2', 'named_not_attached']]);
    expect(words(reading, reading.particulars.attachments[0]?.attached)).toBe('PHỤ LỤC 01\n\nDanh sách lớp tập huấn của đơn vị');
  });
  it.each([
    ['an outline only announced', '1. Báo cáo.\n\n(có gợi ý đề cương báo cáo kèm theo)', ['de-cuong: named_not_attached']],
    ['an outline included', `1. Báo cáo (theo đề cương kèm theo).${tail}ĐỀ CƯƠNG\n\nBáo cáo sơ kết\n\nI. TÌNH HÌNH`, ['de-cuong: attached']],
    ['annexes in general, one of them there', `1. Báo cáo (có phụ lục kèm theo).${tail}PHỤ LỤC\n\nSố liệu`, ['phu-luc: attached']],
    ['a heading with nothing below it', `1. Báo cáo (có phụ lục kèm theo).${tail}PHỤ LỤC`, ['phu-luc: named_not_attached']],
    ['a document without any', '1. Báo cáo.', []],
  ])('%s', (_, body, expected) => expect(items(body)).toEqual(expected));
  it.each([['Biểu mẫu số 01', 'bieu-mau-1'], ['BIỂU MẪU SỐ 1', 'bieu-mau-1'], ['Phụ lục I', 'phu-luc-i'], ['Gợi ý đề cương báo cáo', 'de-cuong'], ['Biểu số 2a', 'bieu-2a'], ['…', 'kem-theo-cddoomfj']])('%s has the lasting name %s', (label, key) => {
    expect(attachmentKey(label)).toBe(key);
  });
  it('labels that differ only in signs or far behind have names of their own', () => {
    const long = `Biểu tổng hợp ${'kết quả thực hiện các chỉ tiêu '.repeat(4)}`;
    const keys = ['???', '***', '…', `${long} khối doanh nghiệp`, `${long} khối hành chính`].map(attachmentKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,80}$/);
    expect(attachmentKey(`${long.toUpperCase()} KHỐI DOANH NGHIỆP`)).toBe(keys[3]);
  });
});
