-- Members from a sheet: rows that may be somebody who is known already wait for a person's decision; sheets are not kept for ever.

alter table import_rows drop constraint import_rows_outcome_check;
alter table import_rows add constraint import_rows_outcome_check
  check (outcome in ('unseen', 'new', 'changed', 'same', 'error', 'review', 'left-out', 'applied'));
-- Who a row may be: ids and what speaks for each, never their details, which are read with the eyes of who asks.
alter table import_rows add column candidates jsonb not null default '[]';
-- What a person decided of it, and beside which candidates; it holds when the rows are looked over again.
alter table import_rows add column decision jsonb;
create index import_rows_beside_candidates on import_rows (import_id, number) where candidates <> '[]';
grant update (candidates, decision) on import_rows to lantoa_app, lantoa_worker;

alter table imports add column review_rows integer not null default 0, add column left_out_rows integer not null default 0;
grant update (new_rows, changed_rows, same_rows, error_rows, review_rows, left_out_rows) on imports to lantoa_app;
grant update (review_rows, left_out_rows) on imports to lantoa_worker;

-- A sheet holds what its rows hold, in the clear: it goes some time after its import has ended.
alter table imports alter column file_sha256 drop not null;
create index imports_whose_file_is_kept on imports (ended_at) where file_sha256 is not null;
grant update (file_sha256) on imports to lantoa_worker;
-- The rows of `files` are nobody's to delete: one goes by itself once an ended import was the last that named it.
-- The lock is the one that naming a file takes (hold-file).
create function forget_imported_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.state not in ('done', 'failed', 'cancelled') then
    raise exception 'the sheet of an import that goes on is kept';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('file ' || old.file_sha256, 0));
  delete from files where sha256 = old.file_sha256;
  return null;
exception when foreign_key_violation then
  -- Something else names it: it stays.
  return null;
end $$;
revoke all on function forget_imported_file from public;
create trigger forget_file after update of file_sha256 on imports for each row when (old.file_sha256 is not null and new.file_sha256 is null) execute function forget_imported_file();

-- Blocking keys by which a row of a sheet finds who it may be: the card, the digest of the citizen id, name and day of birth together.
create index people_by_name_and_birth on people (f_unaccent(name), birth) where birth is not null;

-- Who each row of a list may be: by card, by citizen id, by name and day of birth, and within the union that the row names by its name or its
-- day of birth alone. Functions of names are not leakproof, so under row security no index would serve them: this looks past it and asks for the
-- scope itself. Of somebody outside the asker's subtrees no more is told than that the whole number is theirs, and which union to ask.
create function people_like(asked jsonb, on_day date)
returns table (
  number integer, person_id uuid, reached boolean, same_card boolean, same_citizen boolean, citizen_digits integer, unit_id uuid, since date, until date, group_id uuid,
  name text, birth date, birth_year smallint, sex text, ethnicity text, card_number text, phone text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  with a as materialized (
    select q.number, q.card, decode(q.digest, 'hex') as digest, f_unaccent(q.name) as key, q.birth, q.birth_year, q.unit
    from jsonb_to_recordset(asked) as q(number integer, card text, digest text, name text, birth date, birth_year smallint, unit uuid)
  ), beside as materialized (
    -- Union by union, for whoever plans this thinks of a hundred unions where there are ten, and would read all memberships.
    select distinct m.unit_id, p.id, f_unaccent(p.name) as key, p.birth, p.birth_year
    from (select distinct a.unit from a) u
    cross join lateral (select o.unit_id, o.person_id from memberships o where o.unit_id = u.unit and not isempty(o.valid) offset 0) m
    join people p on p.id = m.person_id
  ), hit as materialized (
    select a.number, p.id from a join people p on p.card_number = a.card
    union select a.number, p.id from a join people p on p.citizen_id_digest = a.digest
    union select a.number, p.id from a join people p on f_unaccent(p.name) = a.key and p.birth = a.birth and p.birth is not null
    union select a.number, b.id from a join beside b on b.unit_id = a.unit and b.key = a.key
      where b.birth_year is null or a.birth_year is null or abs(b.birth_year - a.birth_year) <= 1 or b.birth is null
    union select a.number, b.id from a join beside b on b.unit_id = a.unit and b.birth = a.birth
  ), placed as (
    select a.number, p.*, coalesce(p.card_number = a.card, false) as by_card, coalesce(p.citizen_id_digest = a.digest, false) as by_citizen, m.id as membership_id,
      m.unit_id as member_of, lower(m.valid) as joined, upper(m.valid) as gone
    from hit h join a on a.number = h.number join people p on p.id = h.id left join lateral (
      select o.id, o.unit_id, o.valid from memberships o where o.person_id = p.id and not isempty(o.valid) order by lower(o.valid) desc limit 1) m on true
    where p.blanked_on is null
  ), seen as (
    select p.*, (select scope_is_whole()) or coalesce(p.member_of, p.unit_id) in (select units_in_scope()) as within from placed p
  )
  select s.number, s.id, s.within, s.by_card, s.by_citizen, octet_length(s.citizen_id_sealed) - 28, coalesce(s.member_of, s.unit_id), s.joined, s.gone,
    case when s.within then (select g.group_id from member_groups g where g.membership_id = s.membership_id and g.valid @> on_day) end,
    case when s.within then s.name end, case when s.within then s.birth end, case when s.within then s.birth_year end, case when s.within then s.sex end,
    case when s.within then s.ethnicity end, case when s.within then s.card_number end, case when s.within then s.phone end
  from seen s where s.within or s.by_card or s.by_citizen;
end $$;
revoke all on function people_like from public;
grant execute on function people_like to lantoa_app;
