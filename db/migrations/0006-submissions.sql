-- Drafts per section and per form row, immutable revisions, decisions, typed figures.

create table draft_sections (
  assignment_id uuid not null references assignments,
  section_key text not null,
  unit_path ltree not null,
  body jsonb not null,
  version integer not null check (version > 0),
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default now(),
  primary key (assignment_id, section_key)
);
create index draft_sections_by_author on draft_sections (changed_by);
grant select, insert, update on draft_sections to lantoa_app;
grant select on draft_sections to lantoa_worker;

create table draft_rows (
  assignment_id uuid not null references assignments,
  form_key text not null,
  row_key text not null,
  unit_path ltree not null,
  cells jsonb not null,
  version integer not null check (version > 0),
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default now(),
  primary key (assignment_id, form_key, row_key)
);
create index draft_rows_by_author on draft_rows (changed_by);
grant select, insert, update on draft_rows to lantoa_app;
grant select on draft_rows to lantoa_worker;

-- A revision is what a unit submitted: text and figures together, numbered, never changed.
create table revisions (
  id uuid primary key,
  origin uuid not null,
  assignment_id uuid not null references assignments,
  campaign_id uuid not null references campaigns,
  unit_path ltree not null,
  number integer not null check (number > 0),
  sections jsonb not null,
  rows jsonb not null,
  submitted_by uuid not null references accounts,
  submitted_at timestamptz not null default now(),
  constraint one_number_per_revision unique (assignment_id, number)
);
create index revisions_by_campaign on revisions (campaign_id);
create index revisions_by_author on revisions (submitted_by);
grant select, insert on revisions to lantoa_app;
grant select on revisions to lantoa_worker;

create table reviews (
  id uuid primary key,
  revision_id uuid not null references revisions constraint one_decision_per_revision unique,
  unit_path ltree not null,
  decision text not null check (decision in ('accepted', 'returned')),
  reason text,
  decided_by uuid not null references accounts,
  decided_at timestamptz not null default now(),
  constraint return_has_a_reason check (decision = 'accepted' or reason <> '')
);
create index reviews_by_decider on reviews (decided_by);
grant select, insert on reviews to lantoa_app;
grant select on reviews to lantoa_worker;

-- A reason pinned to a section or to a cell.
create table review_notes (
  id uuid primary key,
  review_id uuid not null references reviews,
  unit_path ltree not null,
  section_key text,
  form_key text,
  row_key text,
  column_key text,
  reason text not null check (reason <> ''),
  constraint note_is_pinned_to_one_place check ((section_key is null) <> (form_key is null)),
  constraint cell_note_names_its_cell check (form_key is null or (row_key is not null and column_key is not null))
);
create index review_notes_by_review on review_notes (review_id);
grant select, insert on review_notes to lantoa_app;
grant select on review_notes to lantoa_worker;

do $$
declare columns text := (select string_agg(format('n%s bigint', i), ', ' order by i) from generate_series(1, 64) i);
begin
  -- Figures of a revision, 64 to a block, value × 10^decimals of its cell; null is "not given", which is not 0.
  execute format('create table figures (
    campaign_id uuid not null references campaigns,
    revision_id uuid not null references revisions,
    block integer not null,
    unit_path ltree not null,
    %s,
    primary key (campaign_id, revision_id, block)
  ) partition by hash (campaign_id)', columns);
  for part in 0..7 loop
    execute format('create table figures_%s partition of figures for values with (modulus 8, remainder %s)', part, part);
  end loop;
end $$;
create index figures_by_revision on figures (revision_id);
grant select, insert on figures to lantoa_app;
grant select on figures to lantoa_worker;

create view submissions_public with (security_invoker = true) as
  select r.id as revision_id, r.assignment_id, r.campaign_id, r.unit_path, r.number, r.sections, r.rows, r.submitted_at, v.decision
  from revisions r left join reviews v on v.revision_id = r.id;
grant select on submissions_public to lantoa_app, lantoa_worker;
create view submissions_public_figures with (security_invoker = true) as select * from figures;
grant select on submissions_public_figures to lantoa_app, lantoa_worker;
