import type { z } from 'zod';
import type { unitDetailSchema, unitSchema } from './schemas.ts';

/** A unit as it stands on one day. */
export type Unit = z.infer<typeof unitSchema>;
export type UnitDetail = z.infer<typeof unitDetailSchema>;

/** A unit's version with what places it in the tree. */
export interface PlacedUnit {
  id: string;
  versionId: string;
  name: string;
  shortName: string;
  typeKey: string;
  kindKey: string | null;
  parentId: string | null;
  path: string;
  place: string | null;
  members: number | null;
  unlisted: number | null;
  code: string | null;
  localityKey: string | null;
  fieldKey: string | null;
  status: string;
  founded: string;
  ended: string | null;
}

/** A type holds on a day from its first day until the day before its last. */
export const holdsOn = (span: { validFrom: string; validTo: string | null }, day: string): boolean =>
  span.validFrom <= day && (span.validTo === null || day < span.validTo);
