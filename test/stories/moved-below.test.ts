import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { proposedHead } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Chi's report stands on what her unions handed in. When something moves below, everything above says so, and no figure changes by itself. */

let cast: Cast;
let campaignId: string;
const reports: Record<string, string> = {};
const revisions: Record<string, string> = {};
let snapshot: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const campaign = await launchSmallCampaign(cast.binh);
  campaignId = campaign.id;
  reports.binh = campaign.ownAssignmentId!;
  reports.chi = await ownAssignment(cast.chi, campaignId);
  await passOn(cast.chi, reports.chi);
  for (const [name, luot] of [['dung', 10], ['hue', 4]] as const) {
    const person = cast[name];
    reports[name] = await ownAssignment(person, campaignId);
    await write(person, reports[name], { s1: 'Đã mở lớp.' }, { 'nam-2024': { luot, 'ghi-chu': 'đủ' } });
    revisions[name] = (await submit(person, reports[name])).id;
    await accept(cast.chi, revisions[name]);
  }
  must(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path: { id: reports.chi } }, body: { formKeys: ['bieu-01'] } }));
  revisions.chi = (await submit(cast.chi, reports.chi)).id;
  await accept(cast.binh, revisions.chi);
  snapshot = must(await cast.binh.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: reports.binh } }, body: { id: newId(), head: await proposedHead(cast.binh, reports.binh) } })).id;
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ path: { id } });
const stale = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/stale-reports', { params: at(campaignId) })).items;
const below = async (person: Person, revision: string) => must(await person.api.GET('/api/revisions/{id}/moved-below', { params: at(revision) })).items;
const sinceFreezing = async () => must(await cast.binh.api.GET('/api/snapshots/{id}/moved-below', { params: at(snapshot) })).items;
async function mends(person: Person, name: string, luot: number) {
  const { rows } = must(await person.api.GET('/api/assignments/{id}/draft', { params: at(reports[name]!) }));
  const row = rows.find(({ rowKey }) => rowKey === 'nam-2024')!;
  must(await person.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: reports[name]!, formKey: 'bieu-01', rowKey: 'nam-2024' } }, body: { version: row.version, cells: { ...row.cells, luot } } }));
}

describe('a report that stands on others', () => {
  it('is as it should be while nothing below has moved', async () => {
    expect(await stale(cast.binh)).toEqual([]);
    expect(await below(cast.binh, revisions.chi!)).toEqual([]);
    expect(await sinceFreezing()).toEqual([]);
  });

  it('says that a report below was opened again', async () => {
    must(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(revisions.dung!), body: { id: newId(), reason: 'Số lượt lệch với danh sách.', notes: [] } }));
    expect(await stale(cast.binh)).toEqual([{ assignmentId: reports.chi, moved: 1 }]);
    expect(await below(cast.binh, revisions.chi!)).toMatchObject([{ assignmentId: reports.dung, unitName: 'CĐCS Công ty Bao bì Lung Tiên', kind: 'reopened', cells: [], cellCount: 0, revisionId: revisions.dung }]);
    expect(await sinceFreezing()).toMatchObject([{ kind: 'reopened' }]);
  });

  it('says what was handed in anew, figure by figure, before and after it is accepted', async () => {
    await mends(cast.dung, 'dung', 13);
    const again = (await submit(cast.dung, reports.dung!)).id;
    const change = { formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'luot', before: 10, now: 13 };
    expect(await below(cast.chi, revisions.chi!)).toMatchObject([{ kind: 'resubmitted', cells: [change], cellCount: 1, beforeRevisionId: revisions.dung, revisionId: again }]);
    await accept(cast.chi, again);
    expect(await below(cast.chi, revisions.chi!)).toMatchObject([{ kind: 'accepted', cells: [change] }]);
    expect(await sinceFreezing()).toMatchObject([{ kind: 'accepted', cells: [change] }]);
  });

  it('keeps its own figures all the while', async () => {
    const { rows } = must(await cast.chi.api.GET('/api/revisions/{id}', { params: at(revisions.chi!) }));
    expect(rows['bieu-01']!['nam-2024']).toMatchObject({ luot: 14 });
    const stated = must(await cast.binh.api.GET('/api/assignments/{id}/consolidation', { params: { ...at(reports.binh!), query: { meaning: 'stated' } } }));
    expect(stated.forms[0]!.cells['nam-2024/luot']).toEqual({ value: 14, given: 1 });
  });

  it('says who was exempted since, with the figures that fell away', async () => {
    await inOwner(cast.world.database, (owner) => owner.query(`update assignments set state = 'exempt', exempt_reason = 'Giải thể' where id = $1`, [reports.hue]));
    expect(await below(cast.binh, revisions.chi!)).toMatchObject([{ kind: 'accepted' }, { assignmentId: reports.hue, kind: 'exempted', cellCount: 2, cells: [{ before: 4, now: null }, { before: 'đủ', now: null }] }]);
    expect(await stale(cast.binh)).toEqual([{ assignmentId: reports.chi, moved: 2 }]);
    await inOwner(cast.world.database, (owner) => owner.query(`update assignments set state = 'accepted', exempt_reason = null where id = $1`, [reports.hue]));
  });

  it('is not accepted in a pile while it waits with something moved below; handed in anew, it stands on what there is', async () => {
    must(await cast.binh.api.POST('/api/revisions/{id}/reopening', { params: at(revisions.chi!), body: { id: newId(), reason: 'Cập nhật số của cơ sở.', notes: [] } }));
    expect(await stale(cast.binh)).toEqual([]);
    must(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: at(reports.chi!), body: { formKeys: ['bieu-01'] } }));
    revisions.chi = (await submit(cast.chi, reports.chi!)).id;
    const waiting = async () => must(await cast.binh.api.GET('/api/campaigns/{id}/waiting-reports', { params: at(campaignId) })).items;
    expect(await waiting()).toMatchObject([{ assignmentId: reports.chi, obstacle: null }]);
    const hue = must(await cast.hue.api.GET('/api/assignments/{id}', { params: at(reports.hue!) })).latestRevisionId!;
    must(await cast.chi.api.POST('/api/revisions/{id}/reopening', { params: at(hue), body: { id: newId(), reason: 'Thiếu một lớp.', notes: [] } }));
    expect(await waiting()).toMatchObject([{ assignmentId: reports.chi, obstacle: 'stale' }]);
    const done = must(await cast.binh.api.POST('/api/campaigns/{id}/acceptances', { params: at(campaignId), body: { id: newId(), except: [] } }));
    expect(done).toMatchObject({ accepted: 0, leftOut: [{ reason: 'stale' }] });
  });

  it('is told of to those alone who see it', async () => {
    expect(await stale(cast.chi)).toHaveLength(1);
    expect(await stale(cast.tam)).toEqual([]);
    expect(await stale(cast.dung)).toEqual([]);
    expect((await cast.dung.fetch(`/api/revisions/${revisions.chi}/moved-below`)).status).toBe(404);
  });
});
