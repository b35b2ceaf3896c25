-- The tree of units. A unit is an identity; everything that can change lies in versions with a span of validity.

create table unit_types (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  short_vi text not null,
  rank integer not null,
  valid_from date not null,
  valid_to date,
  constraint unit_type_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
grant select, insert on unit_types to lantoa_app;
grant select on unit_types to lantoa_worker;

create table unit_kinds (
  key text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null
);
grant select on unit_kinds to lantoa_app, lantoa_worker;

create table units (
  id uuid primary key,
  origin uuid not null,
  node integer generated always as identity constraint one_node_per_unit unique,
  founded date not null,
  ended date,
  created_at timestamptz not null default now(),
  constraint unit_ends_after_it_begins check (ended is null or ended >= founded)
);
grant select, insert, update (ended) on units to lantoa_app;
grant select on units to lantoa_worker;

create table unit_versions (
  id uuid primary key,
  unit_id uuid not null references units,
  valid daterange not null check (not isempty(valid)),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  type_key text not null references unit_types,
  kind_key text references unit_kinds,
  parent_id uuid references units,
  path ltree not null,
  place text,
  members integer check (members >= 0),
  constraint one_version_of_a_unit_at_a_time exclude using gist (unit_id with =, valid with &&)
);
create index unit_versions_by_parent on unit_versions (parent_id, name collate "vi-x-icu", unit_id);
create index unit_versions_by_type on unit_versions (type_key);
create index unit_versions_by_kind on unit_versions (kind_key);
create index unit_versions_by_path on unit_versions using gist (path);
create index unit_versions_by_name on unit_versions using gin (f_unaccent(name) gin_trgm_ops);
grant select, insert, update on unit_versions to lantoa_app;
grant select on unit_versions to lantoa_worker;

-- What other modules may join: the units as they stand on the business day.
create view organisation_public with (security_invoker = true) as
  select u.id, u.node, u.founded, u.ended, v.id as version_id, v.name, v.short_name, v.type_key, v.kind_key,
         v.parent_id, v.path, v.place, v.members
  from units u join unit_versions v on v.unit_id = u.id and v.valid @> business_today();
grant select on organisation_public to lantoa_app, lantoa_worker;

-- Versions by id, for rosters that froze one.
create view organisation_public_versions with (security_invoker = true) as
  select v.id as version_id, v.unit_id, v.valid, v.name, v.short_name, v.type_key, v.kind_key, v.path, v.place
  from unit_versions v;
grant select on organisation_public_versions to lantoa_app, lantoa_worker;

-- Levels before the reorganisation of 2025, and those after it (Luật Công đoàn 50/2024/QH15 as amended by 97/2025/QH15, Điều 8).
insert into unit_types (key, name_vi, name_en, short_vi, rank, valid_from, valid_to) values
  ('province', 'Liên đoàn Lao động tỉnh, thành phố', 'Provincial federation', 'LĐLĐ tỉnh', 10, '1990-01-01', null),
  ('department', 'Ban, văn phòng', 'Department', 'Ban', 15, '1990-01-01', null),
  ('district', 'Liên đoàn Lao động huyện, thị xã, thành phố thuộc tỉnh', 'District federation', 'LĐLĐ huyện', 20, '1990-01-01', '2025-07-01'),
  ('sector', 'Công đoàn ngành địa phương', 'Local sector union', 'CĐ ngành', 20, '1990-01-01', '2025-07-01'),
  ('industrial-zone', 'Công đoàn các khu công nghiệp', 'Industrial zones union', 'CĐ các KCN', 20, '1990-01-01', '2025-07-01'),
  ('commune', 'Công đoàn xã, phường, đặc khu', 'Commune union', 'CĐ xã, phường', 20, '2025-07-01', null),
  ('grassroots', 'Công đoàn cơ sở', 'Grassroots union', 'CĐCS', 30, '1990-01-01', null),
  ('guild', 'Nghiệp đoàn cơ sở', 'Grassroots guild', 'Nghiệp đoàn', 30, '1990-01-01', null);

insert into unit_kinds (key, name_vi, name_en, position) values
  ('administration', 'Cơ quan hành chính', 'Administrative agency', 1),
  ('public-service', 'Đơn vị sự nghiệp công lập', 'Public service unit', 2),
  ('armed-forces', 'Lực lượng vũ trang', 'Armed forces', 3),
  ('state-enterprise', 'Doanh nghiệp nhà nước', 'State enterprise', 4),
  ('private-enterprise', 'Doanh nghiệp ngoài nhà nước', 'Private enterprise', 5),
  ('foreign-enterprise', 'Doanh nghiệp có vốn đầu tư nước ngoài', 'Foreign-invested enterprise', 6),
  ('private-service', 'Đơn vị sự nghiệp ngoài công lập', 'Private service unit', 7),
  ('cooperative', 'Hợp tác xã', 'Co-operative', 8),
  ('guild', 'Nghiệp đoàn', 'Guild', 9);
