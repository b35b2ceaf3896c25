import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { addGroup, makePosition, placePerson, setQuota } from '../../modules/offices/index.ts';
import { makeUnitGroup, placeInGroup } from '../../modules/organisation/index.ts';
import { groupings, groupingsFrom, groupsFrom, memberGroups, offices, positionsFrom } from '../../sample/offices.ts';
import type { SampleGroup } from '../../sample/offices.ts';
import { PROVINCE } from '../../sample/province.ts';
import { playScene } from './acting.ts';
import type { Stage } from './acting.ts';
import type { UnitIds } from './people.ts';

/** Three unions divide their members, the province staffs its departments and groups its units. */
export async function staffOffices(stage: Stage, units: UnitIds): Promise<void> {
  await playScene(stage, async ({ as }) => {
    const binh = await as('binh', positionsFrom);
    for (const [key, { quota, positions }] of Object.entries(offices)) {
      const unitId = units.get(key)!;
      for (const [year, granted] of quota) {
        await setQuota(binh, unitId, { id: newId(), year, granted, decisionSymbol: `${String(granted).padStart(2, '0')}/QĐ-LĐLĐ`, decisionDate: `${year}-01-10` });
      }
      for (const { people, contract = [], ...position } of positions) {
        const { id } = await makePosition(binh, unitId, { id: newId(), ...position, fullTime: true, from: positionsFrom, to: null });
        const placed = [...people.map((name) => ({ name, inQuota: true })), ...contract.map((name) => ({ name, inQuota: false }))];
        for (const { name, inQuota } of placed) await placePerson(binh, id, { id: newId(), personName: name, accountId: null, personId: null, inQuota, from: positionsFrom, to: null });
      }
    }
  });
  await playScene(stage, async ({ as }) => {
    const binh = await as('binh', groupsFrom);
    for (const [key, groups] of Object.entries(memberGroups)) await addGroups(binh, units.get(key)!, groups);
    await groupUnits(binh, units);
  });
}

async function addGroups(context: SignedIn, parentId: string, groups: SampleGroup[]): Promise<void> {
  for (const { head, groups: below, ...group } of groups) {
    const { id } = await addGroup(context, parentId, { id: newId(), ...group, founded: groupsFrom, leader: head === null ? null : { id: newId(), name: head } });
    if (below) await addGroups(context, id, below);
  }
}

async function groupUnits(context: SignedIn, units: UnitIds): Promise<void> {
  for (const { groupingKey, name, unitKeys, kindKeys = [] } of groupings) {
    const { id } = await makeUnitGroup(context, units.get(PROVINCE)!, { id: newId(), groupingKey, name });
    if (unitKeys) await placeInGroup(context, id, { id: newId(), from: groupingsFrom, unitIds: unitKeys.map((key) => units.get(key)!) });
    for (const kindKey of kindKeys) await placeInGroup(context, id, { id: newId(), from: groupingsFrom, filter: { kindKey } });
  }
}
