import { newId } from '../../../api/client.ts';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import type { UnitDetail } from '../units.ts';
import type { EventKind, UnitEvent } from './acts.ts';

/** A unit to be founded, as it stands in the form. */
export interface PartDraft {
  id: string;
  name: string;
  shortName: string;
  typeKey: string;
}

/** Whatever an act may be told of; each kind of event asks for its own few. */
export interface ActDraft extends PartDraft {
  effective: string;
  kindKey: string | null;
  place: string;
  members: number | '';
  unlisted: number | '';
  localityKey: string | null;
  fieldKey: string | null;
  status: 'active' | 'suspended';
  code: string;
  founded: string;
  mergeWay: 'into' | 'takes';
  into: PickedUnit | null;
  others: PickedUnit[];
  to: PickedUnit | null;
  leaves: boolean;
  outside: string;
  below: 'successor' | 'parent' | 'end' | 'to' | null;
  belowTo: PickedUnit | null;
  stays: boolean;
  parts: PartDraft[];
  /** Which new unit takes each unit below; empty: it stays. */
  belowParts: Record<string, string>;
  title: string;
  decisionSymbol: string;
  decisionDate: string;
  reason: string;
}

const founds: EventKind[] = ['establish', 'receive', 'amalgamate'];

/** The form as it opens: a change starts from what holds, a founding from nothing. */
export function openDraft(kind: EventKind, unit: UnitDetail, day: string): ActDraft {
  const own = kind === 'rename' || kind === 'change' || kind === 'correct';
  const since = unit.versions.findLast(({ from }) => from <= day)?.from ?? day;
  return {
    id: newId(), effective: kind === 'correct' ? since : day,
    name: own ? unit.name : '', shortName: own ? unit.shortName : '', typeKey: kind === 'amalgamate' ? unit.typeKey : '',
    kindKey: own || kind === 'amalgamate' ? unit.kindKey : null, place: founds.includes(kind) || own ? unit.place ?? '' : '', members: own ? unit.members ?? '' : '', unlisted: own ? unit.unlisted ?? '' : '',
    localityKey: own ? unit.localityKey : null, fieldKey: own ? unit.fieldKey : null, status: unit.status, code: unit.code ?? '', founded: unit.founded,
    mergeWay: 'into', into: null, others: [], to: null, leaves: false, outside: '',
    below: unit.hasChildren && (kind === 'merge' || kind === 'amalgamate') ? 'successor' : null, belowTo: null,
    stays: true, parts: [emptyPart(unit.typeKey)], belowParts: {},
    title: '', decisionSymbol: '', decisionDate: '', reason: '',
  };
}

export const emptyPart = (typeKey: string): PartDraft => ({ id: newId(), name: '', shortName: '', typeKey });

/** Whether what hangs below ends up nowhere unless somebody says where. */
export const asksForBelow = (kind: EventKind, unit: UnitDetail): boolean => unit.hasChildren && (kind === 'merge' || kind === 'amalgamate' || kind === 'dissolve');

/** The event that the form tells of; undefined where nothing would change. */
export function eventOf(kind: EventKind, unit: UnitDetail, draft: ActDraft): UnitEvent | undefined {
  const { effective } = draft;
  const unitId = unit.id;
  const others = draft.others.map(({ id }) => id);
  const outside = draft.outside.trim() || undefined;
  const below = asksForBelow(kind, unit) || draft.below ? belowOf(draft) : undefined;
  switch (kind) {
    case 'establish': return { kind, effective, unit: foundedUnit(draft, unitId) };
    case 'receive': return { kind, effective, unit: foundedUnit(draft, unitId), outside };
    case 'merge': return draft.mergeWay === 'into'
      ? { kind, effective, sources: [unitId, ...others], into: draft.into!.id, below }
      : { kind, effective, sources: others, into: unitId, below: below ?? 'successor' };
    case 'amalgamate': return { kind, effective, sources: [unitId, ...others], unit: foundedUnit(draft, unit.parentId!), below: below ?? 'successor' };
    case 'hand-over': return { kind, effective, unitId, to: draft.leaves ? null : draft.to!.id, outside: draft.leaves ? outside : undefined };
    case 'split': return {
      kind, effective, source: unitId, ends: !draft.stays,
      units: draft.parts.map((part) => foundedUnit({ ...draft, ...part, kindKey: unit.kindKey, place: unit.place ?? '', members: '', unlisted: '', localityKey: unit.localityKey, fieldKey: unit.fieldKey }, unit.parentId!)),
      below: Object.entries(draft.belowParts).flatMap(([id, to]) => (to ? [{ unitId: id, to }] : [])),
    };
    case 'upgrade': case 'downgrade': return { kind, effective, unitId, typeKey: draft.typeKey, to: draft.to?.id };
    case 'dissolve': return { kind, effective, unitId, below };
    case 'rename': return { kind, effective, unitId, name: draft.name.trim(), shortName: draft.shortName.trim() };
    case 'change': {
      const { name: _, shortName: __, ...patch } = patchOf(unit, draft);
      return Object.keys(patch).length > 0 ? { kind, effective, unitId, patch } : undefined;
    }
    case 'correct': {
      const patch = { ...patchOf(unit, draft), ...(draft.founded !== unit.founded && { founded: draft.founded }) };
      return Object.keys(patch).length > 0 ? { kind, effective, unitId, patch } : undefined;
    }
  }
}

function belowOf({ below, belowTo }: ActDraft): 'successor' | 'parent' | 'end' | { to: string } | undefined {
  if (below === 'to') return belowTo ? { to: belowTo.id } : undefined;
  return below ?? undefined;
}

function foundedUnit(draft: ActDraft, parentId: string) {
  return {
    id: draft.id, parentId, name: draft.name.trim(), shortName: draft.shortName.trim(), typeKey: draft.typeKey, kindKey: draft.kindKey,
    place: draft.place.trim() || null, localityKey: draft.localityKey, fieldKey: draft.fieldKey, members: draft.members === '' ? null : draft.members,
  };
}

/** What of a unit's facts is other than it was. */
function patchOf(unit: UnitDetail, draft: ActDraft) {
  const now = {
    name: draft.name.trim(), shortName: draft.shortName.trim(), kindKey: draft.kindKey, place: draft.place.trim() || null, localityKey: draft.localityKey,
    fieldKey: draft.fieldKey, status: draft.status, members: draft.members === '' ? null : draft.members,
    unlisted: draft.unlisted === '' ? null : draft.unlisted,
  };
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => unit[key as keyof typeof now] !== value)) as Partial<typeof now>;
}
