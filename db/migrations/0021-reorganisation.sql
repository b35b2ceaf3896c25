-- Reorganisations: what they ask of the tree, and proposals for merging small unions.

create view organisation_public_identities with (security_invoker = true) as select id, node, founded, ended, code from units;
create view organisation_public_types with (security_invoker = true) as select key, name_vi, name_en, short_vi, rank, level_key, valid_from, valid_to from unit_types;
create view organisation_public_rules with (security_invoker = true) as select key, valid_from, value, source from rule_values;
grant select on organisation_public_identities, organisation_public_types, organisation_public_rules to lantoa_app, lantoa_worker;

-- What followed an act beside the tree, counted while it was recorded.
create table unit_act_effects (
  act_id uuid primary key references unit_acts,
  effects jsonb not null
);
grant select, insert on unit_act_effects to lantoa_app;
grant select on unit_act_effects to lantoa_worker;

-- A proposal for merging small unions: found, edited, decided; then it is an act.
create table merge_proposals (
  id uuid primary key,
  origin uuid not null,
  -- Below which unit unions were looked for.
  unit_id uuid not null references units,
  title text not null check (title <> ''),
  as_of date not null,
  -- A union with fewer members was small then.
  below integer not null check (below > 0),
  small_unions integer not null check (small_unions >= 0),
  target_percent integer check (target_percent between 1 and 100),
  state text not null default 'draft' check (state in ('draft', 'decided')),
  act_id uuid references unit_acts,
  version integer not null default 1,
  created_by uuid not null references accounts,
  created_at timestamptz not null default business_now(),
  constraint decided_proposal_has_its_act check ((state = 'decided') = (act_id is not null))
);
create index merge_proposals_by_unit on merge_proposals (unit_id);
create index merge_proposals_by_act on merge_proposals (act_id);
create index merge_proposals_by_creator on merge_proposals (created_by);
create index merge_proposals_newest_first on merge_proposals (created_at desc, id);
grant select, insert, delete, update (title, target_percent, state, act_id, version) on merge_proposals to lantoa_app;
grant select on merge_proposals to lantoa_worker;

create table merge_proposal_units (
  proposal_id uuid not null references merge_proposals on delete cascade,
  unit_id uuid not null references units,
  group_number integer not null check (group_number >= 0),
  -- Takes the others of its group in.
  absorbs boolean not null,
  small boolean not null,
  -- As counted when it was proposed.
  members integer,
  constraint a_union_is_in_one_group primary key (proposal_id, unit_id)
);
create index merge_proposal_units_by_unit on merge_proposal_units (unit_id);
create unique index one_union_takes_the_others_in on merge_proposal_units (proposal_id, group_number) where absorbs;
grant select, insert, delete on merge_proposal_units to lantoa_app;
grant select on merge_proposal_units to lantoa_worker;

-- A hand-over passes what a person or an ended unit held to a successor; `passed` keeps what it was, for taking it back.
create table hand_overs (
  id uuid primary key,
  origin uuid not null,
  kind text not null check (kind in ('person', 'unit')),
  -- Where it happens: the unit of the person's roles, or the ended unit.
  unit_id uuid not null references units,
  to_unit_id uuid references units,
  from_account_id uuid references accounts,
  to_account_id uuid references accounts,
  -- Who answers for the long-term duties of a unit that has ended.
  respondent_id uuid references accounts,
  reason text,
  recorded_by uuid not null references accounts,
  recorded_at timestamptz not null default business_now(),
  undone_by uuid references accounts,
  undone_at timestamptz,
  constraint hand_over_of_a_person_names_both check (kind <> 'person' or (from_account_id is not null and to_account_id is not null and from_account_id <> to_account_id)),
  constraint hand_over_of_a_unit_names_its_successor check (kind <> 'unit' or (to_unit_id is not null and to_unit_id <> unit_id))
);
create index hand_overs_by_unit on hand_overs (unit_id);
create index hand_overs_by_successor on hand_overs (to_unit_id);
create index hand_overs_by_giver on hand_overs (from_account_id);
create index hand_overs_by_taker on hand_overs (to_account_id);
create index hand_overs_by_respondent on hand_overs (respondent_id);
create index hand_overs_by_recorder on hand_overs (recorded_by);
create index hand_overs_by_undoer on hand_overs (undone_by);
create index hand_overs_newest_first on hand_overs (recorded_at desc, id);
grant select, insert, update (undone_by, undone_at) on hand_overs to lantoa_app;
grant select on hand_overs to lantoa_worker;

create table hand_over_roles (
  hand_over_id uuid not null references hand_overs,
  -- The grant that was taken away, and the one that was given; null where the successor held it already.
  taken_id uuid not null,
  given_id uuid,
  account_id uuid not null references accounts,
  to_account_id uuid not null references accounts,
  role_key text not null references roles,
  unit_id uuid not null references units,
  to_unit_id uuid not null references units,
  granted_by uuid references accounts,
  granted_at timestamptz not null,
  primary key (hand_over_id, taken_id)
);
create index hand_over_roles_by_account on hand_over_roles (account_id);
create index hand_over_roles_by_taker on hand_over_roles (to_account_id);
create index hand_over_roles_by_role on hand_over_roles (role_key);
create index hand_over_roles_by_unit on hand_over_roles (unit_id);
create index hand_over_roles_by_successor on hand_over_roles (to_unit_id);
create index hand_over_roles_by_granter on hand_over_roles (granted_by);
grant select, insert on hand_over_roles to lantoa_app;
grant select on hand_over_roles to lantoa_worker;

alter table merge_proposals enable row level security;
alter table merge_proposal_units enable row level security;
alter table hand_overs enable row level security;
alter table hand_over_roles enable row level security;
create policy worker_sees_all on merge_proposals to lantoa_worker using (true) with check (true);
create policy worker_sees_all on merge_proposal_units to lantoa_worker using (true) with check (true);
create policy worker_sees_all on hand_overs to lantoa_worker using (true) with check (true);
create policy worker_sees_all on hand_over_roles to lantoa_worker using (true) with check (true);
create policy own_subtree on merge_proposals to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope())) with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
create policy own_subtree on merge_proposal_units to lantoa_app
  using (exists (select 1 from merge_proposals p where p.id = proposal_id)) with check (exists (select 1 from merge_proposals p where p.id = proposal_id));
create policy own_subtree on hand_overs to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or to_unit_id in (select units_in_scope()))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
create policy own_subtree on hand_over_roles to lantoa_app
  using (exists (select 1 from hand_overs h where h.id = hand_over_id)) with check (exists (select 1 from hand_overs h where h.id = hand_over_id));
