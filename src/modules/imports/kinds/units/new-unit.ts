import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import { holdsOn } from '../../../organisation/index.ts';
import type { ImportSettings } from '../../kind.ts';
import type { FileRow } from './file-rows.ts';
import type { Clash, Targets } from './targets.ts';

export type Types = ReadonlyMap<string, { key: string; rank: number; nameVi: string; validFrom: string; validTo: string | null }>;

interface Parent { id: string; name: string; founded: string; typeKey: string | null; ended: boolean }

/** What is in the way of founding the unit of a row, and where it will hang. */
export function newUnitClashes(row: FileRow, { targets, types, settings }: { targets: Targets; types: Types; settings: ImportSettings }) {
  const founded = row.founded ?? settings.day;
  const clashes: Clash[] = [];
  const type = row.typeKey === null ? undefined : types.get(row.typeKey);
  if (!type) clashes.push({ column: 'type', code: 'required' });
  else if (!holdsOn(type, founded)) clashes.push({ column: 'type', code: 'type_not_in_force', params: { type: type.nameVi, day: printedDay(founded) } });
  const rank = targets.rank(row);
  if (typeof rank !== 'number') return { clashes: [...clashes, rank], parentId: null, rank: 0, founded };
  const parent = parentOf(row, targets, settings);
  if ('clash' in parent) return { clashes: [...clashes, parent.clash], parentId: null, rank, founded };
  if (parent.ended) clashes.push({ column: 'parent', code: 'parent_ended', params: { parent: parent.name } });
  else if (founded < parent.founded) clashes.push({ column: 'founded', code: 'older_than_parent', params: { parent: parent.name, day: printedDay(parent.founded) } });
  const above = parent.typeKey === null ? undefined : types.get(parent.typeKey);
  if (type && above && type.rank <= above.rank) clashes.push({ column: 'type', code: 'level_too_high', params: { type: type.nameVi, above: above.nameVi } });
  return { clashes, parentId: parent.id, rank, founded };
}

/** What it will hang below: a unit that is there, or one that another row founds. */
function parentOf(row: FileRow, targets: Targets, settings: ImportSettings): Parent | { clash: Clash } {
  const above = targets.above(row);
  if ('clash' in above) return above;
  if ('unit' in above) return { ...above.unit, ended: above.unit.ended !== null };
  const target = targets.target(above.row);
  if ('unit' in target) return { ...target.unit, ended: target.unit.ended !== null };
  if ('clash' in target || above.row.broken) return { clash: { column: 'parent', code: 'parent_has_fault', params: { row: above.row.number } } };
  // What is wrong with a row above is wrong for all below it, however far.
  if (typeof targets.rank(above.row) !== 'number') return { clash: { column: 'parent', code: 'parent_has_fault', params: { row: above.row.number } } };
  return { id: target.founds, name: above.row.name ?? '', founded: above.row.founded ?? settings.day, typeKey: above.row.typeKey, ended: false };
}
