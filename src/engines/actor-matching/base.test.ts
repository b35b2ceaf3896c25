import { describe, expect, it } from 'vitest';
import { baseOf } from './base.ts';

const way = [
  { id: 'province', name: 'Liên đoàn Lao động tỉnh Vân Khê', shortName: 'LĐLĐ tỉnh Vân Khê', typeKey: 'province' },
  { id: 'district', name: 'Liên đoàn Lao động huyện Thanh Lũng', shortName: 'LĐLĐ huyện Thanh Lũng', typeKey: 'district' },
];

describe('the unit that issued a document', () => {
  it.each([
    ['Liên đoàn Lao động tỉnh Vân Khê', 'province', false], ['LĐLĐ tỉnh', 'province', false], ['LĐLĐ huyện Thanh Lũng', 'district', false],
    // Not in the tree: whoever received it stands for those that it speaks to.
    ['Tổng Liên đoàn Lao động Việt Nam', 'district', true], ['Ủy ban nhân dân tỉnh', 'district', true],
    // Nobody is printed: the unit's own paper.
    [null, 'district', false],
  ])('%s: %s', (issuer, id, issuedAbove) => expect(baseOf(issuer, way)).toMatchObject({ base: { id }, issuedAbove }));
  it('is none where there is no tree', () => expect(baseOf('LĐLĐ tỉnh', []).base).toBeUndefined());
});
