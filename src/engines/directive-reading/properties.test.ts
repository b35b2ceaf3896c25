import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirective, readingSchema, type Reading } from './index.ts';

/** Pieces of official documents, thrown together in any order: nearer to trouble than random letters are. */
const pieces = [
  'Số: 12/KH-LĐLĐ', 'Số:      /KH-LĐLĐ', 'KẾ HOẠCH', 'NGHỊ QUYẾT', 'Hà Sơn, ngày 5 tháng 3 năm 2024', 'I. MỤC ĐÍCH', 'II. CHỈ TIÊU', '1. Ban Tổ chức', 'a) Hướng dẫn', '- Trên 85% đoàn viên được thăm hỏi;',
  '+ Gửi báo cáo về LĐLĐ tỉnh trước ngày 30/4/2024.', 'TT\tNội dung\tCơ quan chủ trì\tThời gian', '1\tXây dựng kế hoạch\tBan Tổ chức\tTháng 3/2024', '|', 'ĐỀ CƯƠNG', 'Phần thứ nhất', 'PHỤ LỤC', 'Nơi nhận:', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH',
  'Nguyễn Văn An', '(Theo biểu mẫu số 01)', 'Thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về', '“', '”', '((((', ';;;;', '**', '<i>', '6ª/NQ-TLĐ', 'Điều 1.', 'Kính gửi:', 'V/v', '31/02/2024', '...', '%', '\t', '\u0301', '\uD800',
];
const scraps = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 });
const documents = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), scraps.map((s) => s.join('\n')), scraps.map((s) => s.join(' ')), scraps.map((s) => s.join('\n\n')));

const at = (root: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

function* scalars(value: unknown, pointer = ''): Generator<string> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* scalars(item, `${pointer}/${i}`);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* scalars(item, `${pointer}/${key}`);
  else if (value !== null) yield pointer;
}

const everyReading = (check: (reading: Reading) => void): void => {
  fc.assert(fc.property(documents, (text) => check(readDirective(text))), { numRuns: 300 });
};

describe('a reading of any text', () => {
  it('keeps to the published shape', () => {
    everyReading((reading) => { readingSchema.parse(reading); });
  });

  it('shows a place inside the text for every value that is not null', () => {
    everyReading(({ directive, evidence, text }) => {
      for (const pointer of scalars(directive)) expect(evidence[pointer], pointer).toBeDefined();
      for (const [pointer, { start, end }] of Object.entries(evidence)) {
        expect(at(directive, pointer), pointer).not.toBeUndefined();
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
  });

  it('keeps the texts of the document canonical, whatever normal form came in', () => {
    everyReading((reading) => {
      expect(readDirective(reading.text.normalize('NFD')).directive).toEqual(readDirective(reading.text.normalize('NFD').normalize('NFC')).directive);
    });
  });

  it('is the same when the canonical text is read again', () => {
    everyReading((reading) => { expect(readDirective(reading.text)).toEqual(reading); });
  });
});
