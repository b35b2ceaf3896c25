import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { AssignmentState } from './campaign.ts';

/** A unit's row of a roster with what handing in asks of it. */
export interface HeldAssignment {
  id: string;
  unitId: string;
  campaignId: string;
  unitPath: string;
  state: AssignmentState;
  depth: number;
  leaf: boolean;
  lockOn: string | null;
  parentName: string | null;
  /** Year of foundation and type at launch; null where nobody knows. */
  foundedYear: number | null;
  typeKey: string | null;
}

/** A piece of a statement: the row, held until the transaction ends. */
export const heldAssignment = (id: string): RawBuilder<HeldAssignment> => sql`
  select a.id, a.unit_id, a.campaign_id, a.unit_path, a.state, a.depth, a.leaf, a.lock_on, a.parent_name,
         (select extract(year from l.founded)::integer from organisation_public_lives l where l.id = a.unit_id) as founded_year,
         (select v.type_key from organisation_public_versions v where v.version_id = a.unit_version_id) as type_key
  from assignments a where a.id = ${id}::uuid for no key update`;

/** A piece of a statement: the unit's report is handed in, with the revision that `revision` has as `id`. */
export const handedIn = (context: SignedIn, id: string, at: Date, revision: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  update assignments a set state = 'submitted', latest_revision_id = r.id, submitted_on = ${context.clock.today()}::date, changed_at = ${at}::timestamptz
  from ${revision} r where a.id = ${id}::uuid`;
