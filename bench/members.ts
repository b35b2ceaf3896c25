/** A register of a size, generated in the database: a province of upper unions and grassroots unions with members of likely names. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export const PROVINCE_PATH = '1';

/** About 85 members a union and 90 unions an upper union, as provinces have them; a twelfth of the people has left. */
export async function generateRegister(owner: pg.Client, members: number): Promise<{ account: string; unions: string[]; upper: string }> {
  const account = randomUUID();
  const unions = Math.round(members / 85);
  const uppers = Math.max(1, Math.round(unions / 90));
  await owner.query(`insert into accounts (id, origin, username, name, sort_name) values ($1, $1, 'do', 'Đo', 'đo')`, [account]);
  await owner.query(`
    create temp table made as
    select gen_random_uuid() as id, n, case when n = 0 then '1' when n <= $2 then '1.' || (n + 1) else '1.' || (2 + n % $2) || '.' || (n + 1) end as path,
           case when n = 0 then 'province' when n <= $2 then 'district' else 'grassroots' end as type
    from generate_series(0, $1::int + $2::int) n`, [unions, uppers]);
  await owner.query(`insert into units (id, origin, founded) select id, id, '1993-01-01' from made order by n`);
  await owner.query(`insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
    select id, id, '[1993-01-01,)', 'Công đoàn ' || n, 'CĐ ' || n, type, (select id from made p where p.n = case when m.n = 0 then -1 when m.n <= $1 then 0 else 1 + (m.n % $1) end), path::ltree from made m`, [uppers]);
  // Names as often as they are in life: four in ten are called Nguyễn, two in three women Thị.
  await owner.query(`
    create temp table person as select gen_random_uuid() as id, made.id as unit_id, sex, family, middle, given, i from (
      select i, case when r1 < 0.5 then 'female' else 'male' end as sex,
        (array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Lò'])[1 + (r2 * 20)::int % 20] as family,
        case when r1 < 0.33 then 'Thị' when r1 < 0.5 then (array['Thu','Ngọc','Kim','Thanh','Mai'])[1 + (r3 * 5)::int % 5] when r1 < 0.75 then 'Văn' else (array['Đức','Minh','Quang','Hữu','Xuân'])[1 + (r3 * 5)::int % 5] end as middle,
        (array['An','Anh','Ánh','Bình','Chi','Cường','Dũng','Đạt','Đào','Giang','Hà','Hải','Hạnh','Hiền','Hoa','Huệ','Hùng','Hương','Lan','Linh','Linh','Long','Mai','Minh','Nam','Nga','Ngọc','Phúc','Phương','Quân','Quyên','Sơn','Thảo','Thủy','Trang','Tuấn','Vân','Việt','Xuân','Yến'])[1 + (r4 * 40)::int % 40] as given
      from (select i, random() as r1, random() as r2, random() as r3, random() as r4 from generate_series(1, $1::int) i) r) drawn join made on made.n = 1 + $2::int + (i % $3::int)`, [members, uppers, unions]);
  await owner.query(`insert into people (id, origin, name, sort_name, birth, birth_year, sex, unit_id, card_number)
    select id, id, family || ' ' || middle || ' ' || given, lower(given || ' ' || middle || ' ' || family), date '1965-01-01' + i % 14000, extract(year from date '1965-01-01' + i % 14000), sex, unit_id, 'T' || i from person`);
  await owner.query(`insert into memberships (id, person_id, unit_id, valid, joined_as, left_as, name, sort_name, sex)
    select gen_random_uuid(), id, unit_id, daterange(date '2005-01-01' + i % 6000, case when i % 12 = 0 then date '2023-01-01' + i % 500 end), 'admitted', case when i % 12 = 0 then 'retired' end,
      family || ' ' || middle || ' ' || given, lower(given || ' ' || middle || ' ' || family), sex from person`);
  await owner.query(`insert into member_suspensions (id, person_id, unit_id, valid, reason) select gen_random_uuid(), id, unit_id, '[2024-06-01,2024-12-01)', 'Nghỉ' from person where i % 500 = 1`);
  await owner.query('vacuum analyze');
  const { rows } = await owner.query<{ id: string }>(`select id from made where type = 'grassroots' order by n`);
  return { account, unions: rows.map((row) => row.id), upper: '1.2' };
}
