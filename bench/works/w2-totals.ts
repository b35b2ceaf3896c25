/** W2 and W3: totals of all figures over HTTP, a full recompute beside the plainest SQL, and how soon an amendment is in the live figure. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { createLog } from '../../src/kit/log.ts';
import { openDatabase } from '../../src/kit/database.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { makeDueTotals, markMissing } from '../../src/modules/consolidation/keep-totals.ts';
import { figure, p95 } from '../asking.ts';
import { fillCampaign, forms, reportOf, runCampaign, sessionAt } from '../campaign.ts';
import { makeUp } from '../country.ts';
import { inAPlace } from '../place.ts';
import type { Result, Size, Work } from '../report.ts';

const TIMES = 20;
const SLOTS = forms.reduce((sum, form) => sum + form.rows.length * form.columns.length, 0);

export const totalling: Work = {
  name: 'W2', about: 'totals of 60 figures: read, made anew, and how fresh they are (W3)',
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size)),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers } = await makeUp(connections.owner, size);
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const campaign = await runCampaign(owner, askers[size === 'country' ? 0 : 1]!.unitId);
  await fillCampaign(owner, campaign);
  const { rows: [top] } = await owner.query<{ id: string; unit_id: string }>('select id, unit_id from assignments where campaign_id = $1 and depth = 0', [campaign.id]);
  const plain = await plainest(owner, campaign.id);
  const anew = await madeAnew(connections, owner);
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    const cookie = await sessionAt(owner, top!.unit_id);
    const read = async () => (await (await fetch(`${running.url}/api/assignments/${top!.id}/consolidation?meaning=live`, { headers: { cookie } })).json()) as { forms: { cells: Record<string, { value: number }> }[] };
    const times: number[] = [];
    for (let round = 0; round <= TIMES; round++) {
      const started = performance.now();
      await read();
      if (round > 0) times.push(performance.now() - started);
    }
    const shown = (await read()).forms.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value));
    const exact = JSON.stringify(shown) === JSON.stringify(plain.sums);
    const fresh = await freshness(owner, running.url, cookie, campaign.leaves.at(-1)!.id, read);
    return {
      figures: [
        figure(`${campaign.leaves.length} reports: all totals read`, times, 20),
        { name: 'made anew', value: anew, unit: 'ms', must: null, holds: null },
        { name: 'made anew, over the same sums by plain SQL', value: anew / plain.took, unit: '', must: '≤ 1.5', holds: anew / plain.took <= 1.5 },
        { name: 'the same as an independent sum', value: exact ? 1 : 0, unit: '', must: '1', holds: exact },
        { name: 'W3: from an amendment to the live figure', value: fresh, unit: 's', must: '≤ 1', holds: fresh <= 1 },
      ],
      reference: { name: 'sums of 60 columns, plain SQL', value: plain.took, unit: 'ms' }, ratio: p95(times) / plain.took,
    };
  } finally {
    await running.close();
    await owner.end();
  }
}

/** The same sums over one table of 60 bigint columns. */
async function plainest(owner: pg.Client, campaignId: string): Promise<{ took: number; sums: number[] }> {
  const columns = Array.from({ length: SLOTS }, (_, slot) => `n${slot + 1}`);
  await owner.query(`create table plain_figures as select ${columns.join(', ')} from figures where campaign_id = '${campaignId}'; analyze plain_figures`);
  const times: number[] = [];
  let sums: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    const { rows } = await owner.query({ text: `select ${columns.map((column) => `sum(${column})`).join(', ')} from plain_figures`, rowMode: 'array' });
    times.push(performance.now() - started);
    sums = (rows[0] as string[]).map(Number);
  }
  return { took: Math.min(...times), sums };
}

/** All totals of the campaign made anew from its figures: every unit of every level. @returns ms */
async function madeAnew(connections: Connections, owner: pg.Client): Promise<number> {
  const worker = openDatabase(connections.worker, createLog('error'), 1);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    await owner.query('truncate totals, totals_due');
    await markMissing(worker);
    await owner.query('update totals_due set accepted = false');
    const started = performance.now();
    while ((await makeDueTotals(worker)) > 0);
    times.push(performance.now() - started);
  }
  await worker.destroy();
  return Math.min(...times);
}

/** A unit's report comes back, is handed in anew with other figures, and the top is asked until it shows them. @returns seconds */
async function freshness(owner: pg.Client, url: string, cookie: string, leaf: string, read: () => Promise<{ forms: { cells: Record<string, { value: number }> }[] }>): Promise<number> {
  await owner.query(`update assignments set state = 'returned' where id = $1`, [leaf]);
  const first = forms[0]!;
  const cell = `${first.rows[0]!.key}/${first.columns[0]!.key}`;
  const before = (await read()).forms[0]!.cells[cell]!.value;
  const report = reportOf(0);
  report.rows[first.key]![first.rows[0]!.key]![first.columns[0]!.key] = 1_000_000;
  const answer = await fetch(`${url}/api/assignments/${leaf}/whole-reports`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ id: randomUUID(), ...report }) });
  if (!answer.ok) throw new Error(await answer.text());
  const started = performance.now();
  while ((await read()).forms[0]!.cells[cell]!.value < before + 900_000) await new Promise((resolve) => setTimeout(resolve, 20));
  return (performance.now() - started) / 1000;
}
