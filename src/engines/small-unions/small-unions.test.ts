import { describe, expect, it } from 'vitest';
import { MOST_IN_A_GROUP, mergerPlans, planOf, proposeMergers, reachOf } from './index.ts';
import type { SmallUnion } from './index.ts';

/** The same course of chance for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
const union = (id: string, given: Partial<SmallUnion> = {}): SmallUnion =>
  ({ id, parentId: 'p', path: `1.${id}`, kindKey: 'public-service', fieldKey: 'education', localityKey: null, members: 4, ...given });

/** A province of chance: small unions and larger ones below a few parents. */
function province(seed: number) {
  const next = chance(seed);
  const some = <T>(of: readonly T[]): T => of[next(of.length)]!;
  const make = (index: number, members: number): SmallUnion => {
    const parentId = `parent-${next(4)}`;
    return union(`u${String(index).padStart(3, '0')}`, {
      parentId, path: `1.${parentId}.${index}`, members, kindKey: some(['public-service', 'private-enterprise', null]), fieldKey: some(['education', 'health', null]), localityKey: some(['a', 'b', null]),
    });
  };
  const small = Array.from({ length: next(60) }, (_, index) => make(index, next(10)));
  const hosts = Array.from({ length: next(8) }, (_, index) => make(100 + index, 10 + next(50)));
  return { small, hosts };
}

describe('proposals for merging small unions', () => {
  it('three schools of a commune become one; the largest takes the others in', () => {
    const { groups, left } = proposeMergers([union('a', { members: 3 }), union('b', { members: 6 }), union('c', { members: 4, fieldKey: 'health' })], planOf('kind'), 10);
    expect(groups).toEqual([{ unitIds: ['a', 'b', 'c'], absorbs: 'b', members: 13, reaches: true, alike: ['parent', 'kind'] }]);
    expect(left).toEqual([]);
  });

  it('who is left alone joins a larger union that is alike, the smallest of them, or stays alone', () => {
    const hosts = [union('large', { members: 80 }), union('middle', { members: 20 }), union('elsewhere', { members: 12, parentId: 'q' })];
    expect(proposeMergers([union('a')], planOf('kind'), 10, hosts).groups).toMatchObject([{ unitIds: ['a', 'middle'], absorbs: 'middle', members: 24 }]);
    expect(proposeMergers([union('a')], planOf('kind'), 10)).toEqual({ groups: [], left: ['a'] });
  });

  it('a group that stays below the limit says so and is not counted as reached', () => {
    const small = [union('a', { members: 2 }), union('b', { members: 3 })];
    const mergers = proposeMergers(small, planOf('parent'), 10);
    expect(mergers.groups).toMatchObject([{ members: 5, reaches: false }]);
    expect(reachOf(mergers, new Set(['a', 'b']))).toEqual({ reached: 0, total: 2 });
  });

  it('a group is full at a hundred, however small its unions: none is lost, and the rest is a group of its own', () => {
    const small = Array.from({ length: 250 }, (_, index) => union(`u${String(index).padStart(3, '0')}`, { members: 1 }));
    const { groups, left } = proposeMergers(small, planOf('kind'), 1000, [union('host', { members: 2000 })]);
    expect(groups.map((group) => group.unitIds.length)).toEqual([MOST_IN_A_GROUP, MOST_IN_A_GROUP, 51]);
    expect(groups.map((group) => group.reaches)).toEqual([false, false, true]);
    expect(left).toEqual([]);
  });

  it('whatever the province: no union twice, none lost, no parent crossed unasked, and every group tells the truth about its size', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { small, hosts } = province(seed);
      const by = new Map([...small, ...hosts].map((one) => [one.id, one]));
      for (const plan of mergerPlans) {
        const { groups, left } = proposeMergers(small, plan, 10, seed % 2 ? hosts : []);
        const placed = [...groups.flatMap((group) => group.unitIds), ...left];
        const smallPlaced = placed.filter((id) => small.some((one) => one.id === id));
        expect(smallPlaced.toSorted()).toEqual(small.map((one) => one.id).toSorted());
        for (const group of groups) {
          const unions = group.unitIds.map((id) => by.get(id)!);
          expect(new Set(group.unitIds).size).toBe(group.unitIds.length);
          expect(group.unitIds.length).toBeGreaterThan(1);
          expect(group.unitIds).toContain(group.absorbs);
          expect(group.members).toBe(unions.reduce((sum, one) => sum + one.members, 0));
          expect(group.reaches).toBe(group.members >= 10);
          if (plan.key !== 'locality') expect(new Set(unions.map((one) => one.parentId)).size).toBe(1);
          for (const name of plan.alike.filter((one) => one === 'kind')) expect(new Set(unions.map((one) => one.kindKey)).size, name).toBe(1);
        }
      }
    }
  });

  it('what asks for less reaches at least as far, within one parent', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { small } = province(seed);
      const ids = new Set(small.map((one) => one.id));
      const [strict, kind, parent] = (['kind-and-field', 'kind', 'parent'] as const).map((key) => reachOf(proposeMergers(small, planOf(key), 10), ids).reached);
      expect(kind!).toBeGreaterThanOrEqual(strict!);
      expect(parent!).toBeGreaterThanOrEqual(kind!);
    }
  });
});
