import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../engines/periods/index.ts';
import { planExtension } from './extension.ts';
import type { Dated } from './extension.ts';

const TODAY = '2024-07-15';
const dayAround = fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days));

/** A roster of some depth, as given: each unit below one before it, or none. */
const rosters = fc.array(fc.record({ parent: fc.nat(), due: dayAround, lock: fc.option(fc.integer({ min: 0, max: 10 })), state: fc.constantFrom('open', 'drafting', 'waiting', 'accepted', 'exempt', 'submitted'), chosen: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.map((one, index): Dated => {
    const parent = index === 0 ? null : one.parent % index;
    return {
      id: String(index), parentId: parent === null ? null : String(parent), unitName: `CĐCS ${index}`, due: one.due, lockOn: one.lock === null ? null : addDays(one.due, one.lock),
      state: one.state, parentDue: parent === null ? null : drawn[parent]!.due, chosen: one.chosen || index === 0,
    };
  }));

describe('an extension, whatever the roster', () => {
  const given = fc.record({ days: fc.nat({ max: 30 }), lock: fc.option(fc.nat({ max: 10 })) }).map(({ days, lock }) => {
    const due = addDays(TODAY, days);
    return { due, lockOn: lock === null ? null : addDays(due, lock) };
  });

  it('moves no day earlier, none to a day that is over, and locks nothing before it is due', () => {
    fc.assert(fc.property(rosters, given, (rows, to) => {
      for (const { oldDue, newDue, oldLock, newLock } of planExtension(rows, to, TODAY).moved) {
        expect(newDue >= oldDue).toBe(true);
        expect(newDue === oldDue || newDue >= TODAY).toBe(true);
        if (newLock !== null) expect(oldLock !== null && newLock >= oldLock && newLock >= newDue).toBe(true);
      }
    }));
  });

  it('leaves alone what is accepted or exempt, and gives each unit named the day', () => {
    fc.assert(fc.property(rosters, given, (rows, to) => {
      const moved = new Map(planExtension(rows, to, TODAY).moved.map((one) => [one.id, one]));
      for (const row of rows) {
        if (row.state === 'accepted' || row.state === 'exempt') expect(moved.has(row.id)).toBe(false);
        else if (row.chosen && row.due < to.due) expect(moved.get(row.id)!.newDue).toBe(to.due);
      }
    }));
  });

  it('says of every unit that would come after the level above that it does', () => {
    fc.assert(fc.property(rosters, given, (rows, to) => {
      const { moved, afterAbove } = planExtension(rows, to, TODAY);
      const after = new Map(moved.map((one) => [one.id, one.newDue]));
      for (const row of rows) {
        const [own, above] = [after.get(row.id), row.parentId === null ? null : after.get(row.parentId) ?? row.parentDue];
        expect(afterAbove.includes(row.unitName)).toBe(own !== undefined && own > row.due && above !== null && own > above!);
      }
    }));
  });
});
