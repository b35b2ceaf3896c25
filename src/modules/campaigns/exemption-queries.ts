import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';

export interface BranchRow {
  id: string;
  campaignId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  parentId: string | null;
  parentPath: string | null;
  parentState: string | null;
  campaignPath: string;
  depth: number;
  state: string;
  exemptReason: string | null;
  chosen: boolean;
}

/** The reports named and all below them, held until the transaction ends. */
export async function lockBranches(tx: Tx, campaignId: string, ids: readonly string[]): Promise<BranchRow[]> {
  const { rows } = await sql<BranchRow>`
    select a.id, a.campaign_id, a.unit_id, a.unit_name, a.unit_path, a.parent_id, p.unit_path as parent_path, p.state as parent_state, c.unit_path as campaign_path, a.depth, a.state, a.exempt_reason,
           a.id = any (${ids}::uuid[]) as chosen
    from assignments a join campaigns c on c.id = a.campaign_id left join assignments p on p.id = a.parent_id
    where a.campaign_id = ${campaignId} and a.unit_path <@ any (array(select n.unit_path from assignments n where n.campaign_id = ${campaignId} and n.id = any (${ids}::uuid[])))
    order by a.id for update of a`.execute(tx);
  return rows;
}

/** Who has nobody below that reports is a lowest unit itself, and figures begin there; for those that were touched and the units above them. */
export async function recountLeaves(tx: Tx, touched: readonly string[]): Promise<void> {
  await sql`
    update assignments p set leaf = p.depth > 0 and not exists (select 1 from assignments c where c.parent_id = p.id and c.state <> 'exempt')
    where p.id = any (${touched}::uuid[]) or p.id in (select a.parent_id from assignments a where a.id = any (${touched}::uuid[]))`.execute(tx);
}
