import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorMatchSchema, matchActor, partsOfActor, soughtNames, type Vocabulary } from './index.ts';

const unit = (id: string, name: string, shortName: string, typeKey: string) => ({ id, name, shortName, typeKey });
const province = unit('province', 'Liên đoàn Lao động tỉnh Vân Khê', 'LĐLĐ tỉnh Vân Khê', 'province');
const types = [
  { key: 'province', nameVi: 'Liên đoàn Lao động tỉnh, thành phố', shortVi: 'LĐLĐ tỉnh', rank: 10, all: 0, direct: 0 },
  { key: 'department', nameVi: 'Ban, văn phòng', shortVi: 'Ban', rank: 15, all: 2, direct: 2 },
  { key: 'district', nameVi: 'Liên đoàn Lao động huyện, thị xã, thành phố thuộc tỉnh', shortVi: 'LĐLĐ huyện', rank: 20, all: 6, direct: 6 },
  { key: 'sector', nameVi: 'Công đoàn ngành địa phương', shortVi: 'CĐ ngành', rank: 20, all: 2, direct: 2 },
  { key: 'industrial-zone', nameVi: 'Công đoàn các khu công nghiệp', shortVi: 'CĐ các KCN', rank: 20, all: 1, direct: 1 },
  { key: 'grassroots', nameVi: 'Công đoàn cơ sở', shortVi: 'CĐCS', rank: 30, all: 300, direct: 4 },
  { key: 'guild', nameVi: 'Nghiệp đoàn cơ sở', shortVi: 'Nghiệp đoàn', rank: 30, all: 12, direct: 0 },
];
const units = [
  unit('thanh-lung', 'Liên đoàn Lao động huyện Thanh Lũng', 'LĐLĐ huyện Thanh Lũng', 'district'),
  unit('hoa-lam', 'Liên đoàn Lao động thành phố Hòa Lâm', 'LĐLĐ TP Hòa Lâm', 'district'),
  unit('giao-duc', 'Công đoàn ngành Giáo dục tỉnh Vân Khê', 'CĐ Giáo dục', 'sector'),
  unit('y-te', 'Công đoàn ngành Y tế', 'CĐ Y tế', 'sector'),
  unit('vien-chuc', 'Công đoàn Viên chức tỉnh Vân Khê', 'CĐ Viên chức', 'sector'),
  unit('bao', 'CĐCS Công ty Bao bì Lung Tiên', 'CĐCS Bao bì', 'grassroots'),
  unit('to-chuc', 'Ban Tổ chức - Kiểm tra', 'Ban TC-KT', 'department'),
];
const vocabulary: Vocabulary = { base: province, issuedAbove: false, types, units };
const fromAbove: Vocabulary = { ...vocabulary, issuedAbove: true };

const first = (part: string, known = vocabulary): string | undefined => {
  const match = matchActor(part, known)[0]?.match;
  if (!match) return undefined;
  if (match.kind === 'unit') return match.unitId;
  if (match.kind === 'types') return `${match.direct ? 'directly below: ' : ''}${match.typeKeys.join('+')}${match.condition ? ` (${match.condition})` : ''}`;
  return match.kind;
};

describe('an actor stands for', () => {
  it.each([
    // A single unit, by its name in any of its forms.
    ['LĐLĐ huyện Thanh Lũng', 'thanh-lung'], ['Liên đoàn Lao động huyện Thanh Lũng', 'thanh-lung'], ['Liên đoàn Lao động Thanh Lũng', 'thanh-lung'], ['LĐLĐ huyện Thanh Lung', 'thanh-lung'],
    ['LĐLĐ TP Hoà Lâm', 'hoa-lam'], ['Công đoàn ngành Y tế', 'y-te'], ['CĐN Giáo dục', 'giao-duc'], ['Công đoàn ngành Giáo dục', 'giao-duc'], ['Công đoàn Viên chức', 'vien-chuc'], ['CĐVC', 'vien-chuc'],
    ['CĐCS Công ty Bao bì Lung Tiên', 'bao'],
    // The issuer itself, and its committees.
    ['LĐLĐ tỉnh', 'province'], ['Liên đoàn Lao động tỉnh', 'province'], ['Ban Thường vụ LĐLĐ tỉnh', 'province'], ['Ban Thường vụ', 'province'],
    // Departments: a unit where the tree holds it, else said so.
    ['Ban Tổ chức - Kiểm tra', 'to-chuc'], ['Ban Tuyên giáo - Nữ công', 'department'], ['Văn phòng', 'department'], ['các ban LĐLĐ tỉnh', 'directly below: department'],
    // All units of a sort.
    ['LĐLĐ các huyện, thành phố', 'district'], ['Các LĐLĐ huyện, thị xã, thành phố', 'district'], ['LĐLĐ huyện, Thành phố', 'district'], ['LĐLĐ cấp huyện', 'district'], ['LĐLĐ các quận, huyện', 'district'],
    ['công đoàn ngành', 'sector'], ['CĐN', 'sector'], ['Công đoàn các khu công nghiệp', 'industrial-zone'],
    ['Công đoàn cấp trên trực tiếp cơ sở', 'district+sector+industrial-zone'], ['Ban Thường vụ Công đoàn cấp trên trực tiếp cơ sở', 'district+sector+industrial-zone'],
    ['các CĐCS', 'grassroots+guild'], ['Công đoàn cơ sở', 'grassroots+guild'], ['các đơn vị', 'directly below: district+sector+industrial-zone+grassroots'],
    ['Các cấp công đoàn trong tỉnh', 'district+sector+industrial-zone+grassroots+guild'],
    // Restricted in the document's own words.
    ['Công đoàn cơ sở trực thuộc LĐLĐ tỉnh', 'directly below: grassroots+guild'], ['CĐCS doanh nghiệp có từ 25 lao động', 'grassroots+guild (doanh nghiệp có từ 25 lao động)'], ['LĐLĐ các huyện miền núi', 'district (miền núi)'],
    // Outside.
    ['Sở Y tế', 'outside'], ['UBND các huyện', 'outside'], ['Tỉnh ủy', 'outside'], ['Ban Dân vận Tỉnh ủy', 'outside'], ['Tổng Liên đoàn', 'outside'], ['Ban Tổ chức TLĐ', 'outside'], ['Công đoàn ngành Trung ương', 'outside'], ['Đồng chí An', 'outside'],
    // Nothing like it.
    ['LĐLĐ huyện Không Có', undefined], ['Câu lạc bộ', undefined],
  ])('%s: %s', (part, expected) => expect(first(part)).toBe(expected));

  it.each([
    ['LĐLĐ các tỉnh, thành phố', 'province'], ['Tổng Liên đoàn', 'outside'], ['Ban Tổ chức', 'outside'], ['công đoàn cơ sở', 'grassroots+guild'], ['LĐLĐ các huyện', 'district'],
  ])('in a document from above the tree, %s: %s', (part, expected) => expect(first(part, { ...fromAbove, units: fromAbove.units.filter(({ typeKey }) => typeKey !== 'department') })).toBe(expected));

  it('the confederation itself where it is in the tree', () => {
    const confederation = unit('tld', 'Tổng Liên đoàn Lao động Việt Nam', 'TLĐ', 'central');
    expect(first('Tổng Liên đoàn Lao động Việt Nam', { ...vocabulary, units: [...units, confederation] })).toBe('tld');
  });

  it('says why, and how sure it is', () => {
    expect(matchActor('LĐLĐ tỉnh', vocabulary)[0]).toMatchObject({ reason: 'issuer', score: 0.95 });
    expect(matchActor('LĐLĐ các huyện miền núi', vocabulary)[0]).toMatchObject({ reason: 'type_name', score: 0.65 });
    expect(matchActor('Ban Thường vụ LĐLĐ tỉnh', vocabulary)[0]).toMatchObject({ reason: 'committee' });
  });
});

describe('a joint actor', () => {
  it.each([
    ['Các LĐLĐ huyện, thành phố, công đoàn ngành và Công đoàn Viên chức', ['Các LĐLĐ huyện, thành phố', 'công đoàn ngành', 'Công đoàn Viên chức']],
    ['Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở', ['Công đoàn cấp trên trực tiếp cơ sở', 'Công đoàn cơ sở']],
    ['LĐLĐ các huyện, thị xã, thành phố', ['LĐLĐ các huyện, thị xã, thành phố']],
    ['Văn phòng, các ban LĐLĐ tỉnh', ['Văn phòng', 'các ban LĐLĐ tỉnh']],
  ])('%s', (actor, parts) => expect(partsOfActor(actor)).toEqual(parts));
});

describe('units are looked for', () => {
  it('by the words that tell them apart alone', () => {
    expect(soughtNames(['LĐLĐ huyện Thanh Lũng', 'LĐLĐ các huyện', 'Công đoàn ngành Giáo dục', 'Ban Tổ chức - Kiểm tra'])).toEqual([['thanh', 'lung'], ['giao', 'duc'], ['to', 'chuc', 'kiem', 'tra']]);
  });
});

it('works the words of each unit out once, however many actors are held against it', () => {
  let reads = 0;
  const counted = units.map((one) => ({ ...one, get name() { reads += 1; return one.name; } }));
  for (let n = 0; n < 200; n += 1) matchActor(`LĐLĐ huyện Thanh Lũng ${n}`, { ...vocabulary, units: counted });
  expect(reads).toBe(units.length);
});

it('whatever the words, proposals keep to their shape and never throw', () => {
  const words = fc.array(fc.constantFrom('LĐLĐ', 'các', 'huyện', 'tỉnh', ',', 'và', 'Công đoàn', 'cơ sở', 'cấp trên', 'trực tiếp', 'ngành', 'Ban', 'Thường vụ', 'Thanh Lũng', 'trực thuộc', '(', ')', 'Sở', '…', 'đơn vị', '\uD800'), { maxLength: 14 }).map((all) => all.join(' '));
  fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
    for (const part of partsOfActor(text)) for (const known of [vocabulary, fromAbove]) {
      const proposals = matchActor(part, known);
      expect(proposals.length).toBeLessThanOrEqual(4);
      for (const { match, score } of proposals) {
        if (match.kind !== 'unit') actorMatchSchema.parse(match);
        expect(score > 0 && score <= 1).toBe(true);
      }
    }
  }), { numRuns: 500 });
});
