import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit } from '../support/reporting.ts';
import { TRAINING_TEMPLATE } from '../support/training-template.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

type Cells = Record<string, number | string | null | { value: number; estimate: true } | { absent: 'did_not_exist' | 'no_record' }>;

let cast: Cast;
let campaignId: string;
let dungs: string;
let hues: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  campaignId = (await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE, title: 'Tập huấn theo năm' })).id;
  await passOn(cast.chi, await ownAssignment(cast.chi, campaignId));
  dungs = await ownAssignment(cast.dung, campaignId);
  hues = await ownAssignment(cast.hue, campaignId);
});
afterAll(() => cast.world.close());

const save = (person: Person, id: string, formKey: string, rowKey: string, version: number, cells: Cells) =>
  person.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id, formKey, rowKey } }, body: { version, cells } });
const faults = async (person: Person, id: string) => must(await person.api.GET('/api/assignments/{id}/faults', { params: { path: { id } } })).items;
const handIn = (person: Person, id: string, explanation?: string) =>
  person.api.POST('/api/assignments/{id}/revisions', { params: { path: { id } }, body: { id: newId(), ...(explanation ? { explanation } : {}) } });

describe('Dung fills in the forms of her union', () => {
  it('is told what words in a number cell could mean, and nothing is guessed', async () => {
    expect(refused(await save(cast.dung, dungs, 'bieu-01', 'nam-2024', 0, { lop: '12 lớp' }))).toMatchObject({
      status: 422, errors: [{ path: 'cells.lop', code: 'not_a_number' }], proposals: { lop: [12] },
    });
    expect(refused(await save(cast.dung, dungs, 'bieu-01', 'nam-2024', 0, { lop: 'không' }))).toMatchObject({
      proposals: { lop: [0, { absent: 'no_record' }, { absent: 'did_not_exist' }] },
    });
    expect(refused(await save(cast.dung, dungs, 'bieu-01', 'nam-2024', 0, { luot: 5 }))).toMatchObject({ errors: [{ path: 'cells.luot', code: 'closed_cell' }] });
  });

  it('loses nothing that she typed, even what cannot be handed in', async () => {
    must(await save(cast.dung, dungs, 'bieu-01', 'nam-2024', 0, { lop: 60, nam: -3, nu: 0 }));
    must(await save(cast.dung, dungs, 'bieu-01', 'nam-2019', 0, { lop: null }));
    expect(await faults(cast.dung, dungs)).toMatchObject([
      { severity: 'blocking', code: 'required', formKey: 'bieu-01', rowKey: 'nam-2019', columnKey: 'lop' },
      { severity: 'blocking', code: 'over_most', rowKey: 'nam-2024', columnKey: 'lop', limit: 50 },
      { severity: 'blocking', code: 'negative', rowKey: 'nam-2024', columnKey: 'nam' },
      { severity: 'note', code: 'empty_section', sectionKey: 's1' },
      { severity: 'note', code: 'empty_form', formKey: 'bieu-02' },
    ]);
    expect(refused(await handIn(cast.dung, dungs))).toMatchObject({ status: 422, code: 'report_faults', faults: [{ code: 'required' }, { code: 'over_most' }, { code: 'negative' }] });
  });

  it('lists her classes herself, as many as the form allows, and takes one away again', async () => {
    const [first, second, third] = ['them-0001-aaaa', 'them-0002-aaaa', 'them-0003-aaaa'];
    must(await save(cast.dung, dungs, 'bieu-02', first!, 0, { ten: 'Kỹ năng thương lượng', nguoi: 30, loai: 'Tốt' }));
    must(await save(cast.dung, dungs, 'bieu-02', second!, 0, { ten: 'Gõ nhầm' }));
    expect(refused(await save(cast.dung, dungs, 'bieu-02', third!, 0, { ten: 'Thừa' }))).toMatchObject({ errors: [{ code: 'too_many_rows' }] });
    const remove = (rowKey: string, version: number, formKey = 'bieu-02') =>
      cast.dung.api.DELETE('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: dungs, formKey, rowKey }, query: { version } } });
    expect(refused(await remove(second!, 7))).toMatchObject({ status: 409, code: 'version_mismatch', current: { cells: { ten: 'Gõ nhầm' } } });
    expect(refused(await remove('nam-2024', 1, 'bieu-01'))).toMatchObject({ status: 422 });
    expect((await remove(second!, 1)).response.status).toBe(204);
    expect((await remove(second!, 1)).response.status).toBe(204);
    must(await save(cast.dung, dungs, 'bieu-02', third!, 0, { ten: 'An toàn lao động', nguoi: 12, loai: 'Khá' }));
    const { rows } = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungs } } }));
    expect(rows.filter((row) => row.formKey === 'bieu-02').map((row) => row.rowKey)).toEqual([first, third]);
  });

  it('hands in with a word on what still looks odd, which the level above reads', async () => {
    must(await save(cast.dung, dungs, 'bieu-01', 'nam-2019', 1, { lop: { absent: 'no_record' }, nam: 6, nu: 4, 'quan-so': 7 }));
    must(await save(cast.dung, dungs, 'bieu-01', 'nam-2024', 1, { lop: { value: 2, estimate: true }, nam: 0, nu: 0 }));
    expect(refused(await handIn(cast.dung, dungs))).toMatchObject({ status: 422, code: 'unexplained_warnings', faults: [{ code: 'check', rowKey: 'nam-2024', message: 'Có lớp mà không có người học.' }] });
    const { id } = must(await handIn(cast.dung, dungs, 'Hai lớp mở vào quý IV, chưa có danh sách.'));
    const revision = must(await cast.chi.api.GET('/api/revisions/{id}', { params: { path: { id } } }));
    expect(revision).toMatchObject({ explanation: 'Hai lớp mở vào quý IV, chưa có danh sách.', remarks: [{ severity: 'warning', code: 'check' }] });
    // What is computed is part of what was handed in.
    expect(revision.rows['bieu-01']).toMatchObject({
      tong: { lop: { value: 2, estimate: true }, luot: 10, nam: 6, nu: 4, 'ty-le': 40 },
      'nam-2019': { lop: { absent: 'no_record' }, luot: 10, 'ty-le': 40 },
    });
    expect(revision.rows['bieu-02']).toMatchObject({ cong: { nguoi: 42 } });
    await accept(cast.chi, id);
  });
});

describe('the figures come together', () => {
  it('sums add up, a ratio is that of the totals, the last one counts, answers are counted', async () => {
    must(await save(cast.hue, hues, 'bieu-01', 'nam-2019', 0, { lop: 1, nam: 2, nu: 28, 'quan-so': 9 }));
    must(await save(cast.hue, hues, 'bieu-01', 'nam-2024', 0, { lop: 0 }));
    must(await save(cast.hue, hues, 'bieu-02', 'them-0001-bbbb', 0, { ten: 'Tài chính', nguoi: 9, loai: 'Tốt' }));
    await accept(cast.chi, (await submit(cast.hue, hues)).id);
    const { forms } = must(await cast.chi.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id: await ownAssignment(cast.chi, campaignId) }, query: { meaning: 'accepted' } } }));
    const [training, classes] = forms.map((form) => form.cells);
    expect(training!['nam-2019/luot']).toEqual({ value: 40, given: 2 });
    // 40 % and 93,3 % of two unions are 80 % of both together.
    expect(training!['nam-2019/ty-le']).toEqual({ value: 80, given: 2 });
    expect(training!['tong/ty-le']).toMatchObject({ value: 80 });
    expect(training!['nam-2019/lop']).toEqual({ value: 1, given: 1 });
    expect(training!['nam-2019/quan-so']).toEqual({ value: 9, given: 2 });
    expect(classes).toEqual({ 'cong/nguoi': { value: 51, given: 2 }, 'cong/loai/0': { value: 2, given: 2 }, 'cong/loai/1': { value: 1, given: 2 } });
  });

  it('Chi takes them over into her own report, where the computed is computed', async () => {
    const own = await ownAssignment(cast.chi, campaignId);
    must(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path: { id: own } }, body: { formKeys: ['bieu-01', 'bieu-02'] } }));
    const { rows } = must(await cast.chi.api.GET('/api/assignments/{id}/draft', { params: { path: { id: own } } }));
    expect(rows.find((row) => row.rowKey === 'nam-2019')!.cells).toEqual({ lop: 1, nam: 8, nu: 32, 'quan-so': 9 });
  });
});

describe('what is known already is proposed', () => {
  it('from the report before, and a year before the union was founded as such', async () => {
    const again = structuredClone(TRAINING_TEMPLATE);
    again.forms[0]!.columns[0]!.prefill = { from: 'previous' };
    again.forms[0]!.columns[2]!.prefill = { from: 'registry', figure: 'members' };
    again.forms[0]!.rows[1]!.year = 1900;
    const { id } = await launchSmallCampaign(cast.binh, { template: again, title: 'Tập huấn theo năm, đợt hai' });
    await passOn(cast.chi, await ownAssignment(cast.chi, id));
    const own = await ownAssignment(cast.dung, id);
    const { items } = must(await cast.dung.api.GET('/api/assignments/{id}/proposals', { params: { path: { id: own } } }));
    const at = (place: string) => items.find((item) => `${item.rowKey}/${item.columnKey}` === place);
    expect(at('nam-2019/lop')).toMatchObject({ value: { absent: 'did_not_exist' }, source: { kind: 'founding' } });
    expect(at('nam-2024/lop')).toMatchObject({ value: { value: 2, estimate: true }, source: { kind: 'previous', of: 'Tập huấn theo năm' } });
    expect(at('nam-2024/nam')).toMatchObject({ value: 180, source: { kind: 'registry' } });
    // What is proposed is not in the draft: nobody typed it.
    expect(must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: own } } })).rows).toEqual([]);
  });

  it('and once Huệ\'s union is merged into hers, its figures of the years before, with whose they are', async () => {
    const merger = [{ kind: 'merge', effective: '2024-07-15', sources: [cast.units.mamNon], into: cast.units.bao }];
    must(await cast.quanTri.api.POST('/api/unit-acts', { body: { id: newId(), title: 'Sáp nhập', events: merger } as never }));
    const { id } = await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE, title: 'Tập huấn theo năm, đợt ba' });
    await passOn(cast.chi, await ownAssignment(cast.chi, id));
    const own = await ownAssignment(cast.dung, id);
    const { items } = must(await cast.dung.api.GET('/api/assignments/{id}/proposals', { params: { path: { id: own } } }));
    const before = items.filter((item) => item.rowKey === 'nam-2019').map(({ columnKey, value, source }) => [columnKey, value, source.kind]);
    expect(before).toEqual([['lop', 1, 'predecessor'], ['nam', 2, 'predecessor'], ['nu', 28, 'predecessor'], ['quan-so', 9, 'predecessor']]);
    expect(items[0]!.source.of).toMatch(/Mầm non/i);
  });

  it('to who writes the report alone', async () => {
    expect(refused(await cast.giang.api.GET('/api/assignments/{id}/proposals', { params: { path: { id: dungs } } })).status).toBe(403);
  });
});
