import type pg from 'pg';
import { quoted } from './tables.ts';

/** Foreign keys and triggers taken off for the time of a restore. */
export type SuspendedRules = {
  foreignKeys: { table: string; name: string; definition: string; comment: string | null }[];
  triggers: { table: string; name: string; mode: 'O' | 'A' | 'R' }[];
};

/**
 * Takes off foreign keys, so that tables can be filled in any order and refer to themselves, and triggers, which have done
 * their work before the backup was taken. Only owner's rights are needed. Within the caller's transaction.
 */
export async function suspendRules(client: pg.ClientBase): Promise<SuspendedRules> {
  const foreignKeys = await client.query<SuspendedRules['foreignKeys'][number]>(
    `SELECT r.relname AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition, obj_description(c.oid, 'pg_constraint') AS comment
       FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
      WHERE c.contype = 'f' AND c.conparentid = 0 AND r.relnamespace = 'public'::regnamespace ORDER BY c.oid`,
  );
  const triggers = await client.query<SuspendedRules['triggers'][number]>(
    `SELECT r.relname AS table, t.tgname AS name, t.tgenabled AS mode
       FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'D' AND r.relnamespace = 'public'::regnamespace ORDER BY t.oid`,
  );
  for (const { table, name } of foreignKeys.rows) {
    await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`);
  }
  for (const { table, name } of triggers.rows) {
    await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER ${quoted(name)}`);
  }
  return { foreignKeys: foreignKeys.rows, triggers: triggers.rows };
}

/** Puts back what `suspendRules` took off; every foreign key is checked against the restored rows. */
export async function restoreRules(client: pg.ClientBase, { foreignKeys, triggers }: SuspendedRules): Promise<void> {
  for (const { table, name, definition, comment } of foreignKeys) {
    await client.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    if (comment === null) continue;
    const text = `'${comment.replaceAll("'", "''")}'`;
    await client.query(`COMMENT ON CONSTRAINT ${quoted(name)} ON ${quoted(table)} IS ${text}`);
  }
  const modes = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' } as const;
  for (const { table, name, mode } of triggers) {
    await client.query(`ALTER TABLE ${quoted(table)} ${modes[mode]} TRIGGER ${quoted(name)}`);
  }
}
