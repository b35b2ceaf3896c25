-- Reviewing in depth: withdrawing, reopening what was accepted, and what a report of a unit above stands on.

-- A sender may take back what nobody has decided on: that too is the one decision on a revision.
alter table reviews
  drop constraint reviews_decision_check,
  drop constraint return_has_a_reason,
  add constraint decision_is_known check (decision in ('accepted', 'returned', 'withdrawn')),
  add constraint decision_but_acceptance_has_a_reason check (decision = 'accepted' or coalesce(reason, '') <> '');

-- An accepted report is opened again by the level above, or refused to be, with a reason; the unit may have asked for it.
-- What was accepted stays accepted until a later revision is.
create table reopenings (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  revision_id uuid not null references revisions,
  unit_path ltree not null,
  -- A request refused may be made again: in which order, days and times do not always tell.
  number integer not null check (number > 0),
  asked_by uuid references accounts,
  asked_at timestamptz,
  ask_reason text,
  decision text check (decision in ('reopened', 'refused')),
  reason text,
  decided_by uuid references accounts,
  decided_at timestamptz,
  constraint request_for_reopening_has_a_reason check (num_nonnulls(asked_by, asked_at, ask_reason) in (0, 3) and coalesce(ask_reason, '-') <> ''),
  constraint decision_on_reopening_has_a_reason check (num_nonnulls(decision, reason, decided_by, decided_at) in (0, 4) and coalesce(reason, '-') <> ''),
  constraint reopening_is_asked_for_or_decided check (asked_by is not null or decision is not null),
  constraint one_number_per_reopening unique (revision_id, number)
);
create index reopenings_by_assignment on reopenings (assignment_id);
create index reopenings_by_asker on reopenings (asked_by);
create index reopenings_by_decider on reopenings (decided_by);
create unique index one_open_reopening_per_report on reopenings (revision_id) where decision is null;
create unique index one_reopening_per_revision on reopenings (revision_id) where decision = 'reopened';
grant select, insert, update (decision, reason, decided_by, decided_at) on reopenings to lantoa_app;
grant select on reopenings to lantoa_worker;

-- Requests that wait for an answer.
create index reopenings_waiting on reopenings (asked_at) where decision is null;
create view submissions_public_requests with (security_invoker = true) as
  select o.id, o.assignment_id, o.revision_id, o.asked_at, o.ask_reason from reopenings o where o.decision is null;
grant select on submissions_public_requests to lantoa_app, lantoa_worker;

-- Reasons are pinned on reopening as on return.
alter table review_notes
  alter column review_id drop not null,
  add column reopening_id uuid references reopenings,
  add constraint note_belongs_to_one_decision check (num_nonnulls(review_id, reopening_id) = 1);
create index review_notes_by_reopening on review_notes (reopening_id);

-- What had been accepted of the units below when a unit handed its own report in: one row a unit below that counted then.
create table revision_basis (
  revision_id uuid not null references revisions,
  assignment_id uuid not null references assignments,
  stood_on uuid not null references revisions,
  -- Of the unit above, whose revision it is.
  unit_path ltree not null,
  constraint a_revision_stands_on_one_of_a_unit primary key (revision_id, assignment_id)
);
create index revision_basis_by_assignment on revision_basis (assignment_id);
create index revision_basis_by_revision_below on revision_basis (stood_on);
grant select, insert on revision_basis to lantoa_app;
grant select on revision_basis to lantoa_worker;

insert into revision_basis (revision_id, assignment_id, stood_on, unit_path)
select distinct on (r.id, d.id) r.id, d.id, s.id, r.unit_path
from revisions r
join assignments a on a.id = r.assignment_id and not a.leaf
join assignments d on d.campaign_id = a.campaign_id and d.unit_path <@ a.unit_path and d.id <> a.id and d.state <> 'exempt'
join revisions s on s.assignment_id = d.id
join reviews v on v.revision_id = s.id and v.decision = 'accepted' and v.decided_at <= r.submitted_at
order by r.id, d.id, s.number desc;

-- When a unit's place in a campaign last changed, for telling since when something has moved.
create view campaigns_public_changes with (security_invoker = true) as select id as assignment_id, changed_at from assignments;
grant select on campaigns_public_changes to lantoa_app, lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['reopenings', 'revision_basis'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
    execute format('create policy own_subtree on %I to lantoa_app
      using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]))', t);
  end loop;
end $$;

-- Whom to ask about a campaign. Where none is set, the one that the document names is shown.
create table contact_desks (
  campaign_id uuid primary key references campaigns,
  unit_path ltree not null,
  name text not null check (name <> ''),
  phone text,
  email text,
  hours text,
  version integer not null check (version > 0),
  changed_by uuid not null references accounts,
  changed_at timestamptz not null default business_now()
);
create index contact_desks_by_author on contact_desks (changed_by);
grant select, insert, update (name, phone, email, hours, version, changed_by, changed_at) on contact_desks to lantoa_app;
grant select on contact_desks to lantoa_worker;

-- A question of a unit about a campaign, perhaps about one place of its report, with what was said to it.
create table questions (
  id uuid primary key,
  origin uuid not null,
  campaign_id uuid not null references campaigns,
  assignment_id uuid not null references assignments,
  unit_path ltree not null,
  -- As on the roster, whose row is hidden from those to whom the question is shown.
  unit_name text not null,
  section_key text,
  form_key text,
  body text not null check (body <> ''),
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  -- Question and answers are shown to all who take part, the person who asked to none but those who see the unit.
  shared boolean not null default false,
  asked_by uuid not null references accounts,
  asked_at timestamptz not null default business_now(),
  constraint question_is_about_one_place check (section_key is null or form_key is null)
);
create index questions_newest_first on questions (campaign_id, asked_at desc, id);
create index open_questions on questions (campaign_id) where state = 'open';
create index questions_by_assignment on questions (assignment_id);
create index questions_by_asker on questions (asked_by);
create index questions_by_path on questions using gist (unit_path);
grant select, insert, update (state, shared) on questions to lantoa_app;
grant select on questions to lantoa_worker;

create table question_replies (
  id uuid primary key,
  question_id uuid not null references questions,
  number integer not null check (number > 0),
  -- The unit asks on, instead of being answered.
  from_unit boolean not null,
  body text not null check (body <> ''),
  said_by uuid not null references accounts,
  said_at timestamptz not null default business_now(),
  constraint one_number_per_reply unique (question_id, number)
);
create index question_replies_by_author on question_replies (said_by);
grant select, insert on question_replies to lantoa_app;
grant select on question_replies to lantoa_worker;

create view questions_public with (security_invoker = true) as select id as question_id, campaign_id, assignment_id, state, shared, asked_at from questions;
grant select on questions_public to lantoa_app, lantoa_worker;

do $$
declare t text;
begin
  foreach t in array array['contact_desks', 'questions', 'question_replies'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
end $$;
create policy own_subtree on contact_desks to lantoa_app
  using (exists (select 1 from campaigns c where c.id = campaign_id)) with check (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on questions to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[]) or (shared and exists (select 1 from campaigns c where c.id = campaign_id)))
  with check (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on question_replies to lantoa_app
  using (exists (select 1 from questions q where q.id = question_id)) with check (exists (select 1 from questions q where q.id = question_id));
