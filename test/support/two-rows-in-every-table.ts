import type pg from 'pg';

type Column = { name: string; type: string; base: string; array: boolean };

/**
 * Puts two rows into every table, whatever the schema is: the n-th row has the n-th value of its type in every column, so
 * that each foreign key finds its row. Checks, which know what values mean, are taken off; do the same in a database that
 * is to receive these rows.
 */
export async function fillEveryTable(client: pg.Client): Promise<void> {
  for (const table of await tableNames(client)) {
    await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    const columns = await insertableColumns(client, table);
    for (const n of [1, 2]) {
      const values = columns.map((column) => literal(column, n));
      await client.query(
        `INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${values.join(', ')})`,
      );
    }
    await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
}

/** Takes off foreign keys' companions that look into values. */
export async function dropChecks(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS statement FROM pg_constraint
      WHERE contype = 'c' AND conislocal AND coninhcount = 0 AND connamespace = 'public'::regnamespace AND conrelid <> 0`,
  );
  for (const { statement } of rows) await client.query(statement);
}

/** Takes off foreign keys until `work` is done, then puts them back, which checks every row. */
export async function withoutForeignKeys(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ off: string; on: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS on
      FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace`,
  );
  for (const { off } of rows) await client.query(off);
  await work();
  for (const { on } of rows) await client.query(on);
}

/** Every row of every table as text, without the columns that hold numbers of transactions. */
export async function readEveryTable(client: pg.Client): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of await tableNames(client)) {
    const columns = (await insertableColumns(client, table)).filter(({ base }) => base !== 'xid8');
    const { rows } = await client.query<{ line: string }>(
      `SELECT row(${columns.map(({ name }) => `"${name}"`).join(', ')})::text AS line FROM "${table}" ORDER BY 1`,
    );
    all[table] = rows.map((row) => row.line);
  }
  return all;
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND relname <> 'migrations' AND coalesce(obj_description(oid, 'pg_class'), '') NOT LIKE 'derived:%' ORDER BY 1`,
  );
  return rows.map((row) => row.relname);
}

async function insertableColumns(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, t.typelem <> 0 AND t.typcategory = 'A' AS array,
       format_type(CASE WHEN t.typcategory = 'A' THEN t.typelem WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END, NULL) AS base
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum`,
    [`"${table}"`],
  );
  return rows;
}

const day = (n: number) => `2027-0${n}-11`;

/** Text with everything that a careless copy would lose: tab, line ends, backslash, quotes, tone marks, the words for null. */
const values: Record<string, (n: number) => string> = {
  text: (n) => `${n}\t\\N \\. "Đoàn viên"\r\n'ở cơ sở' null, {}`,
  uuid: (n) => `0000000${n}-0000-4000-8000-00000000000${n}`,
  boolean: (n) => String(n === 1),
  jsonb: (n) => `{"số": [${n}, null, {"\\u1eef": "a\\nb\\\\"}]}`,
  json: (n) => `{"số":  ${n}}`,
  bytea: (n) => `\\x00ff0a5c09${n}${n}`,
  date: day,
  'timestamp with time zone': (n) => `${day(n)} 03:04:05.678901+00`,
  interval: (n) => `${n} mons 3 days 00:00:00.000001`,
  daterange: (n) => `[${day(n)},2027-0${n}-20)`,
  tstzrange: (n) => `[${day(n)} 01:00+00,${day(n)} 02:00+00)`,
  inet: (n) => `192.0.2.${n}`,
  numeric: (n) => `${n}.10`,
  ltree: (n) => `${n}.2`,
  tsvector: (n) => `'a':${n}`,
};
const numbers = ['smallint', 'integer', 'bigint', 'xid8', 'real', 'double precision'];

function literal({ name, type, base, array }: Column, n: number): string {
  const make = numbers.includes(base) ? String : values[base === 'citext' || base.startsWith('character') ? 'text' : base];
  if (!make) throw new Error(`No values for ${name}, of type ${base}: add some to this file.`);
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  // Arrays: the value and an empty place, so that null within is tried too.
  if (array) return `ARRAY[${quote(make(n))}::${base}, NULL]`;
  return `${quote(make(n))}::${type}`;
}
