import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playScene } from '#app/sample/acting.ts';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { saveWorkplace, workplaceFigures } from '#modules/workplaces/index.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const TODAY = '2024-07-15';

describe('workplaces', () => {
  let cast: Cast;
  let database: Database;
  const as = <T>(username: string, work: (context: Parameters<typeof saveWorkplace>[0]) => Promise<T>): Promise<T> =>
    playScene({ database, files: null as never, personalKey: null as never, log: console as never, origin: newId() }, async (acting) => work(await acting.as(username, TODAY)));
  const facts = { kindKey: 'private-enterprise', ownershipKey: 'private', fieldKey: null, localityKey: null, address: null, from: '2020-01-01' };

  beforeAll(async () => {
    cast = await summonCast(await startWorld());
    database = openDatabase(cast.world.database.connections.app, { warn: () => undefined });
  });
  afterAll(async () => {
    await database.destroy();
    await cast.world.close();
  });

  it('a sheet that is saved twice changes nothing the second time, and only what differs the third', async () => {
    const row = () => ({ ...facts, id: newId(), unitId: cast.units.thanhLung, code: '0100000009', name: 'Công ty Gạch Lũng', count: { on: '2024-06-30', workers: 30, women: 12 } });
    const first = await as('chi', (context) => saveWorkplace(context, row()));
    expect(first.outcome).toBe('created');
    expect(await as('chi', (context) => saveWorkplace(context, row()))).toEqual({ id: first.id, outcome: 'same' });
    expect(await as('chi', (context) => saveWorkplace(context, { ...row(), from: '2024-07-01', name: 'Công ty Gạch ngói Lũng' }))).toEqual({ id: first.id, outcome: 'changed' });
    const { name, versions, counts } = must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: first.id } } }));
    expect([name, versions.length, counts.length]).toEqual(['Công ty Gạch ngói Lũng', 2, 1]);
  });

  it('a code that is used in another branch tells nothing of who uses it, and is not taken over', async () => {
    const row = { ...facts, id: newId(), unitId: cast.units.yenKhe, code: '0100000009', name: 'Công ty Trùng Mã', count: null };
    await expect(as('tam', (context) => saveWorkplace(context, row))).rejects.toMatchObject({ code: 'workplace_code_taken' });
    expect(refused(await cast.tam.api.POST('/api/workplaces', { body: row }))).toMatchObject({ status: 409, code: 'workplace_code_taken' });
  });

  it('after a merger the union in which the work goes on covers the workplace', async () => {
    const id = newId();
    must(await cast.chi.api.POST('/api/workplaces', { body: { ...facts, id, unitId: cast.units.thanhLung, code: null, name: 'Trạm Y tế Đồi Chè', count: { on: TODAY, workers: 11, women: 8 } } }));
    must(await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id } }, body: { id: newId(), unionId: cast.units.tram, from: TODAY } }));
    must(await cast.quanTri.api.POST('/api/unit-acts', { body: { id: newId(), events: [{ kind: 'merge', effective: '2024-07-16', sources: [cast.units.tram], into: cast.units.mamNon }] } }));
    const on = async (asOf: string) => must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id }, query: { asOf } } })).union?.id ?? null;
    expect([await on(TODAY), await on('2024-07-16')]).toEqual([cast.units.tram, cast.units.mamNon]);
    expect(must(await cast.hue.api.GET('/api/workplaces', { params: { query: { asOf: '2024-07-16' } } })).items.map((one) => one.id)).toEqual([id]);
    expect(await as('chi', ({ tx, actor }) => workplaceFigures(tx, { path: actor.scopes[0]!.path, day: '2024-07-16' }))).toMatchObject({ workplaces: 2, withUnion: 1, workersWithUnion: 11 });
  });

  it('a page goes on where the page before ended', async () => {
    const names: string[] = [];
    let after: string | undefined;
    do {
      const { items, next } = must(await cast.binh.api.GET('/api/workplaces', { params: { query: { limit: 1, after } } }));
      names.push(...items.map(({ name }) => name));
      after = next ?? undefined;
    } while (after);
    expect(names).toEqual(['Công ty Gạch ngói Lũng', 'Trạm Y tế Đồi Chè']);
    expect(refused(await cast.binh.api.GET('/api/foundings', { params: { query: { after: Buffer.from(JSON.stringify(['2024', newId()])).toString('base64url') } } }))).toMatchObject({ errors: [{ code: 'invalid_cursor' }] });
  });

  it('two who recognise the same founding at once make one union', async () => {
    const [id, founding] = [newId(), newId()];
    must(await cast.chi.api.POST('/api/workplaces', { body: { ...facts, id, unitId: cast.units.thanhLung, code: null, name: 'Công ty Hai Người', count: null } }));
    must(await cast.chi.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id } }, body: { id: founding, typeKey: 'grassroots', on: '2024-05-01', note: null } }));
    const record = async (entry: object) => must(await cast.chi.api.POST('/api/foundings/{id}/entries', { params: { path: { id: founding } }, body: { id: newId(), on: '2024-06-01', note: null, ...entry } as never }));
    for (const entry of [{ kind: 'group' }, { kind: 'applications', applications: 7 }, { kind: 'method', method: 'traditional' }, { kind: 'meeting' }]) await record(entry);
    const recognise = (who: Cast['chi']) => who.api.POST('/api/foundings/{id}/recognition', { params: { path: { id: founding } }, body: {
      id: newId(), unionId: newId(), on: TODAY, decisionSymbol: '1/QĐ-LĐLĐ', decisionDate: TODAY, parentId: cast.units.thanhLung, name: 'CĐCS Công ty Hai Người', shortName: 'CĐCS Hai Người', note: null,
    } });
    const answers = await Promise.all([recognise(cast.chi), recognise(cast.binh)]);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    expect(must(await cast.chi.api.GET('/api/units', { params: { query: { q: 'hai nguoi' } } })).items.length).toBe(1);
  });
});
