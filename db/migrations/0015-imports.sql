-- Rows of a sheet become units, members, workplaces: the row in `imports` is the job. It is read, shown, and applied once somebody says so.

create table imports (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  -- Below which it happens: its subtree is the scope, and where a row names no unit above, this one is meant.
  unit_id uuid not null references units,
  unit_path ltree not null,
  sent_by uuid not null references accounts,
  file_sha256 text not null references files,
  filename text not null check (filename <> ''),
  -- The day on which what it changes begins to hold.
  effective date not null,
  state text not null default 'reading' check (state in ('reading', 'preview', 'applying', 'done', 'failed', 'cancelled')),
  mode text check (mode in ('all', 'good')),
  -- How far the work of this state is, in rows; the total is known once the sheet was read.
  rows_done integer not null default 0 check (rows_done >= 0),
  rows_total integer check (rows_total >= 0),
  new_rows integer not null default 0,
  changed_rows integer not null default 0,
  same_rows integer not null default 0,
  error_rows integer not null default 0,
  applied_rows integer not null default 0,
  -- What stood above the rows: header row, columns found, headers that mean nothing.
  detail jsonb not null default '{}',
  problem text,
  -- Of a row that stopped it: its number and the reason.
  problem_detail jsonb,
  attempts integer not null default 0,
  worker uuid,
  heartbeat_at timestamptz,
  sent_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint a_failed_import_says_why check (state <> 'failed' or problem is not null),
  constraint an_import_is_applied_in_one_way check (state not in ('applying', 'done') or mode is not null)
);
create index imports_by_unit on imports (unit_id);
create index imports_by_sender on imports (sent_by, sent_at desc, id);
create index imports_by_file on imports (file_sha256);
create index imports_to_work_on on imports (sent_at) where state in ('reading', 'applying');
grant select, insert, update (effective, state, mode, rows_done, rows_total, applied_rows, problem, problem_detail, attempts, worker, heartbeat_at, ended_at) on imports to lantoa_app;
grant select, delete, update (state, rows_done, rows_total, new_rows, changed_rows, same_rows, error_rows, applied_rows, detail, problem, problem_detail, attempts, worker, heartbeat_at, ended_at) on imports to lantoa_worker;

create table import_rows (
  import_id uuid not null references imports,
  -- As the spreadsheet program numbers it.
  number integer not null check (number > 0),
  data jsonb not null,
  outcome text not null default 'unseen' check (outcome in ('unseen', 'new', 'changed', 'same', 'error', 'applied')),
  -- Lower ones are applied first: what hangs below another row comes after it.
  rank integer not null default 0,
  -- What applying it does, as its kind worked it out.
  plan jsonb,
  faults jsonb not null default '[]',
  primary key (import_id, number)
);
create index import_rows_with_faults on import_rows (import_id, number) where faults <> '[]';
create index import_rows_by_outcome on import_rows (import_id, outcome, rank, number);
grant select, insert, delete, update (outcome, rank, plan, faults) on import_rows to lantoa_app;
grant select, insert, delete, update (outcome, rank, plan, faults) on import_rows to lantoa_worker;

-- An import is its sender's own business; what it did stands with the units that it made and changed.
alter table imports enable row level security;
create policy worker_sees_all on imports to lantoa_worker using (true) with check (true);
create policy own_imports on imports for select to lantoa_app using (sent_by = (select current_account()));
create policy sent_within_scope on imports for insert to lantoa_app
  with check (sent_by = (select current_account()) and unit_path <@ any ((select current_scope())::ltree[]));
create policy own_imports_change on imports for update to lantoa_app using (sent_by = (select current_account())) with check (sent_by = (select current_account()));

alter table import_rows enable row level security;
create policy worker_sees_all on import_rows to lantoa_worker using (true) with check (true);
create policy with_their_import on import_rows to lantoa_app
  using (exists (select 1 from imports i where i.id = import_id)) with check (exists (select 1 from imports i where i.id = import_id));
