import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirective, readingSchema, type Reading } from '#engines/directive-reading/index.ts';
import { ownDocuments } from './documents.ts';
import { claimsOf, misplaced, misquoted } from './evidence.ts';

/** A stretch of a golden document, cut wherever it falls. */
const stretches = fc.tuple(fc.constantFrom(...ownDocuments.map(({ text }) => text)), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1500 }))
  .map(([text, from, length]) => text.slice(Math.floor(from * text.length)).slice(0, length));
const glued = fc.array(fc.tuple(stretches, fc.constantFrom('', '\n', ' ', '\t', '\n\n', '|')), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.flat().join(''));

/** Lines in another order. */
const shuffled = fc.tuple(glued, fc.array(fc.nat(1000), { minLength: 7, maxLength: 40 })).map(([text, keys]) =>
  text.split('\n').map((line, i) => ({ line, key: ((keys[i % keys.length] ?? 0) * (i + 1)) % 997 })).sort((a, b) => a.key - b.key).map(({ line }) => line).join('\n'));
/** Letters lost, as from a bad copy. */
const worn = fc.tuple(glued, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 80 })).map(([text, places]) => {
  const lost = new Set(places.map((place) => Math.floor(place * text.length)));
  return [...text].filter((_, i) => !lost.has(i)).join('');
});
const random = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'grapheme', maxLength: 1500 }));
const texts = fc.oneof({ weight: 3, arbitrary: glued }, { weight: 3, arbitrary: shuffled }, { weight: 3, arbitrary: worn }, { weight: 1, arbitrary: random });

/** Reads many texts; a reading that throws fails whatever is checked of it. */
const everyReading = (check: (reading: Reading) => void): void => {
  fc.assert(fc.property(texts, (text) => check(readDirective(text))), { numRuns: 200 });
};

const complaintsOf = (reading: Reading): string[] =>
  (readingSchema.safeParse(reading).error?.issues ?? []).map(({ path, message }) => `${path.map((key) => (typeof key === 'number' ? '#' : String(key))).join('/')}: ${message}`);

describe('a reading of golden documents cut and glued at random', () => {
  it('keeps to the published shape, its places inside the text', () => {
    everyReading((reading) => {
      expect(complaintsOf(reading)).toEqual([]);
      const astray = claimsOf(reading).filter(({ value, start, end }) => value === undefined || start < 0 || end < start || end > reading.text.length);
      expect(astray).toEqual([]);
    });
  });

  it('keeps to the published shape where a row in prose stands under a number without words', () => {
    expect(complaintsOf(readDirective('6.\n-Đơn vị chủ trì: Ban Tổ chức'))).toEqual([]);
  });

  it('quotes what it claims: the words of a value stand at its place in their order', () => {
    everyReading((reading) => {
      expect(claimsOf(reading).map((claim) => misquoted(claim, reading.text)).filter((complaint) => complaint !== null)).toEqual([]);
    });
  });

  it('nests: the place of every part lies within that of its whole', () => {
    everyReading((reading) => {
      const claims = claimsOf(reading);
      const byPointer = new Map(claims.map((claim) => [claim.pointer, claim]));
      expect(claims.map((claim) => misplaced(claim, byPointer)).filter((complaint) => complaint !== null)).toEqual([]);
    });
  });
});

describe('what makes a claim wrong', () => {
  const text = 'Gửi báo cáo về Ban Tổ chức trước ngày 30/4/2026';
  const claim = { pointer: '/tasks/0/text', rule: 'task.text', start: 0, end: 26 };

  it('is a word that does not stand at its place, or stands in another order', () => {
    expect(misquoted({ ...claim, value: 'Gửi báo cáo về Ban Tổ chức' }, text)).toBeNull();
    expect(misquoted({ ...claim, value: 'Gửi báo cáo về Ban Tài chính' }, text)).not.toBeNull();
    expect(misquoted({ ...claim, value: 'về Ban Tổ chức gửi' }, text)).not.toBeNull();
    expect(misquoted({ ...claim, value: '2027-05-31', rule: 'due.date', start: 27, end: text.length }, text)).not.toBeNull();
  });

  it('is a part outside its item', () => {
    const item = { pointer: '/tasks/0', rule: 'task.bullet', value: {}, start: 5, end: 26 };
    const byPointer = new Map([[item.pointer, item]]);
    expect(misplaced({ ...claim, value: 'Gửi' }, byPointer)).not.toBeNull();
    expect(misplaced({ ...claim, value: 'báo cáo', start: 5 }, byPointer)).toBeNull();
  });
});

const together = ownDocuments.map(({ text }) => text).join('\n');
const opening = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH\nSố: 12/KH-LĐLĐ\nHà Sơn, ngày 5 tháng 3 năm 2026\nKẾ HOẠCH\nVề việc thử\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Tổ chức\n';
/** Texts of any length: all golden documents one after the other, on one line, without a blank …, and one thing over and over. */
const endless: readonly (readonly [name: string, start: string, unit: string])[] = [
  ['all golden documents', '', together], ['all golden documents on one line', opening, together.replace(/\s+/gu, ' ')], ['words without blanks', '', together.replace(/\s/gu, '')],
  ['tabs for blanks', '', together.replace(/ /gu, '\t')], ['one letter', '', 'a'], ['opening brackets', opening, '('], ['bullets', opening, '- \n'],
  ['rows of a table', opening, '1\tXây dựng kế hoạch\tBan Tổ chức\tTháng 3/2026\n'], ['tasks', opening, '- Gửi báo cáo về LĐLĐ tỉnh trước ngày 30/4/2026.\n'],
  ['cited documents', opening, 'Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị; '], ['shares', opening, 'trên 85% đoàn viên '], ['capitals', opening, 'BAN CHẤP HÀNH\n'], ['actors', opening, 'Ban Tổ chức, '],
  ['marks without letters', '', '\u0301'], ['recipients', opening, 'Nơi nhận:\n- Lưu: VT;\n'],
];

describe('the work of a reading', () => {
  /** Processor time of this process, the least of several goes: what other programs do meanwhile counts little. */
  const workOf = (text: string): number => Math.min(...[1, 2].map(() => {
    const before = process.cpuUsage();
    readDirective(text);
    return process.cpuUsage(before).user;
  }));
  const ofLength = (start: string, unit: string, length: number): string => (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);

  /** What a quarter of the text costs as ordinary documents: below this the processor's clock is too coarse to tell growth. */
  const ordinary = workOf(ofLength('', together, 50_000));

  // Growth, never a time: four times the text may cost nine times the work (three times a doubling); squared growth costs sixteen.
  it.each(endless)('grows with the text and hardly faster, up to 200 kB: %s', (_, start, unit) => {
    const quarter = Math.max(workOf(ofLength(start, unit, 50_000)), ordinary);
    expect(workOf(ofLength(start, unit, 200_000)) / quarter).toBeLessThan(9);
  });
});
