import { newId } from '../../kit/ids.ts';
import type { Tx } from '../../kit/database.ts';
import { named } from '../../modules/access/index.ts';
import { createUnit, foundRoot } from '../../modules/organisation/index.ts';
import { province, PROVINCE } from '../../sample/province.ts';
import { playScene } from './acting.ts';
import type { Stage } from './acting.ts';

/** Ids of the sample's units by their keys. */
export type UnitIds = ReadonlyMap<string, string>;

/** Founds the province, opens the accounts, and lets the administrator found every unit below. */
export async function foundProvince(stage: Stage): Promise<UnitIds> {
  const ids = new Map(province.units.map((unit) => [unit.key, newId()]));
  const root = province.units.find((unit) => unit.key === PROVINCE)!;
  await stage.database.transaction().execute(async (tx) => {
    await tx.updateTable('installation').set({ name: root.name }).execute();
    await foundRoot(tx, {
      id: ids.get(PROVINCE)!, versionId: newId(), origin: stage.origin, founded: root.founded, parentId: null, parentPath: null,
      name: root.name, shortName: root.shortName, typeKey: root.typeKey, kindKey: null, place: root.place, members: null,
    });
    await openAccounts(tx, stage.origin);
    await grantRoles(tx, ids, (unitKey) => unitKey === PROVINCE);
  });
  await playScene(stage, async ({ as }) => {
    for (const unit of province.units) {
      if (unit.parentKey === null) continue;
      const administrator = await as('quan-tri', unit.founded);
      await createUnit(administrator, {
        id: ids.get(unit.key)!, parentId: ids.get(unit.parentKey)!, name: unit.name, shortName: unit.shortName, typeKey: unit.typeKey,
        kindKey: unit.kind, place: unit.place, members: unit.members || null, founded: unit.founded,
      });
    }
  });
  await stage.database.transaction().execute((tx) => grantRoles(tx, ids, (unitKey) => unitKey !== PROVINCE));
  return ids;
}

/** Sample people have no password: a card on the sign-in page lets them in, in a demonstration only. */
async function openAccounts(tx: Tx, origin: string): Promise<void> {
  const rows = province.accounts.map((account) => ({ id: newId(), origin, username: account.username, ...named(account.name), passwordHash: null }));
  await tx.insertInto('accounts').values(rows).execute();
  const cards = province.accounts.flatMap((account, position) => (account.card
    ? [{ accountId: rows[position]!.id, aboutVi: account.about.vi, aboutEn: account.about.en, position }] : []));
  await tx.insertInto('samplePeople').values(cards).execute();
}

async function grantRoles(tx: Tx, ids: UnitIds, where: (unitKey: string) => boolean): Promise<void> {
  const accounts = await tx.selectFrom('accounts').select(['id', 'username']).execute();
  const idOf = new Map(accounts.map((account) => [account.username, account.id]));
  const grants = province.accounts.flatMap((account) => account.grants.filter((grant) => where(grant.unitKey)).map((grant) => ({
    id: newId(), accountId: idOf.get(account.username)!, roleKey: grant.roleKey, unitId: ids.get(grant.unitKey)!,
  })));
  await tx.insertInto('accountGrants').values(grants).execute();
}

/** Who acts for a unit: its own account where it has one, else the officer of the level above. */
export function writerOf(unitKey: string): string {
  const unit = province.units.find((one) => one.key === unitKey)!;
  const own = province.accounts.find((account) => account.grants.some((grant) => grant.unitKey === unitKey && WRITERS.has(grant.roleKey)));
  return own?.username ?? writerOf(unit.parentKey!);
}

const WRITERS = new Set(['grassroots_chair', 'upper_officer', 'planner']);
