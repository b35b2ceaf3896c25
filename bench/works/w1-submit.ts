/** W1: reports come in over HTTP from 16 clients; server, database and load driver on the same machine. Beside it, W2 and W3 on what came in. */
import { fork } from 'node:child_process';
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { runCampaign, sessionAt, template } from '../campaign.ts';
import type { Running } from '../campaign.ts';
import { makeUp } from '../country.ts';
import type { Driven, Load } from '../drivers/hand-in.ts';
import { inAPlace } from '../place.ts';
import type { Result, Size, Work } from '../report.ts';

const CLIENTS = 16;
/** So many reports are handed in before the clock counts: the program has compiled what it needs. */
const WARM_UP = 100;

export const submitting: Work = {
  name: 'W1', about: '16 clients hand whole reports in, each with 60 figures and 6 texts',
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size), true),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers } = await makeUp(connections.owner, size);
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const campaign = await runCampaign(owner, askers[size === 'country' ? 0 : 1]!.unitId);
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    const cookies = await Promise.all(Array.from({ length: CLIENTS }, () => sessionAt(owner, askers[1]!.unitId)));
    await searchIsReady(owner);
    await drive({ url: running.url, clients: shared(campaign, cookies, 0, WARM_UP), expected: 201 });
    const driven = await drive({ url: running.url, clients: shared(campaign, cookies, WARM_UP, 20_000), expected: 201 });
    const stored = await countStored(owner, campaign.id);
    const asked = Math.min(campaign.leaves.length, 20_000);
    const rate = driven.done / driven.seconds;
    const limit = await theLimit(connections.owner, driven.done);
    return {
      figures: [
        { name: `${driven.done} reports handed in`, value: rate, unit: 'reports/s', must: '≥ 1200', holds: rate >= 1_200 },
        { name: 'share of the limit', value: rate / limit, unit: '', must: '≥ 0.2', holds: rate / limit >= 0.2 },
        { name: 'slowest answer', value: driven.slowest, unit: 'ms', must: null, holds: null },
        { name: 'stored once each, with one fact each, none refused', value: stored, unit: '', must: `${asked}`, holds: stored === asked && driven.refused === 0 },
      ],
      reference: { name: 'one transaction of two rows, 16 clients, no HTTP', value: limit, unit: 'a second' }, ratio: rate / limit,
    };
  } finally {
    await running.close();
    await owner.end();
  }
}

const shared = (campaign: Running, cookies: string[], from: number, to: number) => {
  const leaves = campaign.leaves.slice(from, to);
  return cookies.map((cookie, client) => ({ cookie, leaves: leaves.filter((_, index) => index % CLIENTS === client).map(({ id }) => id) }));
};

export const drive = (load: Load): Promise<Driven> => new Promise((resolve, reject) => {
  const driver = fork(new URL('../drivers/hand-in.ts', import.meta.url), { stdio: 'inherit' });
  driver.once('message', (driven) => resolve(driven as Driven));
  driver.once('exit', (code) => code !== 0 && reject(new Error(`the driver ended with ${code}`)));
  driver.send(load);
});

/** At the first start the entries of search are written; that is not what is measured. */
async function searchIsReady(owner: pg.Client): Promise<void> {
  while ((await owner.query('select 1 from search_upkeep where rules is not null limit 1')).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Reports with exactly one fact and all their figures. */
const countStored = async (owner: pg.Client, campaignId: string): Promise<number> => (await owner.query<{ n: number }>(`
  select count(*)::int as n from revisions r join figures f on f.revision_id = r.id and f.campaign_id = r.campaign_id
  where r.campaign_id = $1 and f.n1 is not null and f.n60 is not null
    and (select count(*) from journal j where j.object_id = r.assignment_id and j.fact = 'report.submitted') = 1`, [campaignId])).rows[0]!.n;

/** The plainest durable write: begin, the report's row, the audit's row, commit; 16 clients. @returns transactions a second */
async function theLimit(connection: pg.ClientConfig, count: number): Promise<number> {
  const clients = await Promise.all(Array.from({ length: CLIENTS }, async () => { const client = new pg.Client(connection); await client.connect(); return client; }));
  await clients[0]!.query('create table plain_reports (id bigint generated always as identity primary key, body jsonb); create table plain_facts (id bigint generated always as identity primary key, fact text)');
  const body = JSON.stringify(template);
  const started = performance.now();
  let left = count;
  await Promise.all(clients.map(async (client) => {
    while (left-- > 0) {
      await client.query('begin');
      await client.query('insert into plain_reports (body) values ($1)', [body]);
      await client.query('insert into plain_facts (fact) values ($1)', ['report.submitted']);
      await client.query('commit');
    }
  }));
  const rate = count / ((performance.now() - started) / 1000);
  await Promise.all(clients.map((client) => client.end()));
  return rate;
}
