/** A made-up tree of units with documents and campaigns, written straight into a database. Words are made of syllables; nothing is real. */
import pg from 'pg';
import type { Size } from './report.ts';

/** Provinces, upper-level unions in all, grassroots unions in all, documents. */
const shapes: Record<Size, readonly [number, number, number, number]> = {
  small: [1, 6, 240, 1_000], province: [1, 60, 2_500, 20_000], country: [54, 3_300, 125_000, 100_000],
};
const syllables = 'an bac bai bao bich binh chau chi chuong cuong dai dan dao dieu dinh dong duc gia giang ha hai hanh hien hoa hoang hong hop hung huong huy khanh khue kim lac lam lan le lien linh loc long lung luong mai manh minh my nam nga ngan ngoc nguyen nhan nhat phong phu phuc phuoc phuong quan quang que quy quyen son suoi tai tam tan thai thanh thao thien thinh tho thu thuan tien tin toan trang tri trinh trung truong tu tuan tung tuyen uyen van viet vinh vu xuan yen'.split(' ');
const trades = ['Bao bì', 'May mặc', 'Gốm sứ', 'Cơ khí', 'Thủy sản', 'Giày da', 'Xây dựng', 'Vận tải', 'Điện tử', 'Dược phẩm'];
const subjects = ['Tập huấn cán bộ công đoàn cơ sở', 'Chăm lo phúc lợi đoàn viên', 'Tổng kết phong trào thi đua', 'Phát triển đoàn viên, thành lập công đoàn cơ sở', 'Thương lượng tập thể', 'Kiểm tra, giám sát tài chính công đoàn'];

/** Four subtrees of one tree, from the whole of it down to one grassroots union; `rosters` campaigns ask every unit of the first province. */
export interface MadeUp { units: number; documents: number; askers: { name: string; unitId: string }[] }

export async function makeUp(owner: pg.ClientConfig, size: Size): Promise<MadeUp> {
  const [provinces, uppers, grassroots, documents] = shapes[size];
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`
      create function pg_temp.made(kind int, n int) returns uuid language sql immutable as $$ select (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
      create function pg_temp.pick(words text[], n bigint) returns text language sql immutable as $$ select words[1 + abs(hashint8(n)::bigint) % cardinality(words)] $$;
      create function pg_temp.name(words text[], n bigint) returns text language sql immutable as $$ select initcap(pg_temp.pick(words, n * 3) || ' ' || pg_temp.pick(words, n * 7 + 1)) $$`);
    await client.query(`
      create temp table tree as
      with recursive numbers as (
        select 1 as n, 0 as level, null::int as above
        union all select 1 + i, 1, 1 from generate_series(1, $1::int) i
        union all select 1 + $1 + i, 2, 2 + (i - 1) % $1 from generate_series(1, $2::int) i
        union all select 1 + $1 + $2 + i, 3, 2 + $1 + (i - 1) % $2 from generate_series(1, $3::int) i
      ) select * from numbers`, [provinces, uppers, grassroots]);
    await client.query(`insert into units (id, origin, founded, code) select pg_temp.made(1, n), pg_temp.made(9, 1), '2020-01-01', 'VK-' || lpad(n::text, 6, '0') from tree order by n`);
    await client.query('analyze tree; analyze units');
    await client.query(`
      insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
      select pg_temp.made(2, t.n), u.id, '[2020-01-01,)',
        case t.level when 0 then 'Tổng Liên đoàn Lao động' when 1 then 'Liên đoàn Lao động tỉnh ' || pg_temp.name($1, t.n) when 2 then 'Công đoàn xã ' || pg_temp.name($1, t.n)
          else 'Công đoàn cơ sở Công ty TNHH ' || pg_temp.pick($2, t.n) || ' ' || pg_temp.name($1, t.n) end,
        case t.level when 3 then 'CĐCS ' || pg_temp.name($1, t.n) else 'CĐ' end,
        (array['confederation', 'province', 'commune', 'grassroots'])[t.level + 1], pg_temp.made(1, t.above),
        concat_ws('.', third.node, second.node, first.node, u.node)::ltree
      from tree t join units u on u.id = pg_temp.made(1, t.n)
      left join tree t1 on t1.n = t.above left join units first on first.id = pg_temp.made(1, t1.n)
      left join tree t2 on t2.n = t1.above left join units second on second.id = pg_temp.made(1, t2.n)
      left join tree t3 on t3.n = t2.above left join units third on third.id = pg_temp.made(1, t3.n)`, [syllables, trades]);
    await client.query(`insert into accounts (id, origin, username, name, sort_name) select pg_temp.made(3, i), pg_temp.made(9, 1), 'nguoi-' || i, 'Người ' || i, 'nguoi ' || i from generate_series(1, 4) i`);
    await client.query(`insert into files (sha256, size, media_type) values (repeat('a', 64), 1, 'text/plain')`);
    await client.query(`
      insert into documents (id, origin, unit_id, unit_path, file_sha256, filename, format, content, title, kind, number, code, issued_on, received_by, received_at)
      select pg_temp.made(4, i), pg_temp.made(9, 1), v.unit_id, v.path, repeat('a', 64), 'a.txt', 'text', '',
        pg_temp.pick($2, i) || ' ' || pg_temp.name($3, i) || ' năm ' || 2020 + i % 7, 'plan', (i % 400 + 1)::text, 'KH-LĐLĐ', (date '2020-01-01' + i % 2300)::text, pg_temp.made(3, 1), timestamptz '2020-01-01' + i * interval '30 min'
      from generate_series(1, $1::int) i join unit_versions v on v.unit_id = pg_temp.made(1, 1 + i % $4::int)`, [documents, subjects, syllables, 1 + provinces + uppers]);
    await client.query(`
      insert into campaigns (id, origin, unit_id, unit_path, title, state, template, levels, created_by, created_at, launched_at, launched_by)
      select pg_temp.made(5, i), pg_temp.made(9, 1), v.unit_id, v.path, 'Báo cáo ' || pg_temp.pick($1, i) || ' ' || pg_temp.name($2, i), 'running', '{}', '[]', pg_temp.made(3, 1), now(), now(), pg_temp.made(3, 1)
      from generate_series(1, 500) i join unit_versions v on v.unit_id = pg_temp.made(1, 2 + i % $3::int)`, [subjects, syllables, provinces]);
    await client.query(`
      insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, depth, leaf, due, state)
      select gen_random_uuid(), c.id, v.unit_id, v.id, v.path, v.name, 1, true, '2026-12-31', 'open'
      from (select * from campaigns where unit_id = pg_temp.made(1, 2) order by id limit 10) c join unit_versions v on v.path <@ c.unit_path`);
    await client.query('analyze');
    const { rows } = await client.query<{ name: string; unit_id: string }>(`select * from (values ('the whole tree', 1), ('a province', 2), ('an upper-level union', 2 + $1::int), ('a grassroots union', 2 + $1::int + $2::int)) a (name, n), pg_temp.made(1, a.n) unit_id`, [provinces, uppers]);
    return { units: 1 + provinces + uppers + grassroots, documents, askers: rows.map(({ name, unit_id }) => ({ name, unitId: unit_id })) };
  } finally {
    await client.end();
  }
}
