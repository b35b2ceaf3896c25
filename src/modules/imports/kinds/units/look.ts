import type { RowFault } from '../../../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { problems } from '../../../../kit/problem.ts';
import { sheetVocabulary, unitsOfSheet } from '../../../organisation/index.ts';
import type { ImportSettings, JudgedRow, KeptRow, LookOver } from '../../kind.ts';
import { compare } from './compare.ts';
import { FileRows } from './file-rows.ts';
import { KnownUnits } from './known-units.ts';
import { newUnitClashes } from './new-unit.ts';
import type { Types } from './new-unit.ts';
import { Targets } from './targets.ts';
import type { Clash } from './targets.ts';

interface Ground { targets: Targets; types: Types; known: KnownUnits }

/** Looks over a sheet of units: which rows found a unit, which change one, which change nothing, and which cannot be. */
export function lookOverUnits(context: SignedIn, settings: ImportSettings): LookOver {
  const rows = new FileRows();
  let ground: Promise<Ground> | undefined;
  return {
    see: (seen) => rows.see(seen),
    async judge(judged) {
      const standing = await (ground ??= layGround(context, settings, rows));
      return judged.map((row) => judgeRow(row, rows, standing, settings));
    },
  };
}

async function layGround({ tx }: SignedIn, settings: ImportSettings, rows: FileRows): Promise<Ground> {
  const place = { within: settings.unitPath, day: settings.day };
  const nothing = { codes: [], nodes: [], names: [], ids: [] };
  const known = new KnownUnits(settings.unitPath);
  known.add(await unitsOfSheet(tx, { ...nothing, ...place, ids: [settings.unitId] }));
  for (const spoken of rows.spokenOf()) known.add(await unitsOfSheet(tx, { ...nothing, ...place, ...spoken }));
  // What they hang below, which the sheet may name in another way.
  const parents = [...new Set([...known.byId.values()].flatMap(({ parentId }) => (parentId === null || known.byId.has(parentId) ? [] : [parentId])))];
  if (parents.length > 0) known.add(await unitsOfSheet(tx, { ...nothing, ...place, ids: parents }));
  const root = known.byId.get(settings.unitId);
  if (!root) throw problems.notFound();
  const { types } = await sheetVocabulary(tx);
  return { targets: new Targets(rows, known, root), types: new Map(types.map((type) => [type.key, type])), known };
}

function judgeRow(kept: KeptRow, rows: FileRows, { targets, types, known }: Ground, settings: ImportSettings): JudgedRow {
  const row = rows.byNumber.get(kept.number)!;
  const faults: RowFault[] = [...kept.faults];
  const add = (clash: Clash) => {
    if (!faults.some(({ note, column, code }) => !note && column === clash.column && (code === clash.code || column === 'code' || clash.code === 'required'))) {
      const value = clash.column === null ? null : kept.values[clash.column] ?? null;
      faults.push({ ...clash, value: value === null ? (clash.column === 'parent' ? row.parent : null) : String(value) });
    }
  };
  const broken = (rank = 0): JudgedRow => ({ number: kept.number, outcome: 'error', rank, faults, plan: null });
  const target = targets.target(row);
  if ('clash' in target) { add(target.clash); return broken(); }
  if ('unit' in target) {
    const { clashes, changes } = compare(kept, target.unit, { above: targets.above(row), targets, known, settings });
    clashes.forEach(add);
    if (faults.some(({ note }) => !note)) return broken();
    const plan = { unitId: target.unit.id, changes };
    return { number: kept.number, outcome: Object.keys(changes).length > 0 ? 'changed' : 'same', rank: 0, faults, plan };
  }
  const { clashes, parentId, rank, founded } = newUnitClashes(row, { targets, types, settings });
  clashes.forEach(add);
  if (faults.some(({ note }) => !note)) return broken(rank);
  return { number: kept.number, outcome: 'new', rank, faults, plan: { unitId: target.founds, parentId, founded } };
}
