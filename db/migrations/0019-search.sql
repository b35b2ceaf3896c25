-- Search everywhere: one table of entries, derived from what the modules hold. See docs/decisions/search-entries.md.

-- The words of a text in order, as they are compared: without accents, without zeros before a number (06a = 6a = 6ª). The same rule as
-- src/engines/text/search-words.ts; a test holds the two together.
create function search_key(value text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(regexp_replace(f_unaccent(replace(value, 'ª', 'a')), '[^a-z0-9]+', ' ', 'g'), '(?<![a-z0-9])0+(?=\d)', '', 'g'))
$$;

-- What an entry is found by: its words, and for each unit from its own up to the root a door `permission@node`. Who holds the permission at
-- that unit passes; so one index answers words and scope together, and the planner knows how rare both are.
create function search_lexemes(title text, also text, permission text, path ltree) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('simple', search_key(title) || ' ' || search_key(also))
    || array_to_tsvector(array(select permission || '@' || node from unnest(string_to_array(path::text, '.')) node))
$$;

create table search_entries (
  kind text not null,
  id uuid not null,
  -- The unit to which it belongs, and its place: of a unit itself its own.
  unit_id uuid not null,
  path ltree not null,
  -- What one must hold there to find it.
  permission text not null,
  title text not null,
  -- Further words by which it is found: a symbol, a code, a short name.
  also text not null default '',
  -- What a line shows beside the title.
  label jsonb not null default '{}',
  -- Order among those of its kind: smaller first.
  place bigint not null,
  key text generated always as (left(search_key(title), 200)) stored,
  lexemes tsvector generated always as (search_lexemes(title, also, permission, path)) stored,
  primary key (kind, id)
) partition by list (kind);
-- A part for each kind, so that the planner knows how common words and doors are among units, and among documents.
create table search_entries_units partition of search_entries for values in ('unit');
create table search_entries_documents partition of search_entries for values in ('document');
create table search_entries_campaigns partition of search_entries for values in ('campaign');
create table search_entries_people partition of search_entries for values in ('person');
create table search_entries_others partition of search_entries default;
create index search_entries_by_lexemes on search_entries using gin (lexemes) with (gin_pending_list_limit = 256);
create index search_entries_in_order on search_entries (kind, place, key collate "C", id);
create index search_entries_by_beginning on search_entries (kind, key collate "C");
comment on table search_entries is 'derived: search.rebuildEntries';
grant select on search_entries to lantoa_app;
grant select, insert, update, delete on search_entries to lantoa_worker;

alter table search_entries enable row level security;
create policy worker_sees_all on search_entries to lantoa_worker using (true) with check (true);
create policy own_subtree on search_entries to lantoa_app using (path <@ any ((select current_scope())::ltree[]));

-- Every word that an entry has, for finding what was mistyped. No word tells whose it is.
create table search_words (word text collate "C" primary key);
comment on table search_words is 'derived: search.rebuildEntries';
grant select on search_words to lantoa_app;
grant select, insert, delete on search_words to lantoa_worker;

-- By which rules the entries were written, and up to which business day the units' versions were followed.
create table search_upkeep (
  only_one boolean primary key default true constraint one_upkeep_of_the_entries check (only_one),
  rules text not null,
  day date not null
);
comment on table search_upkeep is 'derived: search.rebuildEntries';
grant select, insert, update, delete on search_upkeep to lantoa_worker;

-- Entries of a kind behind the doors given, at most `most` of each rank: the title begins with the words, the words stand together, or they
-- stand anywhere. Row security would take the index away (<@ and @@ are not leakproof), so the function sees all and asks for the doors
-- and, as a second net, for the scope itself.
create function search_entries_of(sought text, doors text[], words text, together text, beginning text, most integer)
returns table (id uuid, unit_id uuid, title text, label jsonb, rank integer, place bigint, key text)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  asker ltree[] := current_scope();
  gate tsquery := (select string_agg(quote_literal(door), ' | ') from unnest(doors) door where door ~ '^[a-z.-]+@\d+$')::tsquery;
  anywhere tsquery := words::tsquery && gate;
  phrase tsquery := together::tsquery && gate;
begin
  if gate is null then return; end if;
  return query
    (select e.id, e.unit_id, e.title, e.label, 1, e.place, e.key from search_entries e
     where e.kind = sought and e.key collate "C" >= beginning and e.key collate "C" < beginning || '~' and e.lexemes @@ anywhere and e.path <@ any (asker)
     order by e.place, e.key collate "C", e.id limit most)
    union all
    (select e.id, e.unit_id, e.title, e.label, 2, e.place, e.key from search_entries e
     where e.kind = sought and e.lexemes @@ phrase and e.path <@ any (asker)
     order by e.place, e.key collate "C", e.id limit most)
    union all
    (select e.id, e.unit_id, e.title, e.label, 3, e.place, e.key from search_entries e
     where e.kind = sought and e.lexemes @@ anywhere and e.path <@ any (asker)
     order by e.place, e.key collate "C", e.id limit most);
end $$;
revoke all on function search_entries_of from public;
grant execute on function search_entries_of to lantoa_app;

-- Campaigns of units above in which someone within the asker's scope reports, and the plans behind them: what row security of campaigns and
-- documents lets through. It begins with the campaigns, for they are few. A unit takes part itself, or the first of its subtree that does
-- reports to a unit above it.
create function search_entries_above(sought text, words text, most integer)
returns table (id uuid, unit_id uuid, title text, label jsonb, rank integer, place bigint, key text)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  asker ltree[] := current_scope();
  anywhere tsquery := words::tsquery;
  own uuid[] := array(select u.id from units u where u.node = any (array(select subpath(scope, -1, 1)::text::integer from unnest(asker) scope)));
  above uuid[] := array(select u.id from units u where u.node = any (
    array(select node::integer from unnest(asker) scope, unnest(string_to_array(subpath(scope, 0, -1)::text, '.')) node where nlevel(scope) > 1)));
begin
  return query
    with asking as materialized (
      select c.id, case sought when 'campaign' then c.id when 'document' then (select v.document_id from directives v where v.id = c.directive_id) end as entry_id
      from campaigns c where c.unit_id = any (above) and c.state <> 'draft'
    ), found as materialized (
      select a.id as campaign_id, e.* from asking a, lateral (select s.* from search_entries s where s.kind = sought and s.id = a.entry_id offset 0) e
      where a.entry_id is not null and e.lexemes @@ anywhere
    )
    select f.id, f.unit_id, f.title, f.label, 3, f.place, f.key from found f
    where exists (select from assignments a where a.campaign_id = f.campaign_id and a.unit_id = any (own) and a.state <> 'waiting')
       or exists (select from assignments p, lateral (
            select from assignments a where a.parent_id = p.id and a.state <> 'waiting' and a.unit_path <@ any (asker) offset 0) a
          where p.campaign_id = f.campaign_id and p.unit_id = any (above))
    order by f.place, f.key collate "C", f.id limit most;
end $$;
revoke all on function search_entries_above from public;
grant execute on function search_entries_above to lantoa_app;

-- What the entries are made of, where a module does not publish it yet.
create view organisation_public_entries with (security_invoker = true) as
  select u.id, u.code, u.ended, v.name, v.short_name, v.type_key, t.short_vi as type_short, v.parent_id, v.path, nlevel(v.path) as depth
  from units u
  -- As on the business day; of a unit that has ended, its last day; of one that is yet to begin, its first.
  cross join lateral (
    select w.* from unit_versions w where w.unit_id = u.id and w.superseded_in is null
    order by (w.valid @> business_today()) desc, (lower(w.valid) <= business_today()) desc,
             case when lower(w.valid) <= business_today() then lower(w.valid) end desc nulls last, lower(w.valid)
    limit 1) v
  join unit_types t on t.key = v.type_key;
grant select on organisation_public_entries to lantoa_app, lantoa_worker;

-- Which units an act concerns; of an act that undoes another, those of the other.
create view organisation_public_act_units with (security_invoker = true) as
  select distinct a.id as act_id, u.unit_id from unit_acts a
  join unit_events e on e.act_id in (a.id, a.undoes) join unit_event_units u on u.event_id = e.id;
grant select on organisation_public_act_units to lantoa_app, lantoa_worker;

create view campaigns_public_entries with (security_invoker = true) as
  select c.id, c.unit_id, c.unit_path, c.title, c.state, coalesce(c.launched_at, c.created_at) as since, c.own_due from campaigns c;
grant select on campaigns_public_entries to lantoa_app, lantoa_worker;
