-- Due, late and locked are three dates: after the lock day nothing is saved and nothing handed in.

alter table campaigns add column own_lock date;
grant update (own_lock) on campaigns to lantoa_app;

alter table assignments
  add column lock_on date,
  add constraint lock_is_not_before_the_due_day check (lock_on is null or lock_on >= due);
grant update (lock_on) on assignments to lantoa_app;

create or replace view campaigns_public with (security_invoker = true) as
  select a.id as assignment_id, a.campaign_id, a.unit_id, a.unit_path, a.unit_name, a.parent_id, a.depth, a.leaf, a.due, a.state,
         a.latest_revision_id, a.accepted_revision_id, a.submitted_on, a.lock_on
  from assignments a;

-- One decision that moves days later, for one unit or for many; what it changed is kept with it.
create table extensions (
  id uuid primary key,
  origin uuid not null,
  campaign_id uuid not null references campaigns,
  -- Of the unit that grants it: the campaign's owner or the level above.
  unit_path ltree not null,
  due date not null,
  lock_on date,
  reason text not null check (reason <> ''),
  with_below boolean not null,
  granted_by uuid not null references accounts,
  granted_at timestamptz not null default business_now()
);
create index extensions_by_campaign on extensions (campaign_id);
create index extensions_by_granter on extensions (granted_by);
grant select, insert on extensions to lantoa_app;
grant select on extensions to lantoa_worker;

create table extended_assignments (
  extension_id uuid not null references extensions,
  assignment_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  old_due date not null,
  old_lock date,
  new_due date not null,
  new_lock date,
  primary key (extension_id, assignment_id),
  constraint extension_moves_no_day_earlier check (new_due >= old_due and (new_lock is null or old_lock is not null))
);
create index extended_assignments_by_assignment on extended_assignments (assignment_id);
grant select, insert on extended_assignments to lantoa_app;
grant select on extended_assignments to lantoa_worker;

-- A unit asks for a later day, the level above grants it or says why not.
create table extension_requests (
  id uuid primary key,
  origin uuid not null,
  campaign_id uuid not null references campaigns,
  assignment_id uuid not null references assignments on delete cascade,
  unit_path ltree not null,
  due date not null,
  reason text not null check (reason <> ''),
  asked_by uuid not null references accounts,
  asked_at timestamptz not null default business_now(),
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  answer text,
  decided_by uuid references accounts,
  decided_at timestamptz,
  extension_id uuid references extensions,
  constraint decided_request_names_who check ((state = 'asked') = (decided_by is null) and (state = 'asked') = (decided_at is null)),
  constraint refusal_has_a_reason check (state <> 'refused' or answer <> ''),
  constraint granted_request_has_its_extension check ((state = 'granted') = (extension_id is not null))
);
create unique index one_open_request_per_report on extension_requests (assignment_id) where state = 'asked';
create index extension_requests_by_assignment on extension_requests (assignment_id);
create index extension_requests_by_campaign on extension_requests (campaign_id, state, asked_at, id);
create index extension_requests_by_asker on extension_requests (asked_by);
create index extension_requests_by_decider on extension_requests (decided_by);
create index extension_requests_by_extension on extension_requests (extension_id);
grant select, insert, update (state, answer, decided_by, decided_at, extension_id) on extension_requests to lantoa_app;
grant select on extension_requests to lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['extended_assignments', 'extension_requests'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy own_subtree on %I to lantoa_app
      using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]))', t);
  end loop;
end $$;
alter table extensions enable row level security;
create policy worker_sees_all on extensions to lantoa_worker using (true) with check (true);
-- Whom it concerns sees the decision, though it was made above.
create policy own_subtree on extensions to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[]) or exists (select 1 from extended_assignments e where e.extension_id = extensions.id))
  with check (unit_path <@ any ((select current_scope())::ltree[]));

create view campaigns_public_extended with (security_invoker = true) as
  select e.extension_id, e.assignment_id, e.new_due, e.new_lock from extended_assignments e;
grant select on campaigns_public_extended to lantoa_app, lantoa_worker;
create view campaigns_public_requests with (security_invoker = true) as
  select r.id as request_id, r.assignment_id, r.campaign_id, r.due, r.state from extension_requests r;
grant select on campaigns_public_requests to lantoa_app, lantoa_worker;

-- Exemptions: by rule while a campaign is prepared, by decision once it runs; each can be taken back.
alter table campaigns add column exemptions jsonb not null default '[]';
grant update (exemptions) on campaigns to lantoa_app;
alter table assignments
  -- In which state it was when it was exempted; nothing where it was so from the launch on.
  add column exempt_from text check (exempt_from in ('waiting', 'open', 'drafting', 'returned'));
grant update (exempt_from) on assignments to lantoa_app;

-- Days on which offices are closed, and week-end days on which they work instead. Those that the law fixes to a date are there for all years
-- (Labour Code 2019, article 112); those of the lunar calendar, and swaps, are decided year by year and entered by people.
create table holidays (
  day date primary key,
  name text not null check (name <> ''),
  -- A week-end day worked in place of another.
  works boolean not null default false,
  fixed boolean not null default false,
  entered_by uuid references accounts,
  constraint a_day_that_the_law_fixes_is_free check (not (fixed and works))
);
create index holidays_by_enterer on holidays (entered_by);
grant select, insert, update (name, works, entered_by), delete on holidays to lantoa_app;
grant select on holidays to lantoa_worker;
insert into holidays (day, name, fixed)
  select make_date(year, month, day), name, true
  from generate_series(2015, 2099) year,
    (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Giải phóng miền Nam, thống nhất đất nước'), (5, 1, 'Ngày Quốc tế Lao động'), (9, 2, 'Quốc khánh')) fixed (month, day, name);

-- Periodic reporting: a regime opens a campaign for each of its periods by itself.
create table report_regimes (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  unit_path ltree not null,
  title text not null check (title <> ''),
  -- Which periods, on which days they end, and how long before that the campaign opens.
  period_kind text not null check (period_kind in ('month', 'quarter', 'half-year', 'nine-months', 'year', 'school-year')),
  end_months integer[] not null,
  end_day integer not null check (end_day between 1 and 31),
  open_before integer not null check (open_before between 0 and 120),
  due_rule jsonb not null,
  own_lock_after integer check (own_lock_after between 0 and 60),
  levels jsonb not null,
  template jsonb not null,
  directive_id uuid references directives,
  state text not null default 'active' check (state in ('active', 'paused')),
  version integer not null default 1,
  created_by uuid not null references accounts,
  created_at timestamptz not null default business_now()
);
create index report_regimes_by_unit on report_regimes (unit_id);
create index report_regimes_by_path on report_regimes using gist (unit_path);
create index report_regimes_by_directive on report_regimes (directive_id);
create index report_regimes_by_creator on report_regimes (created_by);
create index report_regimes_newest_first on report_regimes (created_at desc, id);
grant select, insert, update (title, period_kind, end_months, end_day, open_before, due_rule, own_lock_after, levels, template, directive_id, state, version) on report_regimes to lantoa_app;
grant select on report_regimes to lantoa_worker;
alter table report_regimes enable row level security;
create policy worker_sees_all on report_regimes to lantoa_worker using (true) with check (true);
create policy own_subtree on report_regimes to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]));

alter table campaigns
  add column regime_id uuid references report_regimes,
  add column period_key text,
  add column period_from date,
  add column period_to date,
  -- The campaign before it, whose figures stand beside those of this one.
  add column previous_id uuid references campaigns,
  add constraint period_is_whole check (num_nulls(period_key, period_from, period_to) in (0, 3) and period_from <= period_to),
  add constraint campaign_of_a_regime_has_a_period check (regime_id is null or period_key is not null),
  add constraint one_campaign_per_period_of_a_regime unique (regime_id, period_key);
create index campaigns_by_previous on campaigns (previous_id);
create index campaigns_of_a_regime on campaigns (regime_id, period_to desc, id);
grant update (previous_id) on campaigns to lantoa_app;
-- The calendar opens them.
grant insert, update (state, version, launched_at) on campaigns to lantoa_worker;
grant insert on form_versions, assignments to lantoa_worker;

-- What decisions on units did to reports that were not handed in: the row keeps the version of launch day, and the path of that day here.
create table assignment_events (
  id uuid primary key,
  assignment_id uuid not null references assignments on delete cascade,
  campaign_id uuid not null references campaigns,
  unit_path ltree not null,
  act_id uuid references unit_acts,
  kind text not null check (kind in ('ended', 'passed-to', 'took-over', 'includes', 'moved', 'stayed', 'begun')),
  -- The other unit: where it passed to, came from or hangs now.
  other_name text,
  happened_on date not null,
  -- As it stood before, for taking the act back; nothing where it only tells.
  before jsonb
);
create index assignment_events_by_assignment on assignment_events (assignment_id);
create index assignment_events_by_campaign on assignment_events (campaign_id);
create index assignment_events_by_act on assignment_events (act_id);
grant select, insert, delete, update (unit_path) on assignment_events to lantoa_app, lantoa_worker;
alter table assignment_events enable row level security;
create policy worker_sees_all on assignment_events to lantoa_worker using (true) with check (true);
create policy own_subtree on assignment_events to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]));

grant update (unit_path, parent_id, parent_name, depth), delete on assignments to lantoa_app;
grant update (unit_path, parent_id, parent_name, depth, leaf, state, exempt_reason, exempt_from, opened_at, changed_at) on assignments to lantoa_worker;
-- Taking an act back takes a report away that nobody has begun, and what was told of it.
alter table notices drop constraint notices_assignment_id_fkey, add constraint notices_assignment_id_fkey foreign key (assignment_id) references assignments on delete cascade;
-- What hangs on a report that moves moves with it: nothing of it was handed in.
grant update (unit_path) on draft_sections, draft_rows, extended_assignments, extension_requests to lantoa_app, lantoa_worker;
create function follow_moved_report() returns trigger language plpgsql as $$
begin
  update draft_sections set unit_path = new.unit_path where assignment_id = new.id;
  update draft_rows set unit_path = new.unit_path where assignment_id = new.id;
  update extended_assignments set unit_path = new.unit_path where assignment_id = new.id;
  update extension_requests set unit_path = new.unit_path where assignment_id = new.id;
  update assignment_events set unit_path = new.unit_path where assignment_id = new.id;
  return null;
end $$;
create trigger moved_report_takes_its_drafts_along after update of unit_path on assignments
  for each row when (old.unit_path is distinct from new.unit_path) execute function follow_moved_report();
