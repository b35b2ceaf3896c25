import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacy, fitsLegacy, fromLegacy, isSyllable, legacyFont } from '../index.ts';

const vietnamese = 'Kế hoạch thực hiện Nghị quyết Đại hội Công đoàn các cấp; phấn đấu trên 98% đoàn viên được học tập, nghỉ dưỡng, kỹ năng, uỷ ban';
const inTcvn3 = 'KÕ ho¹ch thùc hiÖn NghÞ quyÕt §¹i héi C«ng ®oµn c¸c cÊp; phÊn ®Êu trªn 98% ®oµn viªn ®­îc häc tËp, nghØ d­ìng, kü n¨ng, uû ban';
const inVni = 'Keá hoaïch thöïc hieän Nghò quyeát Ñaïi hoäi Coâng ñoaøn caùc caáp; phaán ñaáu treân 98% ñoaøn vieân ñöôïc hoïc taäp, nghæ döôõng, kyõ naêng, uyû ban';

/** Every letter of Vietnamese, by its base with all its tones. */
const letters = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ', 'đ'].join('');

describe('letters of old fonts', () => {
  it('become the Unicode letters that they show', () => {
    expect(fromLegacy(inTcvn3, 'tcvn3')).toBe(vietnamese);
    expect(fromLegacy(inVni, 'vni')).toBe(vietnamese);
  });
  it('cover the whole alphabet, TCVN 5712:1993', () => {
    const codes = 'aµ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËeÌÎÏÐÑªÒÓÔÕÖi×ØÜÝÞoßáâãä«åæçèé¬êëìíîuïñòóô\u00adõö÷øùyúûüýþ®';
    expect(fromLegacy(codes, 'tcvn3')).toBe(letters);
  });
  it('cover the whole alphabet of VNI in both cases', () => {
    const codes = 'aaøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä eeøeûeõeùeï eâeàeåeãeáeä iìæóíò ooøoûoõoùoï oâoàoåoãoáoä ôôøôûôõôùôï uuøuûuõuùuï ööøöûöõöùöï yyøyûyõyùî ñ';
    expect(fromLegacy(codes, 'vni').replaceAll(' ', '')).toBe(letters);
    expect(fromLegacy('KEÁ HOAÏCH NAÊM ÑÖÔÏC TOÅNG KEÁT', 'vni')).toBe('KẾ HOẠCH NĂM ĐƯỢC TỔNG KẾT');
  });
  it('of words in capitals are capitals, which TCVN3 has not', () => {
    expect(fromLegacy('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(['Së L§TBXH', 'Sè: 12/KH-TL§', 'Sè 12/KH'].map((words) => fromLegacy(words, 'tcvn3'))).toEqual(['Sở LĐTBXH', 'Số: 12/KH-TLĐ', 'Số 12/KH']);
    expect(fromLegacy('PH¸T TRIÓN KINH TÕ', 'tcvn3')).toBe('PHÁT TRIỂN KINH TẾ');
    expect(fromLegacy('UBND ë x· vµ L§L§ tØnh', 'tcvn3')).toBe('UBND ở xã và LĐLĐ tỉnh');
  });
  it('are known where a program made μ of µ and a minus sign of the soft hyphen', () => {
    expect(fromLegacy('®o\u03bcn viªn ®\u2212îc', 'tcvn3')).toBe('đoàn viên được');
  });
  it('stay where the code has no such letter', () => {
    expect(fromLegacy('60% - “Kh”, 12/KH', 'tcvn3')).toBe('60% - “Kh”, 12/KH');
    fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 9, max: 126 }).map((code) => String.fromCharCode(code)) }), (text) => fromLegacy(text, 'tcvn3') === text && fromLegacy(text, 'vni') === text));
  });
});

describe('an old encoding', () => {
  it('is told by its letters', () => {
    expect([inTcvn3, inVni].map(detectLegacy)).toEqual(['tcvn3', 'vni']);
  });
  it.each([
    ['Unicode', vietnamese], ['a short title', 'Kế hoạch và báo cáo'], ['plain letters', 'Ke hoach 2024'], ['French', 'Voilà une phrase française très élevée, à côté de l’été, garçon'],
    ['letters half converted', 'công ®oµn cơ sở được ®­îc đại hội C«ng đoàn các cấp thực hiện nghị quyết'],
    ['residue in Unicode', 'Vận động đo\u03bcn viên phát huy sáng kiến, đ\u2212ợc kiện to\u03bcn về tổ chức'], ['dropped letters', 'Cng on c s t chc hi ngh'], ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(detectLegacy(text)).toBeNull();
  });
  it('of a font is believed only where the letters are its codes', () => {
    expect([fitsLegacy('®oµn viªn', 'tcvn3'), fitsLegacy('đoàn viên', 'tcvn3'), fitsLegacy('là và có', 'tcvn3'), fitsLegacy('12/KH', 'tcvn3')]).toEqual([true, false, false, false]);
  });
  it('is named by its fonts', () => {
    expect(['.VnTime', '.VnTimeH', '.VnArial NarrowH', 'VNI-Times', 'Times New Roman', '.VNI', 'Verdana', 'Vnunicode'].map((font) => legacyFont(font))).toEqual([
      { encoding: 'tcvn3', capitals: false }, { encoding: 'tcvn3', capitals: true }, { encoding: 'tcvn3', capitals: true }, { encoding: 'vni', capitals: false }, null, null, null, null,
    ]);
  });
});

describe('a syllable', () => {
  it('is told from other words', () => {
    expect(['nghiêng', 'quyết', 'Giường', 'khuya', 'ở', 'đoàn'].map(isSyllable)).not.toContain(false);
    expect(['française', 'hîéc', 'thpt', 'school', 'đ'].map(isSyllable)).not.toContain(true);
  });
});
