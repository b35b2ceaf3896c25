import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { MOST_PASSED } from '../access/index.ts';
import type { Holder, WorkToPass } from '../access/index.ts';

/** Confirmed plans of a unit that has ended: they go on being carried out. */
export async function directivesToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  if (accountId !== null) return [];
  const { rows } = await sql<WorkToPass>`
    select 'directive' as kind, d.document_id as id, coalesce(nullif(d.content ->> 'title', ''), i.title) as title, false as own
    from directives d join intake_public i on i.document_id = d.document_id
    where d.unit_id = ${unitId}::uuid and d.state = 'confirmed' order by d.confirmed_at, d.id limit ${MOST_PASSED}`.execute(tx);
  return rows;
}
