-- Intake: documents and what was read from them; directives: what a person confirmed.

create table documents (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  unit_path ltree not null,
  file_sha256 text not null references files,
  filename text not null,
  format text not null,
  content text not null,
  title text not null,
  kind text not null,
  number text,
  code text,
  issued_on text,
  issuer text,
  state text not null default 'unread' check (state in ('unread', 'draft', 'confirmed')),
  received_by uuid not null references accounts,
  received_at timestamptz not null default now()
);
create index documents_by_unit on documents (unit_id);
create index documents_by_file on documents (file_sha256);
create index documents_by_receiver on documents (received_by);
create index documents_by_path on documents using gist (unit_path);
create index documents_newest_first on documents (received_at desc, id);
create index documents_by_title on documents using gin (f_unaccent(title) gin_trgm_ops);
grant select, insert, update (state, title, kind, number, code, issued_on, issuer) on documents to lantoa_app;
grant select on documents to lantoa_worker;

-- One reading by one version of the extractor; spans index `content` of the document.
create table readings (
  id uuid primary key,
  document_id uuid not null references documents,
  unit_path ltree not null,
  extractor text not null,
  text_sha256 text not null,
  directive jsonb not null,
  evidence jsonb not null,
  diagnostics jsonb not null,
  read_at timestamptz not null default now(),
  constraint one_reading_by_an_extractor unique (document_id, extractor)
);
grant select, insert on readings to lantoa_app;
grant select on readings to lantoa_worker;

create table directives (
  id uuid primary key,
  origin uuid not null,
  document_id uuid not null references documents constraint one_directive_per_document unique,
  reading_id uuid not null references readings,
  unit_id uuid not null references units,
  unit_path ltree not null,
  state text not null check (state in ('draft', 'confirmed')),
  content jsonb not null,
  version integer not null default 1,
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default now(),
  confirmed_by uuid references accounts,
  confirmed_at timestamptz
);
create index directives_by_reading on directives (reading_id);
create index directives_by_unit on directives (unit_id);
create index directives_by_changer on directives (changed_by);
create index directives_by_confirmer on directives (confirmed_by);
create index directives_by_path on directives using gist (unit_path);
grant select, insert, update (state, content, version, changed_by, changed_at, confirmed_by, confirmed_at) on directives to lantoa_app;
grant select on directives to lantoa_worker;

create view intake_public with (security_invoker = true) as
  select d.id as document_id, d.unit_id, d.unit_path, d.title, d.filename, d.state, d.received_at from documents d;
grant select on intake_public to lantoa_app, lantoa_worker;

create view directives_public with (security_invoker = true) as
  select d.id as directive_id, d.document_id, d.unit_id, d.unit_path, d.state, d.content ->> 'title' as title from directives d;
grant select on directives_public to lantoa_app, lantoa_worker;
