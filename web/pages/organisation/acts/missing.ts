import type { UnitDetail } from '../units.ts';
import type { EventKind } from './acts.ts';
import { asksForBelow, type ActDraft } from './draft.ts';

export type Missing = 'empty' | 'chooseUnit' | 'chooseBelow';

/** Fields of an act that must not stand empty, by name, with what to say beside each. */
export function missingIn(kind: EventKind, unit: UnitDetail, draft: ActDraft): Record<string, Missing> {
  const missing: Record<string, Missing> = {};
  const text = (...names: ('effective' | 'name' | 'shortName' | 'typeKey' | 'founded')[]) => { for (const name of names) if (!draft[name].trim()) missing[name] = 'empty'; };
  text('effective');
  if (kind === 'establish' || kind === 'receive' || kind === 'amalgamate') text('name', 'shortName', 'typeKey');
  if (kind === 'rename' || kind === 'correct') text('name', 'shortName');
  if (kind === 'correct') text('founded');
  if (kind === 'upgrade' || kind === 'downgrade') text('typeKey');
  if (kind === 'merge' && draft.mergeWay === 'into' && !draft.into) missing.into = 'chooseUnit';
  if (((kind === 'merge' && draft.mergeWay === 'takes') || kind === 'amalgamate') && draft.others.length === 0) missing.others = 'chooseUnit';
  if (kind === 'hand-over' && !draft.leaves && !draft.to) missing.to = 'chooseUnit';
  if (asksForBelow(kind, unit) && !(kind === 'merge' && draft.mergeWay === 'takes') && !draft.below) missing.below = 'chooseBelow';
  if (draft.below === 'to' && !draft.belowTo) missing.belowTo = 'chooseUnit';
  if (kind === 'split') {
    for (const [place, part] of draft.parts.entries()) {
      for (const name of ['name', 'shortName', 'typeKey'] as const) if (!part[name].trim()) missing[`parts.${place}.${name}`] = 'empty';
    }
  }
  return missing;
}
