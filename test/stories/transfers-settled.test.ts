import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** What becomes of a transfer that waits: its union ends, or one person serves both sides. */

let cast: Cast;
/** Chair of the guild in the other district. */
let mai: Person;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Trương Tuyết Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2015-01-01'; update unit_versions set valid = '[2015-01-01,)'`));
});
afterAll(() => cast.world.close());

const path = (id: string) => ({ params: { path: { id } } });
const enter = async (name: string, unitId = cast.units.tram) =>
  must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId, name, birth: '1990-04-30', sex: 'female', joinedOn: '2020-05-01' } as never })).id;
const ask = async (person: Person, personId: string, toUnitId: string) =>
  must(await person.api.POST('/api/member-transfers', { body: { id: newId(), personId, toUnitId, effective: '2024-08-15' } })).id;
const act = async (events: object[], more: object = {}) => must(await cast.binh.api.POST('/api/unit-acts', { body: { id: newId(), title: 'Sắp xếp công đoàn ít đoàn viên', decisionSymbol: '45/QĐ-LĐLĐ', events, ...more } as never }));
const undo = async (id: string) => must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { ...path(id), body: { id: newId(), reason: 'Ghi nhầm' } }));
const seen = async (person: Person, id: string) => must(await person.api.GET('/api/member-transfers', { params: { query: {} } })).items.find((one) => one.id === id);
const confirm = (person: Person, id: string) => person.api.POST('/api/member-transfers/{id}/confirmation', path(id));
const consent = (person: Person, id: string, body: { by: string; on: string }) => person.api.POST('/api/member-transfers/{id}/consent', { ...path(id), body });

describe('a decision ends the union that a member was to leave, or to come to', () => {
  const told = async (person: Person) => must(await person.api.GET('/api/notices', { params: { query: { limit: 50 } } })).items.filter((one) => one.kind === 'transfers.overtaken').map((one) => one.subject);

  it('the request waits no longer: both sides see which decision overtook it, and are told', async () => {
    const [leaving, coming] = [await enter('Lò Thị Đi'), await enter('Vi Thị Đến', cast.units.bao)];
    const [away, here] = [await ask(cast.chi, leaving, cast.units.cho), await ask(cast.dung, coming, cast.units.tram)];
    const merge = [{ kind: 'merge', effective: '2024-08-01', sources: [cast.units.tram], into: cast.units.mamNon }];
    expect(must(await cast.binh.api.POST('/api/unit-acts/preview', { body: { id: newId(), title: 'Xem', events: merge } as never })).effects).toContainEqual({ kind: 'transfers-overtaken', count: 2, units: 1 });
    const { id } = await act(merge);
    for (const [person, transfer] of [[mai, away], [cast.chi, away], [cast.dung, here]] as const) {
      expect(await seen(person, transfer)).toMatchObject({ state: 'overtaken', act: { id, title: 'Sắp xếp công đoàn ít đoàn viên', decisionSymbol: '45/QĐ-LĐLĐ' }, may: { decide: false, withdraw: false } });
    }
    expect([(await seen(mai, away))!.act!.readable, (await seen(cast.chi, away))!.act!.readable]).toEqual([false, true]);
    expect(must(await mai.api.GET('/api/member-transfers', { params: { query: { waiting: 'true' } } })).items).toEqual([]);
    expect(refused(await confirm(mai, away))).toMatchObject({ status: 409, code: 'wrong_state' });
    await vi.waitFor(async () => expect([await told(mai), await told(cast.dung)]).toEqual([['Lò Thị Đi'], ['Vi Thị Đến']]), { timeout: 10_000, interval: 100 });
    await undo(id);
    expect([await seen(mai, away), await seen(cast.dung, here)]).toMatchObject([{ state: 'asked', act: null, decidedBy: null, may: { decide: true } }, { state: 'asked', act: null, may: { withdraw: true } }]);
    expect(must(await confirm(mai, away)).state).toBe('confirmed');
  });

  it('taken back, a request from the union that took the member over is overtaken in its turn, and the old one waits again', async () => {
    const moving = await enter('Hà Thị Hai Lần');
    const old = await ask(cast.chi, moving, cast.units.cho);
    const { id } = await act([{ kind: 'merge', effective: '2024-07-15', sources: [cast.units.tram], into: cast.units.mamNon }]);
    const anew = await ask(cast.hue, moving, cast.units.bao);
    await undo(id);
    expect([(await seen(cast.chi, old))!.state, (await seen(cast.hue, anew))!.state]).toEqual(['asked', 'overtaken']);
  });

  it('who left meanwhile has nothing to go back to', async () => {
    const moving = await enter('Lý Thị Thôi');
    const old = await ask(cast.chi, moving, cast.units.cho);
    const { id } = await act([{ kind: 'merge', effective: '2024-07-15', sources: [cast.units.tram], into: cast.units.mamNon }]);
    must(await cast.hue.api.POST('/api/members/{id}/leaving', { ...path(moving), body: { id: newId(), on: '2024-07-16', reason: 'job-ended' } }));
    await undo(id);
    expect((await seen(cast.chi, old))!.state).toBe('overtaken');
  });

  it('a dissolution that lets the members go elsewhere settles the requests too', async () => {
    const id = newId();
    must(await cast.binh.api.POST('/api/units', { body: { id, parentId: cast.units.thanhLung, name: 'CĐCS Chợ Mới', shortName: 'Chợ Mới', typeKey: 'grassroots', kindKey: null, place: null, members: 5, founded: '2020-01-01' } }));
    const moving = await enter('Mạc Thị Ở', id);
    const transfer = await ask(cast.chi, moving, cast.units.cho);
    await act([{ kind: 'dissolve', effective: '2024-08-01', unitId: id }], { members: { [id]: { rest: { to: cast.units.mamNon }, people: [] } } });
    expect((await seen(mai, transfer))!.state).toBe('overtaken');
  });
});

describe('both unions consent, and nobody consents for both', () => {
  const both = { may: { decide: false, refuse: false, naming: true, withdraw: true } };

  it('who asked does not agree for the other side; who serves both names the one there who did, and when', async () => {
    const transfer = await ask(cast.chi, await enter('Ngân Thị Một', cast.units.bao), cast.units.mamNon);
    expect(await seen(cast.chi, transfer)).toMatchObject(both);
    expect(refused(await confirm(cast.chi, transfer))).toMatchObject({ status: 409, code: 'consent_of_other_side' });
    expect(refused(await cast.chi.api.POST('/api/member-transfers/{id}/refusal', { ...path(transfer), body: { reason: 'Không' } }))).toMatchObject({ status: 409, code: 'own_request' });
    expect(refused(await consent(cast.chi, transfer, { by: ' ', on: '2024-07-15' })).status).toBe(422);
    expect(refused(await consent(cast.chi, transfer, { by: 'Bùi Thị Huệ, Chủ tịch', on: '2024-07-16' }))).toMatchObject({ status: 422, errors: [{ path: 'on', code: 'day_in_future' }] });
    expect(must(await consent(cast.chi, transfer, { by: 'Bùi Thị Huệ, Chủ tịch', on: '2024-07-12' }))).toMatchObject({ state: 'confirmed', consentBy: 'Bùi Thị Huệ, Chủ tịch', consentOn: '2024-07-12', decidedBy: cast.chi.name });
    expect(await seen(cast.dung, transfer)).toMatchObject({ consentBy: 'Bùi Thị Huệ, Chủ tịch', consentOn: '2024-07-12' });
  });

  it('nor does who took the asker’s work over, or anybody else above both', async () => {
    const transfer = await ask(cast.chi, await enter('Ngân Thị Hai', cast.units.bao), cast.units.mamNon);
    const successor = await openAccount(cast.world, cast.quanTri, { username: 'ke-nhiem', name: 'Lê Kế Nhiệm', roleKey: 'upper_officer', unitId: cast.units.thanhLung });
    for (const person of [successor, cast.binh]) {
      expect(refused(await confirm(person, transfer))).toMatchObject({ status: 409, code: 'consent_of_other_side' });
      expect((await seen(person, transfer))!.may).toEqual({ decide: false, refuse: true, naming: true, withdraw: true });
    }
    expect((await seen(cast.hue, transfer))!.may).toEqual({ decide: true, refuse: true, naming: false, withdraw: false });
    expect(must(await confirm(cast.hue, transfer)).state).toBe('confirmed');
  });

  it('and who keeps one side alone has nothing to name', async () => {
    const transfer = await ask(cast.dung, await enter('Ngân Thị Ba', cast.units.bao), cast.units.mamNon);
    expect(refused(await consent(cast.dung, transfer, { by: 'Ai đó', on: '2024-07-15' })).status).toBe(403);
  });
});
