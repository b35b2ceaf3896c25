/**
 * Shapes of the sample province: plain data that a loader turns into API calls. Dates are ISO days (`2024-07-15`), keys are
 * stable strings (never shown to people), texts are Vietnamese unless a language is named.
 */

/** Unit types that every installation knows (dated data of the organisation). */
export type UnitTypeKey =
  | 'province'
  | 'district'
  | 'sector'
  | 'grassroots'
  | 'guild'
  | 'department';

/** Kinds of grassroots union that every installation knows. */
export type UnitKindKey =
  | 'administration'
  | 'public-service'
  | 'armed-forces'
  | 'state-enterprise'
  | 'private-enterprise'
  | 'foreign-enterprise'
  | 'private-service'
  | 'cooperative'
  | 'guild';

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
  units: SampleUnit[];
  accounts: SampleAccount[];
}
