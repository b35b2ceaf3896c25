import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, text, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
let campaignId: string;
let ofDung: string;
let ofChi: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  campaignId = (await launchSmallCampaign(cast.binh)).id;
  ofChi = await ownAssignment(cast.chi, campaignId);
  await passOn(cast.chi, ofChi);
  ofDung = await ownAssignment(cast.dung, campaignId);
});
afterAll(() => cast.world.close());

const whole = (luot: number, words = 'Đã tập huấn cho cán bộ công đoàn cơ sở.') => ({
  id: newId(), sections: { s1: text(words) }, rows: { 'bieu-01': { 'nam-2023': { luot, 'kinh-phi': 12.5 } } },
});
const handIn = (who: Cast['dung'], body: ReturnType<typeof whole>, id = ofDung) => who.api.POST('/api/assignments/{id}/whole-reports', { params: { path: { id } }, body });
const live = async () => must(await cast.chi.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id: ofChi }, query: { meaning: 'live' } } })).forms[0]!.cells['nam-2023/luot'];

describe('a whole report handed in at once', () => {
  it('is refused where it names what the template does not have, or figures that do not fit, each by its place', async () => {
    const wrong = { id: newId(), sections: { s9: text('Mục lạ') }, rows: { 'bieu-01': { 'nam-2023': { luot: 'ba' }, 'nam-1999': { luot: 1 } }, 'bieu-99': { r: { a: 1 } } } };
    expect(refused(await handIn(cast.dung, wrong as never))).toMatchObject({ status: 422, code: 'invalid', errors: [
      { path: 'sections.s9', code: 'unknown' }, { path: 'rows.bieu-01.nam-2023.luot', code: 'not_a_number' }, { path: 'rows.bieu-01.nam-1999', code: 'unknown' }, { path: 'rows.bieu-99.r', code: 'unknown' },
    ] });
    expect(refused(await handIn(cast.dung, whole(-1)))).toMatchObject({ status: 422, code: 'report_faults', faults: [{ formKey: 'bieu-01', rowKey: 'nam-2023', columnKey: 'luot', code: 'negative' }] });
    expect(refused(await handIn(cast.dung, { id: newId(), sections: {}, rows: {} } as never))).toMatchObject({ status: 422, code: 'empty_report' });
  });

  it('is the first revision, counted at once; the same again gets the same answer, another body is refused', async () => {
    const first = whole(30);
    const made = must(await handIn(cast.dung, first));
    expect(made).toMatchObject({ id: first.id, number: 1, submittedBy: cast.dung.name, review: null });
    expect(must(await handIn(cast.dung, first))).toEqual(made);
    expect(refused(await handIn(cast.dung, { ...first, sections: {} } as never))).toMatchObject({ status: 409, code: 'id_taken' });
    expect(refused(await handIn(cast.dung, whole(31)))).toMatchObject({ status: 409, code: 'wrong_state' });
    expect(await live()).toEqual({ value: 30, given: 1 });
    expect(must(await cast.dung.api.GET('/api/revisions/{id}', { params: { path: { id: first.id } } }))).toMatchObject({ rows: first.rows, sections: first.sections });
  });

  it('goes into the draft when it comes back, so that mending goes on from it', async () => {
    const [last] = must(await cast.chi.api.GET('/api/assignments/{id}/revisions', { params: { path: { id: ofDung } } })).items;
    must(await cast.chi.api.POST('/api/revisions/{id}/return', { params: { path: { id: last!.id } }, body: { id: newId(), reason: 'Thiếu số năm 2024', notes: [] } }));
    const draft = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: ofDung } } }));
    expect(draft.sections.map(({ sectionKey, body }) => [sectionKey, body])).toEqual([['s1', whole(0).sections.s1]]);
    expect(draft.rows.map(({ rowKey, cells }) => [rowKey, cells])).toEqual([['nam-2023', { luot: 30, 'kinh-phi': 12.5 }]]);
  });

  it('is refused where somebody has typed since: not a word is put out of sight', async () => {
    must(await cast.dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: ofDung, sectionKey: 's2' } }, body: { version: 0, body: text('Đề nghị hỗ trợ kinh phí.') } }));
    expect(refused(await handIn(cast.dung, whole(40)))).toMatchObject({ status: 409, code: 'draft_in_the_way' });
  });

  it('eight times at once is one revision, and the level above may hand in for the union', async () => {
    must(await cast.dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: ofDung, sectionKey: 's2' } }, body: { version: 1, body: { version: 1, type: 'doc', content: [] } } }));
    const again = whole(45);
    const answers = await Promise.all(Array.from({ length: 8 }, () => handIn(cast.chi, again)));
    expect(new Set(answers.map((answer) => JSON.stringify(must(answer))))).toEqual(new Set([JSON.stringify(must(answers[0]!))]));
    expect(must(answers[0]!).number).toBe(2);
    expect(await live()).toEqual({ value: 45, given: 1 });
    await accept(cast.chi, again.id);
    expect(refused(await handIn(cast.chi, whole(50)))).toMatchObject({ code: 'wrong_state' });
  });
});

describe('a draft handed in the ordinary way', () => {
  it('still freezes what was typed', async () => {
    await write(cast.chi, ofChi, { s1: 'Huyện có một công đoàn cơ sở đã nộp.' });
    const made = must(await cast.chi.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: ofChi } }, body: { id: newId() } }));
    expect(must(await cast.binh.api.GET('/api/revisions/{id}', { params: { path: { id: made.id } } })).sections).toEqual({ s1: text('Huyện có một công đoàn cơ sở đã nộp.') });
  });
});
