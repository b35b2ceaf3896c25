import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';

/**
 * Keeps what a fresh revision of a unit stands on: the accepted revision of each unit anywhere below it, as it is at this moment.
 * A lowest unit stands on nobody. Called once, in the transaction that makes the revision.
 */
export async function keepBasis({ tx }: SignedIn, revisionId: string, unit: { id: string; campaignId: string; unitPath: string; leaf: boolean }): Promise<void> {
  if (unit.leaf) return;
  await sql`
    insert into revision_basis (revision_id, assignment_id, stood_on, unit_path)
    select ${revisionId}::uuid, d.assignment_id, d.accepted_revision_id, ${unit.unitPath}::ltree
    from campaigns_public d
    where d.campaign_id = ${unit.campaignId}::uuid and d.unit_path <@ ${unit.unitPath}::ltree and d.assignment_id <> ${unit.id}::uuid
      and d.accepted_revision_id is not null and d.state <> 'exempt'`.execute(tx);
}
