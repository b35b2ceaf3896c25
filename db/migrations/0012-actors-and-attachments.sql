-- What a document says about its own handling, and what people settle about it: whom its actors stand for, what each recipient
-- gets it for, what became of the forms, annexes and outlines that it names.

-- Null in readings made before particulars were read; then they are read from the text when asked for.
alter table readings add column particulars jsonb;

-- For lists: how many attachments are named and neither there nor settled.
alter table documents add column open_attachments integer not null default 0
  constraint open_attachments_are_counted check (open_attachments >= 0);
grant update (open_attachments) on documents to lantoa_app, lantoa_worker;
-- What was taken in before is counted as it is from now on: from its reading, by a fact.
insert into journal (fact, unit_id, object_kind, object_id)
  select 'document.attachments-uncounted', d.unit_id, 'document', d.id from documents d;

-- What a person settled about an actor; where nobody did, the proposal stands.
create table directive_actors (
  document_id uuid not null references documents,
  actor_key text not null,
  actor text not null,
  unit_path ltree not null,
  kind text not null check (kind in ('unit', 'types', 'department', 'outside')),
  unit_id uuid references units,
  type_keys text[],
  direct boolean not null default false,
  condition text,
  settled_by uuid not null references accounts,
  settled_at timestamptz not null default now(),
  primary key (document_id, actor_key),
  constraint actor_stands_for_what_its_kind_says check ((kind = 'unit') = (unit_id is not null) and (kind = 'types') = (type_keys is not null))
);
create index directive_actors_by_unit on directive_actors (unit_id);
create index directive_actors_by_settler on directive_actors (settled_by);
grant select, insert, update, delete on directive_actors to lantoa_app;
grant select on directive_actors to lantoa_worker;

-- The role of a recipient where a person corrected or confirmed it; null says that there is none.
create table directive_recipients (
  document_id uuid not null references documents,
  recipient text not null,
  unit_path ltree not null,
  role text check (role in ('report', 'direct', 'coordinate', 'carry_out', 'know', 'file')),
  settled_by uuid not null references accounts,
  settled_at timestamptz not null default now(),
  primary key (document_id, recipient)
);
create index directive_recipients_by_settler on directive_recipients (settled_by);
grant select, insert, update, delete on directive_recipients to lantoa_app;
grant select on directive_recipients to lantoa_worker;

-- What became of a form, annex or outline that the document names; where there is no row, it is as the document holds it.
create table directive_attachments (
  document_id uuid not null references documents,
  key text not null,
  label text not null,
  unit_path ltree not null,
  state text not null check (state in ('named_not_attached', 'asked', 'attached', 'designed', 'waived')),
  asked_text text,
  asked_at timestamptz,
  waive_reason text,
  file_sha256 text references files,
  filename text,
  outline jsonb,
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default now(),
  primary key (document_id, key),
  constraint attached_with_a_file check ((state = 'attached') = (file_sha256 is not null)),
  constraint waived_with_a_reason check ((state = 'waived') = (waive_reason is not null))
);
create index directive_attachments_by_file on directive_attachments (file_sha256);
create index directive_attachments_by_changer on directive_attachments (changed_by);
grant select, insert, update on directive_attachments to lantoa_app;
grant select on directive_attachments to lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['directive_actors', 'directive_recipients', 'directive_attachments'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy own_subtree on %I to lantoa_app
      using (exists (select 1 from documents d where d.id = document_id))
      with check (unit_path <@ any ((select current_scope())::ltree[]))', t);
  end loop;
end $$;
