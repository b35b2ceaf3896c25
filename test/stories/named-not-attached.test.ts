import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { LACKING_PLAN, LATE_OUTLINE } from '../support/lacking-plan.ts';
import { confirmAsShown, handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
const id = newId();
const path = { id };
const form = { id, key: 'bieu-mau-1' };
const outline = { id, key: 'de-cuong' };
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const items = async (person: Person) => must(await person.api.GET('/api/documents/{id}/attachments', { params: { path } }));
const states = async (person: Person) => Object.fromEntries((await items(person)).items.map(({ key, state }) => [key, state]));
const openInList = async (person: Person) => must(await person.api.GET('/api/documents')).items.find((document) => document.id === id)!.openAttachments;
const attach = (person: Person, key: string, content: string | Blob, filename: string, convert?: string) => {
  const body = new FormData();
  body.set('file', typeof content === 'string' ? new Blob([content]) : content, filename);
  if (convert) body.set('convert', convert);
  return person.fetch(`/api/documents/${id}/attachments/${key}/file`, { method: 'POST', body });
};

describe('what a plan names and its file does not hold', () => {
  it('Giang takes the plan in and is told what is not there, and where it is named', async () => {
    expect((await handIn(cast.giang, LACKING_PLAN, { id })).status).toBe(201);
    const { items: named, open } = await items(cast.giang);
    expect(named.map(({ label, state }) => [label, state])).toEqual([['Biểu mẫu số 01', 'named_not_attached'], ['Phụ lục 02', 'attached'], ['Gợi ý đề cương báo cáo', 'named_not_attached']]);
    const { text } = must(await cast.giang.api.GET('/api/documents/{id}', { params: { path } }));
    expect(text.slice(named[0]!.named!.start, named[0]!.named!.end)).toBe('Biểu mẫu số 01');
    expect([open, await openInList(cast.giang)]).toEqual([2, 2]);
  });

  it('the deadlines that clash are told as doubts', async () => {
    const { reading } = must(await cast.giang.api.GET('/api/documents/{id}', { params: { path } }));
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['levels_share_deadline', 'level_skipped']));
  });

  it('whom to ask, the scope and what each recipient gets it for are read; Giang corrects one', async () => {
    const read = must(await cast.giang.api.GET('/api/documents/{id}/particulars', { params: { path } }));
    expect(read.contact).toMatchObject({ department: { text: 'Ban Tổ chức LĐLĐ tỉnh' }, person: { text: 'Mây' }, phones: [{ text: '0290.3812.345' }] });
    expect(read.scope).toMatchObject({ lowest: 'grassroots', words: { text: 'từ công đoàn cơ sở trở lên' } });
    expect(read.recipients.map(({ role, proposed }) => role ?? `${proposed}?`)).toEqual(['report', 'carry_out?', 'file']);
    const settled = must(await cast.giang.api.PUT('/api/documents/{id}/particulars/recipient-role', { params: { path }, body: { recipient: read.recipients[1]!.recipient, role: 'know' } }));
    expect(settled.recipients[1]).toMatchObject({ role: 'know', settled: true });
    expect(refused(await cast.giang.api.PUT('/api/documents/{id}/particulars/recipient-role', { params: { path }, body: { recipient: 'Ai đó', role: 'know' } }))).toMatchObject({ status: 422 });
  });

  it('actors are matched to the organisation, with counts; Giang settles one otherwise, and takes it back', async () => {
    const found = must(await cast.giang.api.GET('/api/documents/{id}/actors', { params: { path } }));
    expect(found.base.name).toBe('Liên đoàn Lao động tỉnh Vân Khê');
    const first = (name: string) => found.actors.find(({ actor }) => actor === name)?.proposals[0]?.match;
    expect(first('Công đoàn cấp trên trực tiếp cơ sở')).toMatchObject({ kind: 'types', typeKeys: ['district'] });
    expect(first('Công đoàn cơ sở')).toMatchObject({ kind: 'types', typeKeys: ['grassroots', 'guild'] });
    expect(first('Ban Tổ chức')).toEqual({ kind: 'department' });
    expect(first('Sở Nội vụ')).toEqual({ kind: 'outside' });
    expect(found.types).toEqual(expect.arrayContaining([{ key: 'district', all: 2, direct: 2 }, { key: 'grassroots', all: 3, direct: 0 }]));
    const settle = async (match: object | null) => cast.giang.api.PUT('/api/documents/{id}/actors', { params: { path }, body: { actor: 'Công đoàn cấp trên trực tiếp cơ sở', match: match as never } });
    const settled = must(await settle({ kind: 'unit', unitId: cast.units.thanhLung })).actors.find(({ actor }) => actor === 'Công đoàn cấp trên trực tiếp cơ sở');
    expect(settled).toMatchObject({ settled: { kind: 'unit', unitId: cast.units.thanhLung }, settledBy: 'Trần Hương Giang' });
    expect(refused(await settle({ kind: 'unit', unitId: newId() }))).toMatchObject({ status: 422 });
    expect(refused(await settle({ kind: 'types', typeKeys: ['khong-co'], direct: false, condition: null }))).toMatchObject({ status: 422 });
    expect(must(await settle(null)).actors.find(({ actor }) => actor === 'Công đoàn cấp trên trực tiếp cơ sở')).toMatchObject({ settled: null });
  });

  it('Giang asks the sender for the form, which stays open; asking is kept with its words', async () => {
    const asked = must(await cast.giang.api.POST('/api/documents/{id}/attachments/{key}/asking', { params: { path: form }, body: { text: 'Kính đề nghị gửi Biểu mẫu số 01.' } }));
    expect(asked.items[0]).toMatchObject({ state: 'asked', open: true, askedText: 'Kính đề nghị gửi Biểu mẫu số 01.', changedBy: 'Trần Hương Giang' });
    expect(await openInList(cast.giang)).toBe(2);
  });

  it('what the file itself holds needs no settling, and what nobody names is not there', async () => {
    expect(refused(await cast.giang.api.POST('/api/documents/{id}/attachments/{key}/designing', { params: { path: { id, key: 'phu-luc-2' } } }))).toMatchObject({ status: 409, state: 'attached' });
    expect(refused(await cast.giang.api.POST('/api/documents/{id}/attachments/{key}/designing', { params: { path: { id, key: 'bieu-mau-9' } } }))).toMatchObject({ status: 404 });
  });

  it('she confirms all the same, and Bình is warned when he prepares the campaign and before he launches it', async () => {
    const confirmed = await confirmAsShown(cast.giang, id);
    const draft = must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId: confirmed.id } }));
    expect(draft.levels.map(({ typeKeys }) => typeKeys)).toEqual([['district'], ['grassroots', 'guild']]);
    const { warnings } = must(await cast.binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path: { id: draft.id } } }));
    expect(warnings).toContainEqual({ code: 'attachment_open', level: null, names: ['Biểu mẫu số 01', 'Gợi ý đề cương báo cáo'] });
    const launched = must(await cast.binh.api.POST('/api/campaigns/{id}/launch', { params: { path: { id: draft.id } }, body: { version: draft.version } }));
    expect(launched.state).toBe('running');
  });

  it('the outline comes later: it is read as a proposal, and the next campaign has it', async () => {
    expect((await attach(cast.giang, 'de-cuong', new Blob([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]), 'anh.png')).status).toBe(422);
    expect(await states(cast.giang)).toMatchObject({ 'de-cuong': 'named_not_attached' });
    const response = await attach(cast.giang, 'de-cuong', LATE_OUTLINE, 'de-cuong.txt');
    expect(response.status).toBe(200);
    const item = (await items(cast.giang)).items.find(({ key }) => key === 'de-cuong')!;
    expect(item).toMatchObject({ state: 'attached', open: false, filename: 'de-cuong.txt' });
    expect(item.outline!.map(({ label, heading }) => `${label} ${heading}`)).toEqual(['I TÌNH HÌNH', 'II KIẾN NGHỊ']);
    expect(await openInList(cast.giang)).toBe(1);
    const directive = must(await cast.binh.api.GET('/api/documents/{id}/directive', { params: { path } }));
    const draft = must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId: directive.id } }));
    expect(draft.template.outline.map(({ heading }) => heading)).toEqual(['TÌNH HÌNH', 'KIẾN NGHỊ']);
  });

  it('a file for what the document does not name, or from who may not settle it, is sent away unread', async () => {
    const unreadable = new Blob([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]);
    expect((await attach(cast.giang, 'bieu-mau-9', unreadable, 'anh.png')).status).toBe(404);
    expect([403, 404]).toContain((await attach(cast.dung, 'bieu-mau-1', unreadable, 'anh.png')).status);
  });

  it('a form in an old font waits for consent, and comes with it', async () => {
    const old = new Blob([Uint8Array.from('BiÓu mÉu sè 01\nTæng hîp kÕt qu¶ Th¸ng C«ng nh©n cña C«ng ®oµn c¸c cÊp', (letter) => letter.charCodeAt(0))]);
    const waits = await attach(cast.giang, 'bieu-mau-1', old, 'bieu-01.txt');
    expect([waits.status, await waits.json()]).toMatchObject([422, { code: 'legacy_encoding', encoding: 'tcvn3' }]);
    expect((await attach(cast.giang, 'bieu-mau-1', old, 'bieu-01.txt', 'tcvn3')).status).toBe(200);
    must(await cast.giang.api.DELETE('/api/documents/{id}/attachments/{key}/settlement', { params: { path: form } }));
  });

  it('the form comes as a workbook, which is kept as it is and handed out again; the wrong one is taken back', async () => {
    const workbook = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }));
    expect((await attach(cast.giang, 'bieu-mau-1', new Blob([workbook]), 'bieu-01.xlsx')).status).toBe(200);
    const file = await cast.binh.fetch(`/api/documents/${id}/attachments/bieu-mau-1/file`);
    expect(Buffer.from(await file.arrayBuffer()).equals(workbook)).toBe(true);
    expect(must(await cast.giang.api.DELETE('/api/documents/{id}/attachments/{key}/settlement', { params: { path: form } })).items[0]).toMatchObject({ state: 'asked', filename: null });
  });

  it('Bình may design it himself or do without, each with undo', async () => {
    const waived = must(await cast.binh.api.POST('/api/documents/{id}/attachments/{key}/waiving', { params: { path: form }, body: { reason: 'Số liệu đã có trong báo cáo quý.' } }));
    expect(waived).toMatchObject({ open: 0, items: [{ state: 'waived', waiveReason: 'Số liệu đã có trong báo cáo quý.' }, {}, {}] });
    expect(refused(await cast.binh.api.POST('/api/documents/{id}/attachments/{key}/designing', { params: { path: form } }))).toMatchObject({ status: 409, state: 'waived' });
    // It was asked for before: that is where it goes back to, and from there to where it began.
    const back = async () => must(await cast.binh.api.DELETE('/api/documents/{id}/attachments/{key}/settlement', { params: { path: form } })).items[0]!.state;
    expect(await back()).toBe('asked');
    expect(await back()).toBe('named_not_attached');
    expect(refused(await cast.binh.api.DELETE('/api/documents/{id}/attachments/{key}/settlement', { params: { path: form } }))).toMatchObject({ status: 409 });
    expect(must(await cast.binh.api.POST('/api/documents/{id}/attachments/{key}/designing', { params: { path: form } })).items[0]).toMatchObject({ state: 'designed', open: false });
    expect(await openInList(cast.binh)).toBe(0);
  });

  it('Chi, who carries the plan out, sees all of it and settles nothing; the file that came later is hers to open', async () => {
    const seen = await items(cast.chi);
    expect([seen.may.settle, seen.items.length]).toEqual([false, 3]);
    // What the office wrote to the sender, why it did without and who of it decided is the office's own.
    expect(seen.items.map(({ askedText, waiveReason, changedBy }) => [askedText, waiveReason, changedBy])).toEqual([[null, null, null], [null, null, null], [null, null, null]]);
    expect((await items(cast.giang)).items[0]!.changedBy).not.toBeNull();
    must(await cast.binh.api.DELETE('/api/documents/{id}/attachments/{key}/settlement', { params: { path: form } }));
    must(await cast.binh.api.POST('/api/documents/{id}/attachments/{key}/waiving', { params: { path: form }, body: { reason: 'Số liệu đã có ở nơi khác.' } }));
    expect((await items(cast.chi)).items[0]).toMatchObject({ state: 'waived', open: false, waiveReason: null, changedBy: null });
    expect((await items(cast.binh)).items[0]).toMatchObject({ waiveReason: 'Số liệu đã có ở nơi khác.' });
    expect(refused(await cast.chi.api.POST('/api/documents/{id}/attachments/{key}/waiving', { params: { path: form }, body: { reason: 'Không cần' } }))).toMatchObject({ status: 403 });
    const file = await cast.chi.fetch(`/api/documents/${id}/attachments/de-cuong/file`);
    expect([file.status, await file.text(), file.headers.get('content-disposition')]).toEqual([200, LATE_OUTLINE, "attachment; filename*=UTF-8''de-cuong.txt"]);
    expect((await cast.chi.fetch(`/api/documents/${outline.id}/attachments/bieu-mau-1/file`)).status).toBe(404);
  });

  it('the journal tells it without anybody’s words', async () => {
    const { items: facts } = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { limit: 100 } } }));
    expect(facts.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['attachment.asked', 'attachment.attached', 'attachment.waived', 'attachment.taken_back', 'attachment.designed', 'actor.settled', 'actor.unsettled', 'recipient_role.settled']));
    expect(JSON.stringify(facts.map(({ data }) => data))).not.toMatch(/Kính đề nghị|Số liệu đã có|bieu-mau|de-cuong/);
    expect(facts.find(({ fact }) => fact === 'attachment.waived')!.data).toEqual({ kind: 'form', index: 0 });
  });

  it('once the outline is part of the content the item is closed for good', async () => {
    must(await cast.giang.api.DELETE('/api/documents/{id}/directive/confirmation', { params: { path } }));
    const { content, version, readingId } = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
    must(await cast.giang.api.PUT('/api/documents/{id}/directive', { params: { path }, body: { version, readingId, content: { ...content, reportOutline: [{ label: 'I', heading: 'TÌNH HÌNH', children: [] }], forms: content.forms.filter(({ label }) => label !== 'Biểu mẫu số 01') } } }));
    expect(await states(cast.giang)).toEqual({ 'de-cuong': 'attached', 'phu-luc-2': 'attached' });
  });
});
