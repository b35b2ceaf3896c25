import { createHash } from 'node:crypto';
import type { SignedIn } from '../../kit/context.ts';
import { vocabulary } from '../organisation/index.ts';
import type { MemberDecisions } from './decided-members.ts';
import type { WholeAct } from './followed-act.ts';
import { reorganisationProblems } from './problems.ts';
import type { BulkAct, BulkStep } from './schemas.ts';
import { resolveSelection } from './select-units.ts';
import { MOST_UNITS } from './selection.ts';
import type { UnfoundLine } from './selection.ts';

/** A reorganisation of many units as the events that it means. */
export interface ResolvedBulk {
  act: WholeAct;
  /** How many units each step takes. */
  selected: number[];
  notFound: (UnfoundLine & { step: number })[];
  /** By this it is known whether the same units would be taken again. */
  fingerprint: string;
}

/**
 * Turns what was selected and what is to happen to it into the events of one act.
 * @throws Problem nothing_selected, too_many_units
 */
export async function resolveBulk(context: SignedIn, bulk: BulkAct): Promise<ResolvedBulk> {
  const { steps, effective, fingerprint: _, leaveOut: __, members: decided, ...decision } = bulk;
  const { types } = await vocabulary(context.tx);
  const ranks = new Map(types.map((type) => [type.key, type.rank]));
  const act: WholeAct = { ...decision, events: [], members: {} };
  const resolved: ResolvedBulk = { act, selected: [], notFound: [], fingerprint: '' };
  const hash = createHash('sha256');
  for (const [step, { selection, does }] of steps.entries()) {
    const { units, notFound } = await resolveSelection(context, effective, selection);
    const taken = 'into' in does ? units.filter((unit) => unit.unitId !== does.into) : units;
    hash.update(JSON.stringify([step, does, effective, taken.map((unit) => unit.unitId)]));
    act.events.push(...eventsOf(does, effective, taken, ranks));
    if (does.kind === 'end' && does.members !== undefined) Object.assign(act.members!, decisionForAll(taken, does.members));
    resolved.selected.push(taken.length);
    resolved.notFound.push(...notFound.map((line) => ({ ...line, step })));
  }
  Object.assign(act.members!, decided);
  if (act.events.length === 0 && resolved.notFound.length > 0) throw reorganisationProblems.unitsNotFound(resolved.notFound);
  if (act.events.length === 0) throw reorganisationProblems.nothingSelected();
  if (act.events.length > MOST_UNITS) throw reorganisationProblems.tooManyUnits(MOST_UNITS);
  resolved.fingerprint = hash.digest('hex');
  return resolved;
}

function eventsOf(does: BulkStep['does'], effective: string, units: { unitId: string; typeKey: string }[], ranks: ReadonlyMap<string, number>): WholeAct['events'] {
  switch (does.kind) {
    case 'end': return units.map(({ unitId }) => ({ kind: 'dissolve', effective, unitId, below: does.below }));
    case 'move': return units.map(({ unitId }) => ({ kind: 'hand-over', effective, unitId, to: does.to }));
    case 'merge': return units.length === 0 ? [] : [{ kind: 'merge', effective, sources: units.map((unit) => unit.unitId), into: does.into, below: does.below }];
    case 'retype': return units.map(({ unitId, typeKey }) => ({
      kind: (ranks.get(does.typeKey) ?? 0) > (ranks.get(typeKey) ?? 0) ? 'downgrade' as const : 'upgrade' as const, effective, unitId, typeKey: does.typeKey,
    }));
  }
}

const decisionForAll = (units: { unitId: string }[], rest: 'end' | { to: string }): MemberDecisions =>
  Object.fromEntries(units.map(({ unitId }) => [unitId, { rest, people: [] }]));
