/** A union as far as merging asks. `path` holds tree nodes, root first: unions that are near each other in the tree sort near each other. */
export interface SmallUnion {
  id: string;
  parentId: string | null;
  path: string;
  kindKey: string | null;
  fieldKey: string | null;
  localityKey: string | null;
  members: number;
}

/** What unions of one group have in common. */
export type Alikeness = 'parent' | 'kind' | 'field' | 'locality';

/** How alike unions must be to be put together, the strictest first. */
export type PlanKey = 'kind-and-field' | 'kind' | 'parent' | 'locality';
export interface MergerPlan {
  key: PlanKey;
  alike: readonly Alikeness[];
}

export interface MergerGroup {
  unitIds: string[];
  /** The one that stays and takes the others in. */
  absorbs: string;
  /** After merging. */
  members: number;
  /** Whether the whole reaches the limit. */
  reaches: boolean;
  /** What all of them have in common. */
  alike: Alikeness[];
}

export interface Mergers {
  groups: MergerGroup[];
  /** Small unions that nothing fits to. */
  left: string[];
}

/** How many small unions a plan takes into a group that reaches the limit. */
export interface Reach {
  reached: number;
  total: number;
}
