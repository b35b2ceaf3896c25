import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { unitsOfSheet } from '../../../organisation/index.ts';
import { levelsAbove, unionTypes, workplaceCodesTaken, workplacesOfSheet } from '../../../workplaces/index.ts';
import type { SheetWorkplace } from '../../../workplaces/index.ts';
import type { ImportSettings, KeptRow, LookOver } from '../../kind.ts';
import { unitsNamed } from '../units/known-units.ts';
import { countDay } from './count.ts';
import { coveringDay } from './covering.ts';
import { Judge } from './judge.ts';
import type { Beside } from './judge.ts';
import { Places } from './places.ts';
import { WorkplaceRows, workplaceRow } from './workplace-rows.ts';

/** Looks over a sheet of workplaces: which are new, which change, and what cannot be. What is known of them is asked batch by batch. */
export function lookOverWorkplaces(context: SignedIn, settings: ImportSettings): LookOver {
  const rows = new WorkplaceRows();
  const today = context.clock.today();
  let ground: Promise<{ places: Places; judge: Judge }> | undefined;
  return {
    see: (seen) => rows.see(seen),
    async judge(judged) {
      const { places, judge } = await (ground ??= layGround(context, settings, rows));
      const beside = await knownBeside(context, settings, today, judged);
      await addUnits(context, settings, places, beside);
      return judged.map((row) => judge.row(row, beside));
    },
  };
}

async function layGround(context: SignedIn, settings: ImportSettings, rows: WorkplaceRows): Promise<{ places: Places; judge: Judge }> {
  const { known, root } = await unitsNamed(context, settings, rows.units);
  const types = { caretakers: new Set(await levelsAbove(context)), unions: new Set(await unionTypes(context)) };
  const places = new Places(known, root, types);
  return { places, judge: new Judge({ rows, places, settings, today: context.clock.today() }) };
}

async function knownBeside({ tx }: SignedIn, settings: ImportSettings, today: string, judged: readonly KeptRow[]): Promise<Beside> {
  const rows = judged.map(workplaceRow).filter(({ code }) => code !== '');
  const asked = rows.map((row) => ({ number: row.number, code: row.code, name: nameKey(row.name), counted: countDay(row, settings, today), covered: coveringDay(row, settings) }));
  const workplaces = new Map<number, SheetWorkplace[]>();
  for (const found of await workplacesOfSheet(tx, asked, { day: settings.day, today })) {
    const same = workplaces.get(found.number);
    if (same) same.push(found);
    else workplaces.set(found.number, [found]);
  }
  const inSight = (number: number, code: string) => workplaces.get(number)?.some((one) => one.code === code);
  return { workplaces, taken: await workplaceCodesTaken(tx, rows.flatMap(({ number, code }) => (inSight(number, code) ? [] : [code]))) };
}

/** The units that look after them and cover them, which the sheet may name in another way. */
async function addUnits({ tx }: SignedIn, settings: ImportSettings, { known }: Places, { workplaces }: Beside): Promise<void> {
  const ids = new Set([...workplaces.values()].flat().flatMap(({ unitId, unionId, livingId }) => [unitId, unionId, livingId].filter((id) => id !== null && !known.byId.has(id)) as string[]));
  if (ids.size > 0) known.add(await unitsOfSheet(tx, { codes: [], nodes: [], names: [], ids: [...ids], within: settings.unitPath, day: settings.day }));
}
