-- Workplaces: employers and public offices in time, how many work there, which union covers them; and the founding of unions
-- where there is none, step by step, against each year's plan.

-- Who owns a workplace, as data; and which kinds of unit are enterprises, for the figures that speak of enterprises alone.
create table ownerships (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null
);
grant select on ownerships to lantoa_app, lantoa_worker;
insert into ownerships (key, name_vi, name_en, position) values
  ('state', 'Nhà nước', 'State', 1),
  ('state-share', 'Có vốn Nhà nước', 'With a share of the State', 2),
  ('collective', 'Tập thể', 'Collective', 3),
  ('private', 'Tư nhân trong nước', 'Domestic private', 4),
  ('foreign', 'Có vốn đầu tư nước ngoài', 'Foreign-invested', 5),
  ('none', 'Không có người sử dụng lao động', 'Without an employer', 6);

create table enterprise_kinds (kind_key text primary key references unit_kinds);
grant select on enterprise_kinds to lantoa_app, lantoa_worker;
insert into enterprise_kinds (kind_key) values ('state-enterprise'), ('private-enterprise'), ('foreign-enterprise');

-- A workplace is an identity; what can change lies in versions. The code is the tax or registration code.
create table workplaces (
  id uuid primary key,
  origin uuid not null,
  code text constraint one_workplace_of_a_code unique check (code <> ''),
  created_at timestamptz not null default now()
);
grant select, insert, update (code) on workplaces to lantoa_app;
grant select on workplaces to lantoa_worker;

create table workplace_versions (
  id uuid primary key,
  workplace_id uuid not null references workplaces,
  valid daterange not null check (not isempty(valid)),
  name text not null check (name <> ''),
  kind_key text not null references unit_kinds,
  ownership_key text references ownerships,
  field_key text references fields_of_work,
  locality_key text references localities,
  address text,
  status text not null check (status in ('working', 'suspended', 'closed')),
  constraint one_version_of_a_workplace_at_a_time exclude using gist (workplace_id with =, valid with &&)
);
create index workplace_versions_by_workplace on workplace_versions (workplace_id, lower(valid));
create index workplace_versions_in_list_order on workplace_versions (name collate "vi-x-icu", workplace_id);
create index workplace_versions_by_name on workplace_versions using gin (f_unaccent(name) gin_trgm_ops);
-- Rows of a sheet find a workplace that has no code yet by its name.
create index workplace_versions_by_plain_name on workplace_versions (lower(name));
create index workplace_versions_by_kind on workplace_versions (kind_key);
create index workplace_versions_by_ownership on workplace_versions (ownership_key);
create index workplace_versions_by_field on workplace_versions (field_key);
create index workplace_versions_by_locality on workplace_versions (locality_key);
grant select, insert, update on workplace_versions to lantoa_app;
grant select on workplace_versions to lantoa_worker;

-- The unit that looks after a workplace: it hangs in the tree there. Its path is the unit's, never copied, for units move.
create table workplace_caretakers (
  id uuid primary key,
  workplace_id uuid not null references workplaces,
  unit_id uuid not null references units,
  valid daterange not null check (not isempty(valid)),
  constraint one_unit_looks_after_a_workplace_at_a_time exclude using gist (workplace_id with =, valid with &&)
);
create index workplace_caretakers_by_workplace on workplace_caretakers (workplace_id, lower(valid));
create index workplace_caretakers_by_unit on workplace_caretakers (unit_id);
grant select, insert, delete, update (unit_id, valid) on workplace_caretakers to lantoa_app;
grant select on workplace_caretakers to lantoa_worker;

-- What an act on units did to who looks after which workplace, and what that was before: undoing puts exactly this back.
create table caretaker_moves (
  id uuid primary key,
  act_id uuid not null references unit_acts,
  caretaker_id uuid not null references workplace_caretakers,
  -- Empty where the caretaking had not begun by then: it is the successor's from its first day.
  opened_id uuid references workplace_caretakers deferrable initially deferred,
  was daterange not null,
  was_unit_id uuid not null references units,
  to_unit_id uuid not null references units
);
create index caretaker_moves_by_act on caretaker_moves (act_id);
create index caretaker_moves_by_caretaker on caretaker_moves (caretaker_id);
create index caretaker_moves_by_opened on caretaker_moves (opened_id);
create index caretaker_moves_by_unit on caretaker_moves (was_unit_id);
create index caretaker_moves_by_successor on caretaker_moves (to_unit_id);
grant select, insert, delete on caretaker_moves to lantoa_app;
grant select on caretaker_moves to lantoa_worker;

-- One union may cover several workplaces, a workplace is covered by one union at a time.
create table workplace_unions (
  id uuid primary key,
  workplace_id uuid not null references workplaces,
  union_id uuid not null references units,
  valid daterange not null check (not isempty(valid)),
  reason text,
  constraint one_union_covers_a_workplace_at_a_time exclude using gist (workplace_id with =, valid with &&)
);
create index workplace_unions_by_workplace on workplace_unions (workplace_id, lower(valid));
create index workplace_unions_by_union on workplace_unions (union_id);
grant select, insert, update (valid, reason) on workplace_unions to lantoa_app;
grant select on workplace_unions to lantoa_worker;

-- Counted on a day and holding until the next count; the same day counted again is a correction.
create table workplace_counts (
  workplace_id uuid not null references workplaces,
  counted_on date not null,
  workers integer not null check (workers >= 0),
  women integer check (women >= 0),
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default business_now(),
  primary key (workplace_id, counted_on),
  constraint women_are_among_the_workers check (women <= workers)
);
create index workplace_counts_by_recorder on workplace_counts (recorded_by);
grant select, insert, update (workers, women, recorded_by, recorded_at) on workplace_counts to lantoa_app;
grant select on workplace_counts to lantoa_worker;

create table foundings (
  id uuid primary key,
  workplace_id uuid not null references workplaces,
  type_key text not null references unit_types,
  state text not null default 'open' check (state in ('open', 'stopped', 'recognised')),
  -- The last step that was done, and its day; where a board puts it.
  step text not null check (step in ('contact', 'group', 'applications', 'method', 'meeting', 'recognition')),
  moved_on date not null,
  method text check (method in ('bottom-up', 'traditional')),
  applications integer not null default 0 check (applications >= 0),
  -- Only once it is recognised: the union that came of it, and by which decision.
  union_id uuid references units,
  decision_symbol text,
  decision_date date,
  recognised_on date,
  constraint a_recognised_founding_has_its_union check ((state = 'recognised') = (union_id is not null and recognised_on is not null and decision_symbol is not null and decision_date is not null))
);
create unique index one_founding_under_way_per_workplace on foundings (workplace_id) where state <> 'recognised';
create index foundings_by_workplace on foundings (workplace_id);
create index foundings_by_type on foundings (type_key);
create index foundings_by_union on foundings (union_id);
create index foundings_by_recognition on foundings (recognised_on);
create index foundings_in_board_order on foundings (step, moved_on, id);
grant select, insert, update (state, step, moved_on, method, applications, union_id, decision_symbol, decision_date, recognised_on) on foundings to lantoa_app;
grant select on foundings to lantoa_worker;

-- What was done, dated, by whom; the newest may be taken back.
create table founding_entries (
  id uuid primary key,
  founding_id uuid not null references foundings,
  position integer not null,
  kind text not null check (kind in ('contact', 'group', 'applications', 'method', 'meeting', 'recognition', 'stop', 'resume')),
  happened_on date not null,
  applications integer check (applications > 0),
  method text check (method in ('bottom-up', 'traditional')),
  note text,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default business_now(),
  constraint one_founding_entry_at_a_place unique (founding_id, position),
  constraint applications_are_counted check ((kind = 'applications') = (applications is not null))
);
create index founding_entries_by_recorder on founding_entries (recorded_by);
grant select, insert, delete on founding_entries to lantoa_app;
grant select on founding_entries to lantoa_worker;

-- What a unit plans for a year: unions to found, members to win by them. What was reached is counted, never typed.
create table founding_plans (
  unit_id uuid not null references units,
  year integer not null check (year between 1990 and 2199),
  unions integer not null check (unions >= 0),
  members integer not null check (members >= 0),
  version integer not null default 1,
  set_by uuid references accounts,
  set_at timestamptz not null default business_now(),
  primary key (unit_id, year)
);
create index founding_plans_by_setter on founding_plans (set_by);
grant select, insert, update (unions, members, version, set_by, set_at) on founding_plans to lantoa_app;
grant select on founding_plans to lantoa_worker;

-- In whose work the work of an ended union goes on on a day: through mergers, as far as each leads to one alone.
create function workplaces_heir(ended uuid, on_day date) returns uuid language sql stable as $$
  with recursive heirs as (
    select ended as unit_id, 0 as steps
    union all
    select s.to_id, h.steps + 1
    from heirs h join organisation_public_successions s on s.from_id = h.unit_id and s.effective <= on_day
    where h.steps < 20
      and not exists (select 1 from organisation_public_current v where v.unit_id = h.unit_id and v.valid @> on_day)
      and not exists (select 1 from organisation_public_successions o where o.from_id = s.from_id and o.to_id <> s.to_id and o.effective <= on_day)
  )
  select h.unit_id from heirs h
  where exists (select 1 from organisation_public_current v where v.unit_id = h.unit_id and v.valid @> on_day)
  order by h.steps limit 1
$$;

-- Words that a workplace is described with.
create view workplaces_public_localities with (security_invoker = true) as select key, name, within_key, valid_from, valid_to from localities;
create view workplaces_public_fields with (security_invoker = true) as select key, name_vi, name_en, position, valid_from, valid_to from fields_of_work;
grant select on workplaces_public_localities, workplaces_public_fields to lantoa_app, lantoa_worker;

-- Row security: a workplace is seen from the unit that looks after it or looked after it, and from the union that covers or covered it, or in
-- which the work of such a union goes on.
-- The verbs say exactly who on which day; this is the net under them. Versions and counts are read through their workplace alone, and so
-- are not asked again row by row: figures of a province would wait for it.
do $$
declare t text;
begin
  foreach t in array array['workplaces', 'foundings', 'founding_entries', 'founding_plans'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
end $$;
create policy own_subtree on workplaces for select to lantoa_app using (
  exists (select 1 from workplace_caretakers c join unit_versions u on u.unit_id = c.unit_id and u.superseded_in is null
          where c.workplace_id = workplaces.id and u.path <@ any ((select current_scope())::ltree[]))
  or exists (select 1 from workplace_unions m where m.workplace_id = workplaces.id and m.union_id in (
    with recursive own as (
      select u.unit_id from unit_versions u where u.superseded_in is null and u.path <@ any ((select current_scope())::ltree[])
      union select s.from_id from own join organisation_public_successions s on s.to_id = own.unit_id)
    select own.unit_id from own)));
-- A new workplace hangs nowhere yet: the row that places it comes after it.
create policy new_ones on workplaces for insert to lantoa_app with check (true);
create policy changed_ones on workplaces for update to lantoa_app using (
  exists (select 1 from workplace_caretakers c join unit_versions u on u.unit_id = c.unit_id and u.superseded_in is null
          where c.workplace_id = workplaces.id and u.path <@ any ((select current_scope())::ltree[])));
create policy own_subtree on foundings to lantoa_app using (exists (select 1 from workplaces w where w.id = workplace_id));
create policy own_subtree on founding_entries to lantoa_app using (exists (select 1 from foundings f where f.id = founding_id));
create policy own_subtree on founding_plans to lantoa_app using (
  exists (select 1 from unit_versions u where u.unit_id = founding_plans.unit_id and u.superseded_in is null and u.path <@ any ((select current_scope())::ltree[])));

-- Which codes workplaces have, also out of the asker's sight: that a code is taken is all that is told, as when one is entered.
create function workplace_codes_taken(asked text[]) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select w.code from workplaces w where w.code = any (asked)
$$;
revoke all on function workplace_codes_taken from public;
grant execute on function workplace_codes_taken to lantoa_app;

-- Workplaces as they stand on the business day, for others to join.
create view workplaces_public with (security_invoker = true) as
  select w.id, w.code, v.name, v.kind_key, v.ownership_key, v.field_key, v.locality_key, v.status, c.unit_id, m.union_id, n.workers, n.women, n.counted_on
  from workplaces w
  join workplace_versions v on v.workplace_id = w.id and v.valid @> business_today()
  join workplace_caretakers c on c.workplace_id = w.id and c.valid @> business_today()
  left join workplace_unions m on m.workplace_id = w.id and m.valid @> business_today()
  left join lateral (select workers, women, counted_on from workplace_counts k where k.workplace_id = w.id and k.counted_on <= business_today() order by counted_on desc limit 1) n on true;
grant select on workplaces_public to lantoa_app, lantoa_worker;
