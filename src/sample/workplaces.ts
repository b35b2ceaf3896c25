import { registerOf, unionsWithRegister } from './members.ts';
import { province } from './province.ts';
import { between } from './story/chance.ts';
import type { FieldOfWork, SampleUnit, UnitKindKey } from './types.ts';
import { bareRows } from './workplaces/without-union.ts';

export { foundingPlans, foundings } from './workplaces/foundings.ts';
export type { SampleFounding, SampleStep } from './workplaces/foundings.ts';

/** An employer or public office of the province, as of July 2024. */
export interface SampleWorkplace {
  key: string;
  /** Fictional registration code. */
  code: string;
  caretakerKey: string;
  unionKey: string | null;
  name: string;
  kind: UnitKindKey;
  ownership: string;
  field: string;
  place: string;
  from: string;
  workers: number;
  women: number;
}

const OWNERSHIP: Record<UnitKindKey, string> = {
  administration: 'state', 'public-service': 'state', 'armed-forces': 'state', 'state-enterprise': 'state', 'private-enterprise': 'private',
  'foreign-enterprise': 'foreign', 'private-service': 'private', cooperative: 'collective', guild: 'none',
};

const FIELD: Record<FieldOfWork, string> = {
  kindergarten: 'education', school: 'education', health: 'health', commune: 'administration', office: 'administration', barracks: 'administration',
  garment: 'textile', factory: 'processing', building: 'construction', transport: 'transport', trade: 'trade', farming: 'agriculture', porters: 'transport',
};

/** Of a hundred workers, how many are women at least and at most. */
const WOMEN: Partial<Record<FieldOfWork, readonly [number, number]>> = {
  kindergarten: [88, 97], school: [58, 72], health: [55, 68], garment: [76, 86], building: [8, 18], transport: [5, 14], barracks: [6, 15], porters: [2, 10],
};

const womenOf = (workers: number, field: FieldOfWork, key: string) => Math.round((workers * between(...(WOMEN[field] ?? [36, 54]), 'women', key)) / 100);
const codeOf = (position: number) => String(100 + position).padStart(10, '0');

/** Whoever has a union of their own employs those whom it tells of. Only those of a guild have no employer. */
const covered = province.units.filter((unit) => unit.kind && unit.field && unit.typeKey === 'grassroots');

/** Women among the workers; where the union's register is in the sample, its women are among them. */
function womenAmong(unit: SampleUnit): number {
  if (!(unionsWithRegister as readonly string[]).includes(unit.key)) return womenOf(unit.workers, unit.field!, unit.key);
  const inRegister = registerOf(unit.key).filter(({ sex, leftOn }) => sex === 'female' && !leftOn).length;
  return inRegister + womenOf(unit.workers - unit.members, unit.field!, unit.key);
}

export const workplaces: SampleWorkplace[] = [
  ...covered.map((unit, position) => ({
    key: unit.key, code: codeOf(position), caretakerKey: unit.parentKey!, unionKey: unit.key, name: unit.name.replace(/^Công đoàn cơ sở /, ''), kind: unit.kind!,
    ownership: OWNERSHIP[unit.kind!], field: FIELD[unit.field!], place: unit.place, from: unit.founded, workers: unit.workers, women: womenAmong(unit),
  })),
  ...bareRows.map(([caretakerKey, key, name, kind, field, workers, place, from, unionKey], position) => ({
    key: `${caretakerKey}/${key}`, code: codeOf(500 + position), caretakerKey, unionKey: unionKey ? `${caretakerKey}/${unionKey}` : null, name, kind,
    ownership: OWNERSHIP[kind], field: FIELD[field], place, from, workers, women: womenOf(workers, field, key),
  })),
];

/** Places of the State's administration that the workplaces lie in, below the province. */
export const localities = [
  { key: 'van-khe', name: 'tỉnh Vân Khê', withinKey: null },
  ...[...new Set(workplaces.map(({ place }) => place))].map((name) => ({ key: localityKey(name), name, withinKey: 'van-khe' })),
];

/** A place's key: its name without accents. */
export function localityKey(place: string): string {
  return place.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
