-- Officers of the union: committees with their terms, who holds which position when, what an officer has learned and become, meetings,
-- and the care of upper levels for the unions below. An office belongs to a unit, not to a place in the tree: where a unit moves, its
-- officers move with it.

create table committee_kinds (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  short_vi text not null,
  position integer not null
);
grant select on committee_kinds to lantoa_app, lantoa_worker;
insert into committee_kinds (key, name_vi, name_en, short_vi, position) values
  ('executive', 'Ban chấp hành', 'Executive committee', 'BCH', 1),
  ('standing', 'Ban thường vụ', 'Standing committee', 'BTV', 2),
  ('inspection', 'Ủy ban kiểm tra', 'Inspection commission', 'UBKT', 3);

-- As what officers are counted where courses and their fruits are told by group.
create table officer_groups (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null
);
grant select on officer_groups to lantoa_app, lantoa_worker;
insert into officer_groups (key, name_vi, name_en, position) values
  ('full-time', 'Cán bộ chuyên trách', 'Full-time officers', 1),
  ('leaders', 'Chủ tịch, phó chủ tịch không chuyên trách', 'Part-time chairs and vice-chairs', 2),
  ('committee', 'Ủy viên ban chấp hành', 'Members of executive committees', 3),
  ('inspection', 'Ủy viên ủy ban kiểm tra', 'Members of inspection commissions', 4),
  ('group-leaders', 'Tổ trưởng, tổ phó công đoàn', 'Leaders of groups', 5);

create table officer_positions (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  -- Higher positions first.
  rank integer not null,
  -- In whose term it is held, and in which other committee it counts as well where there is one.
  committee_key text references committee_kinds,
  also_key text references committee_kinds,
  -- Where it exists at all; empty: everywhere.
  level_key text references unit_levels,
  group_key text not null references officer_groups,
  -- Held by one person at a time in a unit.
  single boolean not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint officer_position_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index officer_positions_by_committee on officer_positions (committee_key);
create index officer_positions_by_other_committee on officer_positions (also_key);
create index officer_positions_by_level on officer_positions (level_key);
create index officer_positions_by_group on officer_positions (group_key);
grant select on officer_positions to lantoa_app, lantoa_worker;
insert into officer_positions (key, name_vi, name_en, rank, committee_key, also_key, level_key, group_key, single) values
  ('chair', 'Chủ tịch', 'Chair', 10, 'executive', 'standing', null, 'leaders', true),
  ('standing-vice-chair', 'Phó chủ tịch thường trực', 'Standing vice-chair', 15, 'executive', 'standing', null, 'leaders', true),
  ('vice-chair', 'Phó chủ tịch', 'Vice-chair', 20, 'executive', 'standing', null, 'leaders', false),
  ('standing-member', 'Ủy viên ban thường vụ', 'Member of the standing committee', 30, 'executive', 'standing', null, 'committee', false),
  ('executive-member', 'Ủy viên ban chấp hành', 'Member of the executive committee', 40, 'executive', null, null, 'committee', false),
  ('inspection-chair', 'Chủ nhiệm ủy ban kiểm tra', 'Chair of the inspection commission', 50, 'inspection', null, null, 'inspection', true),
  ('inspection-vice-chair', 'Phó chủ nhiệm ủy ban kiểm tra', 'Vice-chair of the inspection commission', 55, 'inspection', null, null, 'inspection', false),
  ('inspection-member', 'Ủy viên ủy ban kiểm tra', 'Member of the inspection commission', 60, 'inspection', null, null, 'inspection', false),
  ('department-head', 'Trưởng ban, chánh văn phòng', 'Head of a department', 70, null, null, null, 'full-time', false),
  ('specialist', 'Chuyên viên, cán bộ giúp việc', 'Specialist', 75, null, null, null, 'full-time', false),
  ('group-leader', 'Tổ trưởng', 'Leader of a group', 80, null, null, 'below-grassroots', 'group-leaders', true),
  ('group-deputy', 'Tổ phó', 'Deputy leader of a group', 85, null, null, 'below-grassroots', 'group-leaders', false);

-- How many may sit in a committee, by the type of unit and its members. Where nothing is known, nothing is said.
create table committee_size_rules (
  committee_key text not null references committee_kinds,
  type_key text not null references unit_types,
  members_from integer not null,
  members_below integer,
  least integer,
  most integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  source text,
  primary key (committee_key, type_key, members_from, valid_from),
  constraint committee_size_rule_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index committee_size_rules_by_type on committee_size_rules (type_key);
grant select on committee_size_rules to lantoa_app, lantoa_worker;
insert into committee_size_rules (committee_key, type_key, members_from, members_below, least, most, source)
select 'executive', t.key, r.*, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'
from (values ('grassroots'), ('guild')) t(key),
  (values (0, 50, 3, 3), (50, 150, null::int, 5), (150, 500, null, 9), (500, 1000, null, 11), (1000, 3000, null, 13), (3000, 7000, null, 15),
          (7000, 10000, null, 17), (25000, null::int, null, 25)) r(members_from, members_below, least, most);
insert into committee_size_rules (committee_key, type_key, members_from, most, source) values
  ('executive', 'member-union', 0, 15, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'),
  ('executive', 'branch', 0, 7, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'),
  ('executive', 'guild-branch', 0, 7, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'),
  ('inspection', 'grassroots', 0, 9, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'),
  ('inspection', 'guild', 0, 9, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025');
insert into rule_values (key, valid_from, value, source) values
  ('standing-needs-executive-of', '1990-01-01', 9, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025'),
  ('standing-at-most-one-in', '1990-01-01', 3, 'Kế hoạch 22/KH-TLĐ ngày 29/8/2025');

create table office_end_reasons (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  -- False for what only the program writes.
  chosen boolean not null,
  position integer not null
);
grant select on office_end_reasons to lantoa_app, lantoa_worker;
insert into office_end_reasons (key, name_vi, name_en, chosen, position) values
  ('term-ended', 'Hết nhiệm kỳ', 'Term ended', true, 1),
  ('other-position', 'Chuyển sang chức vụ khác', 'Moved to another position', true, 2),
  ('moved', 'Chuyển công tác', 'Moved to another job', true, 3),
  ('resigned', 'Xin thôi', 'Resigned', true, 4),
  ('retired', 'Nghỉ hưu', 'Retired', true, 5),
  ('dismissed', 'Miễn nhiệm, bãi nhiệm', 'Dismissed', true, 6),
  ('died', 'Qua đời', 'Died', true, 7),
  ('recorded-wrongly', 'Ghi nhầm', 'Recorded by mistake', true, 8),
  ('unit-event', 'Theo quyết định về tổ chức', 'By an act on the unit', false, 9);

-- A committee for one term.
create table committees (
  id uuid primary key,
  unit_id uuid not null references units,
  kind_key text not null references committee_kinds,
  -- As the papers call it: khóa XII, nhiệm kỳ 2023 – 2028.
  term_name text check (term_name <> ''),
  -- Its days in office: a committee serves until the next one is elected, also where that comes late.
  valid daterange not null,
  -- The day on which its term is over by the rule.
  due date not null,
  seats integer check (seats between 1 and 200),
  decision_symbol text,
  decision_date date,
  version integer not null default 0,
  constraint one_term_of_a_committee_at_a_time exclude using gist (unit_id with =, kind_key with =, valid with &&),
  constraint term_is_due_after_it_begins check (isempty(valid) or due > lower(valid))
);
create index committees_by_unit on committees (unit_id);
create index committees_by_kind on committees (kind_key);
create index committees_by_due_day on committees (due, id);
grant select, insert, update (term_name, valid, due, seats, decision_symbol, decision_date, version) on committees to lantoa_app;
grant select on committees to lantoa_worker;

-- One person in one position of a unit for a time. The row carries what lists sort, find and count by; `follow_person_in_office` keeps
-- the copies true.
create table offices (
  id uuid primary key,
  person_id uuid not null references people,
  unit_id uuid not null references units,
  position_key text not null references officer_positions,
  single boolean not null,
  committee_id uuid references committees,
  -- Empty where an act on the unit, dated before it began, took all of it, or where it was recorded by mistake.
  valid daterange not null,
  full_time boolean not null,
  basis text not null check (basis in ('elected', 'appointed', 'co-opted')),
  decision_symbol text,
  decision_date date,
  -- What the committee gave them to look after.
  duties text check (duties <> ''),
  ended_as text references office_end_reasons,
  name text not null,
  sort_name text not null,
  sex text,
  birth_year smallint,
  version integer not null default 0,
  constraint one_position_once_at_a_time exclude using gist (person_id with =, unit_id with =, position_key with =, valid with &&),
  constraint one_holder_of_a_single_position exclude using gist (unit_id with =, position_key with =, valid with &&) where (single)
);
create index offices_by_person on offices (person_id, lower(valid));
create index offices_by_unit on offices (unit_id);
create index offices_by_position on offices (position_key);
create index offices_by_committee on offices (committee_id);
create index offices_by_ending on offices (ended_as);
create index offices_in_list_order on offices (sort_name collate "vi-x-icu", id);
grant select, insert, update (valid, full_time, basis, decision_symbol, decision_date, duties, ended_as, version, name, sort_name, sex, birth_year) on offices to lantoa_app;
grant select on offices to lantoa_worker;

create table qualification_kinds (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null
);
grant select on qualification_kinds to lantoa_app, lantoa_worker;
insert into qualification_kinds (key, name_vi, name_en, position) values
  ('professional', 'Chuyên môn', 'Professional', 1),
  ('political', 'Lý luận chính trị', 'Political theory', 2),
  ('union', 'Lý luận, nghiệp vụ công đoàn', 'Union theory and practice', 3),
  ('language', 'Ngoại ngữ', 'Foreign language', 4),
  ('informatics', 'Tin học', 'Informatics', 5);

create table qualification_levels (
  key text primary key,
  kind_key text not null references qualification_kinds,
  name_vi text not null,
  name_en text not null,
  -- Higher is more, within its kind.
  rank integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint qualification_level_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index qualification_levels_by_kind on qualification_levels (kind_key, rank);
grant select on qualification_levels to lantoa_app, lantoa_worker;
insert into qualification_levels (key, kind_key, name_vi, name_en, rank) values
  ('professional-intermediate', 'professional', 'Trung cấp', 'Intermediate', 1),
  ('professional-college', 'professional', 'Cao đẳng', 'College', 2),
  ('professional-university', 'professional', 'Đại học', 'University', 3),
  ('professional-master', 'professional', 'Thạc sĩ', 'Master', 4),
  ('professional-doctor', 'professional', 'Tiến sĩ', 'Doctor', 5),
  ('political-basic', 'political', 'Sơ cấp', 'Basic', 1),
  ('political-intermediate', 'political', 'Trung cấp', 'Intermediate', 2),
  ('political-advanced', 'political', 'Cao cấp, cử nhân', 'Advanced', 3),
  ('union-basic', 'union', 'Bồi dưỡng cơ bản', 'Basic course', 1),
  ('union-intermediate', 'union', 'Trung cấp', 'Intermediate', 2),
  ('union-university', 'union', 'Đại học công đoàn', 'Union university', 3),
  ('language-a', 'language', 'Chứng chỉ A', 'Certificate A', 1),
  ('language-b', 'language', 'Chứng chỉ B', 'Certificate B', 2),
  ('language-c', 'language', 'Chứng chỉ C trở lên', 'Certificate C or higher', 3),
  ('language-degree', 'language', 'Đại học ngoại ngữ', 'Language degree', 4),
  ('informatics-basic', 'informatics', 'Cơ bản', 'Basic', 1),
  ('informatics-advanced', 'informatics', 'Nâng cao', 'Advanced', 2),
  ('informatics-degree', 'informatics', 'Trung cấp trở lên', 'Degree', 3);

-- Standards of a title (tiêu chuẩn chức danh): what whoever takes a position should have, each from a day on, with its source. Every standard
-- that fits the position, its unit's type and level, and the day counts. None is written here: each level keeps its own.
create table title_standards (
  id uuid primary key,
  position_key text not null references officer_positions,
  -- Empty: at units of every level, of every type.
  level_key text references unit_levels,
  type_key text references unit_types,
  -- At least this, within its kind of qualification; or at most so old in the year of first taking the position.
  least_level_key text references qualification_levels,
  most_age smallint check (most_age between 18 and 90),
  sex text check (sex in ('female', 'male')),
  valid_from date not null,
  valid_to date,
  source text check (source <> ''),
  constraint standard_is_of_a_level_or_an_age check (num_nonnulls(least_level_key, most_age) = 1),
  constraint standard_of_a_sex_is_of_an_age check (sex is null or most_age is not null),
  constraint standard_is_of_a_type_or_a_level_of_units check (num_nonnulls(level_key, type_key) <= 1),
  constraint title_standard_ends_after_it_begins check (valid_to is null or valid_to > valid_from),
  constraint one_title_standard_at_a_time exclude using gist (position_key with =, coalesce(level_key, '') with =, coalesce(type_key, '') with =,
    coalesce(least_level_key, '') with =, coalesce(sex, '') with =, daterange(valid_from, valid_to) with &&)
);
create index title_standards_by_position on title_standards (position_key);
create index title_standards_by_unit_level on title_standards (level_key);
create index title_standards_by_unit_type on title_standards (type_key);
create index title_standards_by_least_level on title_standards (least_level_key);
grant select, insert, update (valid_to) on title_standards to lantoa_app;
grant select on title_standards to lantoa_worker;

-- What is kept of an officer beside the offices.
create table officer_records (
  person_id uuid primary key references people,
  risen_from_worker boolean,
  standards_met smallint,
  standards_of smallint,
  version integer not null default 0,
  constraint met_of_so_many check ((standards_met is null) = (standards_of is null) and standards_met between 0 and standards_of and standards_of <= 50)
);
grant select, insert, update (risen_from_worker, standards_met, standards_of, version) on officer_records to lantoa_app;
grant select on officer_records to lantoa_worker;

create table officer_qualifications (
  id uuid primary key,
  person_id uuid not null references people,
  level_key text not null references qualification_levels,
  gained_on date,
  field text check (field <> ''),
  constraint one_qualification_of_a_level unique (person_id, level_key)
);
create index officer_qualifications_by_level on officer_qualifications (level_key);
grant select, insert, delete on officer_qualifications to lantoa_app;
grant select on officer_qualifications to lantoa_worker;

-- For which position someone is planned (quy hoạch), in which years.
create table officer_plannings (
  id uuid primary key,
  person_id uuid not null references people,
  unit_id uuid not null references units,
  position_key text not null references officer_positions,
  from_year smallint not null,
  to_year smallint not null,
  decision_symbol text,
  decision_date date,
  constraint planning_ends_after_it_begins check (to_year >= from_year)
);
create index officer_plannings_by_person on officer_plannings (person_id);
create index officer_plannings_by_unit on officer_plannings (unit_id);
create index officer_plannings_by_position on officer_plannings (position_key);
grant select, insert, delete on officer_plannings to lantoa_app;
grant select on officer_plannings to lantoa_worker;

-- Placement and rotation.
create table officer_moves (
  id uuid primary key,
  person_id uuid not null references people,
  kind text not null check (kind in ('placed', 'moved', 'rotated', 'seconded')),
  effective date not null,
  until date,
  "from" text check ("from" <> ''),
  "to" text check ("to" <> ''),
  -- The office that it led to, in place of words: what is known of that is not written twice.
  office_id uuid references offices,
  decision_symbol text,
  decision_date date,
  constraint officer_move_ends_after_it_begins check (until is null or until > effective),
  constraint officer_move_leads_somewhere check (num_nonnulls("to", office_id) = 1)
);
create index officer_moves_by_person on officer_moves (person_id, effective);
create index officer_moves_by_office on officer_moves (office_id);
grant select, insert, delete on officer_moves to lantoa_app;
grant select on officer_moves to lantoa_worker;

create table assessment_levels (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  -- Higher is better.
  rank integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint assessment_level_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
grant select on assessment_levels to lantoa_app, lantoa_worker;
insert into assessment_levels (key, name_vi, name_en, rank) values
  ('outstanding', 'Hoàn thành xuất sắc nhiệm vụ', 'Outstanding', 4),
  ('good', 'Hoàn thành tốt nhiệm vụ', 'Good', 3),
  ('done', 'Hoàn thành nhiệm vụ', 'Done', 2),
  ('not-done', 'Không hoàn thành nhiệm vụ', 'Not done', 1);
create table officer_assessments (
  id uuid primary key,
  person_id uuid not null references people,
  year smallint not null check (year between 1950 and 2199),
  level_key text not null references assessment_levels,
  note text check (note <> ''),
  constraint one_assessment_a_year unique (person_id, year)
);
create index officer_assessments_by_level on officer_assessments (level_key);
grant select, insert, delete on officer_assessments to lantoa_app;
grant select on officer_assessments to lantoa_worker;

-- What a committee was found to be in a year, by the same levels.
create table committee_assessments (
  committee_id uuid not null references committees,
  unit_id uuid not null references units,
  year smallint not null check (year between 1950 and 2199),
  level_key text not null references assessment_levels,
  assessed_by text check (assessed_by <> ''),
  decision_symbol text check (decision_symbol <> ''),
  decision_date date,
  note text check (note <> ''),
  version integer not null default 0,
  constraint one_assessment_of_a_committee_a_year primary key (committee_id, year)
);
create index committee_assessments_by_unit on committee_assessments (unit_id, year);
create index committee_assessments_by_level on committee_assessments (level_key);
grant select, insert, delete, update (level_key, assessed_by, decision_symbol, decision_date, note, version) on committee_assessments to lantoa_app;
grant select on committee_assessments to lantoa_worker;

-- A course that an officer took, and what became of them. Unit and group are those of the day on which it ended, and stay.
create table officer_trainings (
  id uuid primary key,
  person_id uuid not null references people,
  title text not null check (title <> ''),
  kind_key text not null references qualification_kinds,
  started_on date,
  ended_on date not null,
  unit_id uuid not null references units,
  group_key text not null references officer_groups,
  outcome text check (outcome in ('placed', 'promoted', 'same', 'left')),
  outcome_on date,
  constraint training_ends_after_it_begins check (started_on is null or ended_on >= started_on)
);
create index officer_trainings_by_person on officer_trainings (person_id, ended_on);
create index officer_trainings_by_unit on officer_trainings (unit_id, ended_on);
create index officer_trainings_by_kind on officer_trainings (kind_key);
create index officer_trainings_by_group on officer_trainings (group_key);
grant select, insert, delete, update (outcome, outcome_on) on officer_trainings to lantoa_app;
grant select on officer_trainings to lantoa_worker;

create table committee_meetings (
  id uuid primary key,
  committee_id uuid not null references committees,
  unit_id uuid not null references units,
  held_on date not null,
  kind text not null check (kind in ('regular', 'extraordinary', 'congress')),
  subject text not null check (subject <> ''),
  decided text check (decided <> ''),
  recorded_by uuid references accounts
);
create index committee_meetings_by_committee on committee_meetings (committee_id, held_on desc, id);
create index committee_meetings_by_unit on committee_meetings (unit_id, held_on desc, id);
create index committee_meetings_by_recorder on committee_meetings (recorded_by);
grant select, insert, delete on committee_meetings to lantoa_app;
grant select on committee_meetings to lantoa_worker;

create table meeting_attendance (
  meeting_id uuid not null references committee_meetings on delete cascade,
  office_id uuid not null references offices,
  state text not null check (state in ('present', 'excused', 'absent')),
  primary key (meeting_id, office_id)
);
create index meeting_attendance_by_office on meeting_attendance (office_id);
grant select, insert on meeting_attendance to lantoa_app;
grant select on meeting_attendance to lantoa_worker;

-- Which officer of an upper level looks after which union, all below a unit, or an area, for a time. An area is a group beside the tree:
-- the officer looks after whatever stands in it on the day and lies below their own unit.
create table unit_care (
  id uuid primary key,
  person_id uuid not null references people,
  name text not null,
  -- The officer's own unit.
  unit_id uuid not null references units,
  cared_unit_id uuid references units,
  cared_group_id uuid references unit_groups,
  valid daterange not null,
  note text check (note <> ''),
  constraint care_is_of_a_unit_or_an_area check (num_nonnulls(cared_unit_id, cared_group_id) = 1),
  constraint cared_for_by_one_person_once exclude using gist (person_id with =, cared_unit_id with =, valid with &&),
  constraint area_cared_for_by_one_person_once exclude using gist (person_id with =, unit_id with =, cared_group_id with =, valid with &&)
);
create index unit_care_by_person on unit_care (person_id);
create index unit_care_by_unit on unit_care (unit_id);
create index unit_care_by_cared_unit on unit_care (cared_unit_id);
create index unit_care_by_cared_group on unit_care (cared_group_id);
grant select, insert, update (valid, note, name) on unit_care to lantoa_app;
grant select on unit_care to lantoa_worker;

create table union_visits (
  id uuid primary key,
  unit_id uuid not null references units,
  by_unit_id uuid not null references units,
  person_id uuid references people,
  name text not null,
  visited_on date not null,
  kind text not null check (kind in ('visit', 'remote', 'joint')),
  help text check (help <> ''),
  problem text check (problem <> ''),
  solved_on date,
  solution text check (solution <> ''),
  recorded_by uuid references accounts,
  constraint solved_where_there_was_a_problem check (solved_on is null or problem is not null)
);
create index union_visits_by_unit on union_visits (unit_id, visited_on desc, id);
create index union_visits_newest_first on union_visits (visited_on desc, id);
create index union_visits_by_visiting_unit on union_visits (by_unit_id);
create index union_visits_by_person on union_visits (person_id);
create index union_visits_by_recorder on union_visits (recorded_by);
grant select, insert, update (solved_on, solution, name) on union_visits to lantoa_app;
grant select on union_visits to lantoa_worker;

-- What an act on units ended, and what that was before: undoing puts exactly this back.
create table office_endings (
  id uuid primary key,
  act_id uuid not null references unit_acts,
  office_id uuid references offices,
  committee_id uuid references committees,
  care_id uuid references unit_care,
  was daterange not null,
  was_ended_as text,
  constraint one_thing_ends check (num_nonnulls(office_id, committee_id, care_id) = 1)
);
create index office_endings_by_act on office_endings (act_id);
create index office_endings_by_office on office_endings (office_id);
create index office_endings_by_committee on office_endings (committee_id);
create index office_endings_by_care on office_endings (care_id);
grant select, insert, delete on office_endings to lantoa_app;
grant select on office_endings to lantoa_worker;

-- A person's name is set right by who may not see all their offices: it runs as its owner.
create function follow_person_in_office() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update offices set name = new.name, sort_name = new.sort_name, sex = new.sex, birth_year = new.birth_year where person_id = new.id;
  update unit_care set name = new.name where person_id = new.id;
  update union_visits set name = new.name where person_id = new.id;
  return null;
end $$;
revoke all on function follow_person_in_office from public;
create trigger follow_person_in_office after update of name, sort_name, sex, birth_year on people for each row execute function follow_person_in_office();

-- Nobody looks after an area that is no more: care of it ends with its last day.
create function end_care_of_closed_group() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update unit_care set valid = case when lower(valid) <= new.closed_on then daterange(lower(valid), new.closed_on + 1) else 'empty' end
  where cared_group_id = new.id and not isempty(valid) and coalesce(upper(valid) > new.closed_on + 1, true);
  return null;
end $$;
revoke all on function end_care_of_closed_group from public;
create trigger end_care_of_closed_group after update of closed_on on unit_groups for each row when (new.closed_on is not null) execute function end_care_of_closed_group();

-- Does care reach into the asker's subtrees from above: by a unit that they hang below, or by an area in which something of theirs stands?
create function care_reaches_scope(by_unit uuid, cared_unit uuid, cared_group uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from unnest((select current_scope())) r(root)
    join unit_versions a on a.path @> r.root and a.unit_id = coalesce(cared_unit, by_unit) and a.superseded_in is null and a.valid @> business_today()
    where cared_group is null or cared_group in (select groups_stood_in(r.root, business_today())) or exists (
      select 1 from unit_group_places p join unit_versions v on v.unit_id = p.unit_id and v.superseded_in is null and v.valid @> business_today() and v.path <@ r.root
      where p.group_id = cared_group and p.valid @> business_today()))
$$;

-- Where a person serves, in whatever unit; who serves nowhere, where they served last. There the record is kept: a unit that the officer
-- left does not see by its own rows that they went elsewhere, and so this looks past the scope. It tells units, and the verbs ask about those.
create function officer_places(wanted uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  with held as materialized (
    select unit_id, upper(valid) as until, coalesce(upper(valid) > business_today(), true) as serving from offices where person_id = wanted and not isempty(valid))
  select distinct unit_id from held
  where serving or (until = (select max(until) from held) and not exists (select 1 from held where serving))
$$;
revoke all on function officer_places from public;
grant execute on function officer_places to lantoa_app;

do $$
declare t text;
begin
  foreach t in array array['committees', 'offices', 'officer_records', 'officer_qualifications', 'officer_plannings', 'officer_moves', 'officer_assessments', 'officer_trainings', 'committee_assessments',
                           'committee_meetings', 'meeting_attendance', 'unit_care', 'union_visits', 'office_endings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
  foreach t in array array['committees', 'offices', 'committee_meetings', 'committee_assessments', 'union_visits'] loop
    execute format('create policy own_subtree on %I to lantoa_app
      using ((select scope_is_whole()) or unit_id in (select units_in_scope())) with check ((select scope_is_whole()) or unit_id in (select units_in_scope()))', t);
  end loop;
  foreach t in array array['officer_records', 'officer_qualifications', 'officer_plannings', 'officer_moves', 'officer_assessments'] loop
    execute format('create policy own_subtree on %I to lantoa_app
      using ((select scope_is_whole()) or exists (select 1 from officer_places(person_id) p(unit_id) where p.unit_id in (select units_in_scope())))
      with check ((select scope_is_whole()) or exists (select 1 from officer_places(person_id) p(unit_id) where p.unit_id in (select units_in_scope())))', t);
  end loop;
end $$;
-- A course counts for the unit of its last day, wherever the officer serves by now.
create policy own_subtree on officer_trainings to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from officer_places(person_id) p(unit_id) where p.unit_id in (select units_in_scope())))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()) or exists (select 1 from officer_places(person_id) p(unit_id) where p.unit_id in (select units_in_scope())));
create policy own_subtree on meeting_attendance to lantoa_app
  using (exists (select 1 from committee_meetings m where m.id = meeting_attendance.meeting_id))
  with check (exists (select 1 from committee_meetings m where m.id = meeting_attendance.meeting_id));
-- Who is looked after sees by whom.
create policy own_subtree on unit_care to lantoa_app
  using ((select scope_is_whole()) or unit_id in (select units_in_scope()) or cared_unit_id in (select units_in_scope()) or care_reaches_scope(unit_id, cared_unit_id, cared_group_id))
  with check ((select scope_is_whole()) or unit_id in (select units_in_scope()));
create policy own_subtree on office_endings to lantoa_app
  using ((select scope_is_whole()) or exists (select 1 from offices o where o.id = office_id) or exists (select 1 from committees c where c.id = committee_id)
         or exists (select 1 from unit_care u where u.id = care_id))
  with check ((select scope_is_whole()) or exists (select 1 from offices o where o.id = office_id) or exists (select 1 from committees c where c.id = committee_id)
         or exists (select 1 from unit_care u where u.id = care_id));

-- What other modules may join.
create view officers_public with (security_invoker = true) as
  select id as office_id, person_id, unit_id, position_key, committee_id, valid, full_time, name, sort_name, sex from offices where not isempty(valid);
grant select on officers_public to lantoa_app, lantoa_worker;
create view officers_public_committees with (security_invoker = true) as
  select id as committee_id, unit_id, kind_key, term_name, valid, due from committees where not isempty(valid);
grant select on officers_public_committees to lantoa_app, lantoa_worker;

-- Whose personal details have been kept long enough: who left every union, and every office, by that day. Where they left last lies in
-- `within`, which the scope narrows; that they are a member or serve anywhere else, also outside the scope, spares them.
create function people_kept_long_enough(within ltree[], left_by date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id from people p
  where p.blanked_on is null and p.id in (
      select m.person_id from memberships m where upper(m.valid) <= left_by and not isempty(m.valid) and m.unit_id in (
        select v.unit_id from unit_versions v where v.superseded_in is null and v.path <@ any (within) and v.path <@ any ((select current_scope())::ltree[])
          and (v.valid @> business_today() or not exists (
            select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and w.valid @> business_today())))
        and not exists (select 1 from memberships o where o.person_id = m.person_id and not isempty(o.valid) and (upper(o.valid) is null or lower(o.valid) >= upper(m.valid))))
    and not exists (select 1 from memberships o where o.person_id = p.id and not isempty(o.valid) and coalesce(upper(o.valid) > left_by, true))
    and not exists (select 1 from offices o where o.person_id = p.id and not isempty(o.valid) and coalesce(upper(o.valid) > left_by, true))
$$;
-- Takes their details away; what was written about memberships and suspensions elsewhere as well.
create function blank_people(within ltree[], left_by date, on_day date) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  blanked uuid[] := array(select people_kept_long_enough(within, left_by));
begin
  perform from people where id = any (blanked) order by id for no key update;
  -- Whoever joined again meanwhile is spared.
  blanked := array(select k from people_kept_long_enough(within, left_by) k where k = any (blanked));
  update people set birth = null, citizen_id_sealed = null, citizen_id_digest = null, card_number = null, phone = null, ethnicity = null,
    blanked_on = on_day, version = version + 1 where id = any (blanked);
  update memberships set note = null where person_id = any (blanked) and note is not null;
  update member_suspensions set reason = null where person_id = any (blanked) and reason is not null;
  return cardinality(blanked);
end $$;
revoke all on function people_kept_long_enough, blank_people from public;
grant execute on function people_kept_long_enough, blank_people to lantoa_app;
