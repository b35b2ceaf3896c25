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
  totals_due: 'ids of units whose totals are to be made anew',
  calendar_cursors: 'up to which day each work of the calendar has come',
  creations: 'an answer is given to the account that made it alone',
  files: 'addresses of bytes; the documents that name them are guarded',
  unit_types: 'vocabulary', unit_kinds: 'vocabulary', roles: 'vocabulary',
  unit_levels: 'vocabulary', localities: 'vocabulary', fields_of_work: 'vocabulary', groupings: 'vocabulary', position_kinds: 'vocabulary', rule_values: 'vocabulary',
  member_reasons: 'vocabulary', person_name_words: 'syllables that occur in names; none tells whose it is', person_words: 'nobody has a right to it: members_found alone reads it',
  committee_kinds: 'vocabulary', officer_groups: 'vocabulary', officer_positions: 'vocabulary', committee_size_rules: 'vocabulary', office_end_reasons: 'vocabulary',
  qualification_kinds: 'vocabulary', qualification_levels: 'vocabulary', assessment_levels: 'vocabulary', title_standards: 'vocabulary',
  unit_acts: 'decisions on the tree; read through the places of their units', unit_act_files: 'as unit_acts', unit_act_effects: 'numbers alone, given to who manages all that the act touched', unit_events: 'as unit_acts',
  unit_event_units: 'as unit_acts', unit_successions: 'places in the tree decide the scope itself',
  unit_groups: 'groupings beside the tree; read through the unit that made them', unit_group_places: 'as unit_groups',
  units: 'places in the tree decide the scope itself', unit_versions: 'places in the tree decide the scope itself',
  accounts: 'read before it is known who asks: signing in', account_grants: 'decide the scope itself', stand_ins: 'as account_grants',
  sessions: 'read before it is known who asks', sign_in_failures: 'counted before it is known who asks',
  sample_people: 'shown on the sign-in page of a demonstration',
  ownerships: 'vocabulary', enterprise_kinds: 'vocabulary',
  workplace_caretakers: 'ids and days; they decide the scope of workplaces themselves', workplace_unions: 'as workplace_caretakers', caretaker_moves: 'as workplace_caretakers',
  workplace_versions: 'of employers, no people; read through their workplace, whose rows are guarded', workplace_counts: 'as workplace_versions',
  search_words: 'words by themselves, which tell of nobody', search_upkeep: 'by which rules the entries were written',
  holidays: 'days of the year',
  form_versions: 'forms of campaigns; whoever reaches a campaign has read its template',
};

describe('the database', () => {
  it('has an index behind every foreign key, so that no deletion or join reads a whole table', async () => {
    expect(await list(`
      select conrelid::regclass || ' (' || (select string_agg(attname, ', ') from pg_attribute where attrelid = conrelid and attnum = any (conkey)) || ')' as line
      from pg_constraint c
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 and not exists (
        select 1 from pg_index i where i.indrelid = c.conrelid
          -- Leaving out rows that point nowhere leaves out none that is looked for.
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (select format('(%I IS NOT NULL)', attname) from pg_attribute where attrelid = c.conrelid and array[attnum] = c.conkey))
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

  it.each(['journal', 'revisions', 'revision_basis', 'reviews', 'question_replies', 'review_notes', 'figures', 'snapshots', 'readings', 'source_layouts', 'page_images', 'files', 'form_versions', 'ready_forms', 'ready_form_versions', 'journal_seals'])(
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
  });

  /** Functions that see more than who asks, each with the reason why that is safe. */
  const SEES_MORE: Record<string, string> = {
    search_entries_above: 'entries of campaigns of units above in which somebody within the scope reports, and of the plans behind them; it asks for the scope itself',
    search_entries_of: 'entries behind the doors that the verb names, each a permission at a unit; it asks for the scope itself',
    blank_people: 'takes details away from whom people_kept_long_enough names', people_kept_long_enough: 'ids of people who left their last union within the scope; memberships and offices elsewhere spare them; it asks for the scope itself',
    card_number_is_free: 'a trigger: a number that any round has given or made void is nobody else’s, wherever that card is',
    card_numbers_taken: 'which of the numbers that the asker names are taken; it tells of no person',
    totals_become_due: 'a trigger: says whose totals are to be made anew, units above the writer too',
    count_changed_cards: 'a trigger: adds up what the statement wrote', count_new_cards: 'the same',
    follow_person_in_rounds: 'a trigger: keeps the copies of a name true, also in rounds that its writer may not see',
    take_due_cards: 'takes the members below the unit of a round, whose first joinings may lie elsewhere; it asks for the scope itself',
    follow_person: 'a trigger: keeps the copies of a name and its words true',
    learn_name_words: 'a trigger: keeps the words of new names, which nobody may read',
    end_care_of_closed_group: 'a trigger: ends care of a group that is closed, also where an officer of a unit above keeps it',
    follow_person_in_office: 'a trigger: keeps the copies of a name true, also in offices that its writer may not see',
    forget_imported_file: 'a trigger: takes the row of a file away once the last import that named it lets go of it',
    ledger_of_changed_memberships: 'a trigger: adds up what the statement wrote', ledger_of_new_memberships: 'the same', ledger_of_removed_memberships: 'the same',
    lineage_above: 'heads of confirmed documents above one that the asker may see, along confirmed links; it asks for the scope itself',
    member_history: 'from where a person came who is or was in a union of the scope; it asks for the scope itself',
    member_known_by: 'name and union of the one person whose whole citizen id or card number the asker knows, to ask for a transfer',
    officer_places: 'in which units a person serves or served last, as ids alone: the record is kept there, and a unit that they left cannot see where they went',
    add_standing: 'called by triggers alone: adds up what a statement changed in a roster', standing_of_changed: 'a trigger: the same', standing_of_new: 'the same', standing_of_removed: 'the same',
    one_union_at_a_time: 'a trigger: refuses a second union at a time, also one that its writer may not see',
    people_like: 'who rows of a sheet may be; it asks for the scope itself, and tells of who is outside only that a whole number is theirs, and their union',
    members_found: 'a page of members; it asks for the scope itself',
    workplace_codes_taken: 'that codes which the asker gives are taken, and nothing else: the same as entering a workplace tells',
    members_of_act: 'how many members an act moved from where to where, for unions of the scope at either end, as numbers alone; it asks for the scope itself',
    reports_before: 'what was accepted of a unit of the scope before a campaign, and of the units whose work it goes on with, for the figures of its forms; it asks for the scope itself',
    transfers_to_reopen: 'ids of requests of the scope that an act overtook, whose member stands in a union that may lie outside it; it asks for the scope itself',
    intakes_to_pass: 'names of files of somebody who hands over at a unit of the scope; it asks for the scope itself', imports_to_pass: 'the same of sheets', notices_to_pass: 'the same of notices',
    pass_intakes: 'gives such files to another account; it asks for the scope itself', pass_imports: 'the same of sheets',
    pass_notices: 'gives a notice to whoever takes over from the one who was told; its ids come from notices_to_pass or from the hand-over that is taken back',
  };

  it('lets no function see more than who asks, but for those listed, which only the program may call', async () => {
    expect(await list(`select proname as line from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`)).toEqual(Object.keys(SEES_MORE).sort());
    expect(await list(`select proname || ' for ' || r as line from pg_proc p, unnest(array['lantoa_worker', 'public']) r where p.proname = any ($1) and has_function_privilege(r, p.oid, 'EXECUTE')`, [Object.keys(SEES_MORE)])).toEqual([]);
  });

  it('shows a request without a scope nothing', async () => {
    const app = new pg.Client(database.connections.app);
    await app.connect();
    try {
      for (const table of ['documents', 'intakes', 'source_layouts', 'page_images', 'imports', 'import_rows', 'campaigns', 'assignments', 'revisions', 'notices']) {
        expect((await app.query(`select * from ${table}`)).rows, table).toEqual([]);
      }
    } finally { await app.end(); }
  });
});
