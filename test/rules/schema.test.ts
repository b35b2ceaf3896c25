import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { createTestDatabase } from '../support/template-database.ts';
import type { TestDatabase } from '../support/template-database.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.connections.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const list = async (query: string, values: unknown[] = []) => (await owner.query<{ line: string }>(query, values)).rows.map((row) => row.line);

/** Tables whose rows are nobody's in particular, or whose reading is decided elsewhere. */
const WITHOUT_ROW_SECURITY: Record<string, string> = {
  installation: 'one row that anyone may see before signing in',
  migrations: 'read by the owner alone',
  journal: 'read through its own permission, by units of the asker',
  journal_cursors: 'how far the readers of the journal have come',
  journal_seals: 'hashes',
  creations: 'an answer is given to the account that made it alone',
  files: 'addresses of bytes; the documents that name them are guarded',
  unit_types: 'vocabulary', unit_kinds: 'vocabulary', roles: 'vocabulary',
  units: 'places in the tree decide the scope itself', unit_versions: 'places in the tree decide the scope itself',
  accounts: 'read before it is known who asks: signing in', account_grants: 'decide the scope itself',
  sessions: 'read before it is known who asks', sign_in_failures: 'counted before it is known who asks',
  sample_people: 'shown on the sign-in page of a demonstration',
  form_versions: 'forms of campaigns; whoever reaches a campaign has read its template',
};

describe('the database', () => {
  it('has an index behind every foreign key, so that no deletion or join reads a whole table', async () => {
    expect(await list(`
      select conrelid::regclass || ' (' || (select string_agg(attname, ', ') from pg_attribute where attrelid = conrelid and attnum = any (conkey)) || ')' as line
      from pg_constraint c
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 and not exists (
        select 1 from pg_index i where i.indrelid = c.conrelid and i.indpred is null
          and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey)`)).toEqual([]);
  });

  it('guards every table of people and units row by row, or says why not', async () => {
    const unguarded = await list(`select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and not relrowsecurity order by 1`);
    expect(unguarded).toEqual(Object.keys(WITHOUT_ROW_SECURITY).sort());
  });

  it('has a policy for each role on every guarded table', async () => {
    expect(await list(`
      select c.relname || ' for ' || r.rolname as line from pg_class c, pg_roles r
      where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and r.rolname in ('lantoa_app', 'lantoa_worker')
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and r.oid = any (p.polroles))`)).toEqual([]);
  });

  it('lets the roles that work own nothing and create nothing', async () => {
    expect(await list(`select relname as line from pg_class where relowner in (select oid from pg_roles where rolname in ('lantoa_app', 'lantoa_worker'))`)).toEqual([]);
    for (const role of ['lantoa_app', 'lantoa_worker']) {
      expect(await list(`select nspname as line from pg_namespace where has_schema_privilege($1, oid, 'CREATE') and nspname !~ '^pg_temp|^pg_toast_temp'`, [role])).toEqual([]);
      expect(await list(`select privilege as line from unnest(array['CREATE']) privilege where has_database_privilege($1, current_database(), privilege)`, [role])).toEqual([]);
      expect(await list(`select rolname as line from pg_roles where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`, [role])).toEqual([]);
      expect(await list(`select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege($1, oid, 'TRUNCATE, REFERENCES, TRIGGER')`, [role])).toEqual([]);
    }
  });

  it.each(['journal', 'revisions', 'reviews', 'review_notes', 'figures', 'snapshots', 'readings', 'files', 'form_versions', 'journal_seals'])(
    'lets nobody who works change or remove rows of %s', async (table) => {
      for (const role of ['lantoa_app', 'lantoa_worker']) {
        expect(await list(`select privilege as line from unnest(array['UPDATE', 'DELETE']) privilege where has_table_privilege($1, $2, privilege) or (privilege = 'UPDATE' and has_any_column_privilege($1, $2, 'UPDATE'))`, [role, table]), role).toEqual([]);
      }
    });

  it('lets nobody around a partitioned table by its parts', async () => {
    expect(await list(`
      select c.relname || ' for ' || r as line from pg_class c, unnest(array['lantoa_app', 'lantoa_worker']) r
      where c.relispartition and c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(r, c.oid, 'SELECT, INSERT, UPDATE, DELETE')`)).toEqual([]);
  });

  it('keeps passwords and sessions from the worker, who serves no person', async () => {
    expect(await list(`
      select c.relname || '.' || a.attname as line from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relname in ('accounts', 'sessions', 'sign_in_failures') and c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege('lantoa_worker', c.oid, a.attname, 'SELECT') order by 1`))
      .toEqual(['accounts.disabled_at', 'accounts.id', 'accounts.name', 'accounts.username']);
  });

  it('looks through every view with the eyes of who asks', async () => {
    expect(await list(`select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' and not coalesce(reloptions @> array['security_invoker=true'], false)
      and relname not like 'pg_stat%'`)).toEqual([]);
    expect(await list(`select proname as line from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)).toEqual([]);
  });

  it('shows a request without a scope nothing', async () => {
    const app = new pg.Client(database.connections.app);
    await app.connect();
    try {
      for (const table of ['documents', 'campaigns', 'assignments', 'revisions', 'notices']) {
        expect((await app.query(`select * from ${table}`)).rows, table).toEqual([]);
      }
    } finally { await app.end(); }
  });
});
