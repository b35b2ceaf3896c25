/**
 * Shapes of the sample province: plain data that a loader turns into API calls. Dates are ISO days (`2024-07-15`), keys are
 * stable strings (never shown to people), texts are Vietnamese unless a language is named.
 */

export type UnitTypeKey =
  | 'provincial_federation'
  | 'district_federation'
  | 'sector_union'
  | 'grassroots_union'
  | 'professional_union'
  | 'department';

export interface SampleUnitType {
  key: UnitTypeKey;
  nameVi: string;
  nameEn: string;
  shortVi: string;
  /** Distance from the root of the tree; a child's rank is always greater than its parent's. */
  rank: number;
  validFrom: string;
  /** Last day on which the type exists; null while it has no end. */
  validTo: string | null;
}

export type UnitKindKey =
  | 'administrative'
  | 'public_service'
  | 'armed_forces'
  | 'state_enterprise'
  | 'private_enterprise'
  | 'fdi_enterprise'
  | 'private_service'
  | 'cooperative'
  | 'professional';

export interface SampleUnitKind {
  key: UnitKindKey;
  nameVi: string;
  nameEn: string;
}

/** What people do in a grassroots union; report texts are written with its words. */
export type FieldOfWork =
  | 'kindergarten'
  | 'school'
  | 'health'
  | 'commune'
  | 'office'
  | 'barracks'
  | 'garment'
  | 'factory'
  | 'building'
  | 'transport'
  | 'trade'
  | 'farming'
  | 'porters';

export interface SampleUnit {
  key: string;
  parentKey: string | null;
  name: string;
  shortName: string;
  typeKey: UnitTypeKey;
  /** Kind of grassroots union; null for every other unit. */
  kind: UnitKindKey | null;
  field: FieldOfWork | null;
  /** đoàn viên; 0 where a unit has no members of its own. */
  members: number;
  /** người lao động, members included. */
  workers: number;
  place: string;
  founded: string;
}

export type RoleKey = 'administrator' | 'records_clerk' | 'planner' | 'upper_officer' | 'grassroots_chair' | 'reader';

export interface SampleAccount {
  username: string;
  name: string;
  /** chức danh */
  title: string;
  grants: { roleKey: RoleKey; unitKey: string }[];
  about: { vi: string; en: string };
  /** Shown as a card on the demo's sign-in page. */
  card: boolean;
}

export interface SampleProvince {
  unitTypes: SampleUnitType[];
  unitKinds: SampleUnitKind[];
  units: SampleUnit[];
  accounts: SampleAccount[];
}
