-- What every module stands on: the installation, who is asking, the journal of facts, creations, files.

grant usage on schema public to lantoa_app, lantoa_worker;

-- One row: what this database is. `origin` travels with everything that can leave the installation.
create table installation (
  id uuid primary key,
  only_one boolean not null default true constraint one_installation_per_database unique check (only_one),
  kind text not null check (kind in ('plain', 'demo')),
  name text,
  business_today date check (business_today is null or kind = 'demo'),
  sample_loaded boolean not null default false,
  created_at timestamptz not null default now()
);
grant select on installation to lantoa_app, lantoa_worker;
grant update (name, sample_loaded) on installation to lantoa_app;

-- The day by which dues are judged: the wall clock of Viet Nam, or the fixed day of a demonstration.
create function business_today() returns date language sql stable as $$
  select coalesce(
    (select i.business_today from installation i),
    (now() at time zone 'Asia/Ho_Chi_Minh')::date)
$$;

-- The moment that business records carry: a demonstration's fixed day with the real time of day.
create function business_now() returns timestamptz language sql stable as $$
  select coalesce(
    (select (i.business_today + (now() at time zone 'Asia/Ho_Chi_Minh')::time) at time zone 'Asia/Ho_Chi_Minh'
     from installation i where i.business_today is not null),
    now())
$$;

-- Who is asking, set at the start of each transaction (set_config(…, true)); nothing set means nothing seen.
create function current_account() returns uuid language sql stable as $$
  select nullif(current_setting('lantoa.account', true), '')::uuid
$$;
create function current_scope() returns ltree[] language sql stable as $$
  select coalesce(nullif(current_setting('lantoa.scope', true), ''), '{}')::ltree[]
$$;

-- Search without accents; unaccent() alone is only STABLE and could not be indexed.
create function f_unaccent(value text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)))
$$;

-- Facts: the audit trail and the source of reactions. Rows are only ever added.
create table journal (
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  tx xid8 not null default pg_current_xact_id(),
  fact text not null,
  actor_id uuid,
  unit_id uuid,
  object_kind text,
  object_id uuid,
  request_id uuid,
  data jsonb not null default '{}',
  primary key (at, id)
) partition by range (at);
create table journal_before_2026 partition of journal for values from (minvalue) to ('2026-01-01');
create table journal_2026 partition of journal for values from ('2026-01-01') to ('2027-01-01');
create table journal_2027 partition of journal for values from ('2027-01-01') to ('2028-01-01');
create table journal_2028 partition of journal for values from ('2028-01-01') to ('2029-01-01');
create table journal_2029 partition of journal for values from ('2029-01-01') to ('2030-01-01');
create table journal_later partition of journal for values from ('2030-01-01') to (maxvalue);
create index journal_by_transaction on journal (tx, id);
create index journal_by_object on journal (object_id, id desc);
create index journal_by_unit on journal (unit_id, id desc);
grant select, insert on journal to lantoa_app, lantoa_worker;

-- How far each reader of the journal has come, behind the horizon of running transactions.
create table journal_cursors (
  name text primary key,
  tx xid8 not null default '0',
  id bigint not null default 0
);
grant select, insert, update on journal_cursors to lantoa_worker;

-- The journal chained by hash in commit order, written by the sealer behind the writers.
create table journal_seals (
  id bigint generated always as identity primary key,
  first_id bigint not null,
  last_id bigint not null,
  facts integer not null,
  hash bytea not null,
  at timestamptz not null default clock_timestamp()
);
grant select, insert on journal_seals to lantoa_worker;
grant select on journal_seals to lantoa_app;

-- Every creation by a client-made id: the same id and body get the same answer, another body gets `id_taken`.
create table creations (
  id uuid primary key,
  kind text not null,
  body_hash bytea not null,
  actor_id uuid,
  answer jsonb,
  created_at timestamptz not null default now()
);
grant select, insert, update (answer) on creations to lantoa_app, lantoa_worker;

-- Files are content-addressed, immutable, and lie in the data folder.
create table files (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null default now()
);
grant select, insert on files to lantoa_app, lantoa_worker;
