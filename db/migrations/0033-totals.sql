-- Totals that move with the reports: a unit's row is made of its direct children's, by each cell's rule, behind the writers.

do $$
declare
  figures text := (select string_agg(format('n%s numeric', i), ', ' order by i) from generate_series(1, 64) i);
  givers text := (select string_agg(format('g%s integer', i), ', ' order by i) from generate_series(1, 64) i);
begin
  execute format('create table totals (
    campaign_id uuid not null references campaigns,
    assignment_id uuid not null references assignments on delete cascade,
    meaning text not null check (meaning in (''live'', ''accepted'')),
    block integer not null,
    unit_path ltree not null,
    -- Lowest units below whose figures are in it.
    units integer not null,
    %s, %s,
    primary key (assignment_id, meaning, block)
  )', figures, givers);
end $$;
comment on table totals is 'derived: consolidation.markMissing';
create index totals_by_campaign on totals (campaign_id);
grant select on totals to lantoa_app;
grant select, insert, update, delete on totals to lantoa_worker;
alter table totals enable row level security;
create policy worker_sees_all on totals to lantoa_worker using (true) with check (true);
create policy own_subtree on totals to lantoa_app using (unit_path <@ any ((select current_scope())::ltree[]));

create view campaigns_public_forms with (security_invoker = true) as
  select f.campaign_id, f.key, f.position, f.definition, f.cells from form_versions f;
grant select on campaigns_public_forms to lantoa_app, lantoa_worker;

-- Whose totals have to be made anew: only ever added to by who writes reports, so that no two of them wait for each other.
create table totals_due (
  id bigint generated always as identity primary key,
  campaign_id uuid not null,
  assignment_id uuid not null,
  -- Which totals: a report that was handed in changes the live ones alone.
  live boolean not null,
  accepted boolean not null,
  at timestamptz not null default clock_timestamp()
);
comment on table totals_due is 'derived: consolidation.markMissing';
create index totals_due_by_campaign on totals_due (campaign_id, at);
grant select on totals_due to lantoa_app;
grant select, insert, update, delete on totals_due to lantoa_worker;

-- Whatever changes which figures count, or where: the rows of the units above are due. A unit that reports for its branch begins figures itself.
-- Its plan is made once, for one row, and then serves five thousand: no nested loops.
create function totals_become_due() returns trigger language plpgsql security definer set search_path = public, pg_temp set enable_nestloop = off as $$
begin
  insert into totals_due (campaign_id, assignment_id, live, accepted)
  select n.campaign_id, due.id, bool_or(moved or n.latest_revision_id is distinct from o.latest_revision_id), bool_or(moved or n.accepted_revision_id is distinct from o.accepted_revision_id)
  from changed_after n join changed_before o on o.id = n.id
  cross join lateral (select (n.state = 'exempt') <> (o.state = 'exempt') or n.leaf <> o.leaf or n.parent_id is distinct from o.parent_id as moved) m
  cross join lateral (values (n.parent_id), (o.parent_id), (case when n.leaf <> o.leaf then n.id end)) due (id)
  where due.id is not null and (moved or n.latest_revision_id is distinct from o.latest_revision_id or n.accepted_revision_id is distinct from o.accepted_revision_id)
  group by n.campaign_id, due.id;
  return null;
end $$;
revoke all on function totals_become_due() from public;
create trigger totals_follow after update on assignments referencing old table as changed_before new table as changed_after
  for each statement execute function totals_become_due();
