-- Card exchange as a round: which members are due, whose new card is printed, who has it in hand, and which old card is void since when.

-- Card numbers for later modules; row security of people holds.
create view members_public_cards with (security_invoker = true) as select id as person_id, card_number from people;
grant select on members_public_cards to lantoa_app;
-- How many a list held is known once it was written.
grant update (members) on member_exports to lantoa_app;

create table card_rounds (
  id uuid primary key,
  origin uuid not null,
  -- Who runs it: a unit above the unions. Due are members below it.
  unit_id uuid not null references units,
  title text not null check (title <> ''),
  decision_symbol text check (decision_symbol <> ''),
  decision_date date,
  opens date not null,
  closes date not null,
  -- Who is due: everybody, who joined before a day, or whose card is from before a day.
  due_rule text not null check (due_rule in ('all', 'joined-before', 'issued-before')),
  due_before date,
  -- Members were last taken as they stood on this day.
  taken_on date not null,
  opened_by uuid not null references accounts,
  version integer not null default 0,
  recorded_at timestamptz not null default business_now(),
  constraint card_round_closes_after_it_opens check (closes >= opens),
  constraint a_rule_with_a_day_names_it check ((due_rule = 'all') = (due_before is null))
);
create index card_rounds_by_unit on card_rounds (unit_id);
create index card_rounds_by_opener on card_rounds (opened_by);
create index card_rounds_newest_first on card_rounds (opens desc, id);
grant select, insert, delete, update (title, decision_symbol, decision_date, opens, closes, taken_on, version) on card_rounds to lantoa_app;
grant select on card_rounds to lantoa_worker;

-- One row a step, of one card or of a whole unit's: when, by whom, why. A step is taken back by its cards.
create table card_steps (
  id uuid primary key,
  round_id uuid not null references card_rounds on delete cascade,
  unit_id uuid not null references units,
  kind text not null check (kind in ('print', 'hand-over', 'set-aside')),
  on_day date not null,
  -- Why no new card: not needed, left the unions, or lost.
  aside_as text check (aside_as in ('not-needed', 'left', 'lost')),
  note text check (note <> ''),
  account_id uuid not null references accounts,
  at timestamptz not null default business_now(),
  constraint set_aside_with_a_reason check ((kind = 'set-aside') = (aside_as is not null))
);
create index card_steps_by_round on card_steps (round_id);
create index card_steps_by_unit on card_steps (unit_id);
create index card_steps_by_account on card_steps (account_id);
grant select, insert on card_steps to lantoa_app;
grant select on card_steps to lantoa_worker;

-- A member's card in a round. The union is the one they are in when the round was last brought up to date. Names are copies, for
-- lists of a union in their order.
create table due_cards (
  -- Round and unit are held to their tables by card_counts, once a union instead of once a card: a province takes 350,000 in at once.
  round_id uuid not null,
  person_id uuid not null references people,
  unit_id uuid not null,
  name text not null,
  sort_name text not null,
  state text not null default 'due' check (state in ('due', 'printed', 'handed-over', 'set-aside')),
  -- Void from the day on which the new one is handed over.
  old_number text check (old_number <> ''),
  new_number text constraint one_card_of_a_new_number unique check (new_number <> ''),
  printed_step uuid references card_steps,
  handed_step uuid references card_steps,
  aside_step uuid references card_steps,
  primary key (round_id, person_id),
  constraint a_card_stands_where_its_steps_led check (
    (state = 'handed-over') = (handed_step is not null) and (state = 'set-aside') = (aside_step is not null)
    and (state <> 'printed' or printed_step is not null) and (state <> 'due' or printed_step is null)
    and (handed_step is null or printed_step is not null))
);
create index due_cards_by_person on due_cards (person_id);
create index due_cards_of_a_union_in_list_order on due_cards (unit_id, round_id, sort_name collate "vi-x-icu", person_id);
create index due_cards_by_old_number on due_cards (old_number) where old_number is not null;
-- Nearly all are empty when a round opens.
create index due_cards_by_printing on due_cards (printed_step) where printed_step is not null;
create index due_cards_by_handing_over on due_cards (handed_step) where handed_step is not null;
create index due_cards_by_setting_aside on due_cards (aside_step) where aside_step is not null;
grant select, delete, update (state, old_number, new_number, printed_step, handed_step, aside_step) on due_cards to lantoa_app;
grant select on due_cards to lantoa_worker;

-- Cards of a union in a round by state: kept by the cards themselves, a statement at a time; nobody writes it by hand.
create table card_counts (
  round_id uuid not null references card_rounds on delete cascade,
  unit_id uuid not null references units,
  due integer not null,
  printed integer not null,
  handed integer not null,
  aside integer not null,
  primary key (round_id, unit_id)
);
create index card_counts_by_unit on card_counts (unit_id);
grant select on card_counts to lantoa_app, lantoa_worker;

-- It runs as its owner so that nobody needs the right to; keys in order, so that two writers do not block each other in a ring.
create function count_new_cards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into card_counts as c (round_id, unit_id, due, printed, handed, aside)
  select round_id, unit_id, sum((state = 'due')::int), sum((state = 'printed')::int), sum((state = 'handed-over')::int), sum((state = 'set-aside')::int)
  from new_rows group by 1, 2 order by 1, 2
  on conflict (round_id, unit_id) do update
    set due = c.due + excluded.due, printed = c.printed + excluded.printed, handed = c.handed + excluded.handed, aside = c.aside + excluded.aside;
  return null;
end $$;
create function count_changed_cards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into card_counts as c (round_id, unit_id, due, printed, handed, aside)
  select d.round_id, d.unit_id, sum(d.sign * (d.state = 'due')::int), sum(d.sign * (d.state = 'printed')::int), sum(d.sign * (d.state = 'handed-over')::int),
    sum(d.sign * (d.state = 'set-aside')::int)
  from (select round_id, unit_id, state, 1 as sign from new_rows union all select round_id, unit_id, state, -1 from old_rows) d
  group by 1, 2
  having sum(d.sign * (d.state = 'due')::int) <> 0 or sum(d.sign * (d.state = 'printed')::int) <> 0
    or sum(d.sign * (d.state = 'handed-over')::int) <> 0 or sum(d.sign * (d.state = 'set-aside')::int) <> 0
  order by 1, 2
  on conflict (round_id, unit_id) do update
    set due = c.due + excluded.due, printed = c.printed + excluded.printed, handed = c.handed + excluded.handed, aside = c.aside + excluded.aside;
  return null;
end $$;
revoke all on function count_new_cards, count_changed_cards from public;
create trigger count_new after insert on due_cards referencing new table as new_rows for each statement execute function count_new_cards();
create trigger count_changed after update on due_cards referencing old table as old_rows new table as new_rows for each statement execute function count_changed_cards();

-- Lists for the printer leave the system only for a purpose, which is kept.
create table card_exports (
  id uuid primary key,
  round_id uuid not null references card_rounds on delete cascade,
  unit_id uuid not null references units,
  account_id uuid not null references accounts,
  purpose text not null check (purpose <> ''),
  cards integer not null default 0,
  at timestamptz not null default business_now()
);
create index card_exports_by_round on card_exports (round_id);
create index card_exports_by_unit on card_exports (unit_id);
create index card_exports_by_account on card_exports (account_id);
grant select, insert, update (cards) on card_exports to lantoa_app;
grant select on card_exports to lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['card_rounds', 'card_steps', 'due_cards', 'card_counts', 'card_exports'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
  foreach t in array array['due_cards', 'card_counts', 'card_exports'] loop
    execute format('create policy own_subtree on %I to lantoa_app
      using ((select scope_is_whole()) or unit_id in (select units_in_scope())) with check ((select scope_is_whole()) or unit_id in (select units_in_scope()))', t);
  end loop;
end $$;
-- A round is seen by its owner and by whoever has cards in it; a step also by the union whose cards it moved.
create policy own_subtree on card_rounds to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from card_counts c where c.round_id = card_rounds.id))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
create policy own_subtree on card_steps to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope())
    or exists (select 1 from due_cards d where card_steps.id in (d.printed_step, d.handed_step, d.aside_step)))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));

-- Copies that lists are made of follow the person; where personal details are blanked, the numbers of their cards go too.
create function follow_person_in_rounds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update due_cards set name = new.name, sort_name = new.sort_name,
    old_number = case when new.blanked_on is null then old_number end, new_number = case when new.blanked_on is null then new_number end
  where person_id = new.id;
  return null;
end $$;
revoke all on function follow_person_in_rounds from public;
create trigger follow_person_in_rounds after update of name, sort_name, blanked_on on people for each row
  when (old.name is distinct from new.name or old.sort_name is distinct from new.sort_name or old.blanked_on is distinct from new.blanked_on)
  execute function follow_person_in_rounds();

-- A number that another's card has, is to have or had is no number for a new member.
create function card_number_is_free() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from due_cards where new_number = new.card_number and person_id <> new.id)
    or exists (select 1 from due_cards where old_number = new.card_number and state = 'handed-over' and person_id <> new.id) then
    raise exception using errcode = 'unique_violation', constraint = 'one_person_of_a_card_number', message = 'this card number is given already';
  end if;
  return null;
end $$;
revoke all on function card_number_is_free from public;
create trigger card_number_of_new_is_free after insert on people for each row when (new.card_number is not null) execute function card_number_is_free();
create trigger card_number_is_free after update of card_number on people for each row
  when (new.card_number is not null and new.card_number is distinct from old.card_number) execute function card_number_is_free();

-- Which of these numbers no card may get: somebody has it, is to have it, or had it. It tells of no person.
create function card_numbers_taken(numbers text[], persons uuid[]) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select n.number from unnest(numbers, persons) n (number, person)
  where exists (select 1 from people p where p.card_number = n.number)
    or exists (select 1 from due_cards d where d.new_number = n.number and d.person_id <> n.person)
    or exists (select 1 from due_cards d where d.old_number = n.number)
$$;
revoke all on function card_numbers_taken from public;
grant execute on function card_numbers_taken to lantoa_app;

-- Takes the members of a round as they stand on a day, a few statements for any number: who is new comes in, who changed union is with the
-- new one, who left is set aside by the step given, who came back is due again, and old numbers are as the register has them.
-- First joinings may lie outside the asker's scope, so it looks past row security and asks for the scope itself.
create function take_due_cards(of_round uuid, on_day date, leaving_step uuid)
returns table (added bigint, moved bigint, away bigint) language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  r card_rounds;
  root ltree;
begin
  select * into r from card_rounds where id = of_round;
  if r.id is null or not (scope_is_whole() or r.unit_id in (select units_in_scope())) then return; end if;
  select v.path into root from organisation_public_current v where v.unit_id = r.unit_id and lower(v.valid) <= on_day order by lower(v.valid) desc limit 1;
  create temp table round_members on commit drop as
    select m.person_id, m.unit_id, lower(m.valid) as since from members_public m
    join organisation_public_current v on v.unit_id = m.unit_id and v.valid @> on_day and v.path <@ root
    where m.valid @> on_day;
  create unique index on round_members (person_id);
  analyze round_members;

  update due_cards d set unit_id = m.unit_id from round_members m
  where d.round_id = r.id and d.person_id = m.person_id and d.unit_id <> m.unit_id and d.state in ('due', 'printed');
  get diagnostics moved = row_count;

  update due_cards d set state = 'set-aside', aside_step = leaving_step
  where d.round_id = r.id and d.state in ('due', 'printed') and not exists (select 1 from round_members m where m.person_id = d.person_id);
  get diagnostics away = row_count;

  update due_cards d set state = case when printed_step is null then 'due' else 'printed' end, aside_step = null, unit_id = m.unit_id
  from round_members m where d.round_id = r.id and d.person_id = m.person_id and d.state = 'set-aside'
    and exists (select 1 from card_steps s where s.id = d.aside_step and s.aside_as = 'left');

  update due_cards d set old_number = c.card_number from members_public_cards c
  where d.round_id = r.id and d.state in ('due', 'printed') and c.person_id = d.person_id and d.old_number is distinct from c.card_number;

  -- Beforehand, for the table that is written to is no good to be looked into: it was empty when the statement was planned.
  delete from round_members m using due_cards d where d.round_id = r.id and d.person_id = m.person_id;
  analyze round_members;
  insert into due_cards (round_id, person_id, unit_id, name, sort_name, old_number)
  select r.id, m.person_id, m.unit_id, p.name, p.sort_name, c.card_number
  from round_members m join members_public_people p on p.id = m.person_id join members_public_cards c on c.person_id = m.person_id
  where (r.due_rule = 'all' or m.since < r.due_before or exists (select 1 from members_public e where e.person_id = m.person_id and lower(e.valid) < r.due_before))
    -- A card is from the day on which an earlier round handed it over, or else from when its holder joined.
    and (r.due_rule <> 'issued-before' or c.card_number is not null and not exists (
      select 1 from due_cards e join card_steps s on s.id = e.handed_step
      where e.person_id = m.person_id and e.new_number = c.card_number and s.on_day >= r.due_before));
  get diagnostics added = row_count;
  drop table round_members;
  return next;
end $$;
revoke all on function take_due_cards from public;
grant execute on function take_due_cards to lantoa_app;
