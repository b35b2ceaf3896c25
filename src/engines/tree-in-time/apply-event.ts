import { fitsBelow } from './fits-below.ts';
import type { BelowGoes, Day, EventOutcome, NewUnit, PartInEvent, TreeProblem, TypeOfUnit, UnitEvent, UnitPatch } from './types.ts';
import type { WorkingTree } from './working-tree.ts';

/** What an event works with, and where it says what it did or why it cannot be. */
interface Stage {
  tree: WorkingTree;
  types: ReadonlyMap<string, TypeOfUnit>;
  day: Day;
  concerned(unitId: string, part: PartInEvent): void;
  succeeded(from: string, to: string): void;
  refuse(code: TreeProblem['code'], unitId?: string | null, parentId?: string): void;
}

/** Lets one event happen in the tree. @returns what it did; problems are told to `refuse`, and an event that has one changes nothing */
export function applyEvent(
  tree: WorkingTree, types: ReadonlyMap<string, TypeOfUnit>, event: UnitEvent, position: number, refuse: (problem: TreeProblem) => void,
): EventOutcome {
  const outcome: EventOutcome = { position, units: [], successions: [] };
  let refused = false;
  const stage: Stage = {
    tree, types, day: event.effective,
    concerned: (unitId, part) => {
      const lives = tree.lifeOf(unitId);
      const path = (tree.on(unitId, event.effective) ?? lives.findLast((stretch) => stretch.from < event.effective) ?? lives[0])?.path ?? '';
      if (!outcome.units.some((one) => one.unitId === unitId && one.part === part)) outcome.units.push({ unitId, part, path });
    },
    succeeded: (from, to) => void outcome.successions.push({ from, to }),
    refuse: (code, unitId = null, parentId) => {
      refused = true;
      refuse({ position, code, unitId, on: event.effective, ...(parentId !== undefined && { parentId }) });
    },
  };
  checks[event.kind](stage, event as never);
  if (refused) return outcome;
  happenings[event.kind](stage, event as never);
  for (const { unitId, ...stated } of event.numbers ?? []) {
    tree.assign(unitId, event.effective, stated);
    if (!outcome.units.some((one) => one.unitId === unitId)) stage.concerned(unitId, 'taker');
  }
  return outcome;
}

type Of<Kind extends UnitEvent['kind']> = Extract<UnitEvent, { kind: Kind }>;
type ByKind = { [Kind in UnitEvent['kind']]: (stage: Stage, event: Of<Kind>) => void };

/** What must hold before an event. */
const checks: ByKind = {
  establish: (stage, event) => mayBeFounded(stage, event.unit, event.effective),
  receive: (stage, event) => mayBeFounded(stage, event.unit, event.effective),
  merge: (stage, event) => {
    if (event.sources.length === 0) stage.refuse('needs_two_units', event.into);
    if (allThere(stage, [event.into, ...event.sources])) mayEnd(stage, event.into, ...event.sources);
  },
  amalgamate: (stage, event) => {
    if (event.sources.length < 2) stage.refuse('needs_two_units');
    if (allThere(stage, event.sources)) mayEnd(stage, ...event.sources);
    mayBeFounded(stage, event.unit, event.effective);
  },
  'hand-over': (stage, event) => {
    if (!allThere(stage, event.to === null ? [event.unitId] : [event.unitId, event.to])) return;
    if (event.to === null) mayEnd(stage, event.unitId);
    else mayHangBelow(stage, event.unitId, event.to);
    if (event.to === stage.tree.on(event.unitId, stage.day)!.parentId) stage.refuse('nothing_changes', event.unitId);
  },
  split: (stage, event) => {
    if (event.units.length < (event.ends ? 2 : 1)) stage.refuse('needs_two_units', event.source);
    if (allThere(stage, [event.source, ...(event.below ?? []).map((below) => below.unitId)]) && event.ends) mayEnd(stage, event.source);
    for (const { unitId, to } of event.below ?? []) {
      if (stage.tree.on(unitId, stage.day)?.parentId !== event.source) stage.refuse('unit_not_below', unitId);
      if (!event.units.some((unit) => unit.id === to)) stage.refuse('parent_not_there', to, to);
    }
    for (const unit of event.units) mayBeFounded(stage, unit, event.effective);
  },
  upgrade: (stage, event) => mayChangeType(stage, event, 'not_higher'),
  downgrade: (stage, event) => mayChangeType(stage, event, 'not_lower'),
  dissolve: (stage, event) => {
    if (allThere(stage, [event.unitId])) mayEnd(stage, event.unitId);
  },
  rename: (stage, event) => mayChange(stage, event.unitId, { name: event.name, shortName: event.shortName }),
  change: (stage, event) => mayChange(stage, event.unitId, event.patch),
  correct: (stage, event) => {
    const { founded, ...patch } = event.patch;
    const life = stage.tree.lifeOf(event.unitId);
    const last = life.at(-1);
    if (!last) stage.refuse('unit_not_there', event.unitId);
    else if (founded !== undefined && last.to !== null && founded >= last.to) stage.refuse('founded_after_end', event.unitId);
    else if (founded === undefined || founded === life[0]!.from) mayChange(stage, event.unitId, patch);
  },
};

/** What an event does, once it may. */
const happenings: ByKind = {
  establish: (stage, event) => {
    found(stage, event.unit);
    stage.concerned(event.unit.id, 'subject');
  },
  receive: (stage, event) => {
    found(stage, event.unit);
    stage.concerned(event.unit.id, 'subject');
    stage.concerned(event.unit.parentId, 'taker');
  },
  merge: (stage, event) => {
    stage.concerned(event.into, 'result');
    for (const source of event.sources) goInto(stage, source, event.into, event.below ?? 'successor');
  },
  amalgamate: (stage, event) => {
    found(stage, event.unit);
    stage.concerned(event.unit.id, 'result');
    for (const source of event.sources) goInto(stage, source, event.unit.id, event.below ?? 'successor');
  },
  'hand-over': (stage, event) => {
    const giver = stage.tree.on(event.unitId, stage.day)!.parentId;
    stage.concerned(event.unitId, 'subject');
    if (giver !== null) stage.concerned(giver, 'giver');
    if (event.to === null) {
      endWithAllBelow(stage, event.unitId);
    } else {
      stage.concerned(event.to, 'taker');
      stage.tree.assign(event.unitId, stage.day, { parentId: event.to });
    }
  },
  split: (stage, event) => {
    stage.concerned(event.source, 'source');
    for (const unit of event.units) {
      found(stage, unit);
      stage.concerned(unit.id, 'result');
      stage.succeeded(event.source, unit.id);
    }
    for (const { unitId, to } of event.below ?? []) {
      stage.tree.assign(unitId, stage.day, { parentId: to });
      stage.concerned(unitId, 'child');
    }
    // Whatever hangs below and was given no place stands in the way: nothing ends unsaid.
    if (event.ends) endUnit(stage, event.source, undefined);
  },
  upgrade: changeType,
  downgrade: changeType,
  dissolve: (stage, event) => {
    stage.concerned(event.unitId, 'subject');
    endUnit(stage, event.unitId, event.below);
  },
  rename: (stage, event) => {
    stage.tree.assign(event.unitId, stage.day, { name: event.name, shortName: event.shortName });
    stage.concerned(event.unitId, 'subject');
  },
  change: (stage, event) => {
    stage.tree.assign(event.unitId, stage.day, event.patch);
    stage.concerned(event.unitId, 'subject');
  },
  correct: (stage, event) => {
    const { founded, ...patch } = event.patch;
    if (founded !== undefined) stage.tree.begin(event.unitId, founded);
    stage.tree.assign(event.unitId, stage.day, patch);
    stage.concerned(event.unitId, 'subject');
  },
};

function found({ tree, day }: Stage, unit: NewUnit): void {
  const { id, ...attributes } = unit;
  tree.found(id, day, { ...attributes, status: 'active', unlisted: null });
}

function goInto(stage: Stage, source: string, successor: string, below: BelowGoes): void {
  stage.concerned(source, 'source');
  stage.succeeded(source, successor);
  endUnit(stage, source, below, successor);
}

/** Ends a unit, and lets what is below it go where it was told. Without a word on that, units below are a problem. */
function endUnit(stage: Stage, unitId: string, below: BelowGoes | undefined, successor: string | null = null): void {
  const { tree, day } = stage;
  const now = tree.on(unitId, day);
  // It may have ended along with another source that it hung below.
  if (!now) return;
  const children = tree.unitsBelow(unitId, day);
  if (children.length > 0 && below === undefined) return stage.refuse('unit_has_units_below', unitId);
  const to = below === 'successor' ? successor : below === 'parent' ? now.parentId : typeof below === 'object' ? below.to : null;
  for (const child of children) {
    // Where the successor hung below the unit that ends, it takes its place.
    const parentId = to === child ? now.parentId : to;
    if (parentId === null && to !== child) endBelow(stage, child, unitId);
    else hangElsewhere(stage, child, unitId, parentId);
  }
  tree.end(unitId, day);
}

/** Units that join the old parent only later move on the day on which they would have joined. */
function hangElsewhere({ tree, day, concerned }: Stage, child: string, from: string, parentId: string | null): void {
  const joining = tree.lifeOf(child).find((stretch) => stretch.parentId === from && (stretch.to === null || stretch.to > day));
  if (!joining) return;
  tree.assign(child, joining.from > day ? joining.from : day, { parentId });
  concerned(child, 'child');
}

function endWithAllBelow(stage: Stage, unitId: string): void {
  const children = stage.tree.unitsBelow(unitId, stage.day);
  if (stage.tree.on(unitId, stage.day)) stage.concerned(unitId, 'child');
  // It ends before those below it: whatever circle the events have made, each is met once.
  stage.tree.end(unitId, stage.day);
  for (const child of children) endBelow(stage, child, unitId);
}

/** Ends a unit along with what it hangs below, where it hangs there for good: not one that comes later, goes on elsewhere, or has an end of its own. */
function endBelow(stage: Stage, child: string, parentId: string): void {
  const { tree, day } = stage;
  const rest = tree.lifeOf(child).filter((stretch) => stretch.to === null || stretch.to > day);
  // Met already, in a circle.
  if (rest.length === 0) return;
  if (rest[0]!.from > day || rest.some((stretch) => stretch.parentId !== parentId)) return stage.refuse('unit_has_units_below', parentId);
  if (rest.at(-1)!.to !== null) return stage.refuse('unit_ends_already', child);
  endWithAllBelow(stage, child);
}

function changeType(stage: Stage, event: Of<'upgrade' | 'downgrade'>): void {
  stage.concerned(event.unitId, 'subject');
  if (event.to !== undefined) stage.concerned(event.to, 'taker');
  stage.tree.assign(event.unitId, stage.day, { typeKey: event.typeKey, ...(event.to !== undefined && { parentId: event.to }) });
}

/** Are the units there on the day, each named once? */
function allThere({ tree, day, refuse }: Stage, unitIds: string[]): boolean {
  const twice = unitIds.find((unitId, index) => unitIds.indexOf(unitId) !== index);
  if (twice !== undefined) refuse('same_unit_twice', twice);
  const missing = unitIds.filter((unitId) => !tree.on(unitId, day));
  for (const unitId of missing) refuse('unit_not_there', unitId);
  return twice === undefined && missing.length === 0;
}

/** An end that is recorded already stands: who ends the unit otherwise takes that act back first. A union that takes members may not end either. */
function mayEnd({ tree, refuse }: Stage, ...unitIds: string[]): void {
  for (const unitId of unitIds) if (tree.lifeOf(unitId).at(-1)?.to != null) refuse('unit_ends_already', unitId);
}

function mayBeFounded(stage: Stage, unit: NewUnit, day: Day): void {
  const { tree, refuse } = stage;
  if (tree.lifeOf(unit.id).length > 0) return refuse('unit_founded_already', unit.id);
  if (!tree.on(unit.parentId, day)) return refuse('parent_not_there', unit.parentId, unit.parentId);
  mustHold(stage, unit.typeKey, unit.id);
}

function mayHangBelow({ tree, day, refuse }: Stage, unitId: string, parentId: string): void {
  const [unit, parent] = [tree.on(unitId, day)!, tree.on(parentId, day)!];
  if (parentId === unitId || parent.path.startsWith(`${unit.path}.`)) refuse('parent_below_itself', unitId);
}

function mayChangeType(stage: Stage, event: Of<'upgrade' | 'downgrade'>, otherwise: 'not_higher' | 'not_lower'): void {
  if (!allThere(stage, event.to === undefined ? [event.unitId] : [event.unitId, event.to])) return;
  if (event.to !== undefined) mayHangBelow(stage, event.unitId, event.to);
  const before = stage.tree.on(event.unitId, stage.day)!.typeKey;
  if (before === event.typeKey) return stage.refuse('unit_type_unchanged', event.unitId);
  mustHold(stage, event.typeKey, event.unitId);
  const [was, becomes] = [stage.types.get(before), stage.types.get(event.typeKey)];
  if (!was || !becomes) return;
  // A smaller rank stands nearer to the top.
  if (otherwise === 'not_higher' ? becomes.rank > was.rank : becomes.rank < was.rank) return stage.refuse(otherwise, event.unitId);
  const above = stage.tree.on(event.to ?? stage.tree.on(event.unitId, stage.day)!.parentId ?? '', stage.day);
  const typeAbove = above && stage.types.get(above.typeKey);
  // Whether the rank is below that of the unit above shows in the whole, once every event has happened.
  if (typeAbove && becomes.rank > typeAbove.rank && !fitsBelow(becomes, typeAbove)) stage.refuse('unit_type_does_not_fit', event.unitId);
}

function mustHold({ types, day, refuse }: Stage, typeKey: string, unitId: string): void {
  const type = types.get(typeKey);
  if (!type || type.validFrom > day || (type.validTo !== null && type.validTo <= day)) refuse('unit_type_not_in_force', unitId);
}

function mayChange(stage: Stage, unitId: string, patch: UnitPatch): void {
  if (!allThere(stage, [unitId])) return;
  const now = stage.tree.on(unitId, stage.day)!;
  const same = (Object.entries(patch) as [keyof UnitPatch, unknown][]).every(([name, value]) => now[name] === value);
  if (same) stage.refuse('nothing_changes', unitId);
}
