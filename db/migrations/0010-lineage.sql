-- Lineage: which held document another one carries out, reviews, continues, amends, replaces or only names.

-- A symbol in the form in which printed variants are equal (06a, 6a, 6ª; TLD, TLĐ; 02-NQ/TW, NQ 02/TW): `6a|nqtld`. Null where the
-- number was left blank; with nothing behind the bar where there is no code. The same rule as src/engines/lineage/identity.ts; a test
-- holds the two together.
create function document_symbol(number text, code text) returns text language sql immutable parallel safe as $$
  with tokens as (
    select found[1] as token, place
    from regexp_matches(f_unaccent(replace(coalesce(number, '') || '/' || coalesce(code, ''), 'ª', 'a')),
                        '(\d+(?:[a-z]{1,2}(?![a-z\d]))?|[a-z]+\d*)', 'g') with ordinality as m (found, place)
  ), own as (
    select place, regexp_replace(token, '^0+(?=\d)', '') as number from tokens where token ~ '^\d' order by place limit 1
  ), year as (
    select t.place from tokens t, own where t.place > own.place and t.token ~ '^(19|20)\d\d$' order by t.place limit 1
  )
  select own.number || '|' || coalesce((
    select string_agg(t.token, '' order by t.place) from tokens t
    where t.place <> own.place and t.place is distinct from (select year.place from year)), '')
  from own
$$;

alter table documents
  add column symbol_key text generated always as (document_symbol(number, code)) stored,
  add column symbol_number text generated always as (split_part(document_symbol(number, code), '|', 1)) stored;
create index documents_by_symbol on documents (symbol_key, issued_on);
create index documents_by_number on documents (symbol_number, issued_on);

-- The head of each document, for whoever links documents.
create view intake_public_heads with (security_invoker = true) as
  select d.id as document_id, d.unit_id, d.unit_path, d.kind, d.number, d.code, d.issued_on, d.issuer, d.title, d.state, d.received_at,
         d.symbol_key, d.symbol_number, d.origin
  from documents d;
grant select on intake_public_heads to lantoa_app, lantoa_worker;

create table directive_links (
  id uuid primary key,
  origin uuid not null,
  document_id uuid not null references documents,
  unit_id uuid not null references units,
  unit_path ltree not null,
  -- The held document; null while what is cited is not held, or several may be meant.
  to_document_id uuid references documents,
  kind text not null check (kind in ('carries_out', 'reviews', 'continues', 'amends', 'replaces', 'cites')),
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'rejected')),
  -- The document that this one carries out first of all.
  parent boolean not null default false,
  made_by text not null check (made_by in ('reading', 'person')),
  -- As cited; key and date name the document that is meant.
  cited jsonb,
  cited_key text,
  cited_number text,
  cited_date text,
  match text not null check (match in ('exact', 'likely', 'ambiguous', 'none', 'chosen')),
  reviewed jsonb,
  decided_by uuid references accounts,
  decided_at timestamptz,
  changed_at timestamptz not null default now(),
  constraint link_leads_elsewhere check (to_document_id is distinct from document_id),
  constraint link_names_a_document check (to_document_id is not null or cited is not null),
  constraint decision_has_a_decider check ((state = 'proposed') = (decided_by is null)),
  constraint one_link_per_cited_document unique (document_id, cited_key, cited_date)
);
create unique index one_link_per_held_document on directive_links (document_id, to_document_id) where made_by = 'person';
create index directive_links_to on directive_links (to_document_id, document_id);
create index directive_links_by_unit on directive_links (unit_id);
create index directive_links_by_path on directive_links using gist (unit_path);
create index directive_links_by_decider on directive_links (decided_by);
create index directive_links_cited on directive_links (cited_key, cited_date);
create index directive_links_by_number on directive_links (cited_number, cited_date);
create index directive_links_not_held on directive_links (cited_key, cited_date, id) where to_document_id is null and state <> 'rejected';
grant select, insert, delete, update (to_document_id, kind, state, parent, match, cited, cited_date, reviewed, decided_by, decided_at, changed_at) on directive_links to lantoa_app, lantoa_worker;

alter table directive_links enable row level security;
create policy worker_sees_all on directive_links to lantoa_worker using (true) with check (true);
create policy own_subtree on directive_links to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]));

-- The way up from a document that the asker may see: each link and the head of what it leads to, also where that document is held by a
-- unit above, outside the asker's subtrees. Only heads, never content; only what a person confirmed, both the link and the document; only
-- documents held at the unit of the document below them or above it. See docs/decisions/heads-above-are-seen.md.
create function lineage_above(start uuid, deepest integer) returns table (
  link_id uuid, from_id uuid, to_id uuid, kind text, state text, parent boolean, depth integer,
  document_kind text, number text, code text, issued_on text, issuer text, title text, document_state text, unit_id uuid
) language sql stable security definer set search_path = public, pg_temp as $$
  with recursive asker as materialized (select current_scope() as scope),
  first as (
    select d.id, d.unit_path from documents d, asker
    where d.id = start and (d.unit_path <@ any (asker.scope) or exists (
      select 1 from directives v join campaigns c on c.directive_id = v.id join assignments a on a.campaign_id = c.id
      where v.document_id = d.id and v.state = 'confirmed' and a.state <> 'waiting' and a.unit_path <@ any (asker.scope)))
  ), way as (
    select l.id as link_id, l.kind, t.id as to_id, t.unit_path::text as to_path, 1 as depth
    from first f join directive_links l on l.document_id = f.id join documents t on t.id = l.to_document_id, asker
    where l.state <> 'rejected' and t.unit_path @> f.unit_path
      and (l.unit_path <@ any (asker.scope) or l.state = 'confirmed') and (t.unit_path <@ any (asker.scope) or t.state = 'confirmed')
    union
    select l.id, l.kind, t.id, t.unit_path::text, w.depth + 1
    from way w join directive_links l on l.document_id = w.to_id join documents t on t.id = l.to_document_id, asker
    where w.depth < least(deepest, 12) and w.kind <> 'cites' and l.kind <> 'cites' and l.state <> 'rejected' and t.unit_path @> w.to_path::ltree
      and (l.unit_path <@ any (asker.scope) or l.state = 'confirmed') and (t.unit_path <@ any (asker.scope) or t.state = 'confirmed')
  ), once as (
    select w.link_id, min(w.depth) as depth from way w group by w.link_id order by 2 limit 200
  )
  select l.id, l.document_id, l.to_document_id, l.kind, l.state, l.parent, o.depth,
         t.kind, t.number, t.code, t.issued_on, t.issuer, t.title, t.state, t.unit_id
  from once o join directive_links l on l.id = o.link_id join documents t on t.id = l.to_document_id
  order by o.depth, l.id
$$;
revoke all on function lineage_above from public;
grant execute on function lineage_above to lantoa_app;

-- What was taken in before lineage is linked as what comes in is: by a fact.
insert into journal (fact, unit_id, object_kind, object_id)
  select 'document.links-wanted', d.unit_id, 'document', d.id from documents d;
