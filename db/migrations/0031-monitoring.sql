-- Following a campaign up: how many units of a branch stand where, without reading the roster; how that grew day by day.

-- What each write changed, under the unit directly above and all above that one. Only ever added to while people write, so that nobody
-- waits for a row of the root; a step behind them folds it into the counters, and whoever reads adds what is not folded yet.
create table standing_deltas (
  id bigint generated always as identity primary key,
  campaign_id uuid not null references campaigns,
  -- The unit directly above, by its place, and all above it in the roster.
  unit_path ltree not null,
  branches uuid[] not null,
  day date not null,
  depth integer not null,
  state text not null,
  due date not null,
  -- Handed in after its due day. What is still outstanding is late by the day on which it is asked.
  late boolean not null,
  units integer not null
);
create index standing_deltas_by_campaign on standing_deltas (campaign_id);
grant select on standing_deltas to lantoa_app;
grant select, delete on standing_deltas to lantoa_worker;

-- Units below a unit of the roster, anywhere: by depth, state and due day.
create table standing_counts (
  branch_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  depth integer not null,
  state text not null,
  due date not null,
  late boolean not null,
  units integer not null,
  primary key (branch_id, depth, state, due, late) include (units)
);
grant select on standing_counts to lantoa_app;
grant select, insert, update (units), delete on standing_counts to lantoa_worker;

-- By how much a day changed how many units below were expected, had handed in, were accepted: the sum up to a day is how it stood.
create table standing_days (
  branch_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  day date not null,
  expected integer not null,
  handed_in integer not null,
  accepted integer not null,
  primary key (branch_id, day)
);
grant select on standing_days to lantoa_app;
grant select, insert, update (expected, handed_in, accepted) on standing_days to lantoa_worker;

-- What the counters are made of. A statement's changes come together first: a launch writes a row for each unit above, not for each below.
create type standing_change as (campaign_id uuid, parent_id uuid, day date, depth integer, state text, due date, late boolean, units integer);
create function add_standing(changes standing_change[]) returns void language sql security definer set search_path = public, pg_temp set enable_nestloop = on as $$
  with recursive above (of, id, parent_id, unit_path, steps) as (
    select c.parent_id, a.id, a.parent_id, a.unit_path, 0 from (select distinct parent_id from unnest(changes)) c join assignments a on a.id = c.parent_id
    union all select b.of, a.id, a.parent_id, a.unit_path, b.steps + 1 from above b join assignments a on a.id = b.parent_id
  ), branches as (
    select of, array_agg(id order by steps) as ids, (array_agg(unit_path order by steps))[1] as unit_path from above group by of
  )
  insert into standing_deltas (campaign_id, unit_path, branches, day, depth, state, due, late, units)
  select c.campaign_id, b.unit_path, b.ids, c.day, c.depth, c.state, c.due, c.late, c.units from unnest(changes) c join branches b on b.of = c.parent_id
$$;
create function standing_of_new() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform add_standing((select array_agg(row(g.*)::standing_change) from (
    select campaign_id, parent_id, business_today, depth, state, due, late, sum(units)::integer
    from (select campaign_id, parent_id, business_today(), depth, state, due, state in ('submitted', 'accepted') and coalesce(submitted_on > due, false) as late, 1 as units from new_rows where parent_id is not null) one
    group by 1, 2, 3, 4, 5, 6, 7) g));
  return null;
end $$;
-- The day is the one that the change itself carries, for a story may be told of days gone by.
-- Its plan is made once, for one row, and then serves five thousand: no nested loops.
create function standing_of_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp set enable_nestloop = off as $$
begin
  perform add_standing((select array_agg(row(g.*)::standing_change) from (
    with both_rows as materialized (
      select n, o, case when n.changed_at <> o.changed_at or n.state <> o.state then least((n.changed_at at time zone 'Asia/Ho_Chi_Minh')::date, business_today()) else business_today() end as day
      from new_rows n join old_rows o on o.id = n.id where n.parent_id is not null
    )
    select campaign_id, parent_id, day, depth, state, due, late, sum(units)::integer
    from (select (n).campaign_id, (n).parent_id, day, (n).depth, (n).state, (n).due, (n).state in ('submitted', 'accepted') and coalesce((n).submitted_on > (n).due, false) as late, 1 as units from both_rows
          union all select (o).campaign_id, (o).parent_id, day, (o).depth, (o).state, (o).due, (o).state in ('submitted', 'accepted') and coalesce((o).submitted_on > (o).due, false), -1 from both_rows) one
    group by 1, 2, 3, 4, 5, 6, 7 having sum(units) <> 0) g));
  return null;
end $$;
create function standing_of_removed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform add_standing((select array_agg(row(g.*)::standing_change) from (
    select campaign_id, parent_id, business_today, depth, state, due, late, sum(units)::integer
    from (select campaign_id, parent_id, business_today(), depth, state, due, state in ('submitted', 'accepted') and coalesce(submitted_on > due, false) as late, -1 as units from old_rows where parent_id is not null) one
    group by 1, 2, 3, 4, 5, 6, 7) g));
  return null;
end $$;
revoke all on function add_standing, standing_of_new, standing_of_changed, standing_of_removed from public;
create trigger standing_of_new after insert on assignments referencing new table as new_rows for each statement execute function standing_of_new();
create trigger standing_of_changed after update on assignments referencing old table as old_rows new table as new_rows for each statement execute function standing_of_changed();
create trigger standing_of_removed after delete on assignments referencing old table as old_rows for each statement execute function standing_of_removed();

-- Campaigns that run already: expected from their launch on, handed in on the day of the last time.
with launched as (
  select a.*, (coalesce(c.launched_at, c.created_at) at time zone 'Asia/Ho_Chi_Minh')::date as launched_on
  from assignments a join campaigns c on c.id = a.campaign_id where a.parent_id is not null
)
select add_standing(array_agg(row(g.*)::standing_change)) from (
  select campaign_id, parent_id, day, depth, state, due, late, sum(units)::integer from (
    select campaign_id, parent_id, launched_on as day, depth, case when submitted_on is null then state else 'open' end as state, due, false as late, 1 as units from launched
    union all select campaign_id, parent_id, submitted_on, depth, 'open', due, false, -1 from launched where submitted_on is not null
    union all select campaign_id, parent_id, submitted_on, depth, state, due, state in ('submitted', 'accepted') and submitted_on > due, 1 from launched where submitted_on is not null
  ) then_ group by 1, 2, 3, 4, 5, 6, 7) g;

alter table standing_deltas enable row level security;
alter table standing_counts enable row level security;
alter table standing_days enable row level security;
create policy worker_sees_all on standing_deltas to lantoa_worker using (true) with check (true);
create policy worker_sees_all on standing_counts to lantoa_worker using (true) with check (true);
create policy worker_sees_all on standing_days to lantoa_worker using (true) with check (true);
create policy own_subtree on standing_deltas for select to lantoa_app using (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on standing_counts for select to lantoa_app using (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on standing_days for select to lantoa_app using (unit_path <@ any ((select current_scope())::ltree[]));

-- The units of a whole branch, the oldest due first.
create index assignments_by_due on assignments (campaign_id, due, unit_name collate "vi-x-icu", id);
create index standing_counts_of_nothing on standing_counts (branch_id) where units = 0;

-- Who chased which units, when and what for. Rows are only ever added.
create table chases (
  id uuid primary key,
  origin uuid not null,
  campaign_id uuid not null references campaigns,
  -- Below which unit of the roster; its place.
  under_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  words text check (words <> ''),
  units integer not null,
  chased_by uuid not null references accounts,
  chased_at timestamptz not null default business_now()
);
create index chases_of_a_campaign on chases (campaign_id, chased_at desc, id);
create index chases_by_place on chases (under_id);
create index chases_by_account on chases (chased_by);
grant select, insert on chases to lantoa_app;
grant select on chases to lantoa_worker;

create table chased_units (
  chase_id uuid not null references chases,
  assignment_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  day date not null,
  -- Where somebody was told: at the unit, or at the nearest one above that has an account; nobody where null.
  told_unit_id uuid references units,
  message text not null,
  -- The part of the report that is missing first.
  place text,
  primary key (chase_id, assignment_id)
);
create index chased_units_by_day on chased_units (assignment_id, day);
create index chased_units_by_told_unit on chased_units (told_unit_id);
grant select, insert on chased_units to lantoa_app;
grant select on chased_units to lantoa_worker;

alter table chases enable row level security;
alter table chased_units enable row level security;
create policy worker_sees_all on chases to lantoa_worker using (true) with check (true);
create policy worker_sees_all on chased_units to lantoa_worker using (true) with check (true);
create policy own_subtree on chased_units to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]));
-- A unit that was chased learns by whom.
create policy own_subtree on chases to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[]) or exists (select 1 from chased_units u where u.chase_id = chases.id))
  with check (unit_path <@ any ((select current_scope())::ltree[]));

create view monitoring_public_chased with (security_invoker = true) as
  select u.chase_id, c.campaign_id, u.assignment_id, c.chased_by, c.words, u.told_unit_id, u.message, u.place from chased_units u join chases c on c.id = u.chase_id;
grant select on monitoring_public_chased to lantoa_app, lantoa_worker;

-- Parts of a report in which something stands: blank ones left out.
create view submissions_public_drafted with (security_invoker = true) as
  select s.assignment_id, s.section_key, null::text as form_key from draft_sections s where jsonb_path_exists(s.body, '$.**.text ? (@ like_regex "\\S")')
  union all
  select distinct r.assignment_id, null, r.form_key from draft_rows r where jsonb_path_exists(r.cells, '$.* ? (@ != null && @ != "")');
grant select on submissions_public_drafted to lantoa_app, lantoa_worker;

-- What one is told in more words than the name of a thing, and the part of a report to look at.
alter table notices add column words text, add column place text;
-- How many things it is about, where that is more than one.
alter table notices add column units integer check (units > 1);

-- Who is told by itself of reports that are awaited: days before a due day, and after it. A rule that is null is switched off; a campaign without
-- a row follows the usual ones, which stand in the view.
create table escalation_rules (
  campaign_id uuid primary key references campaigns,
  unit_path ltree not null,
  remind_before smallint check (remind_before between 0 and 30),
  tell_above_after smallint check (tell_above_after between 1 and 60),
  tell_owner_after smallint check (tell_owner_after between 1 and 60),
  version integer not null default 1,
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default business_now()
);
create index escalation_rules_by_account on escalation_rules (changed_by);
grant select, insert, update (remind_before, tell_above_after, tell_owner_after, version, changed_by, changed_at) on escalation_rules to lantoa_app;
grant select on escalation_rules to lantoa_worker;
alter table escalation_rules enable row level security;
create policy worker_sees_all on escalation_rules to lantoa_worker using (true) with check (true);
-- Read with the campaign, changed at its owner.
create policy read_with_the_campaign on escalation_rules for select to lantoa_app using (exists (select 1 from campaigns c where c.id = campaign_id));
create policy made_at_the_owner on escalation_rules for insert to lantoa_app with check (unit_path <@ any ((select current_scope())::ltree[]));
create policy changed_at_the_owner on escalation_rules for update to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]));
create view monitoring_public_rules with (security_invoker = true) as
  select c.id as campaign_id, c.unit_id, coalesce(r.version, 0) as version,
         case when r.campaign_id is null then 3 else r.remind_before end as remind_before,
         case when r.campaign_id is null then 1 else r.tell_above_after end as tell_above_after,
         case when r.campaign_id is null then 5 else r.tell_owner_after end as tell_owner_after
  from campaigns c left join escalation_rules r on r.campaign_id = c.id where c.state = 'running';
grant select on monitoring_public_rules to lantoa_app, lantoa_worker;

-- The day that lies so many working days before another; from Monday to Friday offices work.
create function working_days_before(day date, n integer) returns date language sql immutable as $$
  select case when n <= 0 then day else (
    select d::date from generate_series(day - 1, day - n * 2 - 6, interval '-1 day') d where extract(isodow from d) < 6 order by d desc offset n - 1 limit 1) end
$$;

-- Filters of a list that somebody keeps under a name, for themselves or for the people of their unit.
create table saved_views (
  id uuid primary key,
  account_id uuid not null references accounts,
  page text not null check (page ~ '^[a-z][a-z-]{1,40}$'),
  name text not null check (name <> ''),
  -- As the page's address carries them.
  query text not null check (length(query) <= 2000),
  unit_id uuid references units,
  created_at timestamptz not null default now(),
  constraint one_view_of_a_name_on_a_page unique (account_id, page, name)
);
create index saved_views_by_unit on saved_views (unit_id, page);
grant select, insert, delete on saved_views to lantoa_app;
grant select on saved_views to lantoa_worker;
alter table saved_views enable row level security;
create policy worker_sees_all on saved_views to lantoa_worker using (true) with check (true);
create policy own_or_of_the_unit on saved_views for select to lantoa_app
  using (account_id = (select current_account()) or (unit_id is not null and ((select scope_is_whole()) or unit_id in (select units_in_scope()))));
create policy own_are_made on saved_views for insert to lantoa_app with check (account_id = (select current_account()));
create policy own_are_removed on saved_views for delete to lantoa_app using (account_id = (select current_account()));
