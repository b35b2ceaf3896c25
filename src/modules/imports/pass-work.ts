import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Holder, Passing, WorkToPass } from '../access/index.ts';

/** Sheets of a person that are being read or wait for a decision. */
export async function importsToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  if (accountId === null) return [];
  const { rows } = await sql<WorkToPass>`select 'import' as kind, i.id, i.title, true as own from imports_to_pass(${accountId}::uuid, ${unitId}::uuid) i`.execute(tx);
  return rows;
}

/** They become another account's. @returns those that did */
export async function passImports({ tx }: SignedIn, { from, to, ids }: Passing): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select p as id from pass_imports(${from}::uuid, ${to}::uuid, ${ids}::uuid[]) p`.execute(tx);
  return rows.map(({ id }) => id);
}
