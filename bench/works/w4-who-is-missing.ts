/** W4: who is missing, late, returned, accepted, over HTTP: below one upper-level union, a province by its unions, the country by province. */
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { figure, p95, signedIn, timesOf } from '../asking.ts';
import { makeUp } from '../country.ts';
import { inAPlace } from '../place.ts';
import type { Figure, Result, Size, Work } from '../report.ts';

/** W4 of what fast means here, in ms p95. */
const MOST = 50;

export const whoIsMissing: Work = {
  name: 'W4', about: 'who is missing in a campaign',
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size)),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers, units } = await makeUp(connections.owner, size);
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const campaign = await runACampaign(owner, askers[0]!.unitId);
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    await folded(owner);
    await owner.query('vacuum analyze');
    const [root, province, upper] = askers.map((asker) => asker.unitId);
    const gets = [await signedIn(owner, running.url, 1, root!), await signedIn(owner, running.url, 2, province!), await signedIn(owner, running.url, 3, upper!)] as const;
    const at = `/api/campaigns/${campaign}/standing`;
    const asked = async (name: string, who: 0 | 1 | 2, paths: string[]) => figure(name, await timesOf(paths.map((path) => at + path), gets[who]), MOST);
    const figures: Figure[] = [
      await asked(`${units} units: counts by level`, 0, ['']),
      await asked('the whole by its branches, most late first', 0, ['/branches?sort=late', '/branches?sort=completeness']),
      await asked('a province by its upper-level unions', 1, ['/branches?sort=late', '/branches?sort=name']),
      await asked('one upper-level union: who is missing, late, returned, accepted', 2, ['missing', 'late', 'returned', 'accepted'].map((group) => `/units?group=${group}`)),
      await asked('the whole: late, returned, first page', 0, ['/units?group=late', '/units?group=returned']),
    ];
    await equalARecount(owner, campaign, await (await gets[0](at)).json() as { total: Record<string, number> });
    const reference = await plainest(owner, campaign);
    return { figures, reference: { name: 'the whole by its branches, by the plainest SQL over the roster', value: reference, unit: 'ms p95' }, ratio: figures[1]!.value / reference };
  } finally {
    await running.close();
    await owner.end();
  }
}

/** One campaign of the root for everybody below it: six in ten have handed in, some late, some were returned, the rest write or have not begun. */
async function runACampaign(owner: pg.Client, root: string): Promise<string> {
  const { rows: [made] } = await owner.query<{ id: string }>(`
    insert into campaigns (id, origin, unit_id, unit_path, title, state, template, levels, own_due, created_by, created_at, launched_at, launched_by)
    select gen_random_uuid(), v.id, v.unit_id, v.path, 'Báo cáo tổng kết năm', 'running', '{"outline": [], "forms": []}', '[]', current_date + 20, a.id, now(), now(), a.id
    from unit_versions v, (select id from accounts limit 1) a where v.unit_id = $1 returning id`, [root]);
  await owner.query(`
    create temp table roster as select gen_random_uuid() as id, v.unit_id, v.id as version_id, v.path, v.name, v.parent_id, v.type_key, row_number() over (order by v.unit_id) as n from unit_versions v where v.path <@ (select path from unit_versions where unit_id = '${root}');
    create index on roster (unit_id); analyze roster`);
  await owner.query(`
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state, submitted_on)
    select r.id, $1, r.unit_id, r.version_id, r.path, r.name, p.id, p.name, nlevel(r.path) - nlevel((select path from roster where unit_id = $2)), r.type_key = 'grassroots',
           current_date - 5 + (nlevel(r.path) * -3) + (r.n % 4)::int, (array['accepted', 'accepted', 'submitted', 'drafting', 'open', 'accepted', 'submitted', 'returned', 'submitted', 'waiting'])[1 + r.n % 10],
           case when r.n % 10 in (0, 1, 2, 5, 6, 8) then current_date - 12 + (r.n % 9)::int end
    from roster r left join roster p on p.unit_id = r.parent_id`, [made!.id, root]);
  return made!.id;
}

async function folded(owner: pg.Client): Promise<void> {
  for (;;) {
    const { rows: [left] } = await owner.query<{ any: boolean }>('select exists (select from standing_deltas) as any');
    if (!left!.any) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** No time counts before the figures are right. */
async function equalARecount(owner: pg.Client, campaign: string, { total }: { total: Record<string, number> }): Promise<void> {
  const { rows: [counted] } = await owner.query<Record<string, string>>(`
    select count(*) as expected, count(*) filter (where state in ('submitted', 'accepted')) as "handedIn", count(*) filter (where state = 'returned') as returned,
           count(*) filter (where state not in ('submitted', 'accepted') and due < business_today()) as late, count(*) filter (where state in ('submitted', 'accepted') and submitted_on <= due) as "onTime"
    from assignments where campaign_id = $1 and depth > 0`, [campaign]);
  for (const [key, value] of Object.entries(counted!)) if (total[key] !== Number(value)) throw new Error(`${key}: ${total[key]} where ${value} are`);
}

async function plainest(owner: pg.Client, campaign: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    const started = performance.now();
    await owner.query({ text: `
      select c.id, count(*), count(*) filter (where a.state in ('submitted', 'accepted')), count(*) filter (where a.state not in ('submitted', 'accepted') and a.due < current_date)
      from assignments c join assignments a on a.campaign_id = c.campaign_id and a.unit_path <@ c.unit_path and a.id <> c.id where c.campaign_id = '${campaign}' and c.depth = 1 group by c.id`, rowMode: 'array' });
    times.push(performance.now() - started);
  }
  return p95(times);
}
