-- The registry of members: people, who belongs to which union when, transfers between unions, suspensions, and the ledger that
-- figures are taken from. A person is not tied to a place in the tree but to units: when a unit moves, its members move with it.

create table people (
  id uuid primary key,
  origin uuid not null,
  name text not null check (name <> ''),
  -- Given name, middle names, family name: the order of a Vietnamese list.
  sort_name text not null,
  birth date,
  -- All that old papers tell at times.
  birth_year smallint check (birth_year between 1900 and 2199),
  sex text check (sex in ('female', 'male')),
  ethnicity text check (ethnicity <> ''),
  -- AES-256-GCM, and an HMAC by which it is found; the key lies in the data folder, never here.
  citizen_id_sealed bytea,
  citizen_id_digest bytea constraint one_person_of_a_citizen_id unique,
  card_number text constraint one_person_of_a_card_number unique check (card_number <> ''),
  phone text check (phone <> ''),
  -- Who opened the record, and keeps it while the person belongs to no union.
  unit_id uuid not null references units,
  -- The day on which personal details were blanked, because they had been kept long enough.
  blanked_on date,
  version integer not null default 0,
  recorded_at timestamptz not null default business_now(),
  words tsvector generated always as (to_tsvector('simple'::regconfig, f_unaccent(name))) stored,
  constraint birth_and_its_year_agree check (birth is null or birth_year = extract(year from birth)),
  constraint citizen_id_is_sealed_and_found check ((citizen_id_sealed is null) = (citizen_id_digest is null))
);
create index people_by_unit on people (unit_id);
create index people_in_list_order on people (sort_name collate "vi-x-icu", id);
create index people_by_words on people using gin (words);
grant select, insert, update (name, sort_name, birth, birth_year, sex, ethnicity, citizen_id_sealed, citizen_id_digest, card_number, phone, unit_id, blanked_on, version)
  on people to lantoa_app;
-- The worker serves no person: names are all that it needs.
grant select (id, name, sort_name, birth, birth_year, sex) on people to lantoa_worker;

-- Syllables that occur in names, without accents: by them a mistyped word is set right. No word tells whose it is.
create table person_name_words (word text collate "C" primary key);
grant select on person_name_words to lantoa_app;
grant select on person_name_words to lantoa_worker;

-- Under each syllable whoever bears it, in list order: the first page of a common name is its first rows. Written by triggers of
-- `people` alone and read by `members_found` alone, for it tells who is called what.
create table person_words (
  word text collate "C" not null,
  sort_name text collate "vi-x-icu" not null,
  person_id uuid not null,
  primary key (word, sort_name, person_id)
);

-- Why people come and go; `direction` keeps the two apart in the ledger.
create table member_reasons (
  key text primary key,
  direction text not null check (direction in ('in', 'out')),
  name_vi text not null,
  name_en text not null,
  -- False for what only the program writes: a transfer, an act on units.
  chosen boolean not null,
  position integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint member_reason_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
grant select on member_reasons to lantoa_app, lantoa_worker;
insert into member_reasons (key, direction, name_vi, name_en, chosen, position) values
  ('admitted', 'in', 'Kết nạp mới', 'Admitted', true, 1),
  ('re-admitted', 'in', 'Kết nạp lại', 'Re-admitted', true, 2),
  ('registered', 'in', 'Ghi vào sổ (đã là đoàn viên từ trước)', 'Entered in the register', true, 3),
  ('transferred-in', 'in', 'Chuyển đến', 'Transferred in', false, 4),
  ('unit-event-in', 'in', 'Theo quyết định về tổ chức', 'By an act on the unit', false, 5),
  ('left-on-own-wish', 'out', 'Xin thôi tham gia', 'Left on own wish', true, 11),
  ('retired', 'out', 'Nghỉ hưu', 'Retired', true, 12),
  ('job-ended', 'out', 'Thôi việc, chấm dứt hợp đồng', 'Job ended', true, 13),
  ('expelled', 'out', 'Khai trừ', 'Expelled', true, 14),
  ('died', 'out', 'Qua đời', 'Died', true, 15),
  ('registered-wrongly', 'out', 'Ghi nhầm', 'Registered by mistake', true, 16),
  ('transferred-out', 'out', 'Chuyển đi', 'Transferred out', false, 17),
  ('unit-event-out', 'out', 'Theo quyết định về tổ chức', 'By an act on the unit', false, 18);

insert into rule_values (key, valid_from, value, source) values
  ('member-minimum-age', '1990-01-01', 15, null),
  ('suspension-most-months', '1990-01-01', 12, 'Hướng dẫn thi hành Điều lệ Công đoàn Việt Nam'),
  ('readmission-after-months', '1990-01-01', 3, 'Hướng dẫn thi hành Điều lệ Công đoàn Việt Nam'),
  ('personal-details-kept-months', '1990-01-01', 60, null);

-- One person in one union for a time. The row carries what the list of a union sorts and counts by; `follow_person` keeps the copies
-- true. What a whole province is walked and searched by stands with the person: an act on units rewrites memberships by the ten thousand.
create table memberships (
  id uuid primary key,
  person_id uuid not null references people,
  unit_id uuid not null references units,
  -- Empty where an act on units, dated before it began, took all of it.
  valid daterange not null,
  -- Reasons of member_reasons: the ledger, which every change goes through, takes no other.
  joined_as text not null,
  left_as text,
  note text,
  name text not null,
  sort_name text not null,
  sex text,
  constraint left_with_a_reason check (isempty(valid) or (upper(valid) is null) = (left_as is null))
);
create index memberships_by_person on memberships (person_id);
create unique index one_open_membership_at_a_time on memberships (person_id) where upper_inf(valid) and not isempty(valid);
create index memberships_of_a_union_in_list_order on memberships (unit_id, sort_name collate "vi-x-icu", person_id);
grant select, insert, delete, update (valid, left_as, note, name, sort_name, sex) on memberships to lantoa_app;
grant select on memberships to lantoa_worker;

-- What an act on units did to which membership, and what that one was before: undoing puts exactly this back.
create table membership_moves (
  -- The act and two memberships, unchecked: 100,000 checks cost a second and a half of the five that a province's day may take. Acts are
  -- never deleted, and a membership only by the undoing of the act that opened it, together with its row here.
  act_id uuid not null,
  closed_id uuid not null,
  opened_id uuid,
  -- The union that took the member over; the membership that is opened there holds it to the tree.
  to_unit_id uuid,
  was daterange not null,
  was_left_as text,
  primary key (act_id, closed_id)
);
create index membership_moves_by_closed on membership_moves (closed_id);
create index membership_moves_by_opened on membership_moves (opened_id);
grant select, insert, delete, update (was, was_left_as) on membership_moves to lantoa_app;
grant select on membership_moves to lantoa_worker;

-- The branch or group within the union, in time; it holds as long as the membership does, whose end it need not know.
create table member_groups (
  id uuid primary key,
  membership_id uuid not null references memberships on delete cascade,
  group_id uuid not null references units,
  valid daterange not null check (not isempty(valid)),
  constraint one_group_at_a_time exclude using gist (membership_id with =, valid with &&)
);
create index member_groups_by_group on member_groups (group_id);
create index member_groups_by_membership on member_groups (membership_id);
grant select, insert, delete, update (valid) on member_groups to lantoa_app;
grant select on member_groups to lantoa_worker;

create table member_suspensions (
  id uuid primary key,
  person_id uuid not null references people,
  unit_id uuid not null references units,
  valid daterange not null check (not isempty(valid) and upper(valid) is not null),
  -- Null once it was blanked.
  reason text check (reason <> ''),
  recorded_by uuid references accounts,
  constraint one_suspension_at_a_time exclude using gist (person_id with =, valid with &&)
);
create index member_suspensions_by_person on member_suspensions (person_id);
create index member_suspensions_by_unit on member_suspensions (unit_id);
create index member_suspensions_by_recorder on member_suspensions (recorded_by);
grant select, insert, update (valid) on member_suspensions to lantoa_app;
grant select on member_suspensions to lantoa_worker;

-- A transfer needs both unions: the one that asks has agreed, the other confirms or refuses. The name travels with it, for who
-- decides sees the person's record only afterwards.
create table member_transfers (
  id uuid primary key,
  person_id uuid not null references people,
  name text not null,
  sex text,
  birth_year smallint,
  from_unit_id uuid not null references units,
  to_unit_id uuid not null references units,
  asked_by_side text not null check (asked_by_side in ('giver', 'taker')),
  effective date not null,
  note text,
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'refused', 'withdrawn', 'overtaken')),
  reason text,
  asked_by uuid references accounts,
  asked_at timestamptz not null default business_now(),
  decided_by uuid references accounts,
  decided_at timestamptz,
  -- The act on units that ended a request: the member or the union that was to take them is no longer as it was asked.
  act_id uuid references unit_acts,
  -- Where whoever serves both sides recorded it: who of the other side consented, and when.
  consent_by text check (consent_by <> ''),
  consent_on date,
  constraint consent_is_of_somebody_on_a_day check ((consent_by is null) = (consent_on is null)),
  constraint overtaken_by_an_act check ((state = 'overtaken') = (act_id is not null)),
  constraint transfer_leads_elsewhere check (from_unit_id <> to_unit_id),
  constraint refused_with_a_reason check (state <> 'refused' or reason <> '')
);
create unique index one_open_transfer_of_a_person on member_transfers (person_id) where state = 'asked';
create index member_transfers_by_person on member_transfers (person_id);
create index member_transfers_by_giver on member_transfers (from_unit_id, asked_at desc, id);
create index member_transfers_by_taker on member_transfers (to_unit_id, asked_at desc, id);
create index member_transfers_newest_first on member_transfers (asked_at desc, id);
create index member_transfers_by_asker on member_transfers (asked_by);
create index member_transfers_by_decider on member_transfers (decided_by);
create index member_transfers_by_act on member_transfers (act_id);
grant select, insert, update (state, reason, decided_by, decided_at, act_id, consent_by, consent_on) on member_transfers to lantoa_app;
grant select on member_transfers to lantoa_worker;

-- Who looked at whose record from outside the union, and for what. Rows are only ever added.
create table person_views (
  id uuid primary key,
  person_id uuid not null references people,
  unit_id uuid not null references units,
  account_id uuid not null references accounts,
  -- From where they looked: the unit whose role let them, as they held it then.
  from_unit_id uuid not null references units,
  kind text not null check (kind in ('viewed', 'shown')),
  purpose text check (purpose <> ''),
  at timestamptz not null default business_now(),
  constraint shown_for_a_purpose check (kind <> 'shown' or purpose is not null)
);
create index person_views_by_person on person_views (person_id, at desc, id);
create index person_views_by_unit on person_views (unit_id);
create index person_views_by_account on person_views (account_id);
create index person_views_by_origin on person_views (from_unit_id);
grant select, insert on person_views to lantoa_app;
grant select on person_views to lantoa_worker;

create table member_exports (
  id uuid primary key,
  unit_id uuid not null references units,
  account_id uuid not null references accounts,
  purpose text not null check (purpose <> ''),
  members integer not null,
  at timestamptz not null default business_now()
);
create index member_exports_by_unit on member_exports (unit_id);
create index member_exports_by_time on member_exports (at desc, id);
create index member_exports_by_account on member_exports (account_id);
grant select, insert on member_exports to lantoa_app;
grant select on member_exports to lantoa_worker;

-- How often an account gave whole numbers that nobody has, within a window.
create table number_misses (
  account_id uuid primary key references accounts,
  misses integer not null,
  window_started_at timestamptz not null
);
grant select, insert, update on number_misses to lantoa_app;
alter table number_misses enable row level security;
create policy own_misses on number_misses to lantoa_app using (account_id = (select current_account())) with check (account_id = (select current_account()));
create policy worker_sees_all on number_misses to lantoa_worker using (true) with check (true);

-- Deltas: the members of a unit on a day are the sum up to that day; rise and fall by reason are the rows between two days.
create table member_ledger (
  unit_id uuid not null references units,
  day date not null,
  reason text not null references member_reasons,
  members integer not null,
  women integer not null,
  primary key (unit_id, day, reason) include (members, women)
);
create index member_ledger_by_reason on member_ledger (reason);
grant select on member_ledger to lantoa_app, lantoa_worker;

-- The ledger is written by the memberships themselves, whoever changes them, a statement at a time; nobody writes it by hand.
-- It runs as its owner so that nobody needs the right to; keys in order, so that two writers do not block each other in a ring.
create function ledger_of_new_memberships() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into member_ledger as l (unit_id, day, reason, members, women)
  select d.unit_id, d.day, d.reason, sum(d.sign), sum(d.sign * (d.sex = 'female')::int) from (
    select unit_id, lower(valid) as day, joined_as as reason, 1 as sign, coalesce(sex, '') as sex from new_rows where not isempty(valid)
    union all select unit_id, upper(valid), left_as, -1, coalesce(sex, '') from new_rows where upper(valid) is not null
  ) d group by 1, 2, 3 order by 1, 2, 3
  on conflict (unit_id, day, reason) do update set members = l.members + excluded.members, women = l.women + excluded.women;
  return null;
end $$;
create function ledger_of_removed_memberships() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into member_ledger as l (unit_id, day, reason, members, women)
  select d.unit_id, d.day, d.reason, sum(d.sign), sum(d.sign * (d.sex = 'female')::int) from (
    select unit_id, lower(valid) as day, joined_as as reason, -1 as sign, coalesce(sex, '') as sex from old_rows where not isempty(valid)
    union all select unit_id, upper(valid), left_as, 1, coalesce(sex, '') from old_rows where upper(valid) is not null
  ) d group by 1, 2, 3 order by 1, 2, 3
  on conflict (unit_id, day, reason) do update set members = l.members + excluded.members, women = l.women + excluded.women;
  return null;
end $$;
create function ledger_of_changed_memberships() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into member_ledger as l (unit_id, day, reason, members, women)
  select d.unit_id, d.day, d.reason, sum(d.sign), sum(d.sign * (d.sex = 'female')::int) from (
    select unit_id, lower(valid) as day, joined_as as reason, 1 as sign, coalesce(sex, '') as sex from new_rows where not isempty(valid)
    union all select unit_id, upper(valid), left_as, -1, coalesce(sex, '') from new_rows where upper(valid) is not null
    union all select unit_id, lower(valid), joined_as, -1, coalesce(sex, '') from old_rows where not isempty(valid)
    union all select unit_id, upper(valid), left_as, 1, coalesce(sex, '') from old_rows where upper(valid) is not null
  ) d group by 1, 2, 3 having sum(d.sign) <> 0 or sum(d.sign * (d.sex = 'female')::int) <> 0 order by 1, 2, 3
  on conflict (unit_id, day, reason) do update set members = l.members + excluded.members, women = l.women + excluded.women;
  return null;
end $$;
revoke all on function ledger_of_new_memberships, ledger_of_removed_memberships, ledger_of_changed_memberships from public;
create trigger ledger_of_new after insert on memberships referencing new table as new_rows for each statement execute function ledger_of_new_memberships();
create trigger ledger_of_removed after delete on memberships referencing old table as old_rows for each statement execute function ledger_of_removed_memberships();
create trigger ledger_of_changed after update on memberships referencing old table as old_rows new table as new_rows for each statement execute function ledger_of_changed_memberships();

-- One union at a time. A GiST exclusion would say it in a line, but it made up half of what a day costs on which a province moves
-- 30,000 members; so a statement checks the rows that it made or made longer. Of two made at once for the same person, neither sees the
-- other: two without an end meet in the unique index, and every other pair at the person's row, which a new membership holds by its
-- foreign key and this function more strongly.
create function one_union_at_a_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  grown uuid[];
begin
  if tg_op = 'INSERT' then select array_agg(id) into grown from new_rows where not isempty(valid);
  else select array_agg(n.id) into grown from new_rows n join old_rows o using (id) where not n.valid <@ o.valid; end if;
  if grown is null then return null; end if;
  perform from people p join (select distinct person_id from new_rows where id = any (grown) and (tg_op = 'UPDATE' or upper(valid) is not null)) n on n.person_id = p.id
    order by p.id for update of p;
  if exists (select 1 from new_rows n join memberships m on m.person_id = n.person_id and m.id <> n.id and m.valid && n.valid where n.id = any (grown)) then
    raise exclusion_violation using constraint = 'one_union_at_a_time', table = 'memberships', message = 'a person is in one union at a time';
  end if;
  return null;
end $$;
revoke all on function one_union_at_a_time from public;
create trigger one_union_of_new after insert on memberships referencing new table as new_rows for each statement execute function one_union_at_a_time();
create trigger one_union_of_changed after update on memberships referencing old table as old_rows new table as new_rows for each statement execute function one_union_at_a_time();

-- Words of new names, and the copies that lists are made of.
create function learn_name_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into person_name_words (word)
  select distinct w from new_people, unnest(tsvector_to_array(words)) w order by 1
  on conflict do nothing;
  insert into person_words (word, sort_name, person_id) select w, sort_name, id from new_people, unnest(tsvector_to_array(words)) w;
  return null;
end $$;
create trigger learn_words_of_new after insert on people referencing new table as new_people for each statement execute function learn_name_words();
create function follow_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update memberships set name = new.name, sort_name = new.sort_name, sex = new.sex where person_id = new.id;
  delete from person_words where word = any (tsvector_to_array(old.words)) and sort_name = old.sort_name and person_id = old.id;
  insert into person_words (word, sort_name, person_id) select w, new.sort_name, new.id from unnest(tsvector_to_array(new.words)) w;
  insert into person_name_words (word) select unnest(tsvector_to_array(new.words)) on conflict do nothing;
  return null;
end $$;
revoke all on function learn_name_words, follow_person from public;
create trigger follow_person after update of name, sort_name, sex on people for each row
  when (old.name is distinct from new.name or old.sort_name is distinct from new.sort_name or old.sex is distinct from new.sex) execute function follow_person();

-- Do the asker's subtrees hold the whole tree? Then no unit needs to be looked up.
create function scope_is_whole() returns boolean language sql stable as $$
  select not exists (
    select 1 from unit_versions where parent_id is null and superseded_in is null and not path <@ any ((select current_scope())::ltree[]))
$$;
-- Units of the asker's subtrees: as they stand on the business day; those that have ended, or are yet to begin, by any of their places.
create function units_in_scope() returns setof uuid language sql stable as $$
  select v.unit_id from unit_versions v
  where v.superseded_in is null and v.path <@ any ((select current_scope())::ltree[])
    and (v.valid @> business_today() or not exists (
      select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and w.valid @> business_today()))
$$;
-- Units that lie in the asker's subtrees, or did on any day: for counts as of that day, which tell of no person.
create function units_ever_in_scope() returns setof uuid language sql stable as $$
  select v.unit_id from unit_versions v where v.superseded_in is null and v.path <@ any ((select current_scope())::ltree[])
$$;

do $$
declare t text;
begin
  foreach t in array array['people', 'memberships', 'membership_moves', 'member_groups', 'member_suspensions', 'member_transfers', 'person_views', 'member_exports', 'member_ledger'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
end $$;
create policy own_subtree on member_exports to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope())) with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
-- Who looked goes with the record: the union that a person moved to learns it as well.
create policy own_subtree on person_views to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from people p where p.id = person_id))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
-- A union that moved away was counted here on earlier days, and is still.
create policy own_subtree on member_ledger to lantoa_app using ((select scope_is_whole()) or unit_id in (select units_ever_in_scope()));
create policy own_subtree on member_transfers to lantoa_app
  using ((select scope_is_whole()) or from_unit_id in (select units_in_scope()) or to_unit_id in (select units_in_scope()))
  with check ((select scope_is_whole()) or from_unit_id in (select units_in_scope()) or to_unit_id in (select units_in_scope()));
-- Who confirms a transfer ends the membership in the other union: an open transfer lets them reach it.
create policy own_subtree on memberships to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope())
         or exists (select 1 from member_transfers t where t.person_id = memberships.person_id and t.state = 'asked'))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope())
         or exists (select 1 from member_transfers t where t.person_id = memberships.person_id and t.state = 'asked'));
create policy own_subtree on people to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from memberships m where m.person_id = people.id))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from memberships m where m.person_id = people.id));
create policy own_subtree on member_groups to lantoa_app
  using ((select scope_is_whole()) or exists (select 1 from memberships m where m.id = member_groups.membership_id))
  with check ((select scope_is_whole()) or exists (select 1 from memberships m where m.id = member_groups.membership_id));
create policy own_subtree on member_suspensions to lantoa_app
  using ((select scope_is_whole()) or exists (select 1 from memberships m where m.person_id = member_suspensions.person_id))
  with check ((select scope_is_whole()) or exists (select 1 from memberships m where m.person_id = member_suspensions.person_id));
create policy own_subtree on membership_moves to lantoa_app
  using ((select scope_is_whole()) or exists (select 1 from memberships m where m.id = membership_moves.closed_id))
  with check ((select scope_is_whole()) or exists (select 1 from memberships m where m.id = membership_moves.closed_id));

-- What other modules may join: no more of a person than a list shows.
create view members_public_people with (security_invoker = true) as select id, name, sort_name, sex, birth, birth_year from people;
grant select on members_public_people to lantoa_app, lantoa_worker;
create view members_public with (security_invoker = true) as
  select id as membership_id, person_id, unit_id, valid, joined_as, left_as from memberships where not isempty(valid);
grant select on members_public to lantoa_app, lantoa_worker;
create view members_public_ledger with (security_invoker = true) as select unit_id, day, reason, members, women from member_ledger;
grant select on members_public_ledger to lantoa_app, lantoa_worker;

-- The share of people whose name has a word, for the most common words of names; 0 where the statistics do not tell.
create function word_share(wanted text) returns float8 language sql stable as $$
  select coalesce((select e.share from pg_stats s cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) e(word, share)
    where s.schemaname = 'public' and s.tablename = 'people' and s.attname = 'words' and e.word = wanted), 0)
$$;
revoke all on function word_share from public;

-- A page of members in list order. Text and path conditions are not leakproof, so under row security no index would serve them: this
-- function looks past it and asks for the scope itself. `within`: subtrees to look in, by their paths of today, which the scope narrows. `sought`: words that must
-- all occur, each an array of the spellings that will do.
-- Four ways, each quick where the others are not: a union is read in its own order; a small subtree is read whole and sorted; a large one
-- is walked in list order, through those who bear the rarest of the words; where only few bear them all, those are read and sorted.
create function members_found(within ltree[], on_day date, standing text, sought jsonb, wanted_sex text, after_name text, after_person uuid, most integer)
returns table (membership_id uuid, person_id uuid, name text, sort_name text, sex text, unit_id uuid, since date, until date, left_as text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  places uuid[];
  scope constant ltree[] := current_scope();
  roots ltree[];
  columns constant text := 'm.id, m.person_id, m.name, m.sort_name, m.sex, m.unit_id, lower(m.valid), upper(m.valid), m.left_as';
  list_order constant text := ' order by m.sort_name collate "vi-x-icu", m.person_id limit $7';
  query constant text := (select string_agg('(' || (select string_agg(quote_literal(w), ' | ') from jsonb_array_elements_text(g) w) || ')', ' & ') from jsonb_array_elements(sought) g);
  with_words constant text := case when sought is null then '' else ' join people p on p.id = m.person_id and p.words @@ $3::tsquery' end;
  kept text := case standing
    when 'left' then 'upper(m.valid) <= $2 and not isempty(m.valid) and not exists (select 1 from memberships o where o.person_id = m.person_id and (o.valid @> $2 or lower(o.valid) > lower(m.valid) and lower(o.valid) <= $2))'
    when 'suspended' then 'm.valid @> $2 and exists (select 1 from member_suspensions s where s.person_id = m.person_id and s.valid @> $2)'
    else 'm.valid @> $2' end;
  counted_up_to constant integer := 20000;
  total float8;
  borne float8;
  rarest jsonb;
begin
  if not (scope_is_whole() and not exists (select 1 from unit_versions r where r.parent_id is null and r.superseded_in is null and not r.path <@ any (within))) then
    if on_day = business_today() then
      select array_agg(distinct v.unit_id) into places from unit_versions v
      where v.superseded_in is null and v.path <@ any (within) and v.path <@ any (scope)
        and (v.valid @> on_day or not exists (select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and w.valid @> on_day));
    else
      -- The subtrees as they hung on that day, of what lies in the scope today.
      select array_agg(distinct r.path) into roots from unnest(within) s(path)
        join units u on u.node = subpath(s.path, -1)::text::int join unit_versions r on r.unit_id = u.id and r.superseded_in is null
      where r.valid @> on_day or not exists (select 1 from unit_versions w where w.unit_id = u.id and w.superseded_in is null and w.valid @> on_day);
      select array_agg(distinct v.unit_id) into places from unit_versions v
      where v.superseded_in is null and v.path <@ any (roots)
        and (v.valid @> on_day or not exists (select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and w.valid @> on_day))
        and exists (select 1 from unit_versions t where t.unit_id = v.unit_id and t.superseded_in is null and t.path <@ any (scope)
          and (t.valid @> business_today() or not exists (
            select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and w.valid @> business_today())));
    end if;
    if places is null then return; end if;
    kept := kept || case when cardinality(places) = 1 then ' and m.unit_id = $1[1]' else ' and m.unit_id = any ($1)' end;
  end if;
  if wanted_sex is not null then kept := kept || ' and m.sex = $4'; end if;
  if after_name is not null then kept := kept || ' and (m.sort_name collate "vi-x-icu", m.person_id) > ($5, $6)'; end if;

  select greatest(c.reltuples, 1000) into total from pg_class c where c.oid = 'memberships'::regclass;
  if standing = 'suspended' then
    return query execute 'with few as materialized (select m.* from member_suspensions s join memberships m on m.person_id = s.person_id' || with_words
      || ' where s.valid @> $2 and ' || kept || ') select ' || columns || ' from few m' || list_order
      using places, on_day, query, wanted_sex, after_name, after_person, most;
    return;
  end if;
  -- About ninety members a union: a subtree is small where reading it whole costs less than walking the list until a page is full.
  if places is not null and (cardinality(places) = 1 or cardinality(places) * 90.0 < sqrt(most * total)) then
    return query execute case when cardinality(places) = 1 and sought is null
        then 'select ' || columns || ' from memberships m where ' || kept || list_order
        else 'with few as materialized (select m.* from memberships m' || with_words || ' where ' || kept || ') select ' || columns || ' from few m' || list_order end
      using places, on_day, query, wanted_sex, after_name, after_person, most;
    return;
  end if;
  if sought is null then
    return query execute 'select ' || columns || ' from (select id, sort_name from people'
      || case when after_name is null then '' else ' where (sort_name collate "vi-x-icu", id) >= ($5, $6)' end
      || ') p join memberships m on m.person_id = p.id where ' || kept || ' order by p.sort_name collate "vi-x-icu", p.id limit $7'
      using places, on_day, query, wanted_sex, after_name, after_person, most;
    return;
  end if;
  -- How many bear each word, counted up to a limit and behind it as the statistics have it; together, as if names were drawn by lot.
  select total * exp(sum(ln(least(greatest(c.people, 0.5) / total, 1)))), (array_agg(g.words order by c.people))[1] into borne, rarest
  from jsonb_array_elements(sought) with ordinality g(words, place)
  cross join lateral (
    select sum(case when b.counted < counted_up_to then b.counted else greatest(b.counted, total * word_share(w)) end) as people
    from jsonb_array_elements_text(g.words) w
    cross join lateral (select count(*) as counted from (select 1 from person_words b where b.word = w limit counted_up_to) few) b) c;
  if borne < 1500 then
    return query execute 'with few as materialized (select m.* from people p join memberships m on m.person_id = p.id where p.words @@ $3::tsquery and ' || kept
      || ') select ' || columns || ' from few m' || list_order
      using places, on_day, query, wanted_sex, after_name, after_person, most;
    return;
  end if;
  return query execute 'with first as (select b.* from jsonb_array_elements_text($8) w cross join lateral (select m.* from (select sort_name, person_id from person_words where word = w'
    || case when after_name is null then '' else ' and (sort_name, person_id) >= ($5, $6)' end || ') b join memberships m on m.person_id = b.person_id'
    || case when jsonb_array_length(sought) = 1 then '' else with_words end
    || ' where ' || kept || ' order by b.sort_name, b.person_id limit $7) b) select distinct on (m.sort_name collate "vi-x-icu", m.person_id) ' || columns
    || ' from first m' || list_order
    using places, on_day, query, wanted_sex, after_name, after_person, most, rarest;
end $$;
revoke all on function members_found from public;
grant execute on function members_found to lantoa_app;

-- Whoever knows a whole citizen id or card number learns whose it is and in which union, or which they left last: to ask for a transfer
-- or to admit them again, and no more.
create function member_known_by(digest bytea, card text, on_day date)
returns table (person_id uuid, name text, sort_name text, sex text, birth_year smallint, unit_id uuid, left_unit_id uuid, left_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.sort_name, p.sex, p.birth_year,
    (select m.unit_id from memberships m where m.person_id = p.id and m.valid @> on_day), l.unit_id, l.until
  from people p left join lateral (
    select m.unit_id, upper(m.valid) as until from memberships m where m.person_id = p.id and not isempty(m.valid) and upper(m.valid) is not null
    order by upper(m.valid) desc limit 1) l on true
  where (digest is not null and p.citizen_id_digest = digest) or (card is not null and p.card_number = card) limit 1
$$;
revoke all on function member_known_by from public;
grant execute on function member_known_by to lantoa_app;

-- The whole history of a person who is, was, or is asked to be in a union of the asker's: where they came from lies outside the scope at times.
create function member_history(wanted uuid)
returns table (id uuid, unit_id uuid, since date, until date, joined_as text, left_as text, note text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.unit_id, lower(m.valid), upper(m.valid), m.joined_as, m.left_as, m.note from memberships m
  where m.person_id = wanted and not isempty(m.valid)
    and (scope_is_whole() or exists (select 1 from memberships o where o.person_id = wanted and o.unit_id in (select units_in_scope()))
      or exists (select 1 from member_transfers t where t.person_id = wanted and t.state = 'asked' and t.to_unit_id in (select units_in_scope())))
  order by lower(m.valid) desc limit 100
$$;
revoke all on function member_history from public;
grant execute on function member_history to lantoa_app;

-- How many members an act moved from where to where, or ended, for unions of the scope at either end; it tells of no person.
create function members_of_act(act uuid) returns table (from_unit_id uuid, to_unit_id uuid, members integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.unit_id, v.to_unit_id, count(*)::integer from membership_moves v join memberships m on m.id = v.closed_id
  where v.act_id = act group by 1, 2
  having scope_is_whole() or m.unit_id in (select units_in_scope()) or v.to_unit_id in (select units_in_scope())
$$;
revoke all on function members_of_act from public;
grant execute on function members_of_act to lantoa_app;

-- Requests that an act overtook and that could be answered again now that it is taken back: member and union stand as they did, and nothing
-- else was asked for the member since. One side of a request lies outside the scope of whoever takes the act back.
create function transfers_to_reopen(undone uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id from member_transfers t
  where t.act_id = undone and (scope_is_whole() or t.from_unit_id in (select units_in_scope()) or t.to_unit_id in (select units_in_scope()))
    and exists (select 1 from memberships m where m.person_id = t.person_id and m.unit_id = t.from_unit_id and not isempty(m.valid) and upper_inf(m.valid))
    and exists (select 1 from unit_versions v where v.unit_id = t.to_unit_id and v.superseded_in is null and upper_inf(v.valid))
    and not exists (select 1 from member_transfers o where o.person_id = t.person_id and o.state = 'asked')
$$;
revoke all on function transfers_to_reopen from public;
grant execute on function transfers_to_reopen to lantoa_app;

-- By what it is known whether the key that seals citizen ids is the one they were sealed with.
alter table installation add column personal_key_check bytea;
