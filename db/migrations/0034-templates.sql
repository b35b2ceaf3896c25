-- Forms that units keep for their campaigns and for those of the units below. A version is never changed: what was taken stays what it was.

create table ready_forms (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  made_at timestamptz not null default business_now()
);
create index ready_forms_by_unit on ready_forms (unit_id);
grant select, insert on ready_forms to lantoa_app;
grant select on ready_forms to lantoa_worker;

create table ready_form_versions (
  id uuid primary key,
  form_id uuid not null references ready_forms,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  -- What it is for, and whence its figures come.
  about text not null check (about <> ''),
  definition jsonb not null,
  -- Keys of rows and columns of the version before that were renamed; one that kept its key is the same.
  renamed jsonb not null,
  made_by uuid not null references accounts,
  made_at timestamptz not null default business_now(),
  constraint one_ready_form_version_of_a_number unique (form_id, number)
);
create index ready_form_versions_by_maker on ready_form_versions (made_by);
grant select, insert on ready_form_versions to lantoa_app;
grant select on ready_form_versions to lantoa_worker;

-- A form is seen at the unit that keeps it, above it and below it; made where one acts.
alter table ready_forms enable row level security;
create policy worker_sees_all on ready_forms to lantoa_worker using (true) with check (true);
create policy own_line on ready_forms to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope())
         or exists (select 1 from units u, unnest((select current_scope())::ltree[]) s where u.id = unit_id and u.node::text = any (string_to_array(s::text, '.'))))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
alter table ready_form_versions enable row level security;
create policy worker_sees_all on ready_form_versions to lantoa_worker using (true) with check (true);
create policy own_line on ready_form_versions to lantoa_app
  using (exists (select 1 from ready_forms f where f.id = form_id))
  with check (exists (select 1 from ready_forms f where f.id = form_id and ((select scope_is_whole()) or f.unit_id in (select units_in_scope()))));
