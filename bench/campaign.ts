/** One campaign over a made-up tree: 40 figures, 20 cells of a table and 6 texts asked of every grassroots union, and reports that fill them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { placeCells } from '../src/engines/forms/index.ts';
import type { FormDefinition } from '../src/engines/forms/index.ts';
import type { ReportTemplate } from '../src/engines/report-template/index.ts';
import { fromPlainText } from '../src/engines/rich-text/index.ts';

const numbered = (count: number, key: string, label: string) => Array.from({ length: count }, (_, index) => ({ key: `${key}-${index + 1}`, label: `${label} ${index + 1}` }));
const counted = { type: 'count', decimals: 0, rollup: 'sum' } as const;

export const forms: FormDefinition[] = [
  { key: 'so-lieu', title: 'Số liệu hoạt động', rows: numbered(40, 'chi-tieu', 'Chỉ tiêu'), columns: [{ key: 'so', label: 'Số lượng', ...counted }] },
  { key: 'dao-tao', title: 'Đào tạo theo năm', rows: numbered(5, 'nam', 'Năm'), columns: numbered(4, 'loai', 'Loại').map((column) => ({ ...column, ...counted })) },
];
export const template: ReportTemplate = {
  outline: numbered(6, 's', 'Nội dung').map(({ key, label }, index) => ({ key, label: `${index + 1}`, heading: label, guidance: null, children: [] })), forms,
};

const words = 'Công đoàn cơ sở đã tổ chức tuyên truyền, vận động đoàn viên thực hiện nhiệm vụ chuyên môn, chăm lo đời sống và bảo vệ quyền lợi của người lao động tại đơn vị. '.repeat(3);
const texts = Object.fromEntries(template.outline.map(({ key }) => [key, fromPlainText(words)]));

/** A report that gives every figure; `n` makes it one of its own. */
export const reportOf = (n: number) => ({
  sections: texts,
  rows: Object.fromEntries(forms.map((form) => [form.key, Object.fromEntries(form.rows.map((row, at) => [row.key, Object.fromEntries(form.columns.map((column, to) => [column.key, (n * 7 + at * 13 + to) % 500]))]))])),
});

export interface Running { id: string; leaves: { id: string; path: string }[] }

/** The campaign, launched and passed on everywhere: its whole tree reports. Written straight into the database. */
export async function runCampaign(owner: pg.Client, rootUnit: string): Promise<Running> {
  const id = randomUUID();
  await owner.query(`
    insert into campaigns (id, origin, unit_id, unit_path, title, state, template, levels, own_due, created_by, launched_at, launched_by)
    select $1, $1, v.unit_id, v.path, 'Báo cáo tổng kết', 'running', $3, '[]', business_today() + 30, a.id, now(), a.id
    from unit_versions v cross join (select id from accounts order by username limit 1) a where v.unit_id = $2 and v.superseded_in is null and upper_inf(v.valid)`, [id, rootUnit, JSON.stringify(template)]);
  const cells = placeCells(forms);
  for (const [position, form] of forms.entries()) {
    await owner.query('insert into form_versions (id, campaign_id, key, position, definition, cells) values ($1, $2, $3, $4, $5, $6)', [randomUUID(), id, form.key, position, JSON.stringify(form), JSON.stringify(cells[position])]);
  }
  await owner.query(`
    create temp table roster as select gen_random_uuid() as id, v.id as version_id, v.unit_id, v.parent_id, v.path, v.name, nlevel(v.path) - nlevel(c.unit_path) as depth
      from campaigns c join unit_versions v on v.path <@ c.unit_path and v.superseded_in is null and upper_inf(v.valid) where c.id = '${id}';
    create index on roster (unit_id); create index on roster (parent_id); analyze roster;
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state, opened_at)
      select r.id, '${id}', r.unit_id, r.version_id, r.path, r.name, p.id, p.name, r.depth, not exists (select 1 from roster b where b.parent_id = r.unit_id), business_today() + 20, 'open', now()
      from roster r left join roster p on p.unit_id = r.parent_id;
    drop table roster`);
  await owner.query('vacuum analyze assignments');
  const { rows } = await owner.query<{ id: string; path: string }>('select id, unit_path::text as path from assignments where campaign_id = $1 and leaf order by id', [id]);
  return { id, leaves: rows };
}

/** An account with a role at a unit and a session of its own. @returns its cookie */
export async function sessionAt(owner: pg.Client, unitId: string, role = 'planner'): Promise<string> {
  const [token, account] = [randomBytes(32).toString('base64url'), randomUUID()];
  await owner.query(`insert into accounts (id, origin, username, name, sort_name) values ($1, $1, $2, 'Nguyễn Văn Đo', 'do')`, [account, `do-${account.slice(0, 8)}`]);
  await owner.query('insert into account_grants (id, account_id, role_key, unit_id) values (gen_random_uuid(), $1, $2, $3)', [account, role, unitId]);
  await owner.query(`insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 day')`, [createHash('sha256').update(token).digest(), account]);
  return `lantoa_session=${token}`;
}

/** A report of every lowest unit, handed in, with its figures; written straight into the database. */
export async function fillCampaign(owner: pg.Client, { id, leaves }: Running): Promise<void> {
  const columns = Array.from({ length: 60 }, (_, slot) => `n${slot + 1}`);
  await owner.query(`
    create temp table handed as select a.id as assignment_id, a.unit_path, gen_random_uuid() as id, row_number() over (order by a.id) as n from assignments a where a.campaign_id = '${id}' and a.leaf;
    insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
      select h.id, '${id}', h.assignment_id, '${id}', h.unit_path, 1, '{}', '{}', (select id from accounts order by username limit 1) from handed h;
    insert into figures (campaign_id, revision_id, block, unit_path, ${columns.join(', ')})
      select '${id}', h.id, 0, h.unit_path, ${columns.map((_, slot) => `(h.n * 7 + ${slot} * 13) % 500`).join(', ')} from handed h;
    update assignments a set state = 'submitted', latest_revision_id = h.id, submitted_on = business_today() from handed h where h.assignment_id = a.id;
    drop table handed`);
  await owner.query('vacuum analyze');
  if (leaves.length === 0) throw new Error('nobody reports');
}

/** Everything that was handed in is accepted, and so is a report of six texts of each unit directly below the top. @returns how many texts */
export async function acceptAll(owner: pg.Client, { id }: Running): Promise<number> {
  const { rows: [made] } = await owner.query<{ units: number }>(`
    with r as (
      insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
      select gen_random_uuid(), a.campaign_id, a.id, a.campaign_id, a.unit_path, 1, $2, '{}', (select id from accounts order by username limit 1)
      from assignments a where a.campaign_id = $1 and a.depth = 1 and not a.leaf returning id, assignment_id
    ), moved as (update assignments a set latest_revision_id = r.id, submitted_on = business_today() from r where a.id = r.assignment_id returning a.id)
    select count(*)::int as units from moved`, [id, JSON.stringify(texts)]);
  await owner.query(`update assignments set state = 'accepted', accepted_revision_id = latest_revision_id where campaign_id = $1 and latest_revision_id is not null`, [id]);
  await owner.query('vacuum analyze');
  return made!.units * template.outline.length;
}
