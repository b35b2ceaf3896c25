/** A district with many unions that have all handed a report in: two sections, one form of twelve figures. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Reports {
  account: string;
  /** The district, as a unit and by its path. */
  unit: string;
  path: string;
  campaignId: string;
  /** Of the unions, each with what it handed in. */
  assignments: { id: string; revisionId: string }[];
}

const text = (words: string) => ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const columns = ['lop', 'luot', 'nu'].map((key) => ({ key, label: key, type: 'count', decimals: 0, rollup: 'sum' }));
const rows = ['q1', 'q2', 'q3', 'q4'].map((key) => ({ key, label: key }));
const form = { key: 'bieu-01', title: 'Tập huấn', rows, columns };
const template = { outline: ['s1', 's2'].map((key) => ({ key, label: '', heading: `Mục ${key}`, guidance: null, children: [] })), forms: [form] };
const cells = Object.fromEntries(rows.flatMap((row, line) => columns.map((column, place) => [`${row.key}/${column.key}`, { block: 0, slot: line * columns.length + place + 1, decimals: 0, rollup: 'sum' }])));

export async function generateReports(owner: pg.Client, count: number): Promise<Reports> {
  const [account, origin, province, unit, campaignId, above, own] = Array.from({ length: 7 }, () => randomUUID()) as [string, string, string, string, string, string, string];
  await owner.query(`insert into accounts (id, origin, username, name, sort_name) values ($1, $2, 'chi', 'Đỗ Kim Chi', 'Chi Kim Đỗ')`, [account, origin]);
  const place = async (id: string, name: string, type: string, parent: string | null, path: string) => {
    const { rows: [made] } = await owner.query<{ path: string }>(
      `with u as (insert into units (id, origin, founded) values ($1, $2, '2010-01-01') returning node)
       insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path) select gen_random_uuid(), $1, '[2010-01-01,)', $3, $3, $4, $5, ($6 || node)::ltree from u returning path::text`,
      [id, origin, name, type, parent, path]);
    return made!.path;
  };
  const top = await place(province, 'Liên đoàn Lao động tỉnh', 'province', null, '');
  const path = await place(unit, 'Liên đoàn Lao động huyện', 'district', province, `${top}.`);
  await owner.query(`insert into campaigns (id, origin, unit_id, unit_path, title, state, template, levels, own_due, created_by, launched_by, launched_at)
    values ($1, $2, $3, $4, 'Đo', 'running', $5, '[]', '2025-08-01', $6, $6, now())`, [campaignId, origin, province, top, JSON.stringify(template), account]);
  await owner.query(`insert into form_versions (id, campaign_id, key, position, definition, cells) values (gen_random_uuid(), $1, 'bieu-01', 1, $2, $3)`, [campaignId, JSON.stringify(form), JSON.stringify(cells)]);
  await owner.query(`insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state)
    select case v.unit_id when $2 then $4::uuid else $5::uuid end, $1, v.unit_id, v.id, v.path, v.name, case v.unit_id when $2 then null else $4::uuid end, null, case v.unit_id when $2 then 0 else 1 end, false, '2025-07-20', 'open'
    from unit_versions v where v.unit_id in ($2, $3) order by nlevel(v.path)`, [campaignId, province, unit, above, own]);
  const filled = { 'bieu-01': Object.fromEntries(rows.map(({ key }, line) => [key, { lop: line, luot: 30 + line, nu: 12 }])) };
  await owner.query(`
    create temp table unions as select gen_random_uuid() as id, gen_random_uuid() as version_id, gen_random_uuid() as assignment_id, gen_random_uuid() as revision_id, n from generate_series(1, ${count}) n;
    insert into units (id, origin, founded) select id, '${origin}', '2010-01-01' from unions;
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, kind_key, parent_id, path)
      select s.version_id, s.id, '[2010-01-01,)', 'CĐCS đơn vị số ' || n, 'CĐCS ' || n, 'grassroots', 'public-service', '${unit}', ('${path}.' || u.node)::ltree from unions s join units u on u.id = s.id;
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state, latest_revision_id, submitted_on)
      select s.assignment_id, '${campaignId}', s.id, s.version_id, v.path, v.name, '${own}', 'Liên đoàn Lao động huyện', 2, true, '2025-07-10', 'submitted', s.revision_id, '2025-06-10' from unions s join unit_versions v on v.id = s.version_id;`);
  const sections = { s1: text('Đã mở hai lớp tập huấn cho cán bộ công đoàn.'), s2: text('Đề nghị hỗ trợ tài liệu.') };
  await owner.query(`insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
    select latest_revision_id, $1, id, campaign_id, unit_path, 1, $2, $3, $4 from assignments where campaign_id = $5 and depth = 2`, [origin, JSON.stringify(sections), JSON.stringify(filled), account, campaignId]);
  await owner.query(`insert into draft_sections (assignment_id, section_key, unit_path, body, version, changed_by)
    select a.id, s.key, a.unit_path, s.value, 1, $2 from assignments a, jsonb_each($3::jsonb) s where a.campaign_id = $1 and a.depth = 2`, [campaignId, account, JSON.stringify(sections)]);
  await owner.query(`insert into draft_rows (assignment_id, form_key, row_key, unit_path, cells, version, changed_by)
    select a.id, 'bieu-01', r.key, a.unit_path, r.value, 1, $2 from assignments a, jsonb_each($3::jsonb) r where a.campaign_id = $1 and a.depth = 2`, [campaignId, account, JSON.stringify(filled['bieu-01'])]);
  await owner.query('analyze');
  const { rows: assignments } = await owner.query<{ id: string; revisionId: string }>(`select id, latest_revision_id as "revisionId" from assignments where campaign_id = $1 and depth = 2 order by id`, [campaignId]);
  return { account, unit, path, campaignId, assignments };
}
