import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';
import type { Caller, World } from '../support/world.ts';

let cast: Cast;
let world: World;

beforeAll(async () => {
  world = await startWorld();
  cast = await summonCast(world);
});
afterAll(() => world.close());

const passwordOf = (person: Person) => `mat-khau-cua-${person.username}`;
const signIn = (caller: Caller, username: string, password: string) => caller.api.POST('/api/session', { body: { username, password } });
const isIn = async (caller: Caller) => (await caller.fetch('/api/session')).status === 200;
const setUpBody = (username = 'quan-tri') => ({
  unit: { id: newId(), name: 'Liên đoàn Lao động tỉnh Vân Khê', shortName: 'LĐLĐ tỉnh', typeKey: 'province' },
  administrator: { id: newId(), username, name: 'Lê Quản Trị', password: 'mat-khau-rat-dai' },
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** An account in Chi's district, and its id. */
async function newcomer(username: string, roleKey = 'reader', unitId = cast.units.bao): Promise<Person & { id: string }> {
  const person = await openAccount(world, cast.quanTri, { username, name: `Người ${username}`, roleKey, unitId });
  return { ...person, id: must(await person.api.GET('/api/session')).account.id };
}

describe('the cookie', () => {
  const cookieOf = async (place: World) => {
    const response = await place.caller().fetch('/api/setup', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(setUpBody()) });
    expect(response.status).toBe(201);
    return response.headers.getSetCookie()[0]!.split('; ');
  };

  it('is kept from scripts and from other sites; on plain http it is not Secure, or nobody could sign in', async () => {
    const place = await startWorld();
    try {
      const cookie = await cookieOf(place);
      expect(cookie).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']) as string[]);
      expect(cookie).not.toContain('Secure');
    } finally { await place.close(); }
  });

  it('travels over https alone where the address is https', async () => {
    const place = await startWorld({ env: { PUBLIC_URL: 'https://lantoa.example', PORT: await freePort() } });
    try {
      expect(await cookieOf(place)).toContain('Secure');
    } finally { await place.close(); }
  });

  it('tells nothing: what is stored is its hash, and a made-up one is nobody', async () => {
    const stranger = world.caller();
    const response = await stranger.fetch('/api/session', { headers: { cookie: `lantoa_session=${'A'.repeat(43)}` } });
    expect(response.status).toBe(401);
    const { rows } = await inOwner(world.database, (owner) => owner.query<{ bytes: number }>('select distinct octet_length(token_hash) as bytes from sessions'));
    expect(rows).toEqual([{ bytes: 32 }]);
  });
});

describe('signing in', () => {
  it('a wrong password, an unknown name and a disabled account get the same answer', async () => {
    const gone = await newcomer('da-nghi');
    must(await cast.quanTri.api.PATCH('/api/accounts/{id}', { params: { path: { id: gone.id } }, body: { disabled: true } }));
    const answers = [];
    for (const [username, password] of [['binh', 'khong-phai'], ['khong-co-ai', 'khong-phai'], ['da-nghi', passwordOf(gone)]] as const) {
      const { title, code, status } = refused(await signIn(world.caller(), username, password));
      answers.push({ title, code, status });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'wrong_credentials' });
  });

  it('a failure is counted although its request failed; one success forgets them', async () => {
    const person = await newcomer('hay-quen');
    const failures = async () => (await inOwner(world.database, (owner) => owner.query<{ failures: number }>(`select failures from sign_in_failures where key = 'username:hay-quen'`))).rows;
    for (let n = 1; n <= 3; n++) refused(await signIn(world.caller(), 'hay-quen', 'sai'));
    expect(await failures()).toEqual([{ failures: 3 }]);
    must(await signIn(world.caller(), 'hay-quen', passwordOf(person)));
    expect(await failures()).toEqual([]);
  });

  it('after ten failures even the right password has to wait, in whatever case the name is written', async () => {
    const person = await newcomer('bi-do');
    for (let n = 1; n <= 10; n++) expect(refused(await signIn(world.caller(), n % 2 ? 'bi-do' : ' BI-DO', `sai-${n}`)).status).toBe(401);
    const problem = refused(await signIn(world.caller(), 'Bi-Do', passwordOf(person)));
    expect(problem).toMatchObject({ status: 429, code: 'too_many_attempts', retryAfter: expect.any(Number) as number });
    expect(problem['retryAfter']).toBeGreaterThan(0);
    expect(await isIn(person)).toBe(true);
    await inOwner(world.database, (owner) => owner.query(`update sign_in_failures set window_started_at = now() - interval '16 minutes'`));
    must(await signIn(world.caller(), 'bi-do', passwordOf(person)));
  });

  it('guesses made at once are counted as well', async () => {
    await newcomer('bi-do-dong-loat');
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => signIn(world.caller(), 'bi-do-dong-loat', `sai-${n}`)));
    const tried = answers.filter((answer) => answer.response.status === 401).length;
    expect(tried).toBeLessThanOrEqual(20);
    expect(refused(await signIn(world.caller(), 'bi-do-dong-loat', 'sai'))).toMatchObject({ status: 429 });
    await inOwner(world.database, (owner) => owner.query('delete from sign_in_failures'));
  });

  it('a password never comes back and never goes into the journal', async () => {
    const { items } = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { limit: 200 } } }));
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toMatch(/mat-khau|argon2/);
    expect(await (await cast.quanTri.fetch('/api/accounts')).text()).not.toMatch(/argon2|password/i);
  });
});

describe('a session ends', () => {
  it('by signing out, with that cookie for good', async () => {
    const person = await newcomer('di-ve');
    const other = world.caller();
    must(await signIn(other, 'di-ve', passwordOf(person)));
    const signedOut = await other.fetch('/api/session', { method: 'DELETE' });
    expect(signedOut.status).toBe(204);
    expect(await isIn(other)).toBe(false);
    expect(await isIn(person)).toBe(true);
  });

  it('when its account is disabled, at once; enabled again, the old session stays ended', async () => {
    const person = await newcomer('nghi-viec');
    const path = { id: person.id };
    must(await cast.quanTri.api.PATCH('/api/accounts/{id}', { params: { path }, body: { disabled: true } }));
    expect(await isIn(person)).toBe(false);
    must(await cast.quanTri.api.PATCH('/api/accounts/{id}', { params: { path }, body: { disabled: false } }));
    expect(await isIn(person)).toBe(false);
    must(await signIn(person, 'nghi-viec', passwordOf(person)));
  });

  it('when the password changes elsewhere', async () => {
    const person = await newcomer('doi-khoa');
    const elsewhere = world.caller();
    must(await signIn(elsewhere, 'doi-khoa', passwordOf(person)));
    expect(refused(await person.api.PUT('/api/session/password', { body: { current: 'sai', next: 'mat-khau-moi-1' } }))).toMatchObject({ status: 422, errors: [{ path: 'current', code: 'wrong_password' }] });
    expect(refused(await person.api.PUT('/api/session/password', { body: { current: passwordOf(person), next: 'ngan' } }))).toMatchObject({ status: 422, errors: [{ path: 'next' }] });
    expect(await isIn(elsewhere)).toBe(true);
    expect((await person.api.PUT('/api/session/password', { body: { current: passwordOf(person), next: 'mat-khau-moi-1' } })).response.status).toBe(204);
    expect(await isIn(person)).toBe(true);
    expect(await isIn(elsewhere)).toBe(false);
    expect(refused(await signIn(elsewhere, 'doi-khoa', passwordOf(person)))).toMatchObject({ status: 401 });
  });

  it('when nobody used it for half a day, or after two weeks', async () => {
    for (const change of [`seen_at = now() - interval '13 hours'`, `expires_at = now() - interval '1 second'`]) {
      const person = await newcomer(`lau-khong-vao-${change.length}`);
      await inOwner(world.database, (owner) => owner.query(`update sessions set ${change} where account_id = $1`, [person.id]));
      expect(await isIn(person)).toBe(false);
    }
  });
});

describe('a one-time password', () => {
  it('opens nothing but the way to a new one', async () => {
    const given = { id: newId(), username: 'moi-vao', name: 'Người Mới Vào', grant: { id: newId(), roleKey: 'reader', unitId: cast.units.bao } };
    const { password } = must(await cast.quanTri.api.POST('/api/accounts', { body: given }));
    const person = world.caller();
    expect(must(await signIn(person, 'moi-vao', password!)).account.mustChangePassword).toBe(true);
    for (const path of ['/api/units', '/api/work', '/api/notices', '/api/documents']) {
      const response = await person.fetch(path);
      expect(response.status, path).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'must_change_password' });
    }
    await person.api.PUT('/api/session/password', { body: { current: password!, next: 'mat-khau-cua-moi-vao' } });
    expect(must(await person.api.GET('/api/session')).account.mustChangePassword).toBe(false);
    expect((await person.fetch('/api/units')).status).toBe(200);
    const again = must(await cast.quanTri.api.POST('/api/accounts/{id}/password', { params: { path: { id: given.id } } }));
    expect(await isIn(person)).toBe(false);
    expect(refused(await signIn(person, 'moi-vao', 'mat-khau-cua-moi-vao')).status).toBe(401);
    expect(must(await signIn(person, 'moi-vao', again.password!)).account.mustChangePassword).toBe(true);
  });
});

describe('a page of another site', () => {
  const from = (origin: string, method: string, path: string) => cast.binh.fetch(path, { method, headers: { origin, 'content-type': 'application/json' }, ...(method === 'GET' ? {} : { body: '{}' }) });

  it.each(['https://ke-xau.example', 'null', 'http://127.0.0.1:1'])('cannot act with our session from %s', async (origin) => {
    for (const [method, path] of [['POST', '/api/campaigns'], ['PUT', '/api/session/password'], ['DELETE', '/api/session'], ['PATCH', `/api/accounts/${newId()}`]] as const) {
      const response = await from(origin, method, path);
      expect(response.status, `${method} ${path}`).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'foreign_origin' });
    }
    expect(await isIn(cast.binh)).toBe(true);
  });

  it('our own may, however the operator wrote the public address', async () => {
    const port = 3900 + Math.floor(Math.random() * 1000);
    const behindProxy = await startWorld({ env: { PUBLIC_URL: 'https://Bao-Cao.example:443/lan-toa/', PORT: String(port) } });
    try {
      const answer = await fetch(`${behindProxy.url}/api/session`, { method: 'POST', headers: { origin: 'https://bao-cao.example', 'content-type': 'application/json' }, body: '{}' });
      expect(answer.status).toBe(422);
    } finally { await behindProxy.close(); }
  });

  it('our own may, and reading is free', async () => {
    expect((await from(world.url, 'POST', '/api/campaigns')).status).toBe(422);
    expect((await from('https://ke-xau.example', 'GET', '/api/session')).status).toBe(200);
    expect((await from('https://ke-xau.example', 'GET', '/api/session')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
