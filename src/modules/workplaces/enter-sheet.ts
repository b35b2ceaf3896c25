import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { recordAll } from '../../kit/journal.ts';
import type { Fact } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { holdTreeStill, unitsOfSheet } from '../organisation/index.ts';
import type { SheetUnit } from '../organisation/index.ts';
import { levelsAbove, unionTypes } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { changeCaretakers, changeVersions, close, cover, giveWorkplaceCodes, holdAll, insertWorkplaces, storeCounts } from './sheet-writes.ts';
import type { factNames } from './workplace.ts';

export type SheetFacts = { name: string; kindKey: string; status: 'working' | 'suspended' | 'closed' } & Record<Exclude<(typeof factNames)[number], 'name' | 'kindKey' | 'status'>, string | null>;
export interface SheetCount { on: string; workers: number; women: number | null }
/** `ends`: the covering of a union that is gone, which this one takes the place of. */
export interface SheetCovering { unionId: string; from: string; ends: string | null }
interface Row { id: string; count: SheetCount | null; covering: SheetCovering | null }
/** A workplace that nobody had entered. */
export interface EnteredWorkplace extends Row { code: string; unitId: string; from: string; facts: SheetFacts }
/** What a sheet tells otherwise of one that is known; what is null or left out stays. */
export interface ChangedWorkplace extends Row { code: string | null; unitId: string | null; facts: Partial<SheetFacts> }

export interface WorkplacesOfSheet { importId: string; day: string; entered: EnteredWorkplace[]; changed: ChangedWorkplace[] }

/** Facts of the journal recorded by one statement. */
const AT_ONCE = 500;

/**
 * Enters workplaces and changes them from a day on, a few statements for some hundred rows. Rows are kept as those of a form are, but for the
 * rules between days: whoever read the sheet has said of each row what is wrong with it before.
 * @throws Problem workplace_code_taken, workplace_changed_meanwhile, before_last_change, covered_already, founding_under_way, not_a_caretaker,
 *   not_a_grassroots_union, union_not_active, women_above_workers, invalid, not_allowed, not_found; nothing of the rows is done then
 */
export async function enterWorkplaces(context: SignedIn, sheet: WorkplacesOfSheet): Promise<void> {
  const { tx } = context;
  const { entered, changed, day } = sheet;
  await holdTreeStill(tx);
  const looksAfter = await holdAll(context, changed.map(({ id }) => id));
  for (const { path } of new Map([...looksAfter.values()].map((place) => [place.unitId, place])).values()) allow(context, 'workplaces.manage', path);
  await unitsMustFit(context, sheet);
  await insertWorkplaces(context, entered);
  await changeVersions(tx, day, changed);
  await changeCaretakers(tx, day, changed);
  await giveWorkplaceCodes(tx, changed);
  await close(tx, day, changed.flatMap(({ id, facts }) => (facts.status === 'closed' ? [id] : [])));
  await storeCounts(context, [...entered, ...changed]);
  await cover(tx, [...entered, ...changed]);
  const facts = factsOf(sheet, (id) => looksAfter.get(id)!.unitId);
  for (let at = 0; at < facts.length; at += AT_ONCE) await recordAll(context, facts.slice(at, at + AT_ONCE));
}

/** Every unit that is to look after one is the asker's and stands above unions; every union is one, and there on its day. */
async function unitsMustFit(context: SignedIn, { entered, changed }: WorkplacesOfSheet): Promise<void> {
  const rows = [...entered, ...changed];
  const caretakers = new Set(rows.flatMap(({ unitId }) => unitId ?? []));
  const coverings = rows.flatMap(({ covering }) => covering ?? []);
  const ids = [...new Set([...caretakers, ...coverings.map(({ unionId }) => unionId)])];
  if (ids.length === 0) return;
  const found = await unitsOfSheet(context.tx, { codes: [], nodes: [], names: [], ids, within: '0', day: context.clock.today() });
  const units = new Map<string, SheetUnit>(found.map((unit) => [unit.id, unit]));
  const [levels, unions] = [await levelsAbove(context), await unionTypes(context)];
  for (const id of caretakers) {
    const unit = units.get(id);
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allow(context, 'workplaces.manage', unit.path);
    if (!levels.includes(unit.typeKey)) throw workplaceProblems.notACaretaker();
  }
  for (const { unionId, from } of coverings) {
    const union = units.get(unionId);
    if (!union) throw problems.invalidField('unionId', 'unknown');
    if (!unions.includes(union.typeKey)) throw workplaceProblems.notAUnion();
    if (from < union.founded || (union.ended !== null && union.ended < from)) throw workplaceProblems.unionNotActive(from);
  }
}

/** As the forms would have recorded them, each workplace at the unit that looks after it. */
function factsOf({ importId, day, entered, changed }: WorkplacesOfSheet, unitOf: (id: string) => string): Fact[] {
  const told = (fact: string, objectId: string, unitId: string, data: Record<string, unknown>): Fact => ({ fact, unitId, objectKind: 'workplace', objectId, data: { ...data, importId } });
  const covered = ({ id, covering }: Row): Fact[] => (covering ? [told('workplace.covered', id, covering.unionId, { from: covering.from })] : []);
  return [
    ...entered.flatMap((row) => [told('workplace.created', row.id, row.unitId, { from: row.from }), ...covered(row)]),
    ...changed.flatMap((row) => {
      const fields = [...Object.keys(row.facts), ...(row.unitId === null ? [] : ['unitId']), ...(row.code === null ? [] : ['code'])];
      return [
        ...(fields.length > 0 ? [told('workplace.changed', row.id, unitOf(row.id), { from: day, fields })] : []),
        ...(row.count ? [told('workplace.counted', row.id, unitOf(row.id), { on: row.count.on })] : []), ...covered(row),
      ];
    }),
  ];
}
