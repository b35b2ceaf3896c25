import { describe, expect, test } from 'vitest';
import { registerOf, registerOfFounded, unionsWithRegister } from './members.ts';
import { province } from './province.ts';
import { foundings, workplaces } from './workplaces.ts';

const byKey = new Map(workplaces.map((one) => [one.key, one]));
const womenOf = (members: { sex: string; leftOn?: string }[]) => members.filter(({ sex, leftOn }) => sex === 'female' && !leftOn).length;

describe('the workplaces of the sample province', () => {
  test('employ the members of every union but a guild, and no fewer than those', () => {
    for (const { key, typeKey, members } of province.units.filter((unit) => unit.kind !== null)) {
      if (typeKey === 'guild') expect(byKey.has(key), key).toBe(false);
      else expect(byKey.get(key)!.workers, key).toBeGreaterThanOrEqual(members);
    }
  });

  test('have among their women and men those of the union whose register is told', () => {
    for (const key of unionsWithRegister.filter((one) => byKey.has(one))) {
      const [members, women, { workers, women: womenWorkers }] = [registerOf(key).filter(({ leftOn }) => !leftOn).length, womenOf(registerOf(key)), byKey.get(key)!];
      expect(womenWorkers, key).toBeGreaterThanOrEqual(women);
      expect(workers - womenWorkers, key).toBeGreaterThanOrEqual(members - women);
    }
  });

  test('where a union was founded this year, have those in it who applied for it, no number twice', () => {
    const founded = foundings.filter(({ recognition }) => recognition);
    expect(founded.map((one) => registerOfFounded(one).length)).toEqual([76, 88, 29]);
    for (const one of founded) {
      expect(byKey.get(one.workplaceKey)!.workers, one.workplaceKey).toBeGreaterThanOrEqual(registerOfFounded(one).length);
      expect(byKey.get(one.workplaceKey)!.women, one.workplaceKey).toBeGreaterThanOrEqual(womenOf(registerOfFounded(one)));
    }
    const all = [...unionsWithRegister.flatMap(registerOf), ...founded.flatMap(registerOfFounded)];
    expect(new Set(all.map(({ citizenId }) => citizenId)).size).toBe(all.length);
    expect(new Set(all.map(({ cardNumber }) => cardNumber)).size).toBe(all.length);
  });
});
