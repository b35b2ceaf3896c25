import { sql } from 'kysely';
import type { z } from 'zod';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { Tx } from '../../kit/database.ts';
import { formTotals } from './read-consolidation.ts';
import type { formTotalsSchema } from './schemas.ts';

/** A unit of a roster with units below it: what these add up to, and what it wrote in what was accepted of it. */
export interface Branch {
  id: string;
  totals: z.input<typeof formTotalsSchema>[];
  sections: Record<string, RichText> | null;
  below: { id: string; unitName: string }[];
}

/** Every such unit of a campaign, its totals made of the named revisions alone. Called by the worker: it asks nobody's scope. */
export async function branchesOf(tx: Tx, campaignId: string, revisionIds: string[]): Promise<Branch[]> {
  const { rows } = await sql<{ id: string; unitPath: string; sections: Record<string, RichText> | null; below: { id: string; unitName: string }[] | null }>`
    select a.assignment_id as id, a.unit_path::text, r.sections,
      (select jsonb_agg(jsonb_build_object('id', b.assignment_id, 'unitName', b.unit_name)) from campaigns_public b where b.parent_id = a.assignment_id and b.state <> 'exempt') as below
    from campaigns_public a left join submissions_public r on r.revision_id = a.accepted_revision_id
    where a.campaign_id = ${campaignId}::uuid and not a.leaf`.execute(tx);
  const branches: Branch[] = [];
  for (const { id, unitPath, sections, below } of rows) {
    branches.push({ id, sections, below: below ?? [], totals: await formTotals({ tx }, { id, campaignId, unitPath }, 'accepted', revisionIds) });
  }
  return branches;
}
