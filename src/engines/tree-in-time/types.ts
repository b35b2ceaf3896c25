/** A day, 'YYYY-MM-DD'. */
export type Day = string;

/** Whatever can change in a unit. */
export interface UnitAttributes {
  name: string;
  shortName: string;
  typeKey: string;
  kindKey: string | null;
  parentId: string | null;
  place: string | null;
  localityKey: string | null;
  fieldKey: string | null;
  status: 'active' | 'suspended';
  /** Members as somebody stated them; where a register of members is kept, that one counts. */
  members: number | null;
  /** Members beside those of a register, which came with a union that kept none; null: none. */
  unlisted: number | null;
}

/** A unit as it stands from a day until the day before another (`to` null: without an end). `path` holds tree nodes, root first: `1.4.37`. */
export interface UnitVersion extends UnitAttributes {
  id: string;
  unitId: string;
  from: Day;
  to: Day | null;
  path: string;
}

/** A type of units as far as the tree asks: its rank from the top, and its days. */
export interface TypeOfUnit {
  rank: number;
  level?: string;
  validFrom: Day;
  validTo: Day | null;
}

/** What a plan is made from: the current versions of every unit concerned, of all below those, and of whatever unit takes them. */
export interface Forest {
  versions: readonly UnitVersion[];
  /** The last step of each unit's path, those of units to be founded included. */
  nodes: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, TypeOfUnit>;
}

/** A unit to be founded; `id` is made by whoever asks. */
export interface NewUnit extends Omit<UnitAttributes, 'parentId' | 'status' | 'unlisted'> {
  id: string;
  parentId: string;
}

/** What can be changed or put right without moving or ending a unit. */
export type UnitPatch = Partial<Pick<UnitAttributes, 'name' | 'shortName' | 'kindKey' | 'place' | 'localityKey' | 'fieldKey' | 'status' | 'members' | 'unlisted'>>;

/** Where the units below go when what they hang below ends: along with the successor, up to the parent, to a unit named, or they end too. */
export type BelowGoes = 'successor' | 'parent' | 'end' | { to: string };

/** What a unit states from now on, because it took over what another had stated. */
export type NumbersTaken = { unitId: string } & Partial<Pick<UnitAttributes, 'members' | 'unlisted'>>;

/**
 * What happens to units on a day. The nine events of the Charter (Điều lệ Công đoàn Việt Nam khóa XIII), and beside them renaming, a change of
 * other attributes, and a correction of what was recorded wrongly. `effective` is the first day on which the new state holds.
 */
export type UnitEvent = { effective: Day; numbers?: NumbersTaken[] } & (
  | { kind: 'establish'; unit: NewUnit }
  | { kind: 'merge'; sources: string[]; into: string; below?: BelowGoes }
  | { kind: 'amalgamate'; sources: string[]; unit: NewUnit; below?: BelowGoes }
  | { kind: 'hand-over'; unitId: string; to: string | null; outside?: string }
  | { kind: 'receive'; unit: NewUnit; founded?: Day; outside?: string }
  | { kind: 'split'; source: string; ends: boolean; units: NewUnit[]; below?: { unitId: string; to: string }[] }
  | { kind: 'upgrade' | 'downgrade'; unitId: string; typeKey: string; to?: string }
  | { kind: 'dissolve'; unitId: string; below?: BelowGoes }
  | { kind: 'rename'; unitId: string; name: string; shortName: string }
  | { kind: 'change'; unitId: string; patch: UnitPatch }
  | { kind: 'correct'; unitId: string; patch: UnitPatch & { founded?: Day } }
);
export type UnitEventKind = UnitEvent['kind'];

/** As what an event concerns a unit. */
export type PartInEvent = 'subject' | 'source' | 'result' | 'child' | 'giver' | 'taker';

/** Why an event cannot be. `unitId` and `on` say where and when. */
export interface TreeProblem {
  /** Which event, counted from 0; null for what only shows in the whole. */
  position: number | null;
  code:
    | 'unit_not_there' | 'unit_founded_already' | 'parent_not_there' | 'parent_below_itself' | 'unit_type_above_parent' | 'unit_type_not_in_force'
    | 'unit_type_unchanged' | 'unit_has_units_below' | 'same_unit_twice' | 'needs_two_units' | 'not_higher' | 'not_lower' | 'nothing_changes' | 'units_left_below'
    | 'unit_not_below' | 'unit_type_does_not_fit' | 'unit_ends_already' | 'founded_after_end';
  unitId: string | null;
  /** The unit above, where the problem is that it is not there. */
  parentId?: string;
  on: Day | null;
}

/** What an event did, for its record. */
export interface EventOutcome {
  position: number;
  units: { unitId: string; part: PartInEvent; path: string }[];
  successions: { from: string; to: string }[];
}

/** What an act brings about: versions that it takes back, versions that hold instead, and the lives of the units. */
export interface ActPlan {
  superseded: string[];
  recorded: Omit<UnitVersion, 'id'>[];
  lives: { unitId: string; founded: Day; ended: Day | null }[];
  outcomes: EventOutcome[];
  problems: TreeProblem[];
}
