import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, SMALL_TEMPLATE, text } from '../support/reporting.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
let report: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const campaign = await launchSmallCampaign(cast.binh);
  await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
  report = await ownAssignment(cast.dung, campaign.id);
});
afterAll(() => cast.world.close());

async function send(person: Person, method: string, path: string, body: unknown): Promise<{ status: number; code: string; errors?: { path: string; code: string }[] }> {
  const response = await person.fetch(path, { method, headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { ...((await response.json()) as { code: string }), status: response.status };
}

describe('text that no database and no document can hold', () => {
  it.each([['a character of nothing', 'a\u0000b'], ['half a character', 'a\ud83d']])('%s is refused with its place', async (_what, bad) => {
    const { quanTri, binh, dung, units } = cast;
    const unit = { id: newId(), parentId: units.thanhLung, name: bad, shortName: 'x', typeKey: 'grassroots', founded: '2024-07-15' };
    expect(await send(quanTri, 'POST', '/api/units', unit)).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'name', code: 'control_character' }] });
    expect(await send(binh, 'POST', '/api/campaigns', { id: newId(), unitId: units.province, title: bad })).toMatchObject({ status: 422, errors: [{ path: 'title' }] });
    expect(await send(dung, 'PUT', `/api/assignments/${report}/draft/rows/bieu-01/nam-2024`, { version: 0, cells: { 'ghi-chu': bad } })).toMatchObject({ status: 422, errors: [{ path: 'cells.ghi-chu' }] });
    expect(await send(dung, 'POST', '/api/session', { username: bad, password: bad })).toMatchObject({ status: 422 });
  });

  it.each(['/api/units?q=%00', '/api/campaigns?q=a%00', '/api/documents?q=%00', '/api/accounts?q=%00', '/api/units?typeKey=%00'])('so it is in a search: %s', async (path) => {
    expect((await cast.quanTri.fetch(path)).status).toBe(422);
  });

  it('and in the name of a file', async () => {
    const response = await handIn(cast.giang, 'KẾ HOẠCH', { filename: 'a\u0000b.txt' });
    expect(response.status).toBeLessThan(500);
  });
});

describe('requests that are made to break things', () => {
  it('an outline nested ten thousand deep is refused', async () => {
    const { binh, units } = cast;
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: units.province } }));
    const depth = 10_000;
    const open = Array.from({ length: depth }, (_, n) => `{"key":"s${n}","label":"","heading":"x","guidance":null,"children":[`).join('');
    const body = `{"version":1,"title":"x","ownDue":null,"levels":[],"template":{"forms":[],"outline":[${open}${']}'.repeat(depth)}]}}`;
    expect((await send(binh, 'PUT', `/api/campaigns/${draft.id}`, body)).status).toBe(422);
    expect((await send(binh, 'PUT', `/api/campaigns/${draft.id}`, { version: 1, title: 'x', ownDue: null, levels: [], template: SMALL_TEMPLATE })).status).toBe(200);
  });

  it('names that JavaScript knows are names of nothing here', async () => {
    const { dung } = cast;
    const body = '{"version":0,"cells":{"__proto__":{"polluted":1},"constructor":1}}';
    expect((await send(dung, 'PUT', `/api/assignments/${report}/draft/rows/bieu-01/nam-2024`, body)).status).toBe(422);
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect((await send(dung, 'PUT', `/api/assignments/${report}/draft/rows/bieu-01/${name}`, { version: 0, cells: {} })).status, name).toBe(422);
      expect((await send(dung, 'PUT', `/api/assignments/${report}/draft/sections/${name}`, { version: 0, body: text('x') })).status, name).toBe(422);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    ['no body', '', 422], ['half a body', '{"id":', 422], ['a body that is no object', '[]', 422], ['a body that is null', 'null', 422], ['a body past the limit', `"${'x'.repeat(3_000_000)}"`, 413],
  ])('%s is a problem, not a failure', async (_what, body, status) => {
    expect((await send(cast.binh, 'POST', '/api/campaigns', body)).status).toBe(status);
  });

  it.each(['/api/units/1', '/api/units?limit=0', '/api/units?limit=201', '/api/units?limit=x', '/api/units?after=%7B', '/api/units?after=WyJhIl0', '/api/units?asOf=2024-02-30',
    '/api/units?after=WyJhIiwiYiJd', '/api/campaigns?after=WyJhIiwiYiJd', '/api/documents?after=WyJhIiwiYiJd', '/api/notices?after=WyJhIiwiYiJd', '/api/journal?after=WyJhIl0',
    '/api/accounts?after=WyJhIiwiYiJd', '/api/units?asOf=9999-12-31&after=WyIiLCIiXQ', '/api/journal?objectId=x'])('%s is refused as invalid', async (path) => {
    const response = await cast.quanTri.fetch(path);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('more JSON than anyone writes at once is too much, and it is not called a file', async () => {
    expect(await send(cast.binh, 'POST', '/api/campaigns', { padding: 'a'.repeat(2_200_000) })).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('two files at once are told to come one by one', async () => {
    const form = new FormData();
    form.set('id', newId());
    form.set('unitId', cast.giang.unitId);
    form.append('file', new Blob(['KẾ HOẠCH']), 'mot.txt');
    form.append('file', new Blob(['KẾ HOẠCH']), 'hai.txt');
    const response = await cast.giang.fetch('/api/documents', { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({ status: 422, errors: [{ path: 'file', code: 'one_file_only' }] });
  });

  it('an address of nothing is a problem too', async () => {
    const response = await cast.quanTri.fetch('/api/khong-co');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'urn:lantoa:problem:not_found', status: 404, code: 'not_found' });
  });
});
