import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import type { SheetValue } from '../../../../engines/sheet-rows/index.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import type { ImportSettings, KeptRow } from '../../kind.ts';
import { names } from './known-units.ts';
import type { KnownUnits } from './known-units.ts';
import type { Above, Clash, Targets } from './targets.ts';

/** Columns by what they are called of a unit; an empty cell leaves its value as it is. */
const COMPARED = {
  name: 'name', shortName: 'shortName', kind: 'kindKey', place: 'place', locality: 'localityKey', field: 'fieldKey', members: 'members', status: 'status',
} as const;

type Changes = Partial<Record<(typeof COMPARED)[keyof typeof COMPARED] | 'code', SheetValue>>;

interface Ground { above: Above; targets: Targets; known: KnownUnits; settings: ImportSettings }

/** What a row would change of the unit that it means, and what it may not: moving and retyping are decisions with papers of their own. */
export function compare({ values }: KeptRow, unit: SheetUnit, ground: Ground): { clashes: Clash[]; changes: Changes } {
  const changes: Changes = {};
  for (const [column, key] of Object.entries(COMPARED)) {
    const value = values[column];
    if (value !== null && value !== undefined && value !== unit[key]) changes[key] = value;
  }
  const { code } = values;
  if (unit.code === null && typeof code === 'string' && !code.startsWith('#')) changes.code = code;
  const clashes = [...lasting(values, unit), ...placed(values, unit, ground)];
  const inTime = Object.keys(changes).some((key) => key !== 'code');
  if (inTime && !unit.there) clashes.push({ column: null, code: 'not_there_on_day', params: { day: printedDay(ground.settings.day) } });
  else if (inTime && unit.changesLater !== null) clashes.push({ column: null, code: 'changed_later', params: { day: printedDay(unit.changesLater) } });
  return { clashes, changes };
}

function lasting(values: KeptRow['values'], unit: SheetUnit): Clash[] {
  const { founded, type } = values;
  return [
    ...(typeof founded === 'string' && founded !== unit.founded ? [{ column: 'founded', code: 'founded_differs', params: { day: printedDay(unit.founded) } }] : []),
    ...(typeof type === 'string' && type !== unit.typeKey ? [{ column: 'type', code: 'type_by_act' }] : []),
  ];
}

/** A row that names another unit above than the one that its unit hangs below. */
function placed(values: KeptRow['values'], unit: SheetUnit, { above, targets, known, settings }: Ground): Clash[] {
  const parent = values['parent'] ?? values['parentName'];
  // The uppermost row of an export names what lies above the asker's own subtree.
  if (typeof parent !== 'string' || unit.id === settings.unitId) return [];
  const hung = unit.parentId === null ? undefined : known.byId.get(unit.parentId);
  if (hung && names(parent, hung)) return [];
  if ('clash' in above) return [above.clash];
  const target = 'unit' in above ? above : targets.target(above.row);
  if ('unit' in target && target.unit.id === unit.parentId) return [];
  return [{ column: 'parent', code: 'parent_by_act', params: { parent: hung?.name ?? '—' } }];
}
