/** W9: the consolidated report of a whole tree as Word, with what every unit directly below wrote and all forms as annexes; over HTTP. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { acceptAll, fillCampaign, runCampaign, sessionAt } from '../campaign.ts';
import { makeUp } from '../country.ts';
import { inAPlace } from '../place.ts';
import type { Result, Size, Work } from '../report.ts';

const TIMES = 5;

export const reportAsWord: Work = {
  name: 'W9', about: 'the consolidated report as Word, texts of all units below and all annexes',
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size)),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers } = await makeUp(connections.owner, size);
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const campaign = await runCampaign(owner, askers[size === 'country' ? 0 : 1]!.unitId);
  await fillCampaign(owner, campaign);
  const texts = await acceptAll(owner, campaign);
  const { rows: [top] } = await owner.query<{ id: string; unit_id: string }>('select id, unit_id from assignments where campaign_id = $1 and depth = 0', [campaign.id]);
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    const headers = { cookie: await sessionAt(owner, top!.unit_id), 'content-type': 'application/json' };
    const ask = async (path: string, init?: RequestInit) => {
      const answer = await fetch(running.url + path, { headers, ...init });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer;
    };
    const of = `/api/assignments/${top!.id}/snapshots`;
    const { proposedHead } = (await (await ask(of)).json()) as { proposedHead: object };
    const body = JSON.stringify({ id: randomUUID(), head: { ...proposedHead, gatherEmptySections: true } });
    const froze = performance.now();
    const { id } = (await (await ask(of, { method: 'POST', body })).json()) as { id: string };
    const frozen = (performance.now() - froze) / 1000;
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round <= TIMES; round++) {
      const started = performance.now();
      bytes = (await (await ask(`/api/snapshots/${id}/report.docx`)).arrayBuffer()).byteLength;
      // The first starts the thread that lays reports out.
      if (round > 0) times.push((performance.now() - started) / 1000);
    }
    const slowest = Math.max(...times);
    const reference = await plainest(owner, campaign.id);
    return {
      figures: [
        { name: `Word with ${texts} texts (${Math.round(bytes / 1024)} kB)`, value: slowest, unit: 's', must: '≤ 2', holds: slowest <= 2 },
        { name: `frozen from ${campaign.leaves.length} reports`, value: frozen, unit: 's', must: null, holds: null },
      ],
      reference: { name: 'reading what stands in it by plain SQL', value: reference, unit: 's' }, ratio: slowest / reference,
    };
  } finally {
    await running.close();
    await owner.end();
  }
}

async function plainest(owner: pg.Client, campaignId: string): Promise<number> {
  const started = performance.now();
  await owner.query('select r.sections from revisions r join assignments a on a.accepted_revision_id = r.id where a.campaign_id = $1 and a.depth = 1', [campaignId]);
  await owner.query(`select ${Array.from({ length: 60 }, (_, slot) => `sum(n${slot + 1})`).join(', ')} from figures where campaign_id = $1`, [campaignId]);
  return (performance.now() - started) / 1000;
}
