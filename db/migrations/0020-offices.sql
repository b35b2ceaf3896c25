-- What offices are made of (job positions, who fills them, how many people may be kept), who leads a group of members, and the words
-- of the organisation kept by people instead of by migrations.

create table position_kinds (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint position_kind_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
insert into position_kinds (key, name_vi, name_en, position) values
  ('leadership', 'Lãnh đạo, quản lý', 'Leadership', 1),
  ('professional', 'Chuyên môn công đoàn', 'Union work', 2),
  ('common', 'Chuyên môn dùng chung', 'Shared professional work', 3),
  ('support', 'Hỗ trợ, phục vụ', 'Support', 4);
grant select, insert, update (valid_to) on position_kinds to lantoa_app;
grant select on position_kinds to lantoa_worker;

-- Words are added and end on a day; none is ever removed, for what was said with it stays said.
alter table groupings
  add column valid_from date not null default '1990-01-01',
  add column valid_to date,
  add constraint grouping_ends_after_it_begins check (valid_to is null or valid_to > valid_from);
grant insert, update (valid_to) on unit_levels, unit_types, unit_kinds, fields_of_work, groupings to lantoa_app;

-- Who leads a branch or a group of members, in time. Names, for few of them have an account; `person_id` where the registry knows them.
create table unit_leaders (
  id uuid primary key,
  unit_id uuid not null references units,
  part text not null check (part in ('head', 'deputy')),
  name text not null check (name <> ''),
  person_id uuid,
  -- Empty where an act that ended the unit, dated before it began, took all of it.
  valid daterange not null,
  constraint one_head_of_a_group_at_a_time exclude using gist (unit_id with =, valid with &&) where (part = 'head')
);
create index unit_leaders_by_unit on unit_leaders (unit_id, lower(valid));
grant select, insert, delete, update (name, person_id, valid) on unit_leaders to lantoa_app;
grant select on unit_leaders to lantoa_worker;

-- The first and the last day of every unit, on whatever day it is asked.
create view organisation_public_lives with (security_invoker = true) as select id, founded, ended from units;
grant select on organisation_public_lives to lantoa_app, lantoa_worker;

create table job_positions (
  id uuid primary key,
  unit_id uuid not null references units,
  title text not null check (title <> ''),
  kind_key text not null references position_kinds,
  qualification text,
  full_time boolean not null,
  -- How many people the position is meant for; more are a warning, not a wall.
  seats integer not null check (seats between 1 and 1000),
  valid daterange not null
);
create index job_positions_by_unit on job_positions (unit_id, title collate "vi-x-icu");
create index job_positions_by_kind on job_positions (kind_key);
grant select, insert, update (title, kind_key, qualification, full_time, seats, valid) on job_positions to lantoa_app;
grant select on job_positions to lantoa_worker;

create table placements (
  id uuid primary key,
  position_id uuid not null references job_positions,
  unit_id uuid not null references units,
  person_name text not null check (person_name <> ''),
  -- Given name, middle names, family name: the order of a Vietnamese list.
  sort_name text not null,
  account_id uuid references accounts,
  person_id uuid,
  -- Counts against the staff quota (biên chế); a contract beside it does not.
  in_quota boolean not null,
  valid daterange not null,
  end_reason text,
  moved_from uuid references placements constraint a_placement_is_moved_once unique,
  constraint one_placement_of_an_account_in_a_position_at_a_time
    exclude using gist (position_id with =, account_id with =, valid with &&) where (account_id is not null)
);
create index placements_by_position on placements (position_id, lower(valid));
create index placements_by_unit on placements (unit_id);
create index placements_by_account on placements (account_id);
grant select, insert, update (valid, end_reason) on placements to lantoa_app;
grant select on placements to lantoa_worker;

-- How many people a unit may keep in a year. A later decision for the same year takes the place of the earlier one, which stays.
create table staff_quotas (
  id uuid primary key,
  unit_id uuid not null references units,
  year integer not null check (year between 1990 and 2199),
  granted integer not null check (granted between 0 and 100000),
  decision_symbol text,
  decision_date date,
  recorded_at timestamptz not null default business_now(),
  superseded_by uuid
);
create index staff_quotas_by_unit on staff_quotas (unit_id, year);
create unique index one_quota_of_a_unit_in_a_year on staff_quotas (unit_id, year) where superseded_by is null;
grant select, insert, update (superseded_by) on staff_quotas to lantoa_app;
grant select on staff_quotas to lantoa_worker;

-- What an act on units ended here, and what that was before: undoing puts it back, but for what somebody changed since.
create table staffing_endings (
  id uuid primary key,
  act_id uuid not null references unit_acts,
  unit_id uuid not null references units,
  leader_id uuid references unit_leaders on delete cascade,
  position_id uuid references job_positions,
  placement_id uuid references placements,
  was daterange not null,
  became daterange not null,
  constraint one_of_staffing_ends check (num_nonnulls(leader_id, position_id, placement_id) = 1)
);
create index staffing_endings_by_act on staffing_endings (act_id);
create index staffing_endings_by_unit on staffing_endings (unit_id);
create index staffing_endings_by_leader on staffing_endings (leader_id);
create index staffing_endings_by_position on staffing_endings (position_id);
create index staffing_endings_by_placement on staffing_endings (placement_id);
grant select, insert, delete on staffing_endings to lantoa_app;
grant select on staffing_endings to lantoa_worker;

-- Who leads which unit, for figures on officers.
create view organisation_public_leaders with (security_invoker = true) as select unit_id, part, valid from unit_leaders where not isempty(valid);
grant select on organisation_public_leaders to lantoa_app, lantoa_worker;

-- The scope is asked of the unit's place in the tree, not of a copy of it: a unit that moves takes its people along.
do $$
declare t text;
begin
  foreach t in array array['unit_leaders', 'job_positions', 'placements', 'staff_quotas', 'staffing_endings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy own_subtree on %1$I to lantoa_app using (exists (
      select 1 from unit_versions v where v.unit_id = %1$I.unit_id and v.superseded_in is null and v.path <@ any ((select current_scope())::ltree[])))', t);
  end loop;
end $$;
