-- Issuing: documents that go out, the register of their numbers, to whom they go and how, and how they arrive in the intake of others.

update roles set permissions = permissions || array['issuance.read','issuance.draft','issuance.check','issuance.sign','issuance.issue'] where key in ('administrator', 'records_clerk', 'upper_officer', 'grassroots_chair');
update roles set permissions = permissions || array['issuance.read','issuance.draft','issuance.check'] where key = 'planner';
update roles set permissions = permissions || array['issuance.read'] where key = 'reader';

-- How a unit keeps its register, and the letters that stand for it in a symbol.
create table outgoing_settings (
  unit_id uuid primary key references units,
  -- One run of numbers a kind of document; else one for all kinds.
  by_kind boolean not null default false,
  letters text check (letters <> ''),
  profile text not null default 'state' check (profile in ('state', 'party')),
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default business_now()
);
create index outgoing_settings_by_changer on outgoing_settings (changed_by);
grant select, insert, update (by_kind, letters, profile, changed_by, changed_at) on outgoing_settings to lantoa_app;
grant select on outgoing_settings to lantoa_worker;

-- One run of numbers: of a unit in a year, of one kind or (empty) of all. It begins anew on 1 January (NĐ 30/2020, Điều 15).
create table outgoing_registers (
  id uuid primary key,
  unit_id uuid not null references units,
  year integer not null check (year between 2000 and 2199),
  kind text not null default '',
  -- The last number of the paper register with which it began.
  opening integer not null default 0 check (opening >= 0),
  last_number integer not null default 0,
  constraint one_register_of_a_kind_in_a_year unique (unit_id, year, kind),
  constraint register_goes_on_from_its_opening check (last_number >= opening)
);
grant select, insert, update (opening, last_number) on outgoing_registers to lantoa_app;
grant select on outgoing_registers to lantoa_worker;

create table outgoing_documents (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  kind text not null,
  -- The letters behind the number: BC-LĐLĐ.
  code text,
  profile text not null check (profile in ('state', 'party')),
  title text not null check (title <> ''),
  head jsonb not null,
  source text not null check (source in ('snapshot', 'revision', 'own')),
  snapshot_id uuid references snapshots,
  revision_id uuid references revisions,
  campaign_id uuid references campaigns,
  -- Whose report it is, in the campaign.
  assignment_id uuid references assignments,
  state text not null default 'draft' check (state in ('draft', 'checked', 'signed', 'issued', 'recalled', 'replaced')),
  version integer not null default 1,
  replaces uuid references outgoing_documents,
  -- Why it was last given back to its drafter.
  return_reason text check (return_reason <> ''),
  drafted_by uuid not null references accounts,
  drafted_at timestamptz not null default business_now(),
  checked_by uuid references accounts,
  checked_at timestamptz,
  signed_by uuid references accounts,
  signed_on date,
  issued_by uuid references accounts,
  issued_on date,
  issued_at timestamptz,
  recalled_by uuid references accounts,
  recalled_on date,
  recall_reason text check (recall_reason <> ''),
  constraint outgoing_document_has_its_source check ((source = 'snapshot') = (snapshot_id is not null) and (source = 'revision') = (revision_id is not null)),
  constraint signed_document_says_when check (state in ('draft', 'checked') or signed_on is not null),
  constraint issued_document_says_when check (state in ('draft', 'checked', 'signed') or issued_on is not null),
  constraint recall_has_a_reason check (state <> 'recalled' or recall_reason is not null)
);
create index outgoing_documents_of_a_unit on outgoing_documents (unit_id, drafted_at desc, id);
create index outgoing_documents_by_snapshot on outgoing_documents (snapshot_id) where snapshot_id is not null;
create index outgoing_documents_by_revision on outgoing_documents (revision_id) where revision_id is not null;
create index outgoing_documents_by_campaign on outgoing_documents (campaign_id) where campaign_id is not null;
create index outgoing_documents_by_assignment on outgoing_documents (assignment_id) where assignment_id is not null;
-- What was replaced or is being replaced is not replaced a second time.
create unique index a_document_is_replaced_once on outgoing_documents (replaces) where replaces is not null;
create index outgoing_documents_by_drafter on outgoing_documents (drafted_by);
create index outgoing_documents_by_checker on outgoing_documents (checked_by);
create index outgoing_documents_by_signing on outgoing_documents (signed_by);
create index outgoing_documents_by_issuer on outgoing_documents (issued_by);
create index outgoing_documents_by_recaller on outgoing_documents (recalled_by);
create index outgoing_documents_by_title on outgoing_documents using gin (f_unaccent(title) gin_trgm_ops);
grant select, insert, delete, update (kind, code, profile, title, head, state, version, return_reason, checked_by, checked_at, signed_by, signed_on, issued_by, issued_on, issued_at,
  recalled_by, recalled_on, recall_reason) on outgoing_documents to lantoa_app;
grant select on outgoing_documents to lantoa_worker;

-- What a state's content was, byte for byte: nothing that was signed or sent is ever laid out anew.
create table outgoing_files (
  id uuid primary key,
  document_id uuid not null references outgoing_documents on delete cascade,
  part text not null check (part in ('upload', 'signed', 'issued', 'scan', 'pdf')),
  file_sha256 text not null references files,
  filename text not null,
  added_by uuid not null references accounts,
  added_at timestamptz not null default business_now()
);
create index outgoing_files_of_a_document on outgoing_files (document_id, part, added_at desc);
create index outgoing_files_by_file on outgoing_files (file_sha256);
create index outgoing_files_by_adder on outgoing_files (added_by);
grant select, insert on outgoing_files to lantoa_app;
grant select on outgoing_files to lantoa_worker;

-- Every number that was ever taken. None is taken away or used again; one that was lost stays with its reason.
create table outgoing_numbers (
  id uuid primary key,
  register_id uuid not null references outgoing_registers,
  number integer not null check (number > 0),
  document_id uuid references outgoing_documents constraint one_number_of_a_document unique,
  taken_on date not null,
  taken_by uuid not null references accounts,
  taken_at timestamptz not null default business_now(),
  void_reason text check (void_reason <> ''),
  constraint a_number_is_taken_once unique (register_id, number),
  constraint a_number_has_its_document_or_a_reason check ((document_id is null) = (void_reason is not null))
);
create index outgoing_numbers_by_taker on outgoing_numbers (taken_by);
grant select, insert on outgoing_numbers to lantoa_app;
grant select on outgoing_numbers to lantoa_worker;

-- The address book of a unit: bodies outside the unions.
create table outside_bodies (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  name text not null check (name <> ''),
  address text,
  email text,
  way text not null default 'post' check (way in ('post', 'hand', 'email')),
  version integer not null default 1,
  retired_at timestamptz,
  changed_by uuid not null references accounts
);
create index outside_bodies_of_a_unit on outside_bodies (unit_id, name collate "vi-x-icu", id);
create index outside_bodies_by_changer on outside_bodies (changed_by);
create index outside_bodies_by_name on outside_bodies using gin (f_unaccent(name) gin_trgm_ops);
create unique index one_body_of_a_name_in_an_address_book on outside_bodies (unit_id, f_unaccent(name)) where retired_at is null;
grant select, insert, update (name, address, email, way, version, retired_at, changed_by) on outside_bodies to lantoa_app;
grant select on outside_bodies to lantoa_worker;

create table outgoing_recipients (
  id uuid primary key,
  document_id uuid not null references outgoing_documents on delete cascade,
  role text not null check (role in ('above', 'below', 'department', 'unit', 'outside')),
  unit_id uuid references units,
  body_id uuid references outside_bodies,
  -- As it stood in the document when it was chosen.
  name text not null check (name <> ''),
  way text not null check (way in ('system', 'post', 'hand', 'email')),
  position integer not null,
  constraint a_recipient_is_one_of_ours_or_outside check ((role = 'outside') = (body_id is not null) and (role = 'outside') = (unit_id is null)),
  constraint one_recipient_of_a_unit unique (document_id, unit_id),
  constraint one_recipient_of_a_body unique (document_id, body_id)
);
create index outgoing_recipients_by_unit on outgoing_recipients (unit_id);
create index outgoing_recipients_by_body on outgoing_recipients (body_id);
create index outgoing_recipients_in_order on outgoing_recipients (document_id, position, id);
grant select, insert, delete, update (way) on outgoing_recipients to lantoa_app;
grant select on outgoing_recipients to lantoa_worker;

-- How a document reached a recipient: each entry says all that is known; the last one counts and none is overwritten.
create table outgoing_deliveries (
  id uuid primary key,
  recipient_id uuid not null references outgoing_recipients on delete cascade,
  entry bigint generated always as identity,
  way text not null check (way in ('system', 'post', 'hand', 'email')),
  sent_on date,
  received_on date,
  received_by text,
  note text,
  -- Nobody where it was the receiving unit itself that confirmed.
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default business_now(),
  constraint received_after_it_was_sent check (received_on is null or sent_on is null or received_on >= sent_on)
);
create index outgoing_deliveries_of_a_recipient on outgoing_deliveries (recipient_id, entry desc);
create index outgoing_deliveries_by_recorder on outgoing_deliveries (recorded_by);
grant select, insert on outgoing_deliveries to lantoa_app, lantoa_worker;

-- What came in through the system from another unit: it waits until the unit's clerk confirms that it was received.
create table received_documents (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  outgoing_id uuid not null references outgoing_documents,
  from_unit_id uuid not null references units,
  from_name text not null,
  kind text not null,
  number integer not null,
  code text,
  symbol text not null,
  title text not null,
  issued_on date not null,
  filename text not null,
  file_sha256 text not null references files,
  -- The campaign that the document reports in.
  campaign_id uuid references campaigns,
  campaign_title text,
  state text not null default 'arrived' check (state in ('arrived', 'confirmed', 'recalled', 'replaced')),
  arrived_at timestamptz not null default business_now(),
  confirmed_by uuid references accounts,
  confirmed_at timestamptz,
  ended_on date,
  end_reason text,
  replaced_by uuid references received_documents,
  constraint a_document_arrives_once_at_a_unit unique (outgoing_id, unit_id),
  constraint document_that_ended_says_when check ((state in ('recalled', 'replaced')) = (ended_on is not null))
);
create index received_documents_of_a_unit on received_documents (unit_id, arrived_at desc, id);
create index received_documents_by_sender on received_documents (from_unit_id);
create index received_documents_by_file on received_documents (file_sha256);
create index received_documents_by_campaign on received_documents (campaign_id, unit_id) where campaign_id is not null;
create index received_documents_by_confirmer on received_documents (confirmed_by);
create index received_documents_by_successor on received_documents (replaced_by) where replaced_by is not null;
create index received_documents_by_title on received_documents using gin (f_unaccent(title) gin_trgm_ops);
grant select, update (state, confirmed_by, confirmed_at) on received_documents to lantoa_app;
grant select, insert, update (state, ended_on, end_reason, replaced_by) on received_documents to lantoa_worker;

create view intake_public_received with (security_invoker = true) as
  select r.id as received_id, r.unit_id, r.outgoing_id, r.from_unit_id, r.from_name, r.symbol, r.title, r.issued_on, r.campaign_id, r.state, r.arrived_at, r.ended_on from received_documents r;
grant select on intake_public_received to lantoa_app, lantoa_worker;

create view issuance_public with (security_invoker = true) as
  select d.id as outgoing_id, d.unit_id, d.kind, d.code, d.title, d.state, d.campaign_id, d.assignment_id, d.issued_on, n.number, d.replaces
  from outgoing_documents d left join outgoing_numbers n on n.document_id = d.id;
grant select on issuance_public to lantoa_app, lantoa_worker;

-- The scope is asked of the unit's place in the tree, not of a copy of it.
do $$
declare t text;
begin
  foreach t in array array['outgoing_settings', 'outgoing_registers', 'outgoing_documents', 'outside_bodies', 'received_documents'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy own_subtree on %1$I to lantoa_app using (exists (
      select 1 from unit_versions v where v.unit_id = %1$I.unit_id and v.superseded_in is null and v.path <@ any ((select current_scope())::ltree[])))', t);
  end loop;
  foreach t in array array['outgoing_files', 'outgoing_recipients'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy with_their_document on %1$I to lantoa_app using (exists (select 1 from outgoing_documents d where d.id = %1$I.document_id))', t);
  end loop;
end $$;
alter table outgoing_numbers enable row level security;
create policy worker_sees_all on outgoing_numbers to lantoa_worker using (true) with check (true);
create policy with_their_register on outgoing_numbers to lantoa_app using (exists (select 1 from outgoing_registers r where r.id = register_id));
alter table outgoing_deliveries enable row level security;
create policy worker_sees_all on outgoing_deliveries to lantoa_worker using (true) with check (true);
create policy with_their_recipient on outgoing_deliveries to lantoa_app using (exists (select 1 from outgoing_recipients r where r.id = recipient_id));

-- What a campaign came to, once the report of its owner was issued: open to every unit of the roster, which sees nothing of the others.
create table campaign_results (
  campaign_id uuid primary key references campaigns,
  document_id uuid not null references outgoing_documents,
  symbol text not null,
  title text not null,
  issued_on date not null,
  filename text not null,
  file_sha256 text not null references files,
  recalled boolean not null default false
);
create index campaign_results_by_document on campaign_results (document_id);
create index campaign_results_by_file on campaign_results (file_sha256);
-- What the units below one add up to in what was frozen: form → cell → value and how many gave it.
create table branch_results (
  assignment_id uuid primary key references assignments on delete cascade,
  campaign_id uuid not null references campaigns,
  forms jsonb not null
);
create index branch_results_by_campaign on branch_results (campaign_id);
-- Sections in which the words of a unit went into the text of the level above.
create table carried_texts (
  assignment_id uuid not null references assignments,
  section_key text not null,
  campaign_id uuid not null references campaigns,
  primary key (assignment_id, section_key)
);
create index carried_texts_by_campaign on carried_texts (campaign_id);
grant select on campaign_results, branch_results, carried_texts to lantoa_app;
grant select, insert, delete, update on campaign_results to lantoa_worker;
grant select, insert, delete on branch_results, carried_texts to lantoa_worker;
do $$
declare t text;
begin
  foreach t in array array['campaign_results', 'branch_results', 'carried_texts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
end $$;
create policy units_of_the_roster on campaign_results to lantoa_app using (exists (select 1 from assignments a where a.campaign_id = campaign_results.campaign_id));
create policy itself_and_right_below on branch_results to lantoa_app using (exists (select 1 from assignments a where a.id = branch_results.assignment_id or a.parent_id = branch_results.assignment_id));
create policy own_words on carried_texts to lantoa_app using (exists (select 1 from assignments a where a.id = carried_texts.assignment_id));
