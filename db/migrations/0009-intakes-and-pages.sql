-- Files that take long to read are followed: the row is the job. And how a source looked, beside its text.

create table intakes (
  id uuid primary key,
  unit_id uuid not null references units,
  unit_path ltree not null,
  sent_by uuid not null references accounts,
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  filename text not null,
  convert text check (convert in ('tcvn3', 'vni')),
  body_hash bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'failed', 'cancelled')),
  page integer not null default 0 check (page >= 0),
  pages integer check (pages > 0),
  attempts integer not null default 0,
  problem text,
  reader uuid,
  heartbeat_at timestamptz,
  sent_at timestamptz not null default now(),
  constraint a_failed_intake_says_why check ((state = 'failed') = (problem is not null))
);
create index intakes_by_unit on intakes (unit_id);
create index intakes_by_sender on intakes (sent_by, sent_at desc);
create index intakes_to_read on intakes (sent_at) where state in ('waiting', 'reading');
grant select, insert, delete, update (state, page, pages, problem, reader, heartbeat_at) on intakes to lantoa_app;
grant select, delete, update (state, page, pages, attempts, problem, reader, heartbeat_at) on intakes to lantoa_worker;

-- An intake is its sender's own business until it is a document.
alter table intakes enable row level security;
create policy worker_sees_all on intakes to lantoa_worker using (true) with check (true);
-- Who sends one must reach the unit; who loses it afterwards still learns how theirs ended.
create policy own_intakes on intakes for select to lantoa_app using (sent_by = (select current_account()));
create policy sent_within_scope on intakes for insert to lantoa_app
  with check (sent_by = (select current_account()) and unit_path <@ any ((select current_scope())::ltree[]));
create policy own_intakes_change on intakes for update to lantoa_app using (sent_by = (select current_account())) with check (sent_by = (select current_account()));
create policy own_intakes_go on intakes for delete to lantoa_app using (sent_by = (select current_account()));

create table source_layouts (
  document_id uuid primary key references documents,
  layout jsonb not null
);
grant select, insert on source_layouts to lantoa_app;
grant select on source_layouts to lantoa_worker;

-- Pictures of pages: those of scans are kept when they are read, those of other PDFs when somebody first looks.
create table page_images (
  document_id uuid not null references documents,
  page integer not null check (page > 0),
  file_sha256 text not null references files,
  primary key (document_id, page)
);
create index page_images_by_file on page_images (file_sha256);
grant select, insert on page_images to lantoa_app;
grant select on page_images to lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['source_layouts', 'page_images'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy with_their_document on %I to lantoa_app
      using (exists (select 1 from documents d where d.id = document_id)) with check (exists (select 1 from documents d where d.id = document_id))', t);
  end loop;
end $$;
