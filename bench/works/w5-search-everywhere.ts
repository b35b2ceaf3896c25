/** W5, first part: a user's own subtree, newest first; and search everywhere, over HTTP, for four askers from the whole tree down to one union. */
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { openDatabase } from '../../src/kit/database.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { rebuildEntries } from '../../src/modules/search/index.ts';
import { figure, p95, signedIn, timesOf } from '../asking.ts';
import { makeUp } from '../country.ts';
import { inAPlace } from '../place.ts';
import type { Figure, Result, Size, Work } from '../report.ts';

/** Words that all have, that some have, that one has; a symbol, a code; begun, mistyped, and not there. */
const typed = ['cong doan', 'công đoàn cơ sở', 'lien doan lao dong tinh', 'bao bi', 'gom su ha', 'tap huan', 'co', 'phuc loi 2024', 'kh', '120/KH-LĐLĐ', '0120/kh-ldld han', 'vk 000123',
  'thanh lung', 'tien lung bao', 'minh kh', 'thuong luong tap the son', 'kiem tra', 'gom su hanj', 'cong doan co so thuonj', 'bao bi lugn', 'khong co gi het', 'xyz'];

export const searchingEverywhere: Work = {
  name: 'W5', about: "one's own subtree, newest first; search everywhere",
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size)),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers, units, documents } = await makeUp(connections.owner, size);
  const worker = openDatabase(connections.worker, createLog('error'), 1);
  const started = performance.now();
  const entries = await rebuildEntries(worker);
  const rebuilding = (performance.now() - started) / 1000;
  await worker.destroy();
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  await owner.query('vacuum analyze');
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    const figures: Figure[] = [{ name: `entries of ${units} units, ${documents} documents written anew`, value: rebuilding, unit: 's', must: null, holds: null }];
    const all: number[] = [];
    for (const [at, asker] of askers.entries()) {
      const get = await signedIn(owner, running.url, at + 1, asker.unitId);
      const own = await timesOf(['/api/documents?limit=50'], get);
      figures.push(figure(`newest documents, ${asker.name}`, own, 50));
      const times = await timesOf(typed.map((q) => `/api/search?q=${encodeURIComponent(q)}`), get);
      all.push(...times);
      figures.push(figure(`search everywhere, ${asker.name}`, times, 50));
    }
    const reference = await plainest(owner);
    return { figures: [...figures, { name: 'entries', value: entries, unit: '', must: null, holds: null }], reference: { name: 'the plainest SQL (like, over names and titles, whole tree)', value: reference, unit: 'ms p95' }, ratio: p95(all) / reference };
  } finally {
    await running.close();
    await owner.end();
  }
}

/** The words anywhere in a name or title, in the order typed, over the whole tree, eight of each: what a page without entries would ask. */
async function plainest(owner: pg.Client): Promise<number> {
  const times: number[] = [];
  for (const q of typed) {
    const started = performance.now();
    await owner.query(`select unit_id from unit_versions where f_unaccent(name) like f_unaccent($1) and superseded_in is null order by nlevel(path), name limit 9`, [`%${q}%`]);
    await owner.query(`select id from documents where f_unaccent(title) like f_unaccent($1) order by received_at desc limit 9`, [`%${q}%`]);
    times.push(performance.now() - started);
  }
  return p95(times);
}
