import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '#engines/pdf-files/index.ts';
import { readSheet } from '#engines/sheet-files/index.ts';
import type { Cell } from '#engines/sheet-files/index.ts';
import { has } from '../support/libreoffice.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { check, draftLetter, draftOfSnapshot, issue, sign, signed } from '../support/issuing.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** A report leaves the house: drafted, checked, signed, numbered. The province's business day is 15/7/2024. */

let cast: Cast;
let scene: Scene;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ params: { path: { id } } });
const bytesOf = async (person: Person, id: string) => new Uint8Array(await (await person.fetch(`/api/outgoing-documents/${id}/file`)).arrayBuffer());
const wordsOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!);
const register = async (person: Person, query: object = {}) => must(await person.api.GET('/api/units/{id}/outgoing-register', { params: { path: { id: person.unitId }, query } }));

describe('the report of a district', () => {
  it('is drafted from what was frozen, with its head and to the level above', async () => {
    const draft = must(await cast.chi.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: cast.chi.unitId, kind: 'BC', snapshotId: scene.chiSnapshot } }));
    expect(draft).toMatchObject({ state: 'draft', symbol: null, code: 'BC-LĐLĐ', campaignId: scene.campaignId, source: 'snapshot', head: { addressees: ['Liên đoàn Lao động tỉnh Vân Khê'] } });
    // Who signs is named on the day of signing.
    expect(draft.faults).toEqual(['no_signer']);
    must(await cast.chi.api.DELETE('/api/outgoing-documents/{id}', at(draft.id)));
  });

  it('is not checked while its form lacks something', async () => {
    const draft = must(await cast.chi.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: cast.chi.unitId, kind: 'BC', snapshotId: scene.chiSnapshot } }));
    const head = { ...draft.head, signature: { authority: 'T/M BAN THƯỜNG VỤ', position: 'Chủ tịch', name: '' }, recipients: ['Như trên'] };
    const changed = must(await cast.chi.api.PUT('/api/outgoing-documents/{id}', { ...at(draft.id), body: { version: draft.version, kind: 'BC', code: null, profile: 'state', title: draft.title, head } }));
    expect(refused(await cast.chi.api.POST('/api/outgoing-documents/{id}/check', { ...at(draft.id), body: { version: changed.version } })))
      .toMatchObject({ code: 'outgoing_form_faults', faults: ['no_code', 'no_signer', 'wrong_authority', 'no_filing'] });
    expect(refused(await cast.chi.api.PUT('/api/outgoing-documents/{id}', { ...at(draft.id), body: { version: 1, kind: 'BC', code: null, profile: 'state', title: 'Cũ', head } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
    must(await cast.chi.api.DELETE('/api/outgoing-documents/{id}', at(draft.id)));
  });

  it('signed, it is a file that nobody changes; issued, it is that file with number and date', async () => {
    const { chi } = cast;
    const ready = await signed(chi, await draftOfSnapshot(chi, scene.chiSnapshot));
    expect(ready).toMatchObject({ state: 'signed', signedOn: '2024-07-15', symbol: null, head: { signature: { name: 'Vi Thị Đào' } } });
    const asSigned = await bytesOf(chi, ready.id);
    expect(wordsOf(asSigned)).toContain('ngày      tháng      năm');
    const sent = await issue(chi, ready);
    expect(sent).toMatchObject({ state: 'issued', symbol: '01/BC-LĐLĐ', issuedOn: '2024-07-15' });
    const asSent = await bytesOf(chi, sent.id);
    expect(wordsOf(asSent)).toContain('Số: 01/BC-LĐLĐ');
    expect(wordsOf(asSent)).toContain('(Kèm theo Báo cáo số 01/BC-LĐLĐ ngày 15 tháng 7 năm 2024 của Liên đoàn Lao động huyện Thanh Lung)');
    expect(Buffer.from(await bytesOf(chi, sent.id)).equals(Buffer.from(asSent))).toBe(true);
    expect(sent.files.map(({ part }) => part)).toEqual(['issued', 'signed']);
    expect(refused(await chi.api.PUT('/api/outgoing-documents/{id}', { ...at(sent.id), body: { version: sent.version, kind: 'BC', code: 'X', profile: 'state', title: 'Khác', head: sent.head } }))).toMatchObject({ code: 'wrong_state' });
  });

  it('sent twice after a lost answer it takes one number', async () => {
    const { chi } = cast;
    const ready = await signed(chi, await draftLetter(chi));
    const body = { id: newId(), version: ready.version };
    const [one, other] = await Promise.all([chi.api.POST('/api/outgoing-documents/{id}/issue', { ...at(ready.id), body }), chi.api.POST('/api/outgoing-documents/{id}/issue', { ...at(ready.id), body })]);
    expect([must(one).symbol, must(other).symbol]).toEqual(['02/LĐLĐ-VP', '02/LĐLĐ-VP']);
  });

  it('is recalled with a reason and replaced by a new one; both keep their numbers', async () => {
    const { chi } = cast;
    const old = await issue(chi, await signed(chi, await draftOfSnapshot(chi, scene.chiSnapshot)));
    expect(must(await chi.api.POST('/api/outgoing-documents/{id}/recall', { ...at(old.id), body: { reason: 'Sai số liệu Biểu 01' } }))).toMatchObject({ state: 'recalled', recallReason: 'Sai số liệu Biểu 01', symbol: '03/BC-LĐLĐ' });
    const replacement = await draftOfSnapshot(chi, scene.chiSnapshot, { replaces: old.id });
    expect(refused(await chi.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: chi.unitId, kind: 'BC', snapshotId: scene.chiSnapshot, replaces: old.id } }))).toMatchObject({ code: 'outgoing_replaced_already' });
    const sent = await issue(chi, await signed(chi, replacement));
    expect(sent).toMatchObject({ symbol: '04/BC-LĐLĐ', replaces: { id: old.id, symbol: '03/BC-LĐLĐ' } });
    expect(must(await chi.api.GET('/api/outgoing-documents/{id}', at(old.id)))).toMatchObject({ state: 'replaced', replacedBy: { id: sent.id, symbol: '04/BC-LĐLĐ' } });
  });
});

describe('the same in other files', () => {
  it('all forms as a workbook, figures as numbers, and the units behind them', async () => {
    const sheet = async (path: string) => {
      const rows: Cell[][] = [];
      const answer = await cast.chi.fetch(path);
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(readSheet(bytes, ({ cells }) => rows.push(cells))).toMatchObject({ ok: true });
      return { rows, units: strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!) };
    };
    for (const path of [`/api/snapshots/${scene.chiSnapshot}/forms.xlsx`, `/api/assignments/${scene.chiReport}/consolidation/forms.xlsx?meaning=accepted`]) {
      const { rows, units } = await sheet(path);
      expect(rows.slice(3)).toEqual([['TT', 'Nội dung', 'Lượt cán bộ', 'Kinh phí (triệu đồng)', 'Ghi chú'], [1, 'Năm 2023'], [2, 'Ước năm 2024', 12, 2.5]]);
      expect(rows[2]).toEqual(['Số liệu từ 1/3 đơn vị.']);
      expect(units).toContain('CĐCS Công ty Bao bì Lung Tiên');
      expect(units.includes('Chưa')).toBe(path.includes('consolidation'));
    }
  });

  it.skipIf(!has('soffice'))('as PDF, made once of what was sent', async () => {
    const { chi } = cast;
    const sent = await issue(chi, await signed(chi, await draftOfSnapshot(chi, scene.chiSnapshot)));
    const pdf = async () => Buffer.from(await (await chi.fetch(`/api/outgoing-documents/${sent.id}/pdf`)).arrayBuffer());
    const first = await pdf();
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await pdf()).equals(first)).toBe(true);
    const opened = await readPdf(new Uint8Array(first));
    expect(opened.ok === true && opened.text).toContain(`Số: ${sent.symbol!}`);
    expect(must(await chi.api.GET('/api/outgoing-documents/{id}', at(sent.id))).files.map(({ part }) => part)).toContain('pdf');
  }, 60_000);
});

describe('the office of the province', () => {
  it('has somebody else check what one drafted', async () => {
    const { binh, giang } = cast;
    const draft = await draftLetter(binh, 'Đôn đốc nộp báo cáo');
    expect(refused(await binh.api.POST('/api/outgoing-documents/{id}/check', { ...at(draft.id), body: { version: draft.version } }))).toMatchObject({ code: 'outgoing_own_check' });
    const checked = await check(giang, draft);
    const back = must(await giang.api.POST('/api/outgoing-documents/{id}/return', { ...at(draft.id), body: { reason: 'Sửa trích yếu' } }));
    expect([checked.state, back.state, back.returnReason]).toEqual(['checked', 'draft', 'Sửa trích yếu']);
    expect(refused(await binh.api.POST('/api/outgoing-documents/{id}/signing', { ...at(draft.id), body: { version: back.version, signature: back.head.signature, signedOn: '2024-07-15' } }))).toMatchObject({ status: 403 });
  });

  it('begins where its paper register ended, once', async () => {
    const { giang } = cast;
    must(await giang.api.POST('/api/units/{id}/outgoing-register/opening', { ...at(giang.unitId), body: { year: 2024, kind: null, lastNumber: 214 } }));
    const ready = await signed(giang, await draftLetter(cast.binh, 'Triệu tập tập huấn'), giang);
    expect((await issue(giang, ready)).symbol).toBe('215/LĐLĐ-VP');
    expect(refused(await giang.api.POST('/api/units/{id}/outgoing-register/opening', { ...at(giang.unitId), body: { year: 2024, kind: null, lastNumber: 300 } }))).toMatchObject({ code: 'outgoing_register_in_use' });
  });

  it('keeps a number that was lost, with its reason', async () => {
    const { giang } = cast;
    const body = { id: newId(), kind: null, reason: 'Đóng dấu nhầm trên giấy hỏng' };
    expect(must(await giang.api.POST('/api/units/{id}/outgoing-register/voiding', { ...at(giang.unitId), body }))).toEqual({ number: 216 });
    expect((await issue(giang, await signed(giang, await draftLetter(cast.binh, 'Sau số hỏng'), giang))).symbol).toBe('217/LĐLĐ-VP');
    const { items, registers } = await register(giang);
    expect(items.map(({ number, voidReason }) => [number, voidReason])).toEqual([[217, null], [216, 'Đóng dấu nhầm trên giấy hỏng'], [215, null]]);
    expect(registers).toEqual([{ kind: null, opening: 214, lastNumber: 217 }]);
  });

  it('issues twenty at once without a gap or a double', async () => {
    const { binh, giang } = cast;
    const ready = [];
    for (let index = 0; index < 20; index += 1) ready.push(await signed(giang, await draftLetter(binh, `Công văn ${index + 1}`), giang));
    const sent = await Promise.all(ready.map((one) => issue(giang, one)));
    expect(sent.map(({ symbol }) => Number(symbol!.split('/')[0])).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 218 + index));
    expect((await register(giang, { limit: 20 })).items.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => 237 - index));
  });

  it('counts anew in another year, and never goes back to an earlier day', async () => {
    const { binh, giang } = cast;
    const lastYear = await sign(giang, await check(giang, await draftLetter(binh, 'Của năm trước')), '2023-12-29');
    expect((await issue(giang, lastYear, { issuedOn: '2023-12-29' })).symbol).toBe('01/LĐLĐ-VP');
    const early = await sign(giang, await check(giang, await draftLetter(binh, 'Ghi lùi ngày')), '2024-07-01');
    expect(refused(await giang.api.POST('/api/outgoing-documents/{id}/issue', { ...at(early.id), body: { id: newId(), version: early.version, issuedOn: '2024-07-10' } }))).toMatchObject({ code: 'outgoing_before_last', lastDay: '2024-07-15' });
    expect((await issue(giang, early)).symbol).toBe('238/LĐLĐ-VP');
  });

  it('stays with one way of counting while the year lasts', async () => {
    const { giang, chi, tam } = cast;
    expect(refused(await giang.api.PUT('/api/units/{id}/outgoing-register', { ...at(giang.unitId), body: { byKind: true, letters: 'LĐLĐ', profile: 'state' } }))).toMatchObject({ code: 'outgoing_register_in_use' });
    expect(must(await tam.api.PUT('/api/units/{id}/outgoing-register', { ...at(tam.unitId), body: { byKind: true, letters: 'LĐLĐYK', profile: 'state' } }))).toMatchObject({ byKind: true });
    const [notice, plan] = [await draftLetter(tam, 'Thông báo nghỉ'), await draftLetter(tam, 'Mời họp')];
    const changed = must(await tam.api.PUT('/api/outgoing-documents/{id}', { ...at(notice.id), body: { version: notice.version, kind: 'TB', code: 'TB-LĐLĐYK', profile: 'state', title: 'Thông báo nghỉ', head: notice.head } }));
    expect([(await issue(tam, await signed(tam, changed))).symbol, (await issue(tam, await signed(tam, plan))).symbol]).toEqual(['01/TB-LĐLĐYK', '01/LĐLĐ-VP']);
    expect(refused(await chi.api.GET('/api/units/{id}/outgoing-register', at(giang.unitId)))).toMatchObject({ status: 404 });
  });

  it('keeps the scan of the signed paper beside it, and takes nothing else for one', async () => {
    const { giang } = cast;
    const ready = await signed(giang, await draftLetter(cast.binh, 'Có bản quét'), giang);
    const send = (bytes: string) => { const form = new FormData(); form.set('file', new Blob([bytes]), 'ban-quet.pdf'); return giang.fetch(`/api/outgoing-documents/${ready.id}/scan`, { method: 'POST', body: form }); };
    expect((await send('không phải PDF')).status).toBe(422);
    expect((await send('%PDF-1.7 bản quét')).status).toBe(200);
    expect(await (await giang.fetch(`/api/outgoing-documents/${ready.id}/scan`)).text()).toBe('%PDF-1.7 bản quét');
  });
});
