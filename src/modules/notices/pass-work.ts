import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Holder, Passing, WorkToPass } from '../access/index.ts';

/** Notices about a unit that a person has not read yet. */
export async function noticesToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  if (accountId === null) return [];
  const { rows } = await sql<WorkToPass>`select 'notice' as kind, n.id, n.title, true as own from notices_to_pass(${accountId}::uuid, ${unitId}::uuid) n`.execute(tx);
  return rows;
}

/** They become another account's, but for what that one was told already. @returns those that did */
export async function passNotices({ tx }: SignedIn, { from, to, ids }: Passing): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p as id from pass_notices(${from}::uuid, ${to}::uuid, ${ids}::uuid[]) p`.execute(tx);
  return rows.map(({ id }) => id);
}
