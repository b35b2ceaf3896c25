-- Units in time, twice over: when a thing held (`valid`), and which act recorded it or took it back (`recorded_in`, `superseded_in`).
-- An act is one decision with the events that it brings about; undoing it is another act.

create table unit_acts (
  id uuid primary key,
  origin uuid not null,
  title text check (title <> ''),
  decision_symbol text,
  decision_date date,
  reason text,
  undoes uuid references unit_acts constraint an_act_is_undone_once unique,
  recorded_by uuid references accounts,
  -- As they were called then.
  recorded_by_name text,
  recorded_at timestamptz not null default business_now(),
  -- Where the tree had to be in the recorder's charge; whoever undoes the act needs the same.
  managed_at ltree[] not null
);
create index unit_acts_by_recorder on unit_acts (recorded_by);
create index unit_acts_newest_first on unit_acts (recorded_at desc, id);
grant select, insert on unit_acts to lantoa_app;
grant select on unit_acts to lantoa_worker;

create table unit_act_files (
  act_id uuid not null references unit_acts,
  sha256 text not null references files,
  filename text not null check (filename <> ''),
  primary key (act_id, sha256)
);
create index unit_act_files_by_file on unit_act_files (sha256);
grant select, insert on unit_act_files to lantoa_app;
grant select on unit_act_files to lantoa_worker;

create table unit_events (
  id uuid primary key,
  act_id uuid not null references unit_acts,
  position integer not null,
  kind text not null check (kind in ('establish', 'merge', 'amalgamate', 'hand-over', 'receive', 'split', 'upgrade', 'downgrade', 'dissolve', 'rename', 'change', 'correct')),
  -- The first day on which what it brings about holds.
  effective date not null,
  detail jsonb not null default '{}',
  constraint one_event_at_a_place_in_its_act unique (act_id, position)
);
create index unit_events_by_day on unit_events (effective desc, id);
grant select, insert on unit_events to lantoa_app;
grant select on unit_events to lantoa_worker;

-- The last day on which an act may be taken back: so many days (rule act-undo-days) from the later of its recording and
-- the day on which the last of it takes effect: whoever waits for the day to see what a decision does can still take it back then.
create function undo_until(act uuid) returns date language sql stable as $$
  select greatest((a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date, (select max(e.effective) from unit_events e where e.act_id = coalesce(a.undoes, a.id)))
         + rule_value('act-undo-days', business_today())
  from unit_acts a where a.id = act
$$;

-- Which units an event concerns, and as what. `path` is the unit's at that time, so that scope can be asked without its versions.
create table unit_event_units (
  event_id uuid not null references unit_events,
  unit_id uuid not null references units,
  part text not null check (part in ('subject', 'source', 'result', 'child', 'giver', 'taker')),
  path ltree not null,
  primary key (event_id, unit_id, part)
);
create index unit_event_units_by_unit on unit_event_units (unit_id);
create index unit_event_units_by_path on unit_event_units using gist (path);
grant select, insert on unit_event_units to lantoa_app;
grant select on unit_event_units to lantoa_worker;

-- Whose work goes on in whose: N to one by a merge, one to N by a split.
create table unit_successions (
  event_id uuid not null references unit_events,
  from_id uuid not null references units,
  to_id uuid not null references units,
  primary key (event_id, from_id, to_id),
  constraint no_unit_succeeds_itself check (from_id <> to_id)
);
create index unit_successions_by_predecessor on unit_successions (from_id);
create index unit_successions_by_successor on unit_successions (to_id);
grant select, insert on unit_successions to lantoa_app;
grant select on unit_successions to lantoa_worker;

alter table units
  add column code text constraint one_unit_of_a_code unique check (code <> '');
grant update (code) on units to lantoa_app;
-- An undone establishment leaves the identity, and no day of its life.
alter table units drop constraint unit_ends_after_it_begins;
grant update (founded) on units to lantoa_app;

alter table unit_versions
  add column locality_key text references localities,
  add column field_key text references fields_of_work,
  add column status text not null default 'active' check (status in ('active', 'suspended')),
  -- Members beside those of the register: they came with a union that had stated their number and kept none. `members` stays what a union
  -- without a register states.
  add column unlisted integer check (unlisted >= 0),
  add column recorded_in uuid references unit_acts,
  add column superseded_in uuid references unit_acts;
alter table unit_versions drop constraint one_version_of_a_unit_at_a_time;
alter table unit_versions add constraint one_version_of_a_unit_at_a_time
  exclude using gist (unit_id with =, valid with &&) where (superseded_in is null);
create index unit_versions_by_unit on unit_versions (unit_id, lower(valid));
create index unit_versions_by_locality on unit_versions (locality_key);
create index unit_versions_by_field on unit_versions (field_key);
create index unit_versions_by_recording_act on unit_versions (recorded_in);
create index unit_versions_by_superseding_act on unit_versions (superseded_in);
-- Roots, where nothing leads from above.
create index unit_versions_of_roots on unit_versions (unit_id) where parent_id is null and superseded_in is null;

-- The tree as it is known now, on all days; what acts took back is left out.
create view organisation_public_current with (security_invoker = true) as select * from unit_versions where superseded_in is null;
grant select on organisation_public_current to lantoa_app, lantoa_worker;

create or replace view organisation_public with (security_invoker = true) as
  select u.id, u.node, u.founded, u.ended, v.id as version_id, v.name, v.short_name, v.type_key, v.kind_key,
         v.parent_id, v.path, v.place, v.members, v.locality_key, v.field_key, v.status, u.code, v.unlisted
  from units u join unit_versions v on v.unit_id = u.id and v.valid @> business_today() and v.superseded_in is null;

-- Any version by its id, also one that a later act took back: rosters froze it.
create or replace view organisation_public_versions with (security_invoker = true) as
  select v.id as version_id, v.unit_id, v.valid, v.name, v.short_name, v.type_key, v.kind_key, v.path, v.place,
         v.superseded_in is null as current, v.parent_id, v.locality_key, v.field_key, v.status
  from unit_versions v;

-- Whose work goes on in whose, acts that were undone left out.
create view organisation_public_successions with (security_invoker = true) as
  select s.from_id, s.to_id, e.effective, e.kind, e.act_id, e.id as event_id
  from unit_successions s join unit_events e on e.id = s.event_id
  where not exists (select 1 from unit_acts a where a.undoes = e.act_id);
grant select on organisation_public_successions to lantoa_app, lantoa_worker;

-- A unit's place in a grouping beside the tree, in time.
create table unit_groups (
  id uuid primary key,
  grouping_key text not null references groupings,
  name text not null check (name <> ''),
  -- Whose grouping it is: it cuts the figures of this unit's subtree.
  unit_id uuid not null references units,
  unit_path ltree not null,
  closed_on date,
  constraint one_group_of_a_name unique (unit_id, grouping_key, name)
);
create index unit_groups_by_grouping on unit_groups (grouping_key);
grant select, insert, update (name, closed_on, unit_path) on unit_groups to lantoa_app;
grant select on unit_groups to lantoa_worker;

create table unit_group_places (
  id uuid primary key,
  group_id uuid not null references unit_groups,
  grouping_key text not null,
  unit_id uuid not null references units,
  valid daterange not null check (not isempty(valid)),
  owner_id uuid not null references units,
  -- A unit stands in one group of a grouping at a time for each unit that groups: the province's areas and a district's own do not meet.
  constraint one_group_of_a_grouping_at_a_time exclude using gist (unit_id with =, grouping_key with =, owner_id with =, valid with &&)
);
create index unit_group_places_by_group on unit_group_places (group_id);
create index unit_group_places_by_owner on unit_group_places (owner_id, grouping_key);
create index unit_group_places_by_unit on unit_group_places (unit_id);
grant select, insert, delete, update (valid) on unit_group_places to lantoa_app;
grant select on unit_group_places to lantoa_worker;
create view organisation_public_groups with (security_invoker = true) as
  select p.unit_id, p.grouping_key, p.group_id, g.name as group_name, p.valid, p.owner_id from unit_group_places p join unit_groups g on g.id = p.group_id;
create view organisation_public_unit_groups with (security_invoker = true) as
  select id as group_id, grouping_key, name, unit_id as owner_id, closed_on from unit_groups;
grant select on organisation_public_unit_groups to lantoa_app, lantoa_worker;
-- The groups that something at a place in the tree stands in on a day, one of each owner's grouping: that of the nearest unit above it which is in one.
create function groups_stood_in(at_path ltree, on_day date) returns setof uuid language sql stable as $$
  select n.group_id from (
    select distinct on (p.owner_id, p.grouping_key) p.group_id from unit_versions a join unit_group_places p on p.unit_id = a.unit_id and p.valid @> on_day
    where a.path @> at_path and a.superseded_in is null and a.valid @> on_day order by p.owner_id, p.grouping_key, nlevel(a.path) desc) n
$$;
-- The same for all units of a subtree at once, a row for each unit and group. Its own search_path keeps the planner from weaving it into a
-- statement, where it would be reckoned again for each row that it is joined to.
create function groups_of_units(below ltree, on_day date) returns table (unit_id uuid, path ltree, type_key text, group_id uuid)
language sql stable rows 3000 set search_path = public, pg_temp as $$
  select distinct on (v.unit_id, p.owner_id, p.grouping_key) v.unit_id, v.path, v.type_key, p.group_id
  from unit_versions v cross join lateral unnest(string_to_array(v.path::text, '.')) with ordinality l(node, depth)
  join units u on u.node = l.node::integer join unit_group_places p on p.unit_id = u.id and p.valid @> on_day
  where v.path <@ below and v.superseded_in is null and v.valid @> on_day order by v.unit_id, p.owner_id, p.grouping_key, l.depth desc
$$;
grant select on organisation_public_groups to lantoa_app, lantoa_worker;
