import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirective, type Particulars, type Reading } from '../index.ts';
import { particularsFromText } from './index.ts';

/** What particulars are read from, in any order, broken anywhere. */
const pieces = [
  'KẾ HOẠCH', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ', 'I. TỔ CHỨC THỰC HIỆN', '- Công đoàn cơ sở gửi báo cáo sơ kết về LĐLĐ tỉnh trước ngày 30/4/2024.', '- LĐLĐ các huyện gửi báo cáo trước ngày 31/2/2024', 'Nếu có **vướng mắc** liên hệ', 'Ban Tổ chức',
  'phản ánh về LĐLĐ tỉnh (qua Ban Tổ chức, số 0912.345.678, đ/c An)', 'an@vankhe.example', 'thực hiện từ công đoàn <i>cơ sở</i> trở lên.', 'ở các cấp công đoàn', '(Theo biểu mẫu số 01 đính kèm)', '(có đề cương báo cáo kèm theo)', 'Phụ lục II', 'Nơi nhận:',
  '- Tổng Liên đoàn (để b/c);', '- LĐLĐ các huyện (th/hiện)', '- Lưu: VT.', 'PHỤ LỤC 01', 'ĐỀ CƯƠNG', 'BIỂU MẪU SỐ 01', '(', ')', '“', '%', '\t', '|', '\u0301', '\uD800',
];
const scraps = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 50 });
const documents = fc.oneof(scraps.map((s) => s.join('\n')), scraps.map((s) => s.join(' ')), scraps.map((s) => s.join('\n\n')));
const everyReading = (check: (reading: Reading) => void): void => fc.assert(fc.property(documents, (text) => check(readDirective(text))), { numRuns: 400 });

const quotes = ({ contact, recipients, scope }: Particulars) =>
  [contact?.organisation, contact?.department, contact?.person, ...contact?.phones ?? [], ...contact?.emails ?? [], scope?.words, ...recipients.flatMap(({ recipient, said }) => [recipient, said])]
    .filter((one) => one !== null && one !== undefined);

/** True where the letters of `words` stand in `source` in this order, from its first to its last: noise between them aside. */
function standsIn(words: string, source: string): boolean {
  const letters = [...words.replace(/\s/gu, '')];
  let at = 0;
  for (const letter of letters) {
    const found = source.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + letter.length;
  }
  return at === source.length;
}

describe('particulars of any text', () => {
  it('quote what they claim', () => {
    everyReading(({ particulars, text }) => {
      for (const { text: words, start, end } of quotes(particulars)) expect(standsIn(words, text.slice(start, end)), `${words} in ${text.slice(start, end)}`).toBe(true);
    });
  });

  it('lie within the text, parts of the contact within its sentence, places of diagnostics too', () => {
    everyReading(({ particulars, diagnostics, text }) => {
      const places = [...quotes(particulars), ...particulars.attachments.flatMap(({ named, attached }) => [named, attached]).filter((place) => place !== null), ...diagnostics.flatMap((one) => one.places ?? [])];
      for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      const { contact } = particulars;
      for (const part of [contact?.organisation, contact?.department, contact?.person]) if (contact && part) expect(contact.start <= part.start && part.end <= contact.end).toBe(true);
    });
  });

  it('give each recipient of the directive a role, and each form a place among the attachments', () => {
    everyReading(({ particulars, directive }) => {
      expect(particulars.recipients.map(({ recipient }) => recipient.text)).toEqual(directive.recipients);
      expect(new Set(particulars.attachments.map(({ key }) => key)).size).toBe(particulars.attachments.length);
      for (const { presence, attached } of particulars.attachments) expect(attached !== null).toBe(presence === 'attached');
    });
  });

  it('are the same when read again from the text alone', () => {
    everyReading(({ particulars, directive, evidence, text }) => { expect(particularsFromText(text, directive, evidence)).toEqual(particulars); });
  });
});
