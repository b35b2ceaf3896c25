import { describe, expect, it } from 'vitest';
import { compareNames, likeness } from './index.ts';
import type { Known, Told } from './index.ts';

const told: Told = { name: 'Nguyễn Thị Lan', birth: '1990-04-30', birthYear: 1990, sex: 'female' };
const known = (more: Partial<Known> = {}): Known => ({ ...told, citizenId: 'unknown', card: 'unknown', sameUnion: true, ...more });
const verdict = (more: Partial<Known>, row: Partial<Told> = {}) => likeness({ ...told, ...row }, known(more)).verdict;

describe('names of people', () => {
  it.each([
    ['NGUYỄN THỊ  LAN', 'same'], ['nguyen thi lan', 'plain'], ['Nguyễn Thị Lân', 'accents'], ['Nguyễn Thị Lanh', 'near'], ['Nguyễn Lan', 'near'], ['Nguyễn Thị Ngọc Lan', 'near'], ['Trần Thị Lan', 'other'], ['Lê Hoa', 'other'],
  ])('%s beside Nguyễn Thị Lan is %s', (name, expected) => expect(compareNames(name, 'Nguyễn Thị Lan')).toBe(expected));
});

describe('whether two are one person', () => {
  it.each<[string, Partial<Known>, Partial<Told>, string]>([
    ['the same name, birth and union', {}, {}, 'same'],
    ['the same citizen id in another union, with another name after a correction', { citizenId: 'same', sameUnion: false, name: 'Nguyễn Thị Lài' }, {}, 'same'],
    ['the same citizen id with another name and another birth', { citizenId: 'same', name: 'Trần Văn Ba', birth: '1970-01-02', birthYear: 1970 }, {}, 'clash'],
    ['the same card and name, the birth unknown', { card: 'same', birth: null, birthYear: null, sameUnion: false }, {}, 'same'],
    ['the same card of somebody else', { card: 'same', name: 'Trần Văn Ba', birth: null, birthYear: null }, {}, 'clash'],
    ['everything alike but the citizen ids', { citizenId: 'differs' }, {}, 'other'],
    ['everything alike but the cards', { card: 'differs' }, {}, 'doubtful'],
    ['the same name and birth in another union', { sameUnion: false }, {}, 'doubtful'],
    ['the same name in the union, of whom only the year is known', { birth: null }, {}, 'doubtful'],
    ['the same name in the union, both with the year alone', { birth: null }, { birth: null }, 'same'],
    ['day and month turned round', { birth: '1990-03-04' }, { birth: '1990-04-03' }, 'doubtful'],
    ['one letter of the name', { name: 'Nguyễn Thị Lanh' }, {}, 'doubtful'],
    ['an accent of the name', { name: 'Nguyễn Thị Lân' }, {}, 'doubtful'],
    ['a sheet without accents', { }, { name: 'NGUYEN THI LAN' }, 'same'],
    ['the same name and year elsewhere', { birth: null, sameUnion: false }, {}, 'doubtful'],
    ['the same name in the union, years apart', { birth: '1970-04-29', birthYear: 1970 }, {}, 'other'],
    ['born on one day in one union', { name: 'Trần Văn Ba' }, {}, 'other'],
  ])('%s', (_what, more, row, expected) => expect(verdict(more, row)).toBe(expected));

  it('is told with its reasons, which add up to the score', () => {
    expect(likeness(told, known({ sameUnion: false, card: 'differs' }))).toEqual({ verdict: 'other', score: 30, reasons: ['card_differs', 'name_same', 'birth_same'] });
  });
});
