import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { MOST_PASSED } from '../access/index.ts';
import type { Holder, Passing, WorkToPass } from '../access/index.ts';

/** Files of a person that are no documents yet, and documents that still have to be confirmed: those the person brought in, or all of the unit. */
export async function intakesToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  const { rows } = await sql<WorkToPass>`
    select 'intake' as kind, i.id, i.title, true as own from intakes_to_pass(${accountId}::uuid, ${unitId}::uuid) i where ${accountId}::uuid is not null
    union all
    (select 'document', d.id, coalesce(nullif(d.title, ''), d.filename), false from documents d
     where d.unit_id = ${unitId}::uuid and d.state <> 'confirmed' and (${accountId}::uuid is null or d.received_by = ${accountId}::uuid)
     order by d.received_at limit ${MOST_PASSED})`.execute(tx);
  return rows;
}

/** Files that wait, are read or could not be read become another account's. @returns those that did */
export async function passIntakes({ tx }: SignedIn, { from, to, ids }: Passing): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p as id from pass_intakes(${from}::uuid, ${to}::uuid, ${ids}::uuid[]) p`.execute(tx);
  return rows.map(({ id }) => id);
}
