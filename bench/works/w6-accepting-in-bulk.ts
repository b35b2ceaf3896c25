/** W6: of 5,000 reports one in twenty is returned with a reason and handed in again, the rest is accepted at once: by the verbs that the interface calls, past row security. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createClock } from '../../src/kit/clock.ts';
import type { SignedIn } from '../../src/kit/context.ts';
import { openDatabase, setScope } from '../../src/kit/database.ts';
import { createLog } from '../../src/kit/log.ts';
import { acceptReports, returnReport, submitReport } from '../../src/modules/submissions/index.ts';
import { generateReports, type Reports } from '../reports.ts';
import { inAPlace } from '../place.ts';
import type { Figure, Result, Size, Work } from '../report.ts';

const COUNT: Record<Size, number> = { small: 500, province: 5000, country: 5000 };
const RETURNED = 0.05;

const run = (size: Size): Promise<Result> => inAPlace(async (connections) => {
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const reports = await generateReports(owner, COUNT[size]);
  const database = openDatabase(connections.app, createLog('error'), 2);
  try {
    return await measure(database, owner, reports);
  } finally {
    await database.destroy();
    await owner.end();
  }
});

async function measure(database: ReturnType<typeof openDatabase>, owner: pg.Client, { account, unit, path, campaignId, assignments }: Reports): Promise<Result> {
  const permissions = ['campaigns.read', 'reports.review', 'reports.write', 'reports.submit'];
  const as = <T>(work: (context: SignedIn) => Promise<T>): Promise<T> => database.transaction().execute(async (tx) => {
    await setScope(tx, { accountId: account, paths: [path] });
    const actor = { accountId: account, name: 'Đỗ Kim Chi', username: 'chi', mustChangePassword: false, scopes: [{ unitId: unit, unitName: '', path, roleKeys: [], permissions }] };
    return work({ tx, actor, clock: createClock('2025-06-15'), requestId: account, origin: account } as unknown as SignedIn);
  });
  const some = assignments.slice(0, Math.round(assignments.length * RETURNED));
  const [returning, resubmitting] = [[] as number[], [] as number[]];
  for (const { id, revisionId } of some) {
    await timed(returning, () => as((context) => returnReport(context, revisionId, { id: randomUUID(), reason: 'Bổ sung số liệu.', notes: [] })));
    await timed(resubmitting, () => as((context) => submitReport(context, id, randomUUID())));
  }
  const accepting: number[] = [];
  const outcome = await timed(accepting, () => as((context) => acceptReports(context, campaignId, { id: randomUUID(), except: [] })));
  const right = outcome.accepted === assignments.length && (await isRight(owner, campaignId, assignments.length, some.length));
  const plain = await plainest(owner, campaignId);
  const took = accepting[0]!;
  const figures: Figure[] = [
    { name: `${some.length} returned, each`, value: median(returning) * 1000, unit: 'ms', must: null, holds: null },
    { name: 'and handed in again, each', value: median(resubmitting) * 1000, unit: 'ms', must: null, holds: null },
    { name: `${outcome.accepted} accepted at once`, value: took, unit: 's', must: '≤ 5', holds: took <= 5 },
    { name: 'each decided once, with a fact of its own', value: right ? 1 : 0, unit: '', must: '1', holds: right },
  ];
  return { figures, reference: { name: 'the same rows by three plain statements', value: plain, unit: 's' }, ratio: took / plain };
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  into.push((performance.now() - started) / 1000);
  return result;
}
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function isRight(owner: pg.Client, campaignId: string, all: number, returned: number): Promise<boolean> {
  const { rows } = await owner.query<Record<string, string>>(`
    select (select count(*) from assignments where campaign_id = $1 and depth = 2 and state = 'accepted' and accepted_revision_id = latest_revision_id) as accepted,
      (select count(*) from reviews v join revisions r on r.id = v.revision_id where r.campaign_id = $1) as decisions,
      (select count(distinct object_id) from journal where fact = 'report.accepted') as facts`, [campaignId]);
  return Object.values(rows[0]!).map(Number).join() === [all, all + returned, all].join();
}

/** The rows that it must come to, without asking who may and what speaks against it; undone again. */
async function plainest(owner: pg.Client, campaignId: string): Promise<number> {
  await owner.query('begin');
  const started = performance.now();
  await owner.query(`with fresh as (insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
      select gen_random_uuid(), origin, assignment_id, campaign_id, unit_path, 99, sections, rows, submitted_by from revisions where campaign_id = $1 and number = 1 returning id, unit_path, submitted_by)
    insert into reviews (id, revision_id, unit_path, decision, decided_by) select gen_random_uuid(), id, unit_path, 'accepted', submitted_by from fresh`, [campaignId]);
  await owner.query(`update assignments set state = 'accepted' where campaign_id = $1 and depth = 2`, [campaignId]);
  await owner.query(`insert into journal (fact, object_kind, object_id) select 'report.accepted', 'assignment', id from assignments where campaign_id = $1 and depth = 2`, [campaignId]);
  const took = (performance.now() - started) / 1000;
  await owner.query('rollback');
  return took;
}

export const acceptingInBulk: Work = { name: 'W6', about: 'one report in twenty returned and handed in again, all accepted at once', run };
