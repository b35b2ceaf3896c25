import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDuties } from './duties.ts';
import type { Duty } from './duties.ts';

/** A roster below an owner: each unit hangs below one before it; today it hangs there, elsewhere, or not at all. */
const rosters = fc.array(fc.record({ parent: fc.nat(), now: fc.option(fc.nat(), { freq: 4 }), moves: fc.boolean(), handedIn: fc.boolean(), state: fc.constantFrom('waiting', 'open', 'drafting', 'returned') }), { minLength: 1, maxLength: 9 })
  .map((drawn) => {
    const rows: Duty[] = [{ id: '0', campaignId: 'c', unitId: 'u0', unitName: 'LĐLĐ tỉnh', unitPath: '1', parentId: null, parentName: null, depth: 0, state: 'open', passedOn: true, handedIn: false, due: '2024-08-25', lockOn: null, nowPath: '1' }];
    for (const [index, one] of drawn.entries()) {
      const parent = rows[one.parent % rows.length]!;
      const now = one.now === null ? null : one.moves ? rows[one.now % rows.length]! : parent;
      const node = String(index + 10);
      rows.push({
        id: String(index + 1), campaignId: 'c', unitId: `u${index + 1}`, unitName: `CĐCS ${index}`, unitPath: `${parent.unitPath}.${node}`, parentId: parent.id, parentName: parent.unitName, depth: parent.depth + 1,
        state: one.handedIn ? 'submitted' : one.state, passedOn: true, handedIn: one.handedIn, due: '2024-07-30', lockOn: null, nowPath: now?.nowPath ? `${now.nowPath}.${node}` : null,
      });
    }
    return rows;
  });

const within = (path: string, root: string) => path.startsWith(`${root}.`);

describe('duties, whatever happened to units', () => {
  it('touch nothing that was handed in, and change each report once', () => {
    fc.assert(fc.property(rosters, (rows) => {
      const changes = planDuties(rows, new Map());
      for (const change of changes) if (change.kind !== 'stayed') expect(change.duty.handedIn).toBe(false);
      const changed = changes.filter((change) => change.kind !== 'stayed').map((change) => change.duty.id);
      expect(new Set(changed).size).toBe(changed.length);
    }), { numRuns: 500 });
  });

  it('leave every report below the one it goes to, so that each figure counts once under one unit', () => {
    fc.assert(fc.property(rosters, (rows) => {
      const after = new Map(rows.map((row) => [row.id, { ...row }]));
      for (const change of planDuties(rows, new Map())) {
        const row = after.get(change.duty.id)!;
        if (change.kind === 'moved') Object.assign(row, { unitPath: change.path, parentId: change.parent.id, depth: change.depth });
        else if (change.kind !== 'stayed' && change.kind !== 'begun') row.state = 'exempt';
      }
      for (const row of after.values()) {
        // What is exempt counts nowhere.
        if (row.parentId === null || row.state === 'exempt') continue;
        const parent = after.get(row.parentId)!;
        expect(within(row.unitPath, parent.unitPath)).toBe(true);
        expect(row.depth).toBe(parent.depth + 1);
      }
    }), { numRuns: 500 });
  });
});
