import type pg from 'pg';

/** A table as a backup sees it. */
export type BackupTable = {
  name: string;
  /** Columns that hold values of their own; generated ones follow from these. */
  columns: { name: string; type: string }[];
  /** Columns of the primary key, in its order; rows are written in this order. */
  key: string[];
};

/** The journal of migrations describes the schema, not the data: it is compared, never copied. */
const notData = ['migrations'];

/**
 * All tables that hold data, partitioned ones as a whole, by name. A table whose comment begins with `derived:` holds only what can be
 * made again from the others: it is never backed up, and a restore leaves it empty.
 */
export async function listTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `SELECT c.relname AS name,
       (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
          FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       coalesce((SELECT json_agg(a.attname ORDER BY place)
          FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
          JOIN pg_attribute a ON a.attnum = k.attnum
         WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid), '[]') AS key
     FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relpersistence = 'p' AND c.relname <> ALL ($1)
      AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'derived:%'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY c.relname COLLATE "C"`,
    [notData],
  );
  return rows;
}

export type SequenceState = { name: string; value: string; used: boolean };

/** Where each sequence stands. */
export async function readSequences(client: pg.ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' ORDER BY 1`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; used: boolean }>(
      `SELECT last_value::text AS value, is_called AS used FROM ${quoted(name)}`,
    );
    if (found[0]) states.push({ name, ...found[0] });
  }
  return states;
}

export type MigrationMark = { name: string; sha256: string };

export async function readMigrationMarks(client: pg.ClientBase): Promise<MigrationMark[]> {
  const { rows } = await client.query<MigrationMark>('SELECT name, sha256 FROM migrations ORDER BY name COLLATE "C"');
  return rows;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
