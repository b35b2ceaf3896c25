import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './index.ts';

describe('canonical text', () => {
  it.each([
    ['composes, and keeps the ª of a symbol', 'Đoa\u0300n 6ª/NQ-TLĐ', 'Đoàn 6ª/NQ-TLĐ'],
    ['takes every line and page break as a line end', 'a\r\nb\rc\vd\fe\u2028g\u0085h', 'a\nb\nc\nd\ne\ng\nh'],
    ['drops what shows nothing', '\uFEFFcông\u00AD đo\u200Bàn\u200E\u0007', 'công đoàn'],
    ['composes across what it drops', 'e\u00AD\u0302\u200D\u0301', 'ế'],
    ['makes odd spaces spaces', 'ngày\u00A005\u2009tháng\u30007', 'ngày 05 tháng 7'],
    ['gives a symbol its plain hyphen and slash', '12/KH\u2011LĐLĐ, 30\u20444', '12/KH-LĐLĐ, 30/4'],
    ['makes full-width figures plain', '２０２４（％）', '2024(%)'],
    ['makes private bullets dashes, and keeps signs of the Symbol font', '\uf0b7 Mở lớp\n\uf0d8 tỷ lệ \uf0b3 98%', '- Mở lớp\n- tỷ lệ ≥ 98%'],
    ['gives a roman number its Latin letters', 'VII\u0406, \u0406\u0406. \u0425\u0406', 'VIII, II. XI'],
    ['gives Latin words theirs', 'B\u0410N T\u039f CH\u1ee8C c\u043eng \u043e\u0301', 'BAN TO CHỨC cong \u043e\u0301'],
    ['takes the Icelandic letter for the Vietnamese one', '\u00d0oàn L\u00d0L\u00d0 s\u00d0', 'Đoàn LĐLĐ s\u00d0'],
    ['leaves foreign words and letters without a twin', 'Москва, β-caroten, đo\u03bcn', 'Москва, β-caroten, đo\u03bcn'],
    ['leaves quotes, dashes and fractions as printed', '“6ª” – ½ … №', '“6ª” – ½ … №'],
  ])('%s', (_, given, wanted) => {
    expect(canonicalText(given)).toBe(wanted);
  });

  const odd = fc.string({ unit: fc.constantFrom('a', 'Đ', '\u00d0', 'ð', 'I', '\u0406', '\u0399', '\u043e', 'ж', '\u03bc', '\u0301', '\u0323', '\u031b', '\u00ad', '\u200b', '\r', '\n', '\f', ' ', '\u00a0', '\uf0b7', '\uff11', '\ud800', '\u2126', '\u1fbe', '\u037e', '1', '.'), maxLength: 40 });
  it.each([['of odd letters', odd], ['of any characters', fc.string({ unit: 'binary', maxLength: 60 })], ['of any units', fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))]])(
    'of a text %s is its own canonical text, in NFC and fit to be stored', (_, texts) => {
      fc.assert(fc.property(texts, (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.isWellFormed() && !/[\r\0]/.test(once)).toBe(true);
      }), { numRuns: 500 });
    });

  it('of a line does not depend on the lines around it', () => {
    fc.assert(fc.property(odd, odd, (a, b) => canonicalText(`${a}\n${b}`) === `${canonicalText(`${a}\n`)}${canonicalText(`\n${b}`).slice(1)}`));
  });
});
