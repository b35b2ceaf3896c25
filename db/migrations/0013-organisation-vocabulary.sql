-- Words of the organisation as data with days of validity: levels, types, kinds, places, fields of work, groupings beside the tree,
-- and the numbers that rules are made of. And who may do what with units, people and workplaces.

create table unit_levels (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  rank integer not null,
  valid_from date not null,
  valid_to date,
  constraint unit_level_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
grant select on unit_levels to lantoa_app, lantoa_worker;

-- Four levels until the reform of 2025 took the third away (Luật Công đoàn 50/2024/QH15, Điều 8, as amended by 97/2025/QH15).
insert into unit_levels (key, name_vi, name_en, rank, valid_from, valid_to) values
  ('central', 'Trung ương', 'Central', 0, '1990-01-01', null),
  ('provincial', 'Tỉnh, thành phố, ngành trung ương', 'Provincial', 10, '1990-01-01', null),
  ('upper', 'Cấp trên trực tiếp cơ sở', 'Upper level', 20, '1990-01-01', null),
  ('grassroots', 'Cơ sở', 'Grassroots', 30, '1990-01-01', null),
  ('below-grassroots', 'Dưới cơ sở', 'Below grassroots', 40, '1990-01-01', null);

alter table unit_types add column level_key text references unit_levels;
create index unit_types_by_level on unit_types (level_key);
insert into unit_types (key, name_vi, name_en, short_vi, rank, valid_from, valid_to) values
  ('confederation', 'Tổng Liên đoàn Lao động Việt Nam', 'General Confederation', 'TLĐ', 0, '1990-01-01', null),
  ('central-sector', 'Công đoàn ngành trung ương', 'Central sector union', 'CĐ ngành TW', 10, '1990-01-01', null),
  ('corporation', 'Công đoàn tập đoàn, tổng công ty', 'Corporation union', 'CĐ tổng công ty', 10, '1990-01-01', null),
  ('member-union', 'Công đoàn cơ sở thành viên', 'Member union of a grassroots union', 'CĐCS thành viên', 40, '1990-01-01', null),
  ('branch', 'Công đoàn bộ phận', 'Branch', 'CĐ bộ phận', 50, '1990-01-01', null),
  ('guild-branch', 'Nghiệp đoàn bộ phận', 'Guild branch', 'NĐ bộ phận', 50, '1990-01-01', null),
  ('group', 'Tổ công đoàn', 'Union group', 'Tổ CĐ', 60, '1990-01-01', null),
  ('guild-group', 'Tổ nghiệp đoàn', 'Guild group', 'Tổ NĐ', 60, '1990-01-01', null);
update unit_types set level_key = case
  when rank = 0 then 'central' when rank < 20 then 'provincial' when rank < 30 then 'upper' when rank < 40 then 'grassroots' else 'below-grassroots' end;
alter table unit_types alter column level_key set not null;

alter table unit_kinds
  add column valid_from date not null default '1990-01-01',
  add column valid_to date,
  add constraint unit_kind_ends_after_it_begins check (valid_to is null or valid_to > valid_from);

-- Places of the State's own administration, a tree by itself: commune or district within province.
create table localities (
  key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  name text not null check (name <> ''),
  within_key text references localities,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint locality_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index localities_by_container on localities (within_key, name collate "vi-x-icu");
grant select, insert, update (name, within_key, valid_to) on localities to lantoa_app;
grant select on localities to lantoa_worker;

create table fields_of_work (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  valid_from date not null default '1990-01-01',
  valid_to date,
  constraint field_of_work_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
grant select on fields_of_work to lantoa_app, lantoa_worker;
insert into fields_of_work (key, name_vi, name_en, position) values
  ('administration', 'Hành chính, đoàn thể', 'Administration', 1),
  ('education', 'Giáo dục, đào tạo', 'Education', 2),
  ('health', 'Y tế', 'Health', 3),
  ('textile', 'Dệt may, da giày', 'Textile, garment, footwear', 4),
  ('processing', 'Công nghiệp chế biến, chế tạo khác', 'Other manufacturing', 5),
  ('mining-energy', 'Khai khoáng, điện, nước', 'Mining, energy, water', 6),
  ('construction', 'Xây dựng', 'Construction', 7),
  ('trade', 'Thương mại, dịch vụ', 'Trade and services', 8),
  ('transport', 'Vận tải, kho bãi', 'Transport', 9),
  ('agriculture', 'Nông, lâm, thủy sản', 'Agriculture, forestry, fishery', 10),
  ('finance', 'Tài chính, ngân hàng', 'Finance', 11),
  ('other', 'Lĩnh vực khác', 'Other', 99);

-- Groupings beside the tree, by which figures can be cut: a sector, an area.
create table groupings (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null
);
grant select on groupings to lantoa_app, lantoa_worker;
insert into groupings (key, name_vi, name_en, position) values
  ('sector', 'Khối, ngành', 'Sector', 1),
  ('area', 'Cụm, khu vực', 'Area', 2);

-- Numbers that rules are made of, each from a day on, with its source. The latest whose day has come holds.
create table rule_values (
  key text not null,
  valid_from date not null,
  value integer not null,
  source text,
  primary key (key, valid_from)
);
grant select, insert on rule_values to lantoa_app;
grant select on rule_values to lantoa_worker;
insert into rule_values (key, valid_from, value, source) values
  ('small-union-below', '1990-01-01', 10, null),
  ('act-undo-days', '1990-01-01', 30, null),
  ('founding-minimum', '1990-01-01', 5, 'Điều lệ Công đoàn Việt Nam'),
  ('guild-founding-minimum', '1990-01-01', 10, 'Điều lệ Công đoàn Việt Nam khóa XI'),
  ('enterprise-must-have-union-from', '1990-01-01', 10, null),
  ('unvisited-after-months', '1990-01-01', 6, null),
  ('term-years', '1990-01-01', 5, 'Điều lệ Công đoàn Việt Nam'),
  ('term-notice-days', '1990-01-01', 180, null);

create function rule_value(wanted text, on_day date) returns integer language sql stable as $$
  select value from rule_values where key = wanted and valid_from <= on_day order by valid_from desc limit 1
$$;

update roles set permissions = permissions || array['workplaces.read'] where key in ('records_clerk', 'reader');
update roles set permissions = permissions || array['members.read', 'members.manage', 'officers.read', 'officers.manage', 'workplaces.read', 'workplaces.manage']
  where key = 'administrator';
update roles set permissions = permissions || array['organisation.manage', 'members.read', 'members.manage', 'officers.read', 'officers.manage', 'workplaces.read', 'workplaces.manage']
  where key in ('planner', 'upper_officer');
update roles set permissions = permissions || array['members.read', 'members.manage', 'officers.read', 'officers.manage', 'workplaces.read']
  where key = 'grassroots_chair';
