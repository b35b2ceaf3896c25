-- Hand-overs in full: what a person or an ended unit held, named one by one; and who answers for a unit that has ended.

-- Who answers for a unit that has ended: a person, or whoever works at another unit. They may do there what `permissions` says and, in the
-- second case, what their own roles say as well. It takes no part while the unit is alive: an act that is taken back takes this with it.
create table stand_ins (
  id uuid primary key,
  unit_id uuid not null references units,
  to_unit_id uuid references units,
  account_id uuid references accounts,
  permissions text[] not null,
  -- Who answered until then, for taking it back.
  replaced_id uuid references stand_ins,
  given_by uuid not null references accounts,
  given_at timestamptz not null default business_now(),
  withdrawn_at timestamptz,
  constraint stand_in_is_a_person_or_a_unit check ((to_unit_id is null) <> (account_id is null)),
  constraint stand_in_is_somebody_else check (to_unit_id <> unit_id)
);
create unique index one_stand_in_of_a_unit on stand_ins (unit_id) where withdrawn_at is null;
create index stand_ins_by_unit on stand_ins (unit_id);
create index stand_ins_by_successor on stand_ins (to_unit_id);
create index stand_ins_by_person on stand_ins (account_id);
create index stand_ins_by_replaced on stand_ins (replaced_id);
create index stand_ins_by_giver on stand_ins (given_by);
grant select, insert, update (withdrawn_at) on stand_ins to lantoa_app;
grant select on stand_ins to lantoa_worker;

-- Who does what at which unit, also on behalf of one that has ended; through several ends one after the other.
create view access_public_answering with (security_invoker = true) as
  with recursive answering as (
    select account_id, unit_id, permissions, 0 as steps from access_public
    union all
    select p.id, s.unit_id, s.permissions, 0 from stand_ins s join accounts p on p.id = s.account_id and p.disabled_at is null where s.withdrawn_at is null
    union all
    select a.account_id, s.unit_id, array(select unnest(a.permissions) intersect select unnest(s.permissions)), a.steps + 1
    from answering a join stand_ins s on s.to_unit_id = a.unit_id and s.withdrawn_at is null where a.steps < 10
  )
  select account_id, unit_id, permissions from answering;
grant select on access_public_answering to lantoa_app, lantoa_worker;
create view access_public_stand_ins with (security_invoker = true) as
  select id, unit_id, to_unit_id, account_id, given_at from stand_ins where withdrawn_at is null;
grant select on access_public_stand_ins to lantoa_app, lantoa_worker;

alter table hand_overs add column effective date;
update hand_overs set effective = (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table hand_overs alter column effective set not null;
alter table hand_overs add column stand_in_id uuid references stand_ins;
create index hand_overs_by_stand_in on hand_overs (stand_in_id);
-- Duties of the unit that are counted, not named: they are about people.
alter table hand_overs add column transfers integer not null default 0;
alter table hand_overs drop constraint hand_over_of_a_unit_names_its_successor;
alter table hand_overs add constraint hand_over_of_a_unit_names_who_goes_on
  check (kind <> 'unit' or ((to_unit_id is not null or respondent_id is not null) and to_unit_id is distinct from unit_id));

-- What was handed over, as it was called then. What was the giver's own became the taker's; the rest is the unit's and goes with the roles.
create table hand_over_items (
  hand_over_id uuid not null references hand_overs,
  position integer not null check (position > 0),
  kind text not null check (kind in ('report-draft', 'report', 'review', 'campaign-draft', 'campaign', 'document', 'directive', 'intake', 'import', 'notice', 'merge-proposal')),
  object_id uuid not null,
  title text not null,
  own boolean not null,
  primary key (hand_over_id, position)
);
grant select, insert on hand_over_items to lantoa_app;
grant select on hand_over_items to lantoa_worker;
alter table hand_over_items enable row level security;
create policy worker_sees_all on hand_over_items to lantoa_worker using (true) with check (true);
create policy own_subtree on hand_over_items to lantoa_app
  using (exists (select 1 from hand_overs h where h.id = hand_over_id)) with check (exists (select 1 from hand_overs h where h.id = hand_over_id));
-- Whoever gave, took or answers finds it again, wherever they work by then.
create policy own_part on hand_overs for select to lantoa_app
  using ((select current_account()) in (from_account_id, to_account_id, respondent_id));

-- Files, sheets and notices are their owner's alone until they are done. A hand-over sees those of a unit within the scope of who asks, by
-- name, and gives them to another account; nothing else does.
create function intakes_to_pass(giver uuid, at_unit uuid) returns table (id uuid, title text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.filename from intakes i
  where i.sent_by = giver and i.unit_id = at_unit and i.state in ('waiting', 'reading', 'failed') and i.unit_path <@ any ((select current_scope())::ltree[])
  order by i.sent_at, i.id limit 500
$$;
create function pass_intakes(giver uuid, taker uuid, which uuid[]) returns setof uuid
language sql security definer set search_path = public, pg_temp as $$
  update intakes i set sent_by = taker where i.id = any (which) and i.sent_by = giver and i.unit_path <@ any ((select current_scope())::ltree[]) returning i.id
$$;
create function imports_to_pass(giver uuid, at_unit uuid) returns table (id uuid, title text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.filename from imports i
  where i.sent_by = giver and i.unit_id = at_unit and i.state in ('reading', 'preview') and i.unit_path <@ any ((select current_scope())::ltree[])
  order by i.sent_at, i.id limit 500
$$;
create function pass_imports(giver uuid, taker uuid, which uuid[]) returns setof uuid
language sql security definer set search_path = public, pg_temp as $$
  update imports i set sent_by = taker where i.id = any (which) and i.sent_by = giver and i.unit_path <@ any ((select current_scope())::ltree[]) returning i.id
$$;
create function notices_to_pass(giver uuid, at_unit uuid) returns table (id uuid, title text)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.id, n.subject from notices n
  left join assignments a on a.id = n.assignment_id left join assignments p on p.id = a.parent_id
  left join documents d on d.id = n.document_id left join campaigns c on c.id = n.campaign_id
  where n.account_id = giver and n.read_at is null
    and (at_unit in (a.unit_id, p.unit_id, d.unit_id) or n.assignment_id is null and c.unit_id = at_unit)
    and exists (select 1 from unit_versions v where v.unit_id = at_unit and v.superseded_in is null and v.path <@ any ((select current_scope())::ltree[]))
  order by n.created_at, n.id limit 500
$$;
create function pass_notices(giver uuid, taker uuid, which uuid[]) returns setof uuid
language sql security definer set search_path = public, pg_temp as $$
  update notices n set account_id = taker where n.id = any (which) and n.account_id = giver
    and not exists (select 1 from notices o where o.account_id = taker and o.fact_id = n.fact_id and o.kind = n.kind) returning n.id
$$;
revoke all on function intakes_to_pass, pass_intakes, imports_to_pass, pass_imports, notices_to_pass, pass_notices from public;
grant execute on function intakes_to_pass, pass_intakes, imports_to_pass, pass_imports, notices_to_pass, pass_notices to lantoa_app;

-- A founding knows the act that established its union: when that is taken back, the founding stands before its recognition again.
alter table foundings add column act_id uuid references unit_acts;
create index foundings_by_act on foundings (act_id);
grant update (act_id) on foundings to lantoa_app;
grant delete on workplace_unions to lantoa_app;
update foundings f set act_id = e.act_id
from unit_event_units u join unit_events e on e.id = u.event_id and e.kind = 'establish' where u.unit_id = f.union_id and u.part = 'subject';
