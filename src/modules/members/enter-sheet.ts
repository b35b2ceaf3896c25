import { sql } from 'kysely';
import { allow, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { recordAll } from '../../kit/journal.ts';
import type { Fact } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { holdTreeStill, sheetVocabulary, unitsOfSheet } from '../organisation/index.ts';
import type { SheetUnit } from '../organisation/index.ts';
import { keptBirth, keptCardNumber, keptPhone, sheetName } from './person.ts';
import { isGroupType, mustGoOn, takesMembers } from './policy.ts';
import { membersProblems } from './problems.ts';

/** A person's details as a sheet tells them; the citizen id is sealed since the sheet was read, both parts in base 64. */
export interface SheetDetails {
  name: string;
  birth: string | null;
  birthYear: number | null;
  sex: string | null;
  ethnicity: string | null;
  cardNumber: string | null;
  phone: string | null;
  citizenId: { sealed: string; digest: string } | null;
}
interface Place { unitId: string; groupId: string | null; joinedOn: string; joinedAs: string }
/** Somebody whom nobody knew. */
export type SheetMember = { personId: string } & SheetDetails & Place;
/** Somebody with a record who belongs to no union. */
export type SheetJoining = { personId: string } & Place;
/** Details of a member that a sheet tells otherwise: only these change. A group of null is left as it is. */
export interface SheetChange { personId: string; unitId: string; changes: Partial<SheetDetails>; groupId: string | null }

export interface MembersOfSheet { importId: string; day: string; entered: SheetMember[]; joined: SheetJoining[]; changed: SheetChange[] }

/**
 * Enters, admits and sets right members of any number of unions, a few statements for some thousand rows. Rows are kept as those of a form
 * are, but for the rules between days (age, founding): whoever read the sheet has said of each row what is wrong with it before.
 * @throws Problem invalid, citizen_id_taken, card_number_taken, is_member_already, not_allowed; nothing of the rows is done then
 */
export async function enterSheet(context: SignedIn, sheet: MembersOfSheet): Promise<void> {
  await mustManage(context, sheet);
  await enter(context, sheet.entered);
  await admit(context, sheet.joined);
  await change(context, sheet.changed);
  await placeInGroups(context, sheet);
  await recordAll(context, factsOf(sheet));
}

/** Every union of the rows takes members in and is the asker's to manage; every group lies in its union. */
async function mustManage(context: SignedIn, { entered, joined, changed, day }: MembersOfSheet): Promise<void> {
  await holdTreeStill(context.tx);
  const rows = [...entered, ...joined, ...changed];
  const ids = [...new Set(rows.flatMap(({ unitId, groupId }) => (groupId === null ? [unitId] : [unitId, groupId])))];
  const units = new Map<string, SheetUnit>((await unitsOfSheet(context.tx, { codes: [], nodes: [], names: [], ids, within: '0', day })).map((unit) => [unit.id, unit]));
  const { types } = await sheetVocabulary(context.tx);
  for (const unitId of new Set(rows.map((row) => row.unitId))) {
    const unit = units.get(unitId);
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allow(context, 'members.manage', unit.path);
    if (!takesMembers(types, unit.typeKey)) throw membersProblems.notAUnion('unitId');
  }
  for (const { unitId } of [...entered, ...joined]) await mustGoOn(context, units.get(unitId)!, 'unitId');
  for (const { unitId, groupId } of rows) {
    const group = groupId === null ? undefined : units.get(groupId);
    if (groupId !== null && !(group && isGroupType(group.typeKey) && inSubtree(group.path, units.get(unitId)!.path))) throw membersProblems.notAGroup();
  }
}

async function enter(context: SignedIn, members: readonly SheetMember[]): Promise<void> {
  if (members.length === 0) return;
  const people = members.map(({ personId, unitId, citizenId, ...told }) => ({
    id: personId, unit_id: unitId, ...sheetName(told.name), ...bornAs(told), sex: told.sex, ethnicity: told.ethnicity, card_number: keptCardNumber(told.cardNumber), phone: keptPhone(told.phone),
    sealed: citizenId?.sealed ?? null, digest: citizenId?.digest ?? null,
  }));
  await sql`
    insert into people (id, origin, unit_id, name, sort_name, birth, birth_year, sex, ethnicity, card_number, phone, citizen_id_sealed, citizen_id_digest)
    select r.id, ${context.origin}::uuid, r.unit_id, r.name, r.sort_name, r.birth, r.birth_year, r.sex, r.ethnicity, r.card_number, r.phone, decode(r.sealed, 'base64'), decode(r.digest, 'base64')
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r(id uuid, unit_id uuid, name text, sort_name text, birth date, birth_year smallint, sex text, ethnicity text,
      card_number text, phone text, sealed text, digest text)`.execute(context.tx);
  await beMembers(context, members);
}

/** Opens the memberships; name and sex are those of the record. */
async function beMembers(context: SignedIn, rows: readonly SheetJoining[]): Promise<void> {
  const opened = rows.map(({ personId, unitId, joinedOn, joinedAs }) => ({ id: newId(), person_id: personId, unit_id: unitId, since: joinedOn, joined_as: joinedAs }));
  const { numAffectedRows } = await sql`
    insert into memberships (id, person_id, unit_id, valid, joined_as, name, sort_name, sex)
    select r.id, r.person_id, r.unit_id, daterange(r.since, null), r.joined_as, p.name, p.sort_name, p.sex
    from jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) as r(id uuid, person_id uuid, unit_id uuid, since date, joined_as text) join people p on p.id = r.person_id`.execute(context.tx);
  if (Number(numAffectedRows) !== rows.length) throw problems.notFound();
}

async function admit(context: SignedIn, rows: readonly SheetJoining[]): Promise<void> {
  if (rows.length === 0) return;
  await beMembers(context, rows);
  await sql`update people p set unit_id = r.unit_id from jsonb_to_recordset(${JSON.stringify(rows.map(({ personId, unitId }) => ({ id: personId, unit_id: unitId })))}::jsonb) as r(id uuid, unit_id uuid)
    where p.id = r.id`.execute(context.tx);
}

async function change(context: SignedIn, changed: readonly SheetChange[]): Promise<void> {
  const rows = changed.filter(({ changes }) => Object.keys(changes).length > 0).map(({ personId, unitId, changes }) => {
    const { name, birth, birthYear, cardNumber, phone, citizenId, ...rest } = changes;
    return {
      id: personId, unit_id: unitId, ...rest, ...(name !== undefined && sheetName(name)), ...((birth ?? birthYear) != null && bornAs({ birth: birth ?? null, birthYear: birthYear ?? null })),
      card_number: keptCardNumber(cardNumber ?? null), phone: keptPhone(phone ?? null), sealed: citizenId?.sealed ?? null, digest: citizenId?.digest ?? null,
    };
  });
  if (rows.length === 0) return;
  // An empty cell leaves what is known as it is. Who is a member elsewhere by now is not changed from here.
  const { numAffectedRows } = await sql`
    update people p set name = coalesce(r.name, p.name), sort_name = coalesce(r.sort_name, p.sort_name), birth = case when r.birth_year is null then p.birth else r.birth end,
      birth_year = coalesce(r.birth_year, p.birth_year), sex = coalesce(r.sex, p.sex), ethnicity = coalesce(r.ethnicity, p.ethnicity), card_number = coalesce(r.card_number, p.card_number),
      phone = coalesce(r.phone, p.phone), citizen_id_sealed = coalesce(decode(r.sealed, 'base64'), p.citizen_id_sealed), citizen_id_digest = coalesce(decode(r.digest, 'base64'), p.citizen_id_digest),
      version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, unit_id uuid, name text, sort_name text, birth date, birth_year smallint, sex text, ethnicity text, card_number text, phone text,
      sealed text, digest text)
    where p.id = r.id and exists (select 1 from memberships m where m.person_id = p.id and m.unit_id = r.unit_id and upper(m.valid) is null and not isempty(m.valid))`.execute(context.tx);
  if (Number(numAffectedRows) !== rows.length) throw membersProblems.notAMember();
}

/** From the day of the sheet for members, from the day of joining for who is new. */
async function placeInGroups(context: SignedIn, { entered, joined, changed, day }: MembersOfSheet): Promise<void> {
  const placed = [...[...entered, ...joined].map(({ personId, groupId, joinedOn }) => ({ personId, groupId, since: joinedOn })), ...changed.map(({ personId, groupId }) => ({ personId, groupId, since: day }))];
  const rows = placed.flatMap(({ personId, groupId, since }) => (groupId === null ? [] : [{ id: newId(), person_id: personId, group_id: groupId, since }]));
  if (rows.length === 0) return;
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, person_id uuid, group_id uuid, since date)
    join memberships m on m.person_id = r.person_id and upper(m.valid) is null and not isempty(m.valid)`;
  await sql`delete from member_groups g using (select m.id, greatest(r.since, lower(m.valid)) as since from ${given}) x where g.membership_id = x.id and lower(g.valid) >= x.since`.execute(context.tx);
  await sql`update member_groups g set valid = daterange(lower(g.valid), x.since) from (select m.id, greatest(r.since, lower(m.valid)) as since from ${given}) x
    where g.membership_id = x.id and g.valid @> x.since`.execute(context.tx);
  await sql`insert into member_groups (id, membership_id, group_id, valid) select r.id, m.id, r.group_id, daterange(greatest(r.since, lower(m.valid)), null) from ${given}`.execute(context.tx);
}

const bornAs = (told: { birth: string | null; birthYear: number | null }) => {
  const { birth, birthYear } = keptBirth(told.birth, told.birthYear);
  return { birth, birth_year: birthYear };
};

/** One fact a union: the journal is read by units. */
function factsOf({ importId, entered, joined, changed }: MembersOfSheet): Fact[] {
  const counts = new Map<string, { members: number; changed: number }>();
  const of = (unitId: string) => counts.get(unitId) ?? counts.set(unitId, { members: 0, changed: 0 }).get(unitId)!;
  for (const { unitId } of [...entered, ...joined]) of(unitId).members += 1;
  for (const { unitId } of changed) of(unitId).changed += 1;
  return [...counts].map(([unitId, data]) => ({ fact: 'members.entered', unitId, objectKind: 'unit', objectId: unitId, data: { ...data, importId } }));
}
