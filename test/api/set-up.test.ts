import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureInstallation } from '#app/installation.ts';
import { personalKeyOf } from '#kit/personal-key.ts';
import { reachOf } from '#app/reach.ts';
import { createTestDatabase } from '../support/template-database.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';
import type { World } from '../support/world.ts';

const firstRun = (typeKey = 'province', username = 'quan-tri') => ({
  unit: { id: newId(), name: 'Liên đoàn Lao động tỉnh Vân Khê', shortName: 'LĐLĐ tỉnh', typeKey, place: 'Vân Khê' },
  administrator: { id: newId(), username, name: 'Lê Quản Trị', password: 'mat-khau-rat-dai' },
});

describe('a plain installation on its first day', () => {
  let world: World;
  beforeAll(async () => { world = await startWorld({ demo: false }); });
  afterAll(() => world.close());
  const installation = async () => must(await world.caller().api.GET('/api/installation'));

  it('asks to be set up, and offers the types of units in force today alone', async () => {
    const shown = await installation();
    expect(shown).toMatchObject({ state: 'setup', demo: false, name: null, samplePeople: [], warnings: [] });
    const keys = shown.unitTypes.map((type) => type.key);
    expect(keys).toEqual(expect.arrayContaining(['province', 'commune', 'grassroots']) as string[]);
    expect(keys).not.toContain('district');
    expect(keys).not.toContain('sector');
  });

  it('has no sample people to sign in as', async () => {
    expect(refused(await world.caller().api.POST('/api/demo/session', { body: { username: 'binh' } }))).toMatchObject({ status: 404 });
  });

  it('lets nobody in before, and refuses what does not fit', async () => {
    expect(refused(await world.caller().api.GET('/api/session')).status).toBe(401);
    expect(refused(await world.caller().api.POST('/api/setup', { body: firstRun('district') }))).toMatchObject({ status: 422, errors: [{ path: 'unit.typeKey' }] });
    const short = firstRun();
    short.administrator.password = 'ngan';
    expect(refused(await world.caller().api.POST('/api/setup', { body: short }))).toMatchObject({ status: 422, errors: [{ path: 'administrator.password' }] });
    expect(refused(await world.caller().api.POST('/api/setup', { body: firstRun('province', 'Quản trị') }))).toMatchObject({ status: 422, errors: [{ path: 'administrator.username' }] });
    expect((await installation()).state).toBe('setup');
  });

  it('is set up once, however many try at the same moment', async () => {
    const callers = Array.from({ length: 6 }, () => world.caller());
    const answers = await Promise.all(callers.map((caller, n) => caller.api.POST('/api/setup', { body: firstRun('province', `quan-tri-${n}`) })));
    expect(answers.map((answer) => answer.response.status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const answer of answers.filter((one) => !one.response.ok)) expect(refused(answer)).toMatchObject({ code: 'already_set_up' });
    const first = callers[answers.findIndex((answer) => answer.response.ok)]!;
    expect(must(await first.api.GET('/api/units')).items).toMatchObject([{ name: 'Liên đoàn Lao động tỉnh Vân Khê', typeKey: 'province', parentId: null }]);
    expect(must(await first.api.GET('/api/accounts')).items).toHaveLength(1);
    const { scopes } = must(await first.api.GET('/api/session'));
    expect(scopes).toMatchObject([{ roleKeys: ['administrator'] }]);
  });

  it('then is ready, and never set up again', async () => {
    expect(await installation()).toMatchObject({ state: 'ready', name: 'Liên đoàn Lao động tỉnh Vân Khê', unitTypes: [] });
    expect(refused(await world.caller().api.POST('/api/setup', { body: firstRun('province', 'ke-den-sau') }))).toMatchObject({ status: 409, code: 'already_set_up' });
  });
});

const key = personalKeyOf(Buffer.alloc(32, 1));

describe('a demonstration and real data never meet', () => {
  it.each([[true, false], [false, true]])('a database of a demonstration (%s) refuses the other kind', async (first, second) => {
    const database = await createTestDatabase();
    try {
      const stamped = await ensureInstallation(database.connections.owner, first, key);
      expect(stamped).toMatchObject({ kind: first ? 'demo' : 'plain', businessToday: first ? '2024-07-15' : null });
      await expect(ensureInstallation(database.connections.owner, second, key)).rejects.toThrow(first ? /holds the demo/ : /holds real data/);
      expect(await ensureInstallation(database.connections.owner, first, key)).toEqual(stamped);
    } finally { await database.drop(); }
  });

  it('a demonstration plays on a day of its own, and says so', async () => {
    const world = await startWorld();
    try {
      expect(must(await world.caller().api.GET('/api/installation'))).toMatchObject({ demo: true, today: '2024-07-15' });
    } finally { await world.close(); }
  });
});

describe('plain http beyond this machine', () => {
  it.each([
    ['127.0.0.1', null, []], ['localhost', null, []], ['::1', null, []], ['0.0.0.0', 'https://lantoa.example', []],
    ['0.0.0.0', null, ['plain_http_beyond_loopback']], ['10.0.0.5', 'http://lantoa.example', ['plain_http_beyond_loopback']],
  ])('on %s at %s warns of %j', (host, publicUrl, warnings) => {
    expect(reachOf({ host, publicUrl }).warnings).toEqual(warnings);
  });
});
