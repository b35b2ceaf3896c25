/** W5, members: a page of members of a province by words of a name, over the verb that the interface calls, past row security. */
import { createClock } from '../../src/kit/clock.ts';
import type { SignedIn } from '../../src/kit/context.ts';
import { openDatabase, setScope } from '../../src/kit/database.ts';
import { createLog } from '../../src/kit/log.ts';
import { moveMembersBy, readMembers, undoMembersOf } from '../../src/modules/members/index.ts';
import pg from 'pg';
import { generateRegister, PROVINCE_PATH } from '../members.ts';
import { inAPlace } from '../place.ts';
import type { Figure, Result, Size, Work } from '../report.ts';

const MEMBERS: Record<Size, number> = { small: 20_000, province: 350_000, country: 1_000_000 };

/** Names from the most common to the rarest, mistyped ones, filters, unions: what is asked for in an office. */
const ASKED: Record<string, object> = {
  'no words': {}, 'nguyen thi': { q: 'nguyen thi' }, 'nguyen': { q: 'nguyen' }, 'van': { q: 'van' }, 'linh': { q: 'linh' }, 'nguyen thi linh': { q: 'nguyen thi linh' },
  'xuan yen': { q: 'xuan yen' }, 'lo quyen': { q: 'lo quyen' }, 'vu duc tua (still typing)': { q: 'vu duc tua' }, 'tran thi y (late in the list)': { q: 'tran thi y' },
  'nguyen thi hanhh (mistyped)': { q: 'nguyen thi hanhh' }, 'ngueyn van long (mistyped)': { q: 'ngueyn van long' }, 'nobody': { q: 'zzz qqq' }, 'men': { sex: 'male', q: 'minh' },
  'who left': { standing: 'left' }, 'suspended': { standing: 'suspended' },
};

const run = (size: Size): Promise<Result> => inAPlace(async (connections) => {
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const { account, unions, upper } = await generateRegister(owner, MEMBERS[size]);
  const database = openDatabase(connections.app, createLog('error'), 2);
  try {
    return await measure(database, owner, { account, unions, upper });
  } finally {
    await database.destroy();
    await owner.end();
  }
});

type Made = Awaited<ReturnType<typeof generateRegister>>;

async function measure(database: ReturnType<typeof openDatabase>, owner: pg.Client, { account, unions, upper }: Made): Promise<Result> {
  const as = <T>(path: string, work: (context: SignedIn) => Promise<T>): Promise<T> => database.transaction().execute(async (tx) => {
    await setScope(tx, { accountId: account, paths: [path] });
    const actor = { accountId: account, scopes: [{ unitId: account, unitName: '', path, roleKeys: [], permissions: ['members.read', 'members.manage'] }] };
    return work({ tx, actor, clock: createClock('2024-07-15'), requestId: account } as unknown as SignedIn);
  });
  const figures: Figure[] = [];
  const all: number[] = [];
  const scopes: [string, string][] = [['province', PROVINCE_PATH], ['upper union', upper]];
  for (const [from, path] of scopes) {
    for (const [name, ask] of Object.entries(ASKED)) {
      const times: number[] = [];
      for (let round = 0; round < 12; round++) {
        const started = performance.now();
        const page = await as(path, (context) => readMembers(context, { limit: 50, standing: 'member', ...ask } as never));
        if (round === 0 && page.next) await as(path, (context) => readMembers(context, { limit: 50, standing: 'member', ...ask, after: page.next } as never));
        if (round > 0) times.push(performance.now() - started);
      }
      all.push(...times);
      if (from === 'province') figures.push({ name: `${from}: ${name}`, value: percentile(times, 0.95), unit: 'ms p95', must: null, holds: null });
    }
  }
  const p95 = percentile(all, 0.95);
  figures.unshift({ name: 'all questions together', value: p95, unit: 'ms p95', must: '≤ 50', holds: p95 <= 50 });
  figures.push(...(await moving(owner, as, unions)));
  const started = performance.now();
  await owner.query(`select name from people where f_unaccent(name) like '%nguyen thi%' order by sort_name collate "vi-x-icu" limit 50`);
  const plain = performance.now() - started;
  return { figures, reference: { name: 'LIKE and sort, the plainest way', value: plain, unit: 'ms' }, ratio: p95 / plain };
}

/** An act that moves the members of 442 unions, as one province did in a day, and its undoing. */
async function moving(owner: pg.Client, as: <T>(path: string, work: (context: SignedIn) => Promise<T>) => Promise<T>, unions: string[]): Promise<Figure[]> {
  const actId = unions[0]!;
  await owner.query(`insert into unit_acts (id, origin, title, managed_at) values ($1, $1, 'Sắp xếp', array[$2]::ltree[])`, [actId, PROVINCE_PATH]);
  const half = Math.min(442, Math.floor(unions.length / 2));
  const moves = unions.slice(0, half).map((from, index) => ({ from, to: unions[unions.length - 1 - index]! }));
  const began = performance.now();
  const moved = await as(PROVINCE_PATH, (context) => moveMembersBy(context, { actId, effective: '2024-07-15', moves }));
  const took = performance.now() - began;
  const undone = performance.now();
  await as(PROVINCE_PATH, (context) => undoMembersOf(context, actId));
  return [
    { name: `${moved} members moved by an act`, value: took / 1000, unit: 's', must: '≤ 2', holds: took <= 2000 },
    { name: 'and back', value: (performance.now() - undone) / 1000, unit: 's', must: null, holds: null },
  ];
}

const percentile = (times: number[], share: number): number => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

export const memberSearch: Work = { name: 'W5', about: 'members of a province by words of a name', run };
