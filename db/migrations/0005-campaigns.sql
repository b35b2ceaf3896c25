-- Report campaigns: template, participants by rule, and the roster that launch freezes.

create table campaigns (
  id uuid primary key,
  origin uuid not null,
  unit_id uuid not null references units,
  unit_path ltree not null,
  directive_id uuid references directives,
  title text not null check (title <> ''),
  state text not null default 'draft' check (state in ('draft', 'running')),
  template jsonb not null,
  levels jsonb not null,
  own_due date,
  version integer not null default 1,
  created_by uuid not null references accounts,
  created_at timestamptz not null default now(),
  launched_by uuid references accounts,
  launched_at timestamptz,
  constraint running_campaign_was_launched check ((state = 'draft') = (launched_at is null))
);
create index campaigns_by_unit on campaigns (unit_id);
create index campaigns_by_directive on campaigns (directive_id);
create index campaigns_by_creator on campaigns (created_by);
create index campaigns_by_launcher on campaigns (launched_by);
create index campaigns_by_path on campaigns using gist (unit_path);
create index campaigns_newest_first on campaigns (created_at desc, id);
grant select, insert, delete, update (title, state, template, levels, own_due, version, launched_by, launched_at, directive_id) on campaigns to lantoa_app;
grant select on campaigns to lantoa_worker;

-- A form as it was published with the campaign: its cells map to slots of the figures, never reused.
create table form_versions (
  id uuid primary key,
  campaign_id uuid not null references campaigns,
  key text not null,
  position integer not null,
  definition jsonb not null,
  cells jsonb not null,
  constraint one_form_of_a_key_per_campaign unique (campaign_id, key)
);
grant select, insert on form_versions to lantoa_app;
grant select on form_versions to lantoa_worker;

-- Who has to report, with the unit's version and ancestors as they were at launch.
create table assignments (
  id uuid primary key,
  campaign_id uuid not null references campaigns,
  unit_id uuid not null references units,
  unit_version_id uuid not null references unit_versions,
  unit_path ltree not null,
  unit_name text not null,
  parent_id uuid references assignments,
  -- To whom it reports, by name: row security hides the row above from the unit itself.
  parent_name text,
  depth integer not null,
  leaf boolean not null,
  due date not null,
  state text not null check (state in ('waiting', 'open', 'drafting', 'submitted', 'returned', 'accepted', 'exempt')),
  exempt_reason text,
  opened_at timestamptz,
  passed_on_at timestamptz,
  latest_revision_id uuid,
  accepted_revision_id uuid,
  submitted_on date,
  changed_at timestamptz not null default now(),
  constraint one_assignment_per_unit unique (campaign_id, unit_id),
  constraint exemption_has_a_reason check ((state = 'exempt') = (exempt_reason is not null))
);
create index assignments_by_unit on assignments (unit_id);
create index assignments_by_unit_version on assignments (unit_version_id);
create index assignments_by_parent on assignments (parent_id, unit_name collate "vi-x-icu", id);
create index assignments_by_path on assignments using gist (unit_path);
create index assignments_by_state on assignments (campaign_id, state);
grant select, insert, update (leaf, due, state, exempt_reason, opened_at, passed_on_at, latest_revision_id, accepted_revision_id, submitted_on, changed_at) on assignments to lantoa_app;
grant select on assignments to lantoa_worker;

create view campaigns_public with (security_invoker = true) as
  select a.id as assignment_id, a.campaign_id, a.unit_id, a.unit_path, a.unit_name, a.parent_id, a.depth, a.leaf, a.due, a.state,
         a.latest_revision_id, a.accepted_revision_id, a.submitted_on
  from assignments a;
grant select on campaigns_public to lantoa_app, lantoa_worker;

create view campaigns_public_campaigns with (security_invoker = true) as
  select c.id, c.unit_id, c.unit_path, c.title, c.state, c.own_due from campaigns c;
grant select on campaigns_public_campaigns to lantoa_app, lantoa_worker;
