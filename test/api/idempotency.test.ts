import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { proposedHead } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** One way to create something by an id that the client made. */
interface Creation {
  what: string;
  /** Who may do it, and another who may do it as well. */
  by: () => [Person, Person];
  /** Where, for this one thing. */
  at: () => Promise<string>;
  /** A valid body; `variant` 2 differs from 1. Undefined where a body is its id alone. */
  body: (id: string, variant: 1 | 2) => object | undefined;
}

let cast: Cast;
let secondAdmin: Person;
let secondPlanner: Person;
let campaignId: string;
let reports: { chi: string; dung: string; hue: string };
let counter = 0;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { world, quanTri, binh, chi, dung, hue, units } = cast;
  secondAdmin = await openAccount(world, quanTri, { username: 'pho-quan-tri', name: 'Cao Phó Quản', roleKey: 'administrator', unitId: units.province });
  secondPlanner = await openAccount(world, quanTri, { username: 'lan', name: 'Tạ Thị Lan', roleKey: 'planner', unitId: units.province });
  campaignId = (await launchSmallCampaign(binh)).id;
  const chiReport = await ownAssignment(chi, campaignId);
  await passOn(chi, chiReport);
  reports = { chi: chiReport, dung: await ownAssignment(dung, campaignId), hue: await ownAssignment(hue, campaignId) };
});
afterAll(() => cast.world.close());

const admins = (): [Person, Person] => [cast.quanTri, secondAdmin];
const planners = (): [Person, Person] => [cast.binh, secondPlanner];
const UNIT = { shortName: 'Mới', kindKey: null, place: null, members: null };

async function freshUnit(): Promise<string> {
  counter += 1;
  const body = { id: newId(), parentId: cast.units.yenKhe, name: `CĐCS Hợp tác xã số ${counter}`, typeKey: 'grassroots', founded: '2024-07-15', ...UNIT };
  return must(await cast.quanTri.api.POST('/api/units', { body })).id;
}

/** A report of Dung's that is drafted, submitted and waits for a decision; each time anew. */
async function freshDraft(): Promise<string> {
  const campaign = await launchSmallCampaign(cast.binh, { title: `Đợt ${(counter += 1)}` });
  await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
  const id = await ownAssignment(cast.dung, campaign.id);
  await write(cast.dung, id, { s1: 'Đã làm.' });
  return id;
}
const freshRevision = async () => (await submit(cast.dung, await freshDraft())).id;

const creations: Creation[] = [
  { what: 'a unit', by: admins, at: async () => '/api/units',
    body: (id, variant) => ({ id, parentId: cast.units.yenKhe, name: `CĐCS Trường số ${variant}`, typeKey: 'grassroots', founded: '2024-07-15', ...UNIT }) },
  { what: 'a change of a unit', by: admins, at: async () => `/api/units/${await freshUnit()}/changes`,
    body: (id, variant) => ({ id, from: '2024-08-01', name: `Tên mới số ${variant}`, ...UNIT }) },
  { what: 'the end of a unit', by: admins, at: async () => `/api/units/${await freshUnit()}/closing`,
    body: (id, variant) => ({ id, on: '2024-07-20', reason: `Lý do ${variant}` }) },
  { what: 'a grant', by: admins, at: async () => `/api/accounts/${await freshAccount()}/grants`,
    body: (id, variant) => ({ id, roleKey: variant === 1 ? 'reader' : 'planner', unitId: cast.units.yenKhe }) },
  { what: 'a campaign', by: planners, at: async () => '/api/campaigns',
    body: (id, variant) => ({ id, unitId: cast.units.province, title: `Đợt báo cáo ${variant}` }) },
  { what: 'a revision', by: () => [cast.dung, cast.chi], at: async () => `/api/assignments/${await freshDraft()}/revisions`,
    body: (id, variant) => (variant === 1 ? { id } : undefined) },
  { what: 'an acceptance', by: () => [cast.chi, cast.binh], at: async () => `/api/revisions/${await freshRevision()}/acceptance`,
    body: (id, variant) => (variant === 1 ? { id } : undefined) },
  { what: 'a return', by: () => [cast.chi, cast.binh], at: async () => `/api/revisions/${await freshRevision()}/return`,
    body: (id, variant) => ({ id, reason: `Bổ sung ${variant}`, notes: [{ sectionKey: 's1', reason: 'Nêu rõ.' }] }) },
  { what: 'a snapshot', by: () => [cast.chi, cast.binh], at: async () => `/api/assignments/${reports.chi}/snapshots`,
    body: (id, variant) => ({ id, head: { ...head, title: `Báo cáo ${variant}` } }) },
];
let head: Awaited<ReturnType<typeof proposedHead>>;
beforeAll(async () => { head = await proposedHead(cast.chi, reports.chi); });

async function freshAccount(): Promise<string> {
  const body = { id: newId(), username: `nguoi-${(counter += 1)}`, name: 'Người Mới', grant: { id: newId(), roleKey: 'reader', unitId: cast.units.thanhLung } };
  return must(await cast.quanTri.api.POST('/api/accounts', { body })).accountId;
}

async function post(person: Person, path: string, body: object): Promise<{ status: number; answer: { code?: string } }> {
  const response = await person.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as { code?: string } };
}

const taken = { status: 409, answer: { code: 'id_taken' } };

describe.each(creations)('creating $what', ({ by, at, body }) => {
  it('asked again with the same id and body, gets the same answer', async () => {
    const [person] = by();
    const path = await at();
    const given = body(newId(), 1)!;
    const first = await post(person, path, given);
    expect(first.status).toBe(201);
    expect(await post(person, path, given)).toEqual(first);
  });

  it('with the id of another, is refused, whoever and whatever it is', async () => {
    const [person, other] = by();
    const path = await at();
    const id = newId();
    expect((await post(person, path, body(id, 1)!)).status).toBe(201);
    expect(await post(other, path, body(id, 1)!)).toMatchObject(taken);
    const another = body(id, 2);
    if (another) expect(await post(person, path, another)).toMatchObject(taken);
    expect(await post(cast.binh, '/api/campaigns', { id, unitId: cast.units.province })).toMatchObject(taken);
  });

  it('eight times at once, makes one thing and gives eight equal answers', async () => {
    const [person] = by();
    const path = await at();
    const given = body(newId(), 1)!;
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(person, path, given)));
    expect(answers[0]!.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('with two bodies at once, keeps one of them and refuses the other', async () => {
    if (!body(newId(), 2)) return;
    const [person] = by();
    const path = await at();
    const id = newId();
    const answers = await Promise.all([1, 2, 1, 2, 1, 2].map((variant) => post(person, path, body(id, variant as 1 | 2)!)));
    const made = answers.filter((answer) => answer.status === 201);
    expect(made).toHaveLength(3);
    for (const answer of made) expect(answer).toEqual(made[0]);
    for (const answer of answers.filter((one) => one.status !== 201)) expect(answer).toMatchObject(taken);
  });
});

describe('opening an account', () => {
  const account = (id: string, name: string) => ({ id, username: `moi-${id.slice(0, 8)}`, name, grant: { id: newId(), roleKey: 'reader', unitId: cast.units.bao } });

  it('asked again, names the account and does not tell its password again', async () => {
    const given = account(newId(), 'Người Một');
    const first = await post(cast.quanTri, '/api/accounts', given);
    expect(first).toMatchObject({ status: 201, answer: { accountId: given.id, password: expect.stringMatching(/^.{5}-.{5}-.{4}$/) as string } });
    expect(await post(cast.quanTri, '/api/accounts', given)).toEqual({ status: 201, answer: { accountId: given.id, password: null } });
    expect(await post(cast.quanTri, '/api/accounts', { ...given, name: 'Người Hai' })).toMatchObject(taken);
    expect(await post(secondAdmin, '/api/accounts', given)).toMatchObject(taken);
  });

  it('eight times at once, opens one and tells its password once', async () => {
    const given = account(newId(), 'Người Ba');
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(cast.quanTri, '/api/accounts', given)));
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    const passwords = answers.map(({ answer }) => (answer as { password: string | null }).password).filter((password) => password !== null);
    expect(passwords).toHaveLength(1);
    must(await cast.world.caller().api.POST('/api/session', { body: { username: given.username, password: passwords[0]! } }));
  });
});

describe('taking a document in', () => {
  const upload = async (person: Person, id: string, words: string) => {
    const form = new FormData();
    form.set('id', id);
    form.set('unitId', cast.units.province);
    form.set('file', new Blob([words]), 'ke-hoach.txt');
    const response = await person.fetch('/api/documents', { method: 'POST', body: form });
    return { status: response.status, answer: (await response.json()) as { code?: string } };
  };

  it('the same file again gets the same answer; another file, or another person, is refused', async () => {
    const id = newId();
    const first = await upload(cast.giang, id, 'KẾ HOẠCH\nTập huấn năm 2024');
    expect(first.status).toBe(201);
    expect(await upload(cast.giang, id, 'KẾ HOẠCH\nTập huấn năm 2024')).toEqual(first);
    expect(await upload(cast.giang, id, 'KẾ HOẠCH\nTập huấn năm 2025')).toMatchObject(taken);
    expect(await upload(cast.binh, id, 'KẾ HOẠCH\nTập huấn năm 2024')).toMatchObject(taken);
  });

  it('eight times at once makes one document', async () => {
    const id = newId();
    const words = `KẾ HOẠCH\n${createHash('sha256').update(id).digest('hex')}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(cast.giang, id, words)));
    for (const answer of answers) expect(answer).toEqual({ status: 201, answer: answers[0]!.answer });
    const { items } = must(await cast.giang.api.GET('/api/documents'));
    expect(items.filter((document) => document.id === id)).toHaveLength(1);
  });
});
