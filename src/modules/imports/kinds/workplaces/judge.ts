import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import type { RowFault } from '../../../../engines/sheet-rows/index.ts';
import { inSubtree } from '../../../../kit/context.ts';
import { newId } from '../../../../kit/ids.ts';
import type { SheetFacts, SheetWorkplace } from '../../../workplaces/index.ts';
import type { ImportSettings, JudgedRow, KeptRow } from '../../kind.ts';
import { names } from '../units/known-units.ts';
import type { Clash } from '../units/targets.ts';
import { countOf } from './count.ts';
import type { Counted } from './count.ts';
import { coveringOf } from './covering.ts';
import type { Covering } from './covering.ts';
import type { Places } from './places.ts';
import { FACTS, sameName, workplaceRow } from './workplace-rows.ts';
import type { WorkplaceRow, WorkplaceRows } from './workplace-rows.ts';

/** What `apply` does of a row; `changes` names the columns that differ. */
export interface WorkplacePlan extends Record<string, unknown> {
  does: 'enter' | 'change';
  id: string;
  from: string | null;
  unitId: string | null;
  code: string | null;
  facts: Partial<SheetFacts>;
  count: Counted | null;
  covering: Covering | null;
  changes: Record<string, true>;
}

export interface Ground { rows: WorkplaceRows; places: Places; settings: ImportSettings; today: string }
/** What is known of the workplaces of some rows. */
export interface Beside { workplaces: ReadonlyMap<number, readonly SheetWorkplace[]>; taken: ReadonlySet<string> }

/** Judges rows one after the other: what each would do, or what is in the way. */
export class Judge {
  readonly #ground: Ground;
  /** Workplaces without a code that a row gives one. */
  readonly #meant = new Map<string, number>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  row(kept: KeptRow, beside: Beside): JudgedRow {
    const row = workplaceRow(kept);
    const before = this.#ground.rows.codeBefore(row);
    if (before !== null) return refused(kept, [{ column: 'code', code: 'code_twice', params: { row: before } }]);
    if (row.broken) return refused(kept, []);
    const meant = this.#meaning(row, beside);
    if (meant && 'clash' in meant) return refused(kept, [meant.clash]);
    return meant ? this.#changed(kept, row, meant.workplace) : this.#entered(kept, row);
  }

  /** The workplace that has the row's code; else one of its name there that has none yet. */
  #meaning(row: WorkplaceRow, { workplaces, taken }: Beside): { workplace: SheetWorkplace } | { clash: Clash } | null {
    const { settings, places } = this.#ground;
    const found = workplaces.get(row.number) ?? [];
    const coded = found.find(({ code }) => code === row.code);
    const within = ({ path }: SheetWorkplace) => path !== null && inSubtree(path, settings.unitPath);
    if (coded ? !within(coded) : taken.has(row.code)) return { clash: { column: 'code', code: 'workplace_outside' } };
    if (coded) return { workplace: coded };
    const here = found.filter((one) => within(one) && sameName(one.name, row.name) && (row.unit === null || names(row.unit, places.known.byId.get(one.unitId)!)));
    if (here.length > 1) return { clash: { column: 'name', code: 'several_workplaces' } };
    if (!here[0]) return null;
    const first = this.#meant.get(here[0].id);
    if (first !== undefined && first !== row.number) return { clash: { column: null, code: 'workplace_twice', params: { row: first } } };
    this.#meant.set(here[0].id, row.number);
    return { workplace: here[0] };
  }

  #entered(kept: KeptRow, row: WorkplaceRow): JudgedRow {
    const { settings, places, today } = this.#ground;
    const from = row.from ?? settings.day;
    const clashes: Clash[] = [];
    if (row.facts.kindKey === undefined) clashes.push({ column: 'kind', code: 'required' });
    const caretaker = places.caretaker(row.unit, from > today ? from : today);
    if ('clash' in caretaker) clashes.push(caretaker.clash);
    if (row.facts.status === 'closed') clashes.push({ column: 'status', code: 'closed_already' });
    const { count, covering, notes } = this.#inTime(row, null, from, clashes);
    if (clashes.length > 0 || 'clash' in caretaker) return refused(kept, clashes);
    // The same id at a second look: what was shown is what is done.
    const before = kept.plan?.['does'] === 'enter' ? kept.plan['id'] : undefined;
    const plan: WorkplacePlan = { does: 'enter', id: typeof before === 'string' ? before : newId(), from, unitId: caretaker.unit.id, code: row.code, facts: row.facts, count, covering, changes: {} };
    return { number: kept.number, outcome: 'new', rank: 0, faults: [...kept.faults, ...notes], plan };
  }

  #changed(kept: KeptRow, row: WorkplaceRow, workplace: SheetWorkplace): JudgedRow {
    const { settings, places, today } = this.#ground;
    const clashes: Clash[] = [];
    const differ = Object.entries(FACTS).filter(([, key]) => row.facts[key] !== undefined && row.facts[key] !== workplace[key]);
    const facts = Object.fromEntries(differ.map(([, key]) => [key, row.facts[key]])) as Partial<SheetFacts>;
    if (row.from !== null && row.from !== workplace.opened) clashes.push({ column: 'from', code: 'opened_differs', params: { day: printedDay(workplace.opened) } });
    let unitId: string | null = null;
    if (row.unit !== null && !names(row.unit, places.known.byId.get(workplace.unitId)!)) {
      const caretaker = places.caretaker(row.unit, settings.day > today ? settings.day : today);
      if ('clash' in caretaker) clashes.push(caretaker.clash);
      else if (caretaker.unit.id !== workplace.unitId) unitId = caretaker.unit.id;
    }
    const later = (differ.length > 0 ? workplace.changesLater : null) ?? (unitId === null ? null : workplace.unitChangesLater);
    if ((differ.length > 0 || unitId !== null) && !workplace.there) clashes.push({ column: null, code: 'not_known_yet', params: { day: printedDay(workplace.opened) } });
    else if (later !== null) clashes.push({ column: null, code: 'workplace_changes_later', params: { day: printedDay(later) } });
    if (facts.status === 'closed' && workplace.founding) clashes.push({ column: 'status', code: 'founding_under_way' });
    const { count, covering, notes } = this.#inTime(row, workplace, workplace.opened, clashes);
    if (clashes.length > 0) return refused(kept, clashes);
    const code = workplace.code === null ? row.code : null;
    const columns = [...(code === null ? [] : ['code']), ...differ.map(([column]) => column), ...(unitId === null ? [] : ['unit']), ...(count?.columns ?? []), ...(covering ? ['union'] : [])];
    const plan: WorkplacePlan = { does: 'change', id: workplace.id, from: null, unitId, code, facts, count, covering, changes: Object.fromEntries(columns.map((column) => [column, true as const])) };
    return { number: kept.number, outcome: columns.length > 0 ? 'changed' : 'same', rank: 0, faults: [...kept.faults, ...notes], plan };
  }

  #inTime(row: WorkplaceRow, workplace: SheetWorkplace | null, opened: string, clashes: Clash[]) {
    const counted = countOf(row, workplace, opened, this.#ground);
    const covered = coveringOf(row, workplace, opened, this.#ground);
    for (const one of [counted, covered]) if ('clash' in one) clashes.push(one.clash);
    const notes: RowFault[] = 'note' in covered ? [{ ...covered.note, value: null, note: true, looked: true }] : [];
    return { count: 'count' in counted ? counted.count : null, covering: 'covering' in covered ? covered.covering : null, notes };
  }
}

function refused(kept: KeptRow, clashes: readonly Clash[]): JudgedRow {
  const found: RowFault[] = clashes.map((clash) => {
    const value = clash.column === null ? null : (kept.values[clash.column] ?? (clash.column === 'unit' || clash.column === 'union' ? kept.values[`${clash.column}Name`] : null) ?? null);
    return { ...clash, value: value === null ? null : String(value), looked: true };
  });
  return { number: kept.number, outcome: 'error', rank: 0, faults: [...kept.faults, ...found], plan: null };
}
