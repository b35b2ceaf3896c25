import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, SMALL_TEMPLATE } from '../support/reporting.ts';
import { handIn, proposedHead } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

/** A plan taken in, corrected as given and confirmed. @returns the directive's id */
async function confirmed(change: Record<string, unknown>): Promise<string> {
  const id = newId();
  await handIn(cast.giang, 'KẾ HOẠCH\nTập huấn cán bộ\nI. MỤC ĐÍCH\nNâng cao nghiệp vụ.\n', { id });
  const path = { id };
  const read = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
  const saved = must(await cast.giang.api.PUT('/api/documents/{id}/directive', { params: { path }, body: { version: 0, readingId: read.readingId, content: { ...read.content, ...change } } }));
  return must(await cast.giang.api.POST('/api/documents/{id}/directive/confirmation', { params: { path }, body: { version: saved.version, readingId: saved.readingId } })).id!;
}

const draftFrom = (directiveId: string | null, title?: string) =>
  cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.units.province, directiveId, ...(title && { title }) } });

describe('whatever a plan says, a campaign can be drafted from it', () => {
  it('a plan without a title', async () => {
    expect(must(await draftFrom(await confirmed({ title: '' }))).title).toBe('Đợt báo cáo');
    expect(must(await draftFrom(await confirmed({ title: '   ' }))).title).toBe('Đợt báo cáo');
  });

  it('an outline longer and deeper than any report', async () => {
    const deep = (depth: number): object => ({ label: '1', heading: 'Mục', children: depth > 0 ? [deep(depth - 1)] : [] });
    const outline = [deep(20), ...Array.from({ length: 300 }, (_, n) => ({ label: `${n}`, heading: `Mục ${n}`, children: [] }))];
    expect(must(await draftFrom(await confirmed({ reportOutline: outline }))).template.outline).toHaveLength(200);
  });

  it('forms without a name worth the word', async () => {
    expect(must(await draftFrom(await confirmed({ forms: [{ label: ' ', title: null }, { label: 'Biểu 01', title: ' ' }] }))).template.forms).toHaveLength(1);
  });
});

describe('a deadline that no calendar has', () => {
  const named = (actor: string, date: string) => ({ actor, action: 'gửi báo cáo', deliverTo: null, due: { date, bound: 'before', precision: 'day', text: date } });
  it('does not become the due of a campaign', async () => {
    const directiveId = await confirmed({ deadlines: [named('Ban Thường vụ Liên đoàn Lao động tỉnh', '2024-09-31'), named('Liên đoàn Lao động các huyện', '2024-08-45'), named('Công đoàn cơ sở', '2024-07-30')] });
    const { ownDue, levels } = must(await draftFrom(directiveId));
    for (const due of [ownDue!, ...levels.map((level) => level.due)]) expect(new Date(due).toISOString().slice(0, 10)).toBe(due);
    expect(levels.at(-1)!.due).toBe('2024-07-30');
  });
});

describe('long names stop nobody', () => {
  it('a report can be frozen whatever the length of names and titles', async () => {
    const long = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
    const path = { id: cast.units.thanhLung };
    must(await cast.quanTri.api.POST('/api/units/{id}/changes', { params: { path }, body: { id: newId(), from: '2024-07-15', name: long('Liên đoàn Lao động huyện ', 299), shortName: 'LĐLĐ huyện', kindKey: null, place: long('huyện Thanh Lung ', 119), members: null } }));
    const directiveId = await confirmed({ title: long('về một việc rất dài ', 6000), signature: { authority: long('TM. BAN ', 400), position: long('CHỦ TỊCH ', 400), name: long('Nguyễn Văn ', 400) } });
    const campaign = await launchSmallCampaign(cast.binh, { directiveId });
    for (const [person, id] of [[cast.binh, campaign.ownAssignmentId!], [cast.chi, await ownAssignment(cast.chi, campaign.id)]] as const) {
      const head = await proposedHead(person, id);
      must(await person.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id } }, body: { id: newId(), head } }));
    }
  });
});

describe('a key is only a key', () => {
  it.each([
    ['a form', { ...SMALL_TEMPLATE, forms: [{ ...SMALL_TEMPLATE.forms[0]!, key: 'constructor' }] }],
    ['a row', { ...SMALL_TEMPLATE, forms: [{ ...SMALL_TEMPLATE.forms[0]!, rows: [{ key: 'constructor', label: 'Dòng' }] }] }],
    ['a section', { ...SMALL_TEMPLATE, outline: [{ ...SMALL_TEMPLATE.outline[0]!, key: 'constructor' }] }],
  ])('%s cannot be named like what every object inherits', async (_what, template) => {
    const draft = must(await draftFrom(null, 'Thử'));
    expect(refused(await cast.binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: draft.id } }, body: {
      version: draft.version, title: 'Thử', template: template as never, ownDue: '2024-08-25', levels: [{ typeKeys: ['district'], due: '2024-08-10' }],
    } }))).toMatchObject({ status: 422, code: 'invalid' });
  });
});

describe('an id that something else has already', () => {
  it('is taken, whatever took it', async () => {
    const { province, bao } = cast.units;
    expect(refused(await cast.quanTri.api.POST('/api/units', { body: { id: province, parentId: province, name: 'Trùng', shortName: 'Trùng', typeKey: 'district', kindKey: null, place: null, members: null, founded: '2024-07-15' } }))).toMatchObject({ status: 409, code: 'id_taken' });
    const open = (id: string, username: string) => cast.quanTri.api.POST('/api/accounts', { body: { id: newId(), username, name: 'Thử', grant: { id, roleKey: 'reader', unitId: bao } } });
    const grant = newId();
    must(await open(grant, 'thu-mot'));
    expect(refused(await open(grant, 'thu-hai'))).toMatchObject({ status: 409, code: 'id_taken' });
  });
});

describe('a day beyond all reckoning', () => {
  it.each(['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2024-02-30'])('%s is refused with its place', async (day) => {
    const { province, tram } = cast.units;
    expect(refused(await cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id: tram } }, body: { id: newId(), on: day, reason: 'Thử' } }))).toMatchObject({ status: 422, errors: [{ path: 'on' }] });
    expect(refused(await cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId: province, name: 'Thử', shortName: 'Thử', typeKey: 'district', kindKey: null, place: null, members: null, founded: day } }))).toMatchObject({ status: 422, errors: [{ path: 'founded' }] });
    const draft = must(await draftFrom(null, 'Thử'));
    expect(refused(await cast.binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: draft.id } }, body: {
      version: draft.version, title: 'Thử', template: SMALL_TEMPLATE, ownDue: day, levels: [{ typeKeys: ['district'], due: '2024-08-10' }],
    } }))).toMatchObject({ status: 422, errors: [{ path: 'ownDue' }] });
  });
});
