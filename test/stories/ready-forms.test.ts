import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, SMALL_TEMPLATE, text } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const [shelf] = SMALL_TEMPLATE.forms;

describe('forms that are kept ready', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await summonCast(await startWorld());
  });
  afterAll(() => cast.world.close());

  it('come with the program, each with its source, and are found by words', async () => {
    const { items } = must(await cast.binh.api.GET('/api/ready-forms', { params: { query: { q: 'dao tao' } } }));
    expect(items.map(({ title }) => title)).toEqual(['Đào tạo, bồi dưỡng cán bộ công đoàn theo năm']);
    const grassroots = must(await cast.chi.api.GET('/api/ready-forms/{id}', { params: { path: { id: 'hoat-dong-co-so' } } }));
    expect(grassroots.source).toMatch(/1454\/QĐ-TLĐ/);
    expect(grassroots.definition.cells).toContainEqual({ row: 'doan-vien', column: 'tong', prefill: { from: 'registry', figure: 'members' } });
  });

  it('Bình keeps one for the province: Chi below finds it, and cannot change it', async () => {
    const { binh, chi } = cast;
    const kept = must(await binh.api.POST('/api/ready-forms', { body: { id: newId(), unitId: binh.unitId, title: 'Tủ sách công đoàn', about: 'Sơ kết tủ sách', definition: shelf! } }));
    expect(kept.definition.from).toBe(`${kept.id}@1`);
    const { items } = must(await chi.api.GET('/api/ready-forms', { params: { query: { q: 'tu sach' } } }));
    expect(items).toMatchObject([{ id: kept.id, version: 1, unit: { id: binh.unitId } }]);
    expect(must(await chi.api.GET('/api/ready-forms/{id}', { params: { path: { id: kept.id } } })).may.change).toBe(false);
    const body = { id: newId(), basedOn: 1, title: 'Tủ sách', about: 'Của huyện', definition: shelf!, renamed: { rows: {}, columns: {} } };
    expect(refused(await chi.api.POST('/api/ready-forms/{id}/versions', { params: { path: { id: kept.id } }, body })).status).toBe(403);
  });

  it('a change is a version more that says where old cells are found; the old one stays', async () => {
    const { binh } = cast;
    const [kept] = must(await binh.api.GET('/api/ready-forms', { params: { query: { q: 'tu sach' } } })).items;
    const path = { id: kept!.id };
    const definition = { ...shelf!, columns: shelf!.columns.map((column) => (column.key === 'luot' ? { ...column, key: 'luot-nguoi', label: 'Lượt người' } : column)) };
    const body = { id: newId(), basedOn: 1, title: 'Tủ sách công đoàn', about: 'Sơ kết tủ sách, cả năm', definition, renamed: { rows: {}, columns: { luot: 'luot-nguoi' } } };
    const wrong = refused(await binh.api.POST('/api/ready-forms/{id}/versions', { params: { path }, body: { ...body, id: newId(), renamed: { rows: {}, columns: { sach: 'luot-nguoi' } } } }));
    expect(wrong.code).toBe('invalid');
    const changed = must(await binh.api.POST('/api/ready-forms/{id}/versions', { params: { path }, body }));
    expect(changed).toMatchObject({ version: 2, versions: [{ number: 2, renamed: { columns: { luot: 'luot-nguoi' } } }, { number: 1 }] });
    const first = must(await binh.api.GET('/api/ready-forms/{id}', { params: { path, query: { version: 1 } } }));
    expect(first.definition.columns[0]!.key).toBe('luot');
    const late = refused(await binh.api.POST('/api/ready-forms/{id}/versions', { params: { path }, body: { ...body, id: newId() } }));
    expect(late.code).toBe('version_mismatch');
  });
});

describe('sections for some types of units', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await summonCast(await startWorld());
  });
  afterAll(() => cast.world.close());

  it('are asked of those, shown to who brings their reports together, and not asked of the others', async () => {
    const { binh, chi, dung } = cast;
    const [general, proposals] = SMALL_TEMPLATE.outline;
    const outline = [general!, { ...proposals!, onlyFor: ['district'] }, { key: 's3', label: 'III', heading: 'Việc của tổ công đoàn', guidance: null, children: [], onlyFor: ['grassroots'] }];
    const campaign = await launchSmallCampaign(binh, { template: { ...SMALL_TEMPLATE, outline } });
    const chiReport = await ownAssignment(chi, campaign.id);
    await passOn(chi, chiReport);
    const dungReport = await ownAssignment(dung, campaign.id);
    const asked = async (person: typeof chi, id: string) =>
      must(await person.api.GET('/api/assignments/{id}', { params: { path: { id } } })).campaign.template.outline.map(({ key }) => key);
    expect(await asked(dung, dungReport)).toEqual(['s1', 's3']);
    expect(await asked(chi, chiReport)).toEqual(['s1', 's2', 's3']);
    expect(await asked(binh, campaign.ownAssignmentId!)).toEqual(['s1', 's2', 's3']);
    const save = (sectionKey: string) => dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: dungReport, sectionKey } }, body: { version: 0, body: text('Đã làm.') } });
    must(await save('s3'));
    expect(refused(await save('s2')).code).toBe('invalid');
  });
});
