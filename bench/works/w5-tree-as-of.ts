/** W5, the tree: all units as of a day, and one subtree, over HTTP. One union in a hundred has ended since, two in a hundred hang elsewhere. */
import pg from 'pg';
import { startServer } from '../../src/app/server.ts';
import { readConfig } from '../../src/kit/config.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Connections } from '../../src/kit/postgres/index.ts';
import { figure, p95, signedIn, timesOf } from '../asking.ts';
import { makeUp } from '../country.ts';
import { inAPlace } from '../place.ts';
import type { Figure, Result, Size, Work } from '../report.ts';

const CHANGED_ON = '2023-07-01';
const BEFORE = '2022-03-01';

export const treeAsOf: Work = {
  name: 'W5', about: 'the tree as of a day',
  run: (size) => inAPlace((connections, folder) => measure(connections, folder, size)),
};

async function measure(connections: Connections, folder: string, size: Size): Promise<Result> {
  const { askers, units } = await makeUp(connections.owner, size);
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  await age(owner);
  const running = await startServer({ config: readConfig({ LANTOA_DATA: folder, PORT: '0', LOG_LEVEL: 'error' }, { demo: false }), connections, log: createLog('error') });
  try {
    const [root, province, upper] = askers.map((asker) => asker.unitId);
    const get = await signedIn(owner, running.url, 1, root!);
    const asked = async (name: string, paths: string[], most: number) => figure(name, await timesOf(paths, get), most);
    const figures: Figure[] = [
      await asked(`${units} units: first page, as of a day`, [`/api/units?asOf=${BEFORE}&limit=100`], 300),
      await asked('all of them: unions by kind, size and level, as of a day', [`/api/registry/figures?unitId=${root}&asOf=${BEFORE}&cut=child`], 300),
      await asked('units right below one', [province, upper].map((id) => `/api/units?parentId=${id}&asOf=${BEFORE}&limit=100`), 20),
      await asked('one unit with its ancestors', [province, upper].map((id) => `/api/units/${id}?asOf=${BEFORE}`), 20),
      await asked('subtree of an upper-level union, by name', [`/api/units?under=${upper}&asOf=${BEFORE}&limit=100`], 20),
    ];
    const reference = await plainest(owner);
    return { figures, reference: { name: 'every unit as of a day, three columns, by the plainest SQL', value: reference, unit: 'ms p95' }, ratio: figures[1]!.value / reference };
  } finally {
    await running.close();
    await owner.end();
  }
}

/** Ends and moves some of the grassroots unions on one day. */
async function age(owner: pg.Client): Promise<void> {
  await owner.query(`
    create temp table last as select v.*, row_number() over (order by unit_id) as n from unit_versions v where v.type_key = 'grassroots';
    update unit_versions v set valid = daterange(lower(v.valid), '${CHANGED_ON}') from last l where l.id = v.id and l.n % 100 < 3;
    update units u set ended = date '${CHANGED_ON}' - 1 from last l where l.unit_id = u.id and l.n % 100 = 0;
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, kind_key, parent_id, path)
      select gen_random_uuid(), l.unit_id, '[${CHANGED_ON},)', l.name, l.short_name, l.type_key, l.kind_key, o.parent_id, subpath(o.path, 0, -1) || subpath(l.path, -1)
      from last l join last o on o.n = l.n - l.n % 100 + 50 where l.n % 100 in (1, 2)`);
  await owner.query('vacuum analyze');
}

async function plainest(owner: pg.Client): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    const started = performance.now();
    await owner.query({ text: `select unit_id, parent_id, name from unit_versions where superseded_in is null and valid @> date '${BEFORE}'`, rowMode: 'array' });
    times.push(performance.now() - started);
  }
  return p95(times);
}
