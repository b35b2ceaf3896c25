-- Accounts, roles as data, grants over a subtree, server sessions.

create table roles (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  permissions text[] not null,
  position integer not null
);
grant select on roles to lantoa_app, lantoa_worker;

create table accounts (
  id uuid primary key,
  origin uuid not null,
  username citext not null constraint username_is_taken unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  name text not null check (name <> ''),
  -- Given name, middle names, family name: the order of a Vietnamese list.
  sort_name text not null,
  password_hash text,
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create index accounts_in_list_order on accounts (sort_name collate "vi-x-icu", id);
create index accounts_by_name on accounts using gin (f_unaccent(name) gin_trgm_ops);
grant select, insert, update (name, sort_name, password_hash, must_change_password, disabled_at) on accounts to lantoa_app;
grant select (id, name, username, disabled_at) on accounts to lantoa_worker;

create table account_grants (
  id uuid primary key,
  account_id uuid not null references accounts,
  role_key text not null references roles,
  unit_id uuid not null references units,
  granted_by uuid references accounts,
  granted_at timestamptz not null default now(),
  constraint one_grant_of_a_role_at_a_unit unique (account_id, role_key, unit_id)
);
create index account_grants_by_unit on account_grants (unit_id);
create index account_grants_by_role on account_grants (role_key);
create index account_grants_by_granter on account_grants (granted_by);
grant select, insert, delete on account_grants to lantoa_app;
grant select on account_grants to lantoa_worker;

-- Only the hash of a session's token is kept.
create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_by_account on sessions (account_id);
grant select, insert, delete, update (seen_at) on sessions to lantoa_app;

-- Failed sign-ins per username and per address, within a window.
create table sign_in_failures (
  key text primary key,
  failures integer not null,
  window_started_at timestamptz not null
);
grant select, insert, update, delete on sign_in_failures to lantoa_app;

-- People offered as cards on the sign-in page of a demonstration.
create table sample_people (
  account_id uuid primary key references accounts,
  about_vi text not null,
  about_en text not null,
  position integer not null
);
grant select, insert on sample_people to lantoa_app;

create view access_public with (security_invoker = true) as
  select g.account_id, a.name as account_name, g.unit_id, g.role_key, r.permissions
  from account_grants g
  join accounts a on a.id = g.account_id and a.disabled_at is null
  join roles r on r.key = g.role_key;
grant select on access_public to lantoa_app, lantoa_worker;

create view access_public_people with (security_invoker = true) as select id, name from accounts;
grant select on access_public_people to lantoa_app, lantoa_worker;

insert into roles (key, name_vi, name_en, position, permissions) values
  ('administrator', 'Quản trị', 'Administrator', 1, array['organisation.read','organisation.manage','accounts.manage','documents.read','documents.intake','directives.confirm','campaigns.read','campaigns.manage','reports.write','reports.submit','reports.review','consolidation.read','consolidation.freeze','audit.read']),
  ('records_clerk', 'Văn thư', 'Records clerk', 2, array['organisation.read','documents.read','documents.intake','directives.confirm','campaigns.read']),
  ('planner', 'Cán bộ tổng hợp', 'Planner', 3, array['organisation.read','documents.read','documents.intake','directives.confirm','campaigns.read','campaigns.manage','reports.write','reports.submit','reports.review','consolidation.read','consolidation.freeze']),
  ('upper_officer', 'Cán bộ công đoàn cấp trên', 'Upper-level union officer', 4, array['organisation.read','documents.read','campaigns.read','campaigns.manage','reports.write','reports.submit','reports.review','consolidation.read','consolidation.freeze']),
  ('grassroots_chair', 'Chủ tịch công đoàn cơ sở', 'Grassroots chair', 5, array['organisation.read','campaigns.read','reports.write','reports.submit']),
  ('reader', 'Người xem', 'Reader', 6, array['organisation.read','documents.read','campaigns.read','consolidation.read']);
