import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { draftLetter, draftOfSnapshot, issue, signed } from '../support/issuing.ts';
import type { Outgoing } from '../support/issuing.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** What is issued arrives: at the level above through the system, at bodies outside by post. The business day is 15/7/2024. */

let cast: Cast;
let scene: Scene;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ params: { path: { id } } });
const arrived = async (person: Person, query: object = {}) => must(await person.api.GET('/api/units/{id}/received-documents', { params: { path: { id: person.unitId }, query } })).items;
const recipients = async (person: Person, id: string) => must(await person.api.GET('/api/outgoing-documents/{id}/recipients', at(id))).items;
const add = async (person: Person, id: string, body: { unitIds?: string[]; bodyIds?: string[]; proposed?: boolean }) =>
  must(await person.api.POST('/api/outgoing-documents/{id}/recipients', { ...at(id), body: { unitIds: [], bodyIds: [], proposed: false, ...body } })).added;
const soon = <T>(look: () => Promise<T>) => vi.waitFor(look, { timeout: 10_000 });

describe('the address book of a unit', () => {
  it('is searched without accents, has each name once, and keeps what was retired', async () => {
    const { chi } = cast;
    const path = { params: { path: { id: chi.unitId } } };
    const body = { id: newId(), name: 'Huyện ủy Thanh Lung', address: 'Thị trấn Thanh Lung', email: null, way: 'post' as const };
    const entry = must(await chi.api.POST('/api/units/{id}/outside-bodies', { ...path, body }));
    expect(refused(await chi.api.POST('/api/units/{id}/outside-bodies', { ...path, body: { ...body, id: newId(), name: 'HUYEN UY THANH LUNG' } }))).toMatchObject({ code: 'outside_body_name_taken' });
    const find = async (query: object) => must(await chi.api.GET('/api/units/{id}/outside-bodies', { params: { ...path.params, query } })).items.map(({ name }) => name);
    expect(await find({ q: 'huyen uy' })).toEqual(['Huyện ủy Thanh Lung']);
    must(await chi.api.PUT('/api/outside-bodies/{id}', { ...at(entry.id), body: { version: 1, name: 'Huyện ủy Thanh Lung', address: null, email: 'vanthu@huyenuy.example', way: 'email' } }));
    must(await chi.api.DELETE('/api/outside-bodies/{id}', at(entry.id)));
    expect([await find({}), await find({ retired: true })]).toEqual([[], ['Huyện ủy Thanh Lung']]);
    must(await chi.api.PUT('/api/outside-bodies/{id}', { ...at(entry.id), body: { version: 3, name: 'Huyện ủy Thanh Lung', address: null, email: null, way: 'post' } }));
    expect(await find({})).toEqual(['Huyện ủy Thanh Lung']);
  });
});

describe('the report of a district, issued to the level above, to who took part, and outside', () => {
  let sent: Outgoing;
  let added: number[];
  beforeAll(async () => {
    const { chi } = cast;
    const draft = await draftOfSnapshot(chi, scene.chiSnapshot);
    const [body] = must(await chi.api.GET('/api/units/{id}/outside-bodies', at(chi.unitId))).items;
    added = [await add(chi, draft.id, { proposed: true }), await add(chi, draft.id, { proposed: true, bodyIds: [body!.id] })];
    const tram = (await recipients(chi, draft.id)).find(({ name }) => name.includes('Trạm Y tế'))!;
    must(await chi.api.DELETE('/api/outgoing-documents/{id}/recipients/{recipientId}', { params: { path: { id: draft.id, recipientId: tram.id } } }));
    sent = await issue(chi, await signed(chi, draft));
  });

  it('goes to the level above, to the units that took part and to whom it names, each once', () => {
    expect(added).toEqual([4, 1]);
  });

  it('arrives where it was sent, tied to the campaign, and nowhere else', async () => {
    const { giang, dung, hue, tam } = cast;
    const [there] = await soon(async () => { const found = await arrived(giang); expect(found).toHaveLength(1); return found; });
    expect(there).toMatchObject({ symbol: '01/BC-LĐLĐ', fromName: 'Liên đoàn Lao động huyện Thanh Lung', state: 'arrived', issuedOn: '2024-07-15', campaignId: scene.campaignId });
    expect(await arrived(giang, { campaignId: scene.campaignId, q: 'thanh lung' })).toHaveLength(1);
    expect([(await arrived(dung)).length, (await arrived(hue)).length, (await arrived(tam)).length]).toEqual([1, 1, 0]);
    const file = async (person: Person, path: string) => Buffer.from(await (await person.fetch(path)).arrayBuffer());
    expect((await file(giang, `/api/received-documents/${there!.id}/file`)).equals(await file(cast.chi, `/api/outgoing-documents/${sent.id}/file`))).toBe(true);
    await soon(async () => expect(must(await giang.api.GET('/api/notices')).items.map(({ kind, subject }) => [kind, subject])).toContainEqual(['received-document.arrived', '01/BC-LĐLĐ – Liên đoàn Lao động huyện Thanh Lung']));
  });

  it('its receipt is confirmed by the receiving unit, and the sender sees by whom', async () => {
    const { giang, an, chi } = cast;
    const [there] = await arrived(giang);
    expect(refused(await an.api.POST('/api/received-documents/{id}/receipt', at(there!.id)))).toMatchObject({ status: 403 });
    expect(must(await giang.api.POST('/api/received-documents/{id}/receipt', at(there!.id)))).toMatchObject({ state: 'confirmed', confirmedBy: giang.name });
    must(await giang.api.POST('/api/received-documents/{id}/receipt', at(there!.id)));
    await soon(async () => {
      const above = (await recipients(chi, sent.id)).find(({ role }) => role === 'above')!;
      expect(above).toMatchObject({ way: 'system', delivery: { sentOn: '2024-07-15', receivedOn: '2024-07-15', receivedBy: giang.name, recordedBy: null }, history: [{ sentOn: '2024-07-15', receivedOn: null }] });
    });
  });

  it('what the clerk records of a delivery outside adds to the log and overwrites nothing', async () => {
    const { chi } = cast;
    const outside = (await recipients(chi, sent.id)).find(({ role }) => role === 'outside')!;
    expect(outside).toMatchObject({ name: 'Huyện ủy Thanh Lung', way: 'post', delivery: null });
    const log = async (entry: object) => chi.api.POST('/api/outgoing-documents/{id}/recipients/{recipientId}/deliveries', { params: { path: { id: sent.id, recipientId: outside.id } }, body: { id: newId(), way: 'post', sentOn: '2024-07-15', receivedOn: null, receivedBy: null, note: null, ...entry } });
    must(await log({}));
    must(await log({ way: 'hand', receivedOn: '2024-07-15', receivedBy: 'Văn thư Huyện ủy' }));
    expect(refused(await log({ receivedOn: '2024-07-01' }))).toMatchObject({ status: 422 });
    expect(refused(await log({ way: 'system' }))).toMatchObject({ status: 422 });
    expect((await recipients(chi, sent.id)).find(({ id }) => id === outside.id)).toMatchObject({ way: 'hand', delivery: { receivedBy: 'Văn thư Huyện ủy' }, history: [{ way: 'post', receivedOn: null }] });
  });

  it('a recipient who was forgotten gets it later; nobody is taken off what went out', async () => {
    const { chi, units } = cast;
    expect(await add(chi, sent.id, { unitIds: [units.tram] })).toBe(1);
    const tram = (await recipients(chi, sent.id)).find(({ unitId }) => unitId === units.tram)!;
    await soon(async () => expect((await recipients(chi, sent.id)).find(({ id }) => id === tram.id)!.delivery).toMatchObject({ sentOn: '2024-07-15' }));
    expect(refused(await chi.api.DELETE('/api/outgoing-documents/{id}/recipients/{recipientId}', { params: { path: { id: sent.id, recipientId: tram.id } } }))).toMatchObject({ code: 'wrong_state' });
  });

  it('recalled, it says so wherever it is; replaced, it leads to what came in its place', async () => {
    const { chi, giang, dung } = cast;
    must(await chi.api.POST('/api/outgoing-documents/{id}/recall', { ...at(sent.id), body: { reason: 'Sai số liệu Biểu 01' } }));
    await soon(async () => expect((await arrived(dung))[0]).toMatchObject({ state: 'recalled', endReason: 'Sai số liệu Biểu 01', endedOn: '2024-07-15' }));
    expect(refused(await dung.api.POST('/api/received-documents/{id}/receipt', at((await arrived(dung))[0]!.id)))).toMatchObject({ code: 'wrong_state' });
    const draft = await draftOfSnapshot(chi, scene.chiSnapshot, { replaces: sent.id });
    await add(chi, draft.id, { proposed: true });
    await issue(chi, await signed(chi, draft));
    await soon(async () => {
      const [newer, older] = await arrived(giang);
      expect([newer, older]).toMatchObject([{ symbol: '02/BC-LĐLĐ', state: 'arrived' }, { symbol: '01/BC-LĐLĐ', state: 'replaced', replacedBy: newer!.id, endReason: 'Báo cáo 02/BC-LĐLĐ' }]);
    });
    await soon(async () => expect(must(await giang.api.GET('/api/notices')).items.map(({ kind }) => kind)).toContain('received-document.replaced'));
  });
});

describe('the report of a union, as it was handed in', () => {
  it('is issued by its chair alone and arrives at the level above', async () => {
    const { dung, chi } = cast;
    const draft = must(await dung.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: dung.unitId, kind: 'BC', revisionId: scene.dungRevision } }));
    expect(draft).toMatchObject({ source: 'revision', head: { addressees: ['Liên đoàn Lao động huyện Thanh Lung'] } });
    const head = { ...draft.head, signature: { authority: 'TM. BAN CHẤP HÀNH', position: 'Chủ tịch', name: dung.name }, recipients: ['Như trên', 'Lưu: VP'] };
    const saved = must(await dung.api.PUT('/api/outgoing-documents/{id}', { ...at(draft.id), body: { version: draft.version, kind: 'BC', code: 'BC-CĐCS', profile: 'state', title: draft.title, head } }));
    await add(dung, draft.id, { proposed: true });
    await issue(dung, await signed(dung, saved));
    await soon(async () => expect(await arrived(chi)).toMatchObject([{ symbol: '01/BC-CĐCS', campaignId: scene.campaignId, fromName: 'CĐCS Công ty Bao bì Lung Tiên' }]));
  });
});

describe('a letter of the province', () => {
  it('reaches a unit of another branch that its sender names', async () => {
    const { binh, giang, units, tam } = cast;
    const draft = await draftLetter(binh, 'Mời dự tập huấn');
    await add(binh, draft.id, { unitIds: [units.yenKhe] });
    expect(refused(await binh.api.POST('/api/outgoing-documents/{id}/recipients', { ...at(draft.id), body: { unitIds: [units.province], bodyIds: [], proposed: false } }))).toMatchObject({ status: 422 });
    await issue(giang, await signed(giang, draft, giang));
    await soon(async () => expect(await arrived(tam)).toMatchObject([{ symbol: '01/LĐLĐ-VP', kind: 'CV', campaignId: null }]));
  });
});
