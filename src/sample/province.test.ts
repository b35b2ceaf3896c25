import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { province } from './province.ts';

const { accounts, units } = province;
const unitByKey = new Map(units.map((unit) => [unit.key, unit]));

// The types and kinds of a fresh installation, as its migration lists them.
const migration = readFileSync(new URL('../../db/migrations/0002-organisation.sql', import.meta.url), 'utf8');
const [typeRows = '', kindRows = ''] = migration.split(/insert into unit_(?:types|kinds)/).slice(1);
const typeByKey = new Map(
  [...typeRows.matchAll(/\('([a-z-]+)', .*?, (\d+), '([\d-]+)', (?:'([\d-]+)'|null)\)/g)].map(
    ([, key = '', rank, validFrom = '', validTo]) => [key, { rank: Number(rank), validFrom, validTo: validTo ?? null }],
  ),
);
const kindKeys = [...kindRows.matchAll(/\('([a-z-]+)',/g)].map(([, key = '']) => key);
const grassroots = units.filter((unit) => unit.kind !== null);

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the tree of the sample province', () => {
  test('has one root, four departments, eight upper-level unions and about 120 grassroots unions', () => {
    expect(units.filter((unit) => unit.parentKey === null).map((unit) => unit.typeKey)).toEqual(['province']);
    expect(units.filter((unit) => unit.typeKey === 'department')).toHaveLength(4);
    expect(units.filter((unit) => unit.typeKey === 'district')).toHaveLength(6);
    expect(units.filter((unit) => unit.typeKey === 'sector')).toHaveLength(2);
    expect(grassroots.length).toBeGreaterThanOrEqual(115);
    expect(grassroots.length).toBeLessThanOrEqual(125);
  });

  test('gives every unit a key and a full name of its own', () => {
    expect(repeated(units.map((unit) => unit.key))).toEqual([]);
    expect(repeated(units.map((unit) => unit.name))).toEqual([]);
    expect(repeated(units.map((unit) => `${unit.parentKey} ${unit.shortName}`))).toEqual([]);
  });

  test('lists every parent before its children, of a higher rank and no younger', () => {
    const seen = new Set<string>();
    for (const unit of units) {
      if (unit.parentKey !== null) {
        expect(seen, unit.key).toContain(unit.parentKey);
        const parent = unitByKey.get(unit.parentKey)!;
        expect(typeByKey.get(parent.typeKey)!.rank, unit.key).toBeLessThan(typeByKey.get(unit.typeKey)!.rank);
        expect(unit.founded >= parent.founded, `${unit.key} is younger than its parent`).toBe(true);
      }
      seen.add(unit.key);
    }
  });

  test('lets every unit stand on a type that is valid from its founding until July 2024', () => {
    for (const unit of units) {
      const type = typeByKey.get(unit.typeKey)!;
      expect(type.validFrom <= unit.founded, unit.key).toBe(true);
      expect(type.validTo === null || type.validTo > '2024-07-15', unit.key).toBe(true);
      expect(unit.founded < '2023-07-15', unit.key).toBe(true);
    }
  });

  test('shows every kind of grassroots union, small ones among them', () => {
    expect(new Set(grassroots.map((unit) => unit.kind))).toEqual(new Set(kindKeys));
    expect(grassroots.filter((unit) => unit.members < 10).length).toBeGreaterThanOrEqual(6);
    for (const unit of grassroots) {
      expect(unit.members, unit.key).toBeGreaterThanOrEqual(5);
      expect(unit.members <= unit.workers, unit.key).toBe(true);
    }
  });

  test('writes its Vietnamese composed (NFC)', () => {
    const text = JSON.stringify(province);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('gives Chi the upper-level union with the most grassroots unions', () => {
    const sizes = Object.entries(Object.groupBy(grassroots, (unit) => unit.parentKey!)).map(
      ([key, list]) => [key, list!.length] as const,
    );
    const largest = sizes.toSorted((a, b) => b[1] - a[1])[0]!;
    expect(accounts.find((account) => account.username === 'chi')!.grants[0]!.unitKey).toBe(largest[0]);
    expect(accounts.find((account) => account.username === 'chi')!.about.vi).toContain(String(largest[1]));
  });
});

describe('the accounts of the sample province', () => {
  test('are about thirty, under usernames of their own without accents', () => {
    expect(accounts.length).toBeGreaterThanOrEqual(28);
    expect(accounts.length).toBeLessThanOrEqual(32);
    expect(repeated(accounts.map((account) => account.username))).toEqual([]);
    for (const account of accounts) expect(account.username).toMatch(/^[a-z][a-z-]*$/);
  });

  test('hold rights only at units that exist, and Khách none', () => {
    for (const { username, grants } of accounts) {
      for (const grant of grants) expect(unitByKey.has(grant.unitKey), `${username} at ${grant.unitKey}`).toBe(true);
      expect(grants.length === 0, username).toBe(username === 'khach');
    }
  });

  test('give every upper-level union an officer and Chi three or four chairs below her', () => {
    const officers = accounts.flatMap((account) => account.grants).filter((grant) => grant.roleKey === 'upper_officer');
    const upper = units.filter((unit) => unit.typeKey === 'district' || unit.typeKey === 'sector');
    expect(new Set(officers.map((grant) => grant.unitKey))).toEqual(new Set(upper.map((unit) => unit.key)));
    const chairs = accounts.flatMap((account) => account.grants).filter((grant) => grant.roleKey === 'grassroots_chair');
    const underChi = chairs.filter((grant) => unitByKey.get(grant.unitKey)!.parentKey === 'thanh-lung');
    expect(underChi.length).toBeGreaterThanOrEqual(3);
    expect(chairs.every((grant) => unitByKey.get(grant.unitKey)!.kind !== null)).toBe(true);
  });

  test('show six to eight people as cards, the cast of the story first among them', () => {
    const cards = accounts.filter((account) => account.card).map((account) => account.username);
    expect(cards.length).toBeLessThanOrEqual(8);
    for (const username of ['giang', 'binh', 'chi', 'dung', 'an', 'khach', 'quan-tri']) expect(cards).toContain(username);
  });
});
