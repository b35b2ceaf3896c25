import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { revisionOf, unitsUnder } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { consolidable } from './policy.ts';

/** One unit behind figures: how far it is, and whether its figures are in. */
export interface UnitBehind { unitName: string; state: string; due: string; submittedOn: string | null; inFigures: boolean }

/** Every unit whose figures come together under one, by name. @throws Problem not_found, not_allowed */
export async function unitsBehind(context: SignedIn, assignmentId: string, by: Meaning): Promise<UnitBehind[]> {
  const unit = await consolidable(context, assignmentId);
  const { rows } = await sql<UnitBehind>`
    select a.unit_name, a.state, a.due::text, a.submitted_on::text, ${revisionOf(by)} is not null as in_figures
    from campaigns_public a where ${unitsUnder(by, unit)} order by a.unit_name collate "vi-x-icu", a.assignment_id`.execute(context.tx);
  return rows;
}

/** The units whose revisions a snapshot holds, by name. */
export async function frozenUnits(tx: Tx, revisionIds: string[]): Promise<UnitBehind[]> {
  const { rows } = await sql<UnitBehind>`
    select a.unit_name, 'accepted' as state, a.due::text, (r.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date::text as submitted_on, true as in_figures
    from submissions_public r join campaigns_public a on a.assignment_id = r.assignment_id
    where r.revision_id = any (${revisionIds}::uuid[]) order by a.unit_name collate "vi-x-icu", a.assignment_id`.execute(tx);
  return rows;
}
