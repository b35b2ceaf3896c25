-- Snapshots: a consolidation frozen with its head, texts and figures. Notices: what a person is told.

create table snapshots (
  id uuid primary key,
  origin uuid not null,
  campaign_id uuid not null references campaigns,
  assignment_id uuid not null references assignments,
  unit_path ltree not null,
  number integer not null check (number > 0),
  head jsonb not null,
  sections jsonb not null,
  forms jsonb not null,
  standing jsonb not null,
  -- The revisions whose figures are in it: each frozen figure can be traced to them.
  revision_ids uuid[] not null,
  frozen_by uuid not null references accounts,
  frozen_at timestamptz not null default now(),
  constraint one_number_per_snapshot unique (assignment_id, number)
);
create index snapshots_by_campaign on snapshots (campaign_id);
create index snapshots_by_author on snapshots (frozen_by);
grant select, insert on snapshots to lantoa_app;
grant select on snapshots to lantoa_worker;

create view consolidation_public with (security_invoker = true) as
  select s.assignment_id, s.campaign_id, s.number, s.frozen_at from snapshots s;
grant select on consolidation_public to lantoa_app, lantoa_worker;

create table notices (
  id uuid primary key,
  account_id uuid not null references accounts,
  fact_id bigint not null,
  kind text not null,
  campaign_id uuid references campaigns,
  assignment_id uuid references assignments,
  document_id uuid references documents,
  subject text not null,
  created_at timestamptz not null default business_now(),
  read_at timestamptz,
  constraint one_notice_per_fact_and_account unique (account_id, fact_id, kind)
);
create index notices_newest_first on notices (account_id, created_at desc, id);
create index notices_by_campaign on notices (campaign_id);
create index notices_by_assignment on notices (assignment_id);
create index notices_by_document on notices (document_id);
grant select, update (read_at) on notices to lantoa_app;
grant select, insert on notices to lantoa_worker;
