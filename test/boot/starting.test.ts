import { createServer, type AddressInfo, type Server } from 'node:net';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { programFolder } from '#kit/config.ts';
import { mayEnter } from '#kit/postgres/unprivileged.ts';
import { address, databasePid, eventually, isHealthy, startProgram, stopProgram, type Program } from '../support/program.ts';

// Whole programs on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const asRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const nobodyMayEnter = asRoot && (await mayEnter(nobody, programFolder));
let folder: string;
const started: Program[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-boot-'));
  await chmod(folder, 0o711);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((program) => stopProgram(program)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(dataDir: string, args = ['serve'], ...more: [env?: Record<string, string>, options?: object]): Program {
  const program = startProgram(dataDir, args, ...more);
  started.push(program);
  return program;
}

async function startAndStop(dataDir: string): Promise<void> {
  const program = start(dataDir);
  await address(program);
  await stopProgram(program);
}

async function refusal(program: Program): Promise<{ code: unknown; said: string }> {
  const code = await program.ended;
  return { code, said: program.output() };
}

describe('starting on a data folder', () => {
  const data = () => join(folder, 'data');
  const cluster = () => join(data(), 'postgres');

  test('the first start makes a database, says the address in both languages and answers', async () => {
    const program = start(data());
    expect(await isHealthy(await address(program))).toBe(true);
    expect(program.output()).toContain('Mở địa chỉ trên trong trình duyệt');
    expect(program.output()).toContain('Open it in a browser');
  });

  test('what it keeps is for its own user alone, and nobody knows a password', async () => {
    const access = JSON.parse(await readFile(join(data(), 'postgres-access.json'), 'utf8')) as Record<string, string>;
    expect(new Set(Object.values(access)).size).toBe(4);
    for (const password of Object.values(access)) expect(password).toHaveLength(32);
    for (const name of ['postgres-access.json', 'lantoa.json']) expect((await stat(join(data(), name))).mode & 0o077).toBe(0);
  });

  test('told to stop, also twice, it ends in order and leaves no process behind', async () => {
    const program = start(data());
    await address(program);
    const database = await databasePid(cluster());
    expect(database).not.toBeNull();
    program.child.kill('SIGINT');
    expect(await stopProgram(program, 'SIGINT')).toBe(0);
    expect(await databasePid(cluster())).toBeNull();
    expect(await readdir(data())).not.toContain('running.json');
  });

  test('a second start says who holds the folder, since when and where', async () => {
    const first = start(data());
    const url = await address(first);
    const { code, said } = await refusal(start(data(), ['serve'], { PORT: new URL(url).port }));
    expect(code).toBe(1);
    expect(said).toContain(`is in use by process ${first.child.pid} since 20`);
    expect(said).toContain(`at ${url};`);
    expect(await isHealthy(url)).toBe(true);
  });

  test('after kill -9 of the program the next start takes over what it left', async () => {
    const first = start(data());
    await address(first);
    const orphan = await databasePid(cluster());
    expect(await stopProgram(first, 'SIGKILL')).toBe('SIGKILL');
    expect(await databasePid(cluster())).toBe(orphan);
    const next = start(data());
    expect(await isHealthy(await address(next))).toBe(true);
    expect(await databasePid(cluster())).not.toBe(orphan);
  });

  test('after kill -9 of the database the program starts it again and goes on', async () => {
    const program = start(data());
    const url = await address(program);
    const killed = await databasePid(cluster());
    process.kill(killed ?? 0, 'SIGKILL');
    expect(await eventually(async () => ![null, killed].includes(await databasePid(cluster()))), program.output()).toBe(true);
    expect(await eventually(() => isHealthy(url)), program.output()).toBe(true);
    expect(program.output()).toContain('starting it again');
  });

  test('after kill -9 of both the next start recovers', async () => {
    const program = start(data());
    await address(program);
    const database = await databasePid(cluster());
    program.child.kill('SIGKILL');
    process.kill(database ?? 0, 'SIGKILL');
    await program.ended;
    expect(await isHealthy(await address(start(data())))).toBe(true);
  });

  test('marks of programs long gone, whose numbers others have now, do not stop it', async () => {
    await startAndStop(data());
    const stale = { pid: process.pid, birth: 'of another boot/1', machine: hostname(), since: '2026-01-01T00:00:00Z', address: '' };
    await writeFile(join(data(), 'running.json'), JSON.stringify(stale));
    await writeFile(join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n1\n5432\n${cluster()}\n\n\nready\n`);
    expect(await isHealthy(await address(start(data())))).toBe(true);
  });

  test('a database of another version of PostgreSQL is refused, and says the way out', async () => {
    await startAndStop(data());
    await writeFile(join(cluster(), 'PG_VERSION'), '17\n');
    const { code, said } = await refusal(start(data()));
    expect(code).toBe(1);
    expect(said).toMatch(/made by PostgreSQL 17, this program brings PostgreSQL 18; .*lantoa backup/);
    await writeFile(join(cluster(), 'PG_VERSION'), '18\n');
  });

  test('a folder whose path is too long for a socket works too', async () => {
    const deep = join(folder, 'd'.repeat(60), 'e'.repeat(60));
    expect(await isHealthy(await address(start(deep)))).toBe(true);
  });
});

describe('demo and real data', () => {
  test('never mix in one folder, neither way', async () => {
    const [plain, demo] = [join(folder, 'plain'), join(folder, 'demo')];
    expect(await start(plain, ['migrate']).ended).toBe(0);
    expect(await start(demo, ['migrate', '--demo']).ended).toBe(0);
    expect(await refusal(start(plain, ['serve', '--demo']))).toMatchObject({ code: 1, said: expect.stringContaining('holds real data') });
    expect(await refusal(start(demo))).toMatchObject({ code: 1, said: expect.stringContaining('holds the data of the demo') });
  });

  test('the demo does not listen beyond this machine unless told', async () => {
    const { code, said } = await refusal(start(join(folder, 'far'), ['serve', '--demo'], { HOST: '0.0.0.0' }));
    expect(code).toBe(1);
    expect(said).toContain('LANTOA_DEMO_REMOTE=1');
  });
});

describe('wrong use', () => {
  let other: Server;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  test('a port that is no number gets a sentence', async () => {
    const { code, said } = await refusal(start(join(folder, 'none'), ['serve'], { PORT: 'three' }));
    expect({ code, said }).toEqual({ code: 1, said: 'PORT must be a number from 0 to 65535, not “three”.\n' });
  });

  test('a port that another program has gets a sentence that names another', async () => {
    const { port } = other.address() as AddressInfo;
    const { code, said } = await refusal(start(join(folder, 'taken'), ['serve'], { PORT: String(port) }));
    const sentence = `Port ${port} on 127.0.0.1 is taken by another program; choose another one, for example PORT=3000.\n`;
    expect({ code, said }).toEqual({ code: 1, said: sentence });
    expect(await readdir(folder)).not.toContain('taken');
  });

  test('an unknown verb gets a sentence and exit code 2', async () => {
    expect(await refusal(start(join(folder, 'none'), ['fly']))).toEqual({ code: 2, said: "error: unknown command 'fly'\n" });
  });
});

describe.runIf(asRoot)('as root', () => {
  test('a data folder under one that only root enters keeps its database where its server may go', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const data = join(closed, 'data');
    const program = start(data);
    expect(await isHealthy(await address(program))).toBe(true);
    await stopProgram(program);
    const stamp = JSON.parse(await readFile(join(data, 'lantoa.json'), 'utf8')) as { cluster: { path: string } };
    expect(stamp.cluster.path).toMatch(/^\/var\/lib\/lantoa\/[0-9a-f]{16}\/postgres$/);
    expect(await isHealthy(await address(start(data)))).toBe(true);
    await Promise.all(started.splice(0).map((again) => stopProgram(again)));

    // Whoever deletes the data folder starts anew; the database that was its own is laid aside, not lost.
    await rm(data, { recursive: true });
    expect(await isHealthy(await address(start(data)))).toBe(true);
    await Promise.all(started.splice(0).map((again) => stopProgram(again)));
    expect(await readdir(dirname(stamp.cluster.path))).toContainEqual(expect.stringMatching(/^left-20/));
    await rm(dirname(stamp.cluster.path), { recursive: true });
  });

  test.runIf(nobodyMayEnter)('an ordinary user needs nothing from root', async () => {
    const home = join(folder, 'home');
    await mkdir(home);
    await chown(home, nobody.uid, nobody.gid);
    const program = start(join(home, 'data'), ['serve'], {}, { ...nobody, cwd: '/' });
    expect(await isHealthy(await address(program))).toBe(true);
    expect(await stopProgram(program)).toBe(0);
  });
});
