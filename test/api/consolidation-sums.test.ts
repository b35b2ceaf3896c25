import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { createLog } from '#kit/log.ts';
import { makeDueTotals, markMissing } from '#modules/consolidation/keep-totals.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, submit } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';

/**
 * Small trees of units that report anything or nothing, summed up once by the program and once by this file, which knows
 * nothing of how figures are stored: it adds whole numbers of the last decimal place.
 */
let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const COLUMNS = [
  { key: 'luot', label: 'Lượt', type: 'count', decimals: 0, rollup: 'sum' },
  { key: 'kinh-phi', label: 'Kinh phí', type: 'decimal', decimals: 2, rollup: 'sum' },
  { key: 'cao', label: 'Cao nhất', type: 'decimal', decimals: 1, rollup: 'max' },
  { key: 'thap', label: 'Thấp nhất', type: 'count', decimals: 0, rollup: 'min' },
  { key: 'ty-le', label: 'Tỷ lệ', type: 'decimal', decimals: 1, rollup: 'none' },
] as const;
type Column = (typeof COLUMNS)[number];
/** Whole numbers of the last place, null where nothing was given. */
type Given = Partial<Record<Column['key'], number | null>>;

const LEVELS = ['department', 'district', 'grassroots'] as const;
interface Node {
  level: number;
  /** What becomes of its report; `again`: returned, mended and submitted anew. */
  fate: 'silent' | 'submitted' | 'returned' | 'again' | 'accepted';
  exempt: boolean;
  given: [first: Given, second: Given];
  children: Node[];
}

const amount = fc.option(fc.integer({ min: 0, max: 9_999_999 }), { freq: 3 });
const given: fc.Arbitrary<Given> = fc.record({ luot: fc.option(fc.integer({ min: 0, max: 9_999_999 }), { freq: 3 }), 'kinh-phi': amount, cao: amount, thap: amount, 'ty-le': amount });
const node = (level: number): fc.Arbitrary<Node> => fc.record({
  level: fc.constant(level),
  fate: fc.constantFrom('silent', 'submitted', 'returned', 'again', 'accepted', 'accepted'),
  exempt: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  given: fc.tuple(given, given),
  children: level === 2 ? fc.constant([]) : fc.array(node(level + 1), { maxLength: 3 }),
});
const forest = fc.array(fc.integer({ min: 0, max: 2 }).chain(node), { minLength: 1, maxLength: 3 });

/** A unit of the model with what the program calls it. */
interface Placed extends Node {
  unitId: string;
  assignmentId: string;
  out: boolean;
  below: Placed[];
}

const meanings = ['live', 'accepted', 'stated'] as const;
type Meaning = (typeof meanings)[number];

/** What one unit's own report says, by meaning; undefined where it says nothing. */
function ownReport({ fate, out, given: [first, second] }: Placed, meaning: Meaning): Given | undefined {
  if (out || fate === 'silent') return undefined;
  if (meaning === 'accepted') return fate === 'accepted' ? first : undefined;
  return fate === 'again' ? second : first;
}

/** Nobody below it is asked: either it has none, or it exempted them all and reports for them. */
const isLowest = (unit: Placed): boolean => unit.below.every((below) => below.out);
const lowest = (unit: Placed): Placed[] => (isLowest(unit) ? [unit] : unit.below.flatMap(lowest));
const reporting = (unit: Placed, meaning: Meaning) => (meaning === 'stated' ? unit.below : unit.below.flatMap(lowest)).filter((one) => !one.out);

function expectedTotal(units: Placed[], meaning: Meaning, column: Column): { value: number | null; given: number } {
  const figures = units.map((unit) => ownReport(unit, meaning)?.[column.key]).filter((figure) => figure !== undefined && figure !== null);
  const total = { sum: () => figures.reduce((sum, figure) => sum + figure, 0), max: () => Math.max(...figures), min: () => Math.min(...figures) };
  const value = figures.length === 0 || column.rollup === 'none' ? null : total[column.rollup]() / 10 ** column.decimals;
  return { value, given: figures.length };
}

describe('figures of any tree', () => {
  it('add up to what an independent sum says, level by level', async () => {
    await fc.assert(fc.asyncProperty(forest, async (trees) => {
      const root = await actOut(trees);
      await check(root);
      // The same once more from the totals that are kept, and from totals made anew.
      await totalsAreKept();
      await check(root);
      await inOwner(cast.world.database, (client) => client.query('delete from totals'));
      await inKeeper(markMissing);
      await totalsAreKept();
      await check(root);
    }), { numRuns: 5, endOnFailure: true });
  }, 300_000);
});

/** Waits until no total is due any more. */
async function totalsAreKept(): Promise<void> {
  for (;;) {
    const due = await inOwner(cast.world.database, async (client) => (await client.query('select 1 from totals_due limit 1')).rowCount);
    if (due === 0) return;
    await inKeeper(makeDueTotals);
  }
}

async function inKeeper(work: (worker: Database) => Promise<unknown>): Promise<void> {
  const worker = openDatabase(cast.world.database.connections.worker, createLog('error'), 1);
  await work(worker).finally(() => worker.destroy());
}

/** Checks a unit and all below it; the figures that its parent shows for it are its own. */
async function check(unit: Placed): Promise<void> {
  if (isLowest(unit)) return;
  const path = { id: unit.assignmentId };
  for (const meaning of meanings) {
    const shown = must(await cast.binh.api.GET('/api/assignments/{id}/consolidation', { params: { path, query: { meaning } } }));
    const units = reporting(unit, meaning);
    const cells = Object.fromEntries(COLUMNS.map((column) => [`r/${column.key}`, expectedTotal(units, meaning, column)]));
    expect(shown.forms[0]!.cells).toEqual(cells);
    expect(shown.standing).toMatchObject({
      expected: units.length,
      accepted: units.filter((one) => one.fate === 'accepted').length,
      submitted: units.filter((one) => ['accepted', 'submitted', 'again'].includes(one.fate)).length,
      inFigures: units.filter((one) => ownReport(one, meaning) !== undefined).length,
    });
    for (const column of COLUMNS) await checkSources(unit, meaning, column);
  }
  for (const below of unit.below) if (!below.out) await check(below);
}

async function checkSources(unit: Placed, meaning: Meaning, column: Column): Promise<void> {
  const { items } = must(await cast.binh.api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', {
    params: { path: { id: unit.assignmentId, formKey: 'bieu', rowKey: 'r', columnKey: column.key }, query: { meaning, limit: 200 } },
  }));
  const expected = unit.below.filter((below) => !below.out).map((below) => {
    const alone = meaning === 'stated' || isLowest(below);
    const own = ownReport(below, meaning)?.[column.key] ?? null;
    const total = alone ? { value: own === null ? null : own / 10 ** column.decimals, given: own === null ? 0 : 1 } : expectedTotal(reporting(below, meaning), meaning, column);
    return { assignmentId: below.assignmentId, ...total };
  });
  const key = (source: { assignmentId: string }) => source.assignmentId;
  expect(items.map(({ assignmentId, value, given: n }) => ({ assignmentId, value, given: n })).sort((a, b) => key(a).localeCompare(key(b))))
    .toEqual(expected.sort((a, b) => key(a).localeCompare(key(b))));
}

/** Founds the units (by hand, for speed), then acts the whole campaign out through the interface, Bình in every part. */
async function actOut(trees: Node[]): Promise<Placed> {
  const root: Placed = { level: -1, fate: 'silent', exempt: false, given: [{}, {}], children: trees, unitId: newId(), assignmentId: '', out: false, below: [] };
  await found(root, cast.units.province, 'province');
  const { binh } = cast;
  const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: root.unitId } }));
  const path = { id: draft.id };
  const present = LEVELS.filter((_type, level) => has(root, level));
  const dues = ['2024-08-10', '2024-08-05', '2024-07-30'];
  const changed = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: {
    version: 1, title: 'Cộng thử', ownDue: '2024-08-25', levels: present.map((type, n) => ({ typeKeys: [type], due: dues[n]! })),
    template: { outline: [], forms: [{ key: 'bieu', title: 'Biểu', rows: [{ key: 'r', label: 'r' }], columns: COLUMNS.map((column) => ({ ...column })) }] },
  } }));
  must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version: changed.version } }));
  const { items } = must(await binh.api.GET('/api/campaigns/{id}/assignments', { params: { path, query: { limit: 200 } } }));
  const ids = new Map(items.map((assignment) => [assignment.unitId, assignment.id]));
  root.assignmentId = must(await binh.api.GET('/api/campaigns/{id}', { params: { path } })).ownAssignmentId!;
  await report(root, ids);
  return root;
}

const has = (unit: Placed, level: number): boolean => unit.below.some((below) => below.level === level || has(below, level));

async function found(unit: Placed, parentId: string, typeKey: string): Promise<void> {
  await inOwner(cast.world.database, (owner) => owner.query(`
    with fresh as (insert into units (id, origin, founded) select $1::uuid, origin, founded from units where id = $2 returning id, node)
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
    select gen_random_uuid(), f.id, v.valid, 'Đơn vị ' || f.node, 'ĐV', $3, v.unit_id, v.path || f.node::text from fresh f, unit_versions v where v.unit_id = $2`,
  [unit.unitId, parentId, typeKey]));
  for (const child of unit.children) {
    const placed: Placed = { ...child, unitId: newId(), assignmentId: '', out: false, below: [] };
    unit.below.push(placed);
    await found(placed, unit.unitId, LEVELS[child.level]!);
  }
}

/** Passes on, exempts, writes, submits, returns and accepts below a unit. Units directly below the owner cannot be exempt. */
async function report(unit: Placed, ids: Map<string, string>): Promise<void> {
  const { binh } = cast;
  for (const below of unit.below) below.assignmentId = ids.get(below.unitId)!;
  const owner = unit.level === -1;
  if (!owner && unit.below.length > 0) {
    const exempt = unit.below.filter((below) => below.exempt);
    for (const below of exempt) leaveOut(below);
    must(await binh.api.POST('/api/assignments/{id}/passing-on', { params: { path: { id: unit.assignmentId } }, body: { due: null, exempt: exempt.map((below) => ({ assignmentId: below.assignmentId, reason: 'Miễn' })) } }));
  }
  for (const below of unit.below.filter((one) => !one.out)) {
    await report(below, ids);
    await reportOwn(below);
  }
}

function leaveOut(unit: Placed): void {
  unit.out = true;
  unit.below.forEach(leaveOut);
}

async function reportOwn(unit: Placed): Promise<void> {
  if (unit.fate === 'silent') return;
  const id = unit.assignmentId;
  const save = async (figures: Given, version: number) => must(await cast.binh.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', {
    params: { path: { id, formKey: 'bieu', rowKey: 'r' } },
    body: { version, cells: Object.fromEntries(COLUMNS.map(({ key, decimals }) => [key, typeof figures[key] === 'number' ? figures[key] / 10 ** decimals : null])) },
  }));
  // A report of nothing at all cannot be submitted: whoever gives no figure says so in the first column.
  for (const figures of unit.given) if (Object.values(figures).every((figure) => figure === null)) figures.luot = 0;
  await save(unit.given[0], 0);
  const { id: revision } = await submit(cast.binh, id);
  if (unit.fate === 'accepted') await accept(cast.binh, revision);
  if (unit.fate !== 'returned' && unit.fate !== 'again') return;
  must(await cast.binh.api.POST('/api/revisions/{id}/return', { params: { path: { id: revision } }, body: { id: newId(), reason: 'Xem lại', notes: [] } }));
  if (unit.fate === 'again') {
    await save(unit.given[1], 1);
    await submit(cast.binh, id);
  }
}
