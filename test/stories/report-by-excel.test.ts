import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../web/api/contract.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { inOwner } from '../support/as-role.ts';
import { fillWorkbook, withoutRow } from '../support/filled-workbook.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, write } from '../support/reporting.ts';
import { TRAINING_TEMPLATE } from '../support/training-template.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

type Read = paths['/api/assignments/{id}/workbook']['post']['responses'][200]['content']['application/json'];
type Rows = paths['/api/assignments/{id}/draft/rows']['patch']['requestBody']['content']['application/json']['rows'];

let cast: Cast;
let dungs: string;
let hues: string;
let campaignId: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  campaignId = (await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE, title: 'Tập huấn theo năm' })).id;
  await passOn(cast.chi, await ownAssignment(cast.chi, campaignId));
  dungs = await ownAssignment(cast.dung, campaignId);
  hues = await ownAssignment(cast.hue, campaignId);
});
afterAll(() => cast.world.close());

const download = async (person: Person, id: string): Promise<Uint8Array> => {
  const answer = await person.fetch(`/api/assignments/${id}/workbook.xlsx`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const upload = async (person: Person, id: string, bytes: Uint8Array): Promise<Read> => {
  const form = new FormData();
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'Biểu mẫu.xlsx');
  const answer = await person.fetch(`/api/assignments/${id}/workbook`, { method: 'POST', body: form });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Read;
};
const save = (person: Person, id: string, rows: Rows) => person.api.PATCH('/api/assignments/{id}/draft/rows', { params: { path: { id } }, body: { rows } });

/** What was ticked, by row, to be saved with the versions that were told. */
function chosen({ differences, rows }: Pick<Read, 'differences' | 'rows'>): Rows {
  return rows.map(({ formKey, rowKey, version }) => ({
    formKey, rowKey, version, cells: Object.fromEntries(differences.filter((one) => one.formKey === formKey && one.rowKey === rowKey).map(({ columnKey, next }) => [columnKey, next])),
  })).filter(({ cells }) => Object.keys(cells).length > 0);
}
// The first form lies from line 5 on: "Cộng" in 7, "Năm 2019" in 8, "Ước năm 2024" in 9; C lop, D luot (computed), E nam, F nu, G share, H quan-so.
// The second: line 6 is the first class to add; C name, D people, E grade.

describe('Dung fills in her forms with Excel', () => {
  let empty: Uint8Array;

  it('takes the forms home as a workbook', async () => {
    empty = await download(cast.dung, dungs);
    expect(await upload(cast.dung, dungs, empty)).toMatchObject({ verdict: 'ok', of: { campaignTitle: 'Tập huấn theo năm' }, differences: [], faults: [], outside: [] });
  });

  it('sees what would change, cell by cell, and what her words could mean, before anything is saved', async () => {
    const read = await upload(cast.dung, dungs, fillWorkbook(empty, { C8: 3, E8: { formula: '4+2', value: 6 }, F8: 4, C9: '12 lớp', E9: '1.234', F9: 'không', H9: -5 }));
    expect(read.differences).toMatchObject([
      { rowKey: 'nam-2019', columnKey: 'lop', now: null, next: 3, cell: 'C8' }, { columnKey: 'nam', next: 6, from: 'formula' }, { columnKey: 'nu', next: 4 },
      { rowKey: 'nam-2024', columnKey: 'nam', next: 1234, from: 'words' }, { columnKey: 'quan-so', next: -5, warning: 'negative' },
    ]);
    expect(read.faults).toMatchObject([
      { columnKey: 'lop', typed: '12 lớp', code: 'not_a_number', proposals: [12] }, { columnKey: 'nu', typed: 'không', proposals: [0, { absent: 'no_record' }, { absent: 'did_not_exist' }] },
    ]);
    expect(must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungs } } })).rows).toEqual([]);
  });

  it('saves what she ticks in one go, adds her classes, and the same file again changes nothing', async () => {
    const filled = fillWorkbook(fillWorkbook(empty, { C8: 3, E8: 6, F8: 4, C9: 0 }), { C6: 'Kỹ năng thương lượng', D6: 30, E6: 'Tốt' }, 3);
    const read = await upload(cast.dung, dungs, filled);
    const saved = must(await save(cast.dung, dungs, chosen(read)));
    expect(saved.rows.map(({ version }) => version)).toEqual([1, 1, 1]);
    const { rows } = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungs } } }));
    expect(rows.map(({ formKey, cells }) => [formKey, cells])).toEqual([['bieu-01', { lop: 3, nam: 6, nu: 4 }], ['bieu-01', { lop: 0 }], ['bieu-02', { ten: 'Kỹ năng thương lượng', nguoi: 30, loai: 'Tốt' }]]);
    expect(await upload(cast.dung, dungs, filled)).toMatchObject({ verdict: 'stale', differences: [] });
    expect(must(await cast.dung.api.GET('/api/assignments/{id}', { params: { path: { id: dungs } } })).state).toBe('drafting');
  });

  it('is told of a draft that went on since, and takes nothing back that she did not touch', async () => {
    const late = fillWorkbook(empty, { C8: 9 });
    expect(await upload(cast.dung, dungs, late)).toMatchObject({ verdict: 'stale', since: [{ rowKey: 'nam-2019' }, { rowKey: 'nam-2024' }, { formKey: 'bieu-02' }], differences: [{ columnKey: 'lop', now: 3, next: 9, changedSince: true }] });
    const refusal = refused(await save(cast.dung, dungs, [{ formKey: 'bieu-01', rowKey: 'nam-2019', version: 0, cells: { lop: 9 } }, { formKey: 'bieu-01', rowKey: 'nam-2024', version: 1, cells: { nam: 1 } }]));
    expect(refusal).toMatchObject({ status: 409, code: 'version_mismatch', current: { rows: [{ rowKey: 'nam-2019', version: 1, cells: { lop: 3 } }] } });
    // All or nothing: the other row stands as it did.
    const { rows } = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungs } } }));
    expect(rows.find(({ rowKey }) => rowKey === 'nam-2024')).toMatchObject({ version: 1, cells: { lop: 0 } });
  });

  it('hears cell by cell what no save takes', async () => {
    const one = (rowKey: string, cells: Rows[number]['cells'], formKey = 'bieu-01'): Rows => [{ formKey, rowKey, version: 0, cells }];
    expect(refused(await save(cast.dung, dungs, one('nam-2019', { luot: 5, lop: 'ba' })))).toMatchObject({ status: 422, errors: [{ path: 'rows.0.cells.luot', code: 'closed_cell' }, { path: 'rows.0.cells.lop', code: 'not_a_number' }] });
    expect(refused(await save(cast.dung, dungs, one('nam-1999', { lop: 1 })))).toMatchObject({ status: 422, errors: [{ path: 'rows.0.rowKey', code: 'unknown' }] });
    expect(refused(await save(cast.dung, dungs, ['them-0002-aaaa', 'them-0003-aaaa'].flatMap((key) => one(key, { ten: 'Lớp' }, 'bieu-02'))))).toMatchObject({ status: 422, errors: [{ code: 'too_many_rows' }] });
  });

  it('hands in what came from the workbook', async () => {
    const { id } = must(await cast.dung.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: dungs } }, body: { id: newId() } }));
    expect(must(await cast.chi.api.GET('/api/revisions/{id}', { params: { path: { id } } })).rows['bieu-01']).toMatchObject({ 'nam-2019': { lop: 3, luot: 10 }, tong: { lop: 3 } });
    expect(refused(await save(cast.dung, dungs, [{ formKey: 'bieu-01', rowKey: 'nam-2019', version: 1, cells: { lop: 1 } }]))).toMatchObject({ status: 409, code: 'wrong_state' });
    await accept(cast.chi, id);
  });
});

describe('a workbook that is not this one', () => {
  it('of another unit, another campaign, or none at all is named as what it is', async () => {
    const huesBook = fillWorkbook(await download(cast.hue, hues), { C8: 5 });
    const ofDung = await download(cast.dung, dungs);
    expect(await upload(cast.hue, hues, ofDung)).toMatchObject({ verdict: 'foreign_unit', differences: [] });
    const next = (await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE, title: 'Tập huấn năm sau' })).id;
    await passOn(cast.chi, await ownAssignment(cast.chi, next));
    expect(await upload(cast.hue, await ownAssignment(cast.hue, next), huesBook)).toMatchObject({ verdict: 'foreign_campaign', of: { campaignTitle: 'Tập huấn theo năm' } });
    expect(await upload(cast.hue, hues, new TextEncoder().encode('a,b\n1,2'))).toMatchObject({ verdict: 'unreadable', unreadable: 'sheet_wrong_kind' });
    expect(await upload(cast.hue, hues, huesBook.subarray(0, 900))).toMatchObject({ verdict: 'unreadable' });
  });

  it('of an older version of the forms, and one that was tampered with, is explained and not read', async () => {
    const book = fillWorkbook(await download(cast.hue, hues), { C8: 5 });
    expect(await upload(cast.hue, hues, withoutRow(book, 8, 9))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'row_missing', label: 'Năm 2019' }, { code: 'row_moved', label: 'Ước năm 2024', line: 9, found: 8 }], differences: [] });
    // The province prints another label from now on.
    await inOwner(cast.world.database, (owner) => owner.query(`update campaigns set template = jsonb_set(template, '{forms,0,rows,1,label}', '"Năm học 2019"') where id = $1`, [campaignId]));
    expect(await upload(cast.hue, hues, book)).toMatchObject({ verdict: 'older_version', forms: ['Biểu 01: Tập huấn cán bộ'], differences: [] });
  });

  it('is nobody’s to fetch or compare who may not write the report', async () => {
    await write(cast.hue, hues, {}, { 'nam-2019': { lop: 1 } });
    for (const [person, status] of [[cast.dung, 404], [cast.giang, 403]] as const) {
      expect((await person.fetch(`/api/assignments/${hues}/workbook.xlsx`)).status).toBe(status);
    }
    expect((await cast.chi.fetch(`/api/assignments/${hues}/workbook.xlsx`)).status).toBe(200);
  });
});
