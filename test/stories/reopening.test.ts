import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, text, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Dung hands in too early and takes it back; what Chi accepted is opened again, and counts until something better is accepted. */

let cast: Cast;
let campaignId: string;
let chiReport: string;
let report: string;
let accepted: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  campaignId = (await launchSmallCampaign(cast.binh)).id;
  chiReport = await ownAssignment(cast.chi, campaignId);
  await passOn(cast.chi, chiReport);
  report = await ownAssignment(cast.dung, campaignId);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ path: { id } });
const because = (reason: string) => ({ id: newId(), reason });
const assignment = async (person: Person) => must(await person.api.GET('/api/assignments/{id}', { params: at(report) }));
const draft = async () => must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: at(report) }));
const luot = async () => must(await cast.chi.api.GET('/api/assignments/{id}/consolidation', { params: at(chiReport) })).forms[0]!.cells['nam-2024/luot'];
const may = async (person: Person) => must(await person.api.GET('/api/assignments/{id}/revisions', { params: at(report) })).may;
const told = async (person: Person, kind: string) => must(await person.api.GET('/api/notices', { params: { query: { limit: 200 } } })).items.filter((one) => one.kind === kind && one.assignmentId === report);
const isTold = (person: Person, kind: string, times = 1) => vi.waitFor(async () => expect(await told(person, kind)).toHaveLength(times), { timeout: 15_000 });
async function mends(cells: Record<string, number>) {
  const { version } = (await draft()).rows.find((row) => row.rowKey === 'nam-2024')!;
  return cast.dung.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: report, formKey: 'bieu-01', rowKey: 'nam-2024' } }, body: { version, cells } });
}

describe('a report that was handed in too early', () => {
  let first: string;

  it('is taken back by the unit while nobody has decided, with a reason', async () => {
    await write(cast.dung, report, { s1: 'Đã mở hai lớp.' }, { 'nam-2024': { luot: 10 } });
    first = (await submit(cast.dung, report)).id;
    expect(await may(cast.dung)).toEqual({ review: false, reopen: false, withdraw: true, askReopening: false });
    expect(await may(cast.chi)).toMatchObject({ review: true, withdraw: true });
    expect(refused(await cast.dung.api.POST('/api/revisions/{id}/withdrawal', { params: at(first), body: because('  ') }))).toMatchObject({ status: 422 });
    const taken = must(await cast.dung.api.POST('/api/revisions/{id}/withdrawal', { params: at(first), body: because('Gửi nhầm bản chưa có số của quý II.') }));
    expect(taken.review).toMatchObject({ decision: 'withdrawn', reason: 'Gửi nhầm bản chưa có số của quý II.', decidedBy: 'Hoàng Thị Dung' });
    expect((await assignment(cast.dung)).state).toBe('drafting');
    expect((await draft()).lastReturn).toMatchObject({ decision: 'withdrawn', revisionNumber: 1 });
    await isTold(cast.chi, 'report.withdrawn');
  });

  it('is not decided on any more: Chi learns who was first', async () => {
    const body = { id: newId() };
    expect(refused(await cast.chi.api.POST('/api/revisions/{id}/acceptance', { params: at(first), body }))).toMatchObject({ status: 409, code: 'already_decided', decision: 'withdrawn', by: 'Hoàng Thị Dung' });
    expect(must(await cast.chi.api.GET('/api/work')).toReview).toEqual([]);
  });

  it('goes up again, and once accepted is not taken back', async () => {
    must(await mends({ luot: 12 }));
    accepted = (await submit(cast.dung, report)).id;
    await accept(cast.chi, accepted);
    expect(refused(await cast.dung.api.POST('/api/revisions/{id}/withdrawal', { params: at(accepted), body: because('Muốn sửa') }))).toMatchObject({ code: 'already_decided', decision: 'accepted', by: 'Đỗ Kim Chi' });
  });
});

describe('an accepted report', () => {
  it('is asked to be opened again by the unit; Chi refuses once, with a reason', async () => {
    expect(await may(cast.dung)).toMatchObject({ askReopening: true, reopen: false });
    const ask = (reason: string) => cast.dung.api.POST('/api/revisions/{id}/reopening-request', { params: at(accepted), body: because(reason) });
    must(await ask('Thiếu một lớp của phân xưởng In.'));
    expect(refused(await ask('Lần nữa'))).toMatchObject({ status: 409, code: 'already_asked' });
    expect(await may(cast.dung)).toMatchObject({ askReopening: false });
    await isTold(cast.chi, 'report.reopening-asked');
    expect(must(await cast.chi.api.GET('/api/work')).toReopen).toMatchObject([{ revisionId: accepted, unitName: 'CĐCS Công ty Bao bì Lung Tiên', reason: 'Thiếu một lớp của phân xưởng In.' }]);
    expect(must(await cast.tam.api.GET('/api/work')).toReopen).toEqual([]);
    expect(refused(await cast.dung.api.POST('/api/revisions/{id}/reopening-refusal', { params: at(accepted), body: because('Tự trả lời') }))).toMatchObject({ status: 403 });
    const answered = must(await cast.chi.api.POST('/api/revisions/{id}/reopening-refusal', { params: at(accepted), body: because('Lớp đó thuộc kỳ sau.') }));
    expect(answered.reopenings).toMatchObject([{ askedBy: 'Hoàng Thị Dung', decision: 'refused', reason: 'Lớp đó thuộc kỳ sau.', decidedBy: 'Đỗ Kim Chi' }]);
    expect((await assignment(cast.dung)).state).toBe('accepted');
    await isTold(cast.dung, 'report.reopening-refused');
    must(await ask('Lớp mở ngày 28/6, vẫn trong kỳ.'));
  });

  it('is opened by the level above alone, never without a reason, pinned to what has to change', async () => {
    const body = { id: newId(), reason: 'Bổ sung lớp của phân xưởng In.', notes: [{ formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'luot', reason: 'Cộng thêm lớp ngày 28/6.' }] };
    expect(refused(await cast.dung.api.POST('/api/revisions/{id}/reopening', { params: at(accepted), body }))).toMatchObject({ status: 403 });
    expect(refused(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(accepted), body: { ...body, reason: '' } }))).toMatchObject({ status: 422 });
    const wrongPlace = { ...body, notes: [{ sectionKey: 'khong-co', reason: 'Ở đâu?' }] };
    expect(refused(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(accepted), body: wrongPlace }))).toMatchObject({ status: 422 });
    const opened = must(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(accepted), body }));
    expect(opened.reopenings).toMatchObject([{ decision: 'refused' }, { askedBy: 'Hoàng Thị Dung', decision: 'reopened', notes: [{ columnKey: 'luot' }] }]);
    expect(must(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(accepted), body }))).toEqual(opened);
    await isTold(cast.dung, 'report.reopened');
    expect(must(await cast.chi.api.GET('/api/work')).toReopen).toEqual([]);
  });

  it('is written on from what was handed in, with the reason at hand, while its figures go on counting as accepted', async () => {
    expect(await assignment(cast.dung)).toMatchObject({ state: 'returned', acceptedRevisionId: accepted });
    const { lastReturn } = await draft();
    expect(lastReturn).toMatchObject({ decision: 'reopened', reason: 'Bổ sung lớp của phân xưởng In.', decidedBy: 'Đỗ Kim Chi', notes: [{ columnKey: 'luot', reason: 'Cộng thêm lớp ngày 28/6.' }] });
    must(await mends({ luot: 17 }));
    const again = (await submit(cast.dung, report)).id;
    expect(await luot()).toEqual({ value: 12, given: 1 });
    await accept(cast.chi, again);
    expect(await luot()).toEqual({ value: 17, given: 1 });
    expect(await assignment(cast.dung)).toMatchObject({ state: 'accepted', acceptedRevisionId: again });
  });

  it('is opened by Chi of her own accord too; by two at once, once', async () => {
    const latest = (await assignment(cast.chi)).latestRevisionId!;
    const open = (person: Person) => person.api.POST('/api/revisions/{id}/reopening', { params: at(latest), body: { id: newId(), reason: 'Số liệu lệch với sổ.', notes: [] } });
    const both = await Promise.all([open(cast.chi), open(cast.binh)]);
    expect(both.map((one) => one.response.status).sort()).toEqual([201, 409]);
    const save = cast.hue.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: report, sectionKey: 's1' } }, body: { version: 1, body: text('Không phải của tôi') } });
    expect(refused(await save)).toMatchObject({ status: 404 });
  });
});
