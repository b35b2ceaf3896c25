-- People in search everywhere: officers are entries, members are answered from the members' own index (see docs/decisions/search-entries.md).

drop table search_entries_people;
create table search_entries_officers partition of search_entries for values in ('officer');

-- What an entry of an officer is made of: no more of the person than the name.
create view officers_public_entries with (security_invoker = true) as
  select o.id, o.person_id, o.unit_id, o.name, o.valid, o.position_key, p.rank, p.name_vi as position_name
  from offices o join officer_positions p on p.key = o.position_key where not isempty(o.valid);
grant select on officers_public_entries to lantoa_app, lantoa_worker;

-- Signs that unaccent() would spell out (º, №, ½) are no words; the engine's rule never knew them as such. A property test holds the two together.
create or replace function search_key(value text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(regexp_replace(
    f_unaccent(regexp_replace(normalize(replace(value, 'ª', 'a'), NFC), '[^0-9A-Za-zÀ-ỹ！-～]+', ' ', 'g')), '[^a-z0-9]+', ' ', 'g'), '(?<![a-z0-9])0+(?=\d)', '', 'g'))
$$;

-- What comes with the calendar: up to which business day each work that follows the days has come.
create table calendar_cursors (
  name text primary key,
  day date not null
);
grant select, insert, update on calendar_cursors to lantoa_worker;
-- The entries of search follow the days by the same mechanism.
alter table search_upkeep drop column day;

-- A notice tells of a fact, or of what the calendar brought: the occasion, told once, whoever is told then.
alter table notices
  alter column fact_id drop not null,
  add column occasion text,
  add column unit_id uuid references units,
  -- The day that it is about: on which a term is over, say.
  add column day date,
  add constraint notice_tells_of_a_fact_or_an_occasion check ((fact_id is null) <> (occasion is null));
create index notices_by_unit on notices (unit_id);
alter table notices add column act_id uuid references unit_acts;
create index notices_by_act on notices (act_id);
create unique index one_notice_of_an_occasion_and_account on notices (occasion, account_id) where occasion is not null;
insert into rule_values (key, valid_from, value, source) values ('transfer-reminder-days', '1990-01-01', 7, null);

-- Terms that run, with what their committee is called.
create view officers_public_terms with (security_invoker = true) as
  select c.id as committee_id, c.unit_id, c.due, k.name_vi as kind_name, c.valid
  from committees c join committee_kinds k on k.key = c.kind_key where not isempty(c.valid) and upper(c.valid) is null;
grant select on officers_public_terms to lantoa_app, lantoa_worker;
create view officers_public_care with (security_invoker = true) as
  select id as care_id, person_id, name, unit_id, cared_unit_id, cared_group_id, valid from unit_care where not isempty(valid);
grant select on officers_public_care to lantoa_app, lantoa_worker;
-- Which unions took members over by which act.
create view members_public_moves with (security_invoker = true) as
  select distinct v.act_id, m.unit_id as from_unit_id, v.to_unit_id from membership_moves v join memberships m on m.id = v.closed_id where v.to_unit_id is not null;
grant select on members_public_moves to lantoa_worker;
-- Transfers, with which union owes the answer and which one waits for it.
create view members_public_transfers with (security_invoker = true) as
  select id as transfer_id, name, state, case asked_by_side when 'giver' then to_unit_id else from_unit_id end as answering_unit_id,
    case asked_by_side when 'giver' then from_unit_id else to_unit_id end as asking_unit_id, asked_at, effective, act_id from member_transfers;
grant select on members_public_transfers to lantoa_app, lantoa_worker;
