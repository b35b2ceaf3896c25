import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, dateOf, datesAgree, identify, symbolKey } from './index.ts';
import type { DocumentHead } from './index.ts';

const head = (symbol: string, date: string | null, kind: DocumentHead['kind'] = 'resolution'): DocumentHead => {
  const [number, ...code] = symbol.split('/');
  return { kind, number: number || null, code: code.join('/') || null, date, issuer: null };
};

describe('which document a citation means', () => {
  it.each([
    ['06a/NQ-TLĐ', '6ª/NQ-TLĐ'], ['6a/NQ-TLĐ', '6A/NQ-TLD'], ['125/TB-TLD', '125/TB-TLĐ'], ['02-NQ/TW', 'NQ 02/TW'], ['02-NQ/TW', '2/NQ-TW'],
    ['07/2013/CT-UBND', '7/CT-UBND'], ['19/CTr-LĐLĐ', '19/CTR-LĐLĐ'], ['05/KH – LĐLĐ', '5/KH-LĐLĐ'], ['191/NĐ/CP', '191/NĐ-CP'],
  ])('takes %s and %s for one symbol', (one, other) => {
    expect(symbolKey(head(one, null).number, head(one, null).code)).toBe(symbolKey(head(other, null).number, head(other, null).code));
  });

  it.each([['4a/NQ-TLĐ', '4b/NQ-TLĐ'], ['4a/NQ-TLĐ', '4a/NQ-BCH'], ['12/KH-LĐLĐ', '21/KH-LĐLĐ'], ['1/KH-LĐLĐ', '10/KH-LĐLĐ']])('tells %s and %s apart', (one, other) => {
    expect(symbolKey(head(one, null).number, head(one, null).code)).not.toBe(symbolKey(head(other, null).number, head(other, null).code));
  });

  const of2010 = head('4a/NQ-TLĐ', '2010-03-04');
  const of2014 = head('4a/NQ-TLĐ', '2014-06-24');

  it('never takes the 4a/NQ-TLĐ of 2010 for that of 2014', () => {
    expect(identify(of2014, [of2010, of2014])).toEqual({ match: 'exact', candidates: [of2014] });
    expect(identify(of2014, [of2010])).toEqual({ match: 'none', candidates: [] });
  });

  it('gives candidates where only a year or no date is cited, and never a link among several', () => {
    expect(identify(head('4a/NQ-TLĐ', null), [of2010, of2014])).toEqual({ match: 'ambiguous', candidates: [of2010, of2014] });
    expect(identify(head('4a/NQ-TLĐ', '2014'), [of2010, of2014])).toEqual({ match: 'likely', candidates: [of2014] });
    expect(identify(head('4a/NQ-TLĐ', null), [of2010])).toEqual({ match: 'likely', candidates: [of2010] });
  });

  it('takes the year from the number where it stands there', () => {
    expect(dateOf(head('07/2013/CT-UBND', null))).toBe('2013');
    expect(dateOf({ number: '07/2013', code: 'CT-UBND', date: null })).toBe('2013');
    expect(identify({ kind: 'instruction', number: '07/2013', code: 'CT-UBND', date: '2013', issuer: null }, [head('07/CT-UBND', '2013-04-02', 'instruction')]).match).toBe('likely');
  });

  it('matches nothing with a blank number, and a bare number only by kind and day', () => {
    expect(identify(head('12/KH-LĐLĐ', '2021-03-05', 'plan'), [{ ...head('/KH-LĐLĐ', '2021', 'plan'), number: null }]).match).toBe('none');
    const twenty = head('20-NQ/TW', '2008-01-28');
    expect(identify({ ...head('20', '2008-01-28'), code: null }, [twenty]).match).toBe('likely');
    expect(identify({ ...head('20', '2008'), code: null }, [twenty]).match).toBe('none');
  });

  it('counts copies of one document once, the nearest first', () => {
    const [mine, theirs] = [{ ...of2014, id: 'mine' }, { ...of2014, id: 'theirs' }];
    expect(identify(head('04a/NQ-TLĐ', '2014-06-24'), [mine, theirs])).toEqual({ match: 'exact', candidates: [mine] });
    expect(identify(head('4a/NQ-TLĐ', null), [mine, theirs])).toEqual({ match: 'likely', candidates: [mine] });
  });

  it('calls only a whole day the same', () => {
    expect([datesAgree('2014-06-24', '2014-06-24'), datesAgree('2014-06', '2014-06-24'), datesAgree('2014', '2014'), datesAgree(null, '2014'), datesAgree('2010-03-04', '2014')])
      .toEqual(['same', 'fits', 'fits', 'fits', 'differs']);
  });
});

const part = fc.constantFrom('4a', '06a', '6ª', '12', '007', '', 'KH', 'NQ', 'TLĐ', 'TLD', 'LĐLĐ', '2013', 'TW', '-', '/', ' ', '–', 'QH15', 'ß');
const written = fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))));
const date = fc.option(fc.constantFrom('2010', '2014', '2014-06', '2014-06-24', '2010-03-04'));
const anyHead: fc.Arbitrary<DocumentHead> = fc.record({ kind: fc.constantFrom('plan', 'resolution', 'other'), number: written, code: written, date, issuer: fc.constant(null) });

describe('whatever is cited', () => {
  it('is found exactly only where a whole day agrees and nothing else of that day fits', () => {
    fc.assert(fc.property(anyHead, fc.array(anyHead, { maxLength: 8 }), (cited, held) => {
      const { match, candidates } = identify(cited, held);
      expect(candidates.length).toBe(match === 'none' ? 0 : match === 'ambiguous' ? candidates.length : 1);
      if (match === 'ambiguous') expect(candidates.length).toBeGreaterThan(1);
      if (match === 'exact') expect(datesAgree(dateOf(cited), dateOf(candidates[0]!))).toBe('same');
      for (const one of candidates) {
        expect(held).toContain(one);
        expect(datesAgree(dateOf(cited), dateOf(one))).not.toBe('differs');
      }
    }));
  });

  it('has one key whatever leading zeros, case and marks it is printed with', () => {
    fc.assert(fc.property(fc.nat(9999), fc.constantFrom('', 'a', 'b', 'đ'), fc.constantFrom('KH-LĐLĐ', 'NQ-TLĐ', 'HD-BTG'), fc.nat(3), (number, letter, code, zeros) => {
      const plain = citationKey({ kind: 'plan', number: `${number}${letter}`, code, date: null, issuer: null });
      const printed = citationKey({ kind: 'plan', number: '0'.repeat(zeros) + number + letter.toUpperCase(), code: code.replace('-', ' / ').toLowerCase(), date: null, issuer: null });
      expect(printed).toEqual(plain);
    }));
  });
});
