/** A province of 1,473 grassroots unions with 72,000 members, as one was before the day on which 1,031 ended and 442 moved. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Province {
  account: string;
  /** The province, as a unit and by its path. */
  unit: string;
  province: string;
  /** Codes of unions: those that end, whose members are 34,806, and those that move. */
  ending: string[];
  moving: string[];
  /** The unit that takes the unions which move, and the union that takes members. */
  taker: string;
  union: string;
}

/** @param share of the real numbers, for smaller machines */
export async function generateProvince(owner: pg.Client, share = 1): Promise<Province> {
  const [ends, moves, members, endingMembers] = [1031, 442, 72_000, 34_806].map((number) => Math.round(number * share)) as [number, number, number, number];
  const [account, province, taker, union, origin] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const unit = (id: string, name: string, type: string, parent: string | null, path: string) => owner.query(
    `with u as (insert into units (id, origin, founded) values ($1, $2, '2010-01-01') returning node)
     insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path) select gen_random_uuid(), $1, '[2010-01-01,)', $3, $3, $4, $5, ($6 || node)::ltree from u`,
    [id, origin, name, type, parent, path]);
  const pathOf = async (id: string) => (await owner.query<{ path: string }>('select path::text from unit_versions where unit_id = $1', [id])).rows[0]!.path;
  await owner.query(`insert into accounts (id, origin, username, name, sort_name) values ($1, $2, 'quan-tri', 'Lê Quản Trị', 'Trị Quản Lê')`, [account, origin]);
  await unit(province, 'Liên đoàn Lao động tỉnh', 'province', null, '');
  const top = await pathOf(province);
  await unit(taker, 'Công đoàn ngành tiếp nhận', 'district', province, `${top}.`);
  await unit(union, 'CĐCS Cơ quan Liên đoàn', 'grassroots', taker, `${await pathOf(taker)}.`);
  await owner.query(`
    create temp table made as select i, gen_random_uuid() as id from generate_series(1, 20) i;
    insert into units (id, origin, founded) select id, '${origin}', '2010-01-01' from made;
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
      select gen_random_uuid(), m.id, '[2010-01-01,)', 'Liên đoàn Lao động huyện số ' || i, 'LĐLĐ ' || i, 'district', '${province}', ('${top}.' || u.node)::ltree from made m join units u on u.id = m.id;
    create temp table unions as select i, gen_random_uuid() as id, (select id from made where made.i = 1 + g.i % 20) as parent from generate_series(1, ${ends + moves}) g(i);
    insert into units (id, origin, founded, code) select id, '${origin}', '2010-01-01', 'CS' || lpad(i::text, 5, '0') from unions;
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, kind_key, parent_id, path)
      select gen_random_uuid(), s.id, '[2010-01-01,)', 'CĐCS đơn vị số ' || i, 'CĐCS ' || i, 'grassroots', 'public-service', s.parent, p.path || u.node::text
      from unions s join units u on u.id = s.id join unit_versions p on p.unit_id = s.parent;
    create temp table folk as
      select gen_random_uuid() as id, 'Nguyễn Thị Đoàn Viên ' || n as name, 'Viên Đoàn Thị Nguyễn ' || n as sort_name, case when n % 2 = 0 then 'female' else 'male' end as sex,
             case when n <= ${endingMembers} then 1 + n % ${ends} else ${ends} + 1 + n % ${moves} end as i
      from generate_series(1, ${members}) n;
    insert into people (id, origin, name, sort_name, sex, unit_id) select f.id, '${origin}', f.name, f.sort_name, f.sex, u.id from folk f join unions u using (i);
    insert into memberships (id, person_id, unit_id, valid, joined_as, name, sort_name, sex)
      select gen_random_uuid(), f.id, u.id, '[2015-01-01,)', 'registered', f.name, f.sort_name, f.sex from folk f join unions u using (i);`);
  await owner.query('analyze');
  const codes = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `CS${String(from + index + 1).padStart(5, '0')}`);
  return { account, unit: province, province: top, ending: codes(0, ends), moving: codes(ends, ends + moves), taker, union };
}
