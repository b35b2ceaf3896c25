import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { manyMoreSubmitted } from '../support/many-reports.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Chi has a pile of reports before her. What nothing speaks against she accepts at once; the rest she looks at. */

let cast: Cast;
let lan: Person;
let campaignId: string;
const reports: Record<string, string> = {};
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  lan = await openAccount(cast.world, cast.quanTri, { username: 'lan', name: 'Phan Thị Lan', roleKey: 'upper_officer', unitId: cast.units.thanhLung });
  campaignId = (await launchSmallCampaign(cast.binh)).id;
  reports.chi = await ownAssignment(cast.chi, campaignId);
  await passOn(cast.chi, reports.chi);
  reports.dung = await ownAssignment(cast.dung, campaignId);
  reports.hue = await ownAssignment(cast.hue, campaignId);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ path: { id } });
const waiting = async (person: Person, query: object = {}) => must(await person.api.GET('/api/campaigns/{id}/waiting-reports', { params: { ...at(campaignId), query } }));
const summary = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/waiting-reports/summary', { params: at(campaignId) }));
const acceptMany = (person: Person, body: { only?: string[]; except?: string[]; id?: string; q?: string } = {}) =>
  person.api.POST('/api/campaigns/{id}/acceptances', { params: at(campaignId), body: { id: newId(), except: [], ...body } });

describe('a pile of reports', () => {
  it('is listed with what speaks against accepting one unseen: it says the same where a reason was pinned', async () => {
    await write(cast.dung, reports.dung!, { s1: 'Đã mở hai lớp.' }, { 'nam-2024': { luot: 10 } });
    const first = await submit(cast.dung, reports.dung!);
    must(await cast.chi.api.POST('/api/revisions/{id}/return', { params: at(first.id), body: { id: newId(), reason: 'Bổ sung.', notes: [{ sectionKey: 's1', reason: 'Lớp nào?' }] } }));
    const again = await submit(cast.dung, reports.dung!);
    await write(cast.hue, reports.hue!, { s1: 'Cả trường dự một buổi.' });
    await submit(cast.hue, reports.hue!);
    expect((await waiting(cast.chi)).items).toMatchObject([
      { assignmentId: reports.dung, revisionId: again.id, number: 2, obstacle: 'note_unanswered', parentName: 'Liên đoàn Lao động huyện Thanh Lung' },
      { assignmentId: reports.hue, number: 1, obstacle: null },
    ]);
    expect(await summary(cast.chi)).toEqual({ waiting: 2, acceptable: 1, leftOut: [{ reason: 'note_unanswered', count: 1 }] });
    expect((await waiting(cast.chi, { q: 'suoi mo' })).items).toHaveLength(1);
    expect((await waiting(cast.chi, { limit: 1 })).next).not.toBeNull();
    expect((await waiting(cast.tam)).items).toEqual([]);
  });

  it('is accepted at once but for what is better looked at, which is told by name', async () => {
    const id = newId();
    const done = must(await acceptMany(cast.chi, { id }));
    expect(done).toMatchObject({ accepted: 1, leftOutCount: 1, leftOut: [{ assignmentId: reports.dung, reason: 'note_unanswered', decidedBy: null }] });
    expect(must(await acceptMany(cast.chi, { id }))).toEqual(done);
    await vi.waitFor(async () => expect(must(await cast.hue.api.GET('/api/notices')).items.map(({ kind }) => kind)).toContain('report.accepted'), { timeout: 15_000 });
  });

  it('is nobody’s at another branch, nor of the unit itself', async () => {
    expect(must(await acceptMany(cast.tam))).toEqual({ accepted: 0, leftOut: [], leftOutCount: 0 });
    expect(must(await acceptMany(cast.tam, { only: [reports.dung!] }))).toEqual({ accepted: 0, leftOut: [], leftOutCount: 0 });
    expect(refused(await acceptMany(cast.dung, { only: [reports.dung!] }))).toMatchObject({ status: 403 });
  });

  it('what somebody decided meanwhile is left out with who and when', async () => {
    const { latestRevisionId } = must(await cast.chi.api.GET('/api/assignments/{id}', { params: at(reports.dung!) }));
    await accept(lan, latestRevisionId!);
    const done = must(await acceptMany(cast.chi, { only: [reports.dung!, reports.hue!] }));
    expect(done).toMatchObject({ accepted: 0, leftOutCount: 2, leftOut: [{ reason: 'decided', decidedBy: 'Phan Thị Lan' }, { reason: 'decided', decidedBy: 'Đỗ Kim Chi' }] });
    expect(done.leftOut.every(({ decidedAt }) => decidedAt !== null)).toBe(true);
  });
});

describe('hundreds of reports', () => {
  const COUNT = Number(process.env.LANTOA_REPORTS ?? 400);

  it('accepted by two reviewers and returned by a third at the same moment are each decided once, with a fact of their own', async () => {
    const one = (await launchSmallCampaign(cast.binh, { title: 'Đợt lớn' })).id;
    campaignId = one;
    await passOn(cast.chi, await ownAssignment(cast.chi, one));
    const like = await ownAssignment(cast.dung, one);
    await write(cast.dung, like, { s1: 'Đã mở hai lớp.' }, { 'nam-2024': { luot: 10 } });
    const revision = await submit(cast.dung, like);
    await manyMoreSubmitted(cast.world, like, COUNT);
    const began = performance.now();
    const [mine, hers, returned] = await Promise.all([
      acceptMany(cast.chi), acceptMany(lan),
      cast.binh.api.POST('/api/revisions/{id}/return', { params: at(revision.id), body: { id: newId(), reason: 'Thiếu số quý II.', notes: [] } }),
    ]);
    if (process.env.LANTOA_REPORTS) console.log(`${COUNT} reports, two at once: ${Math.round(performance.now() - began)} ms`);
    const accepted = must(mine).accepted + must(hers).accepted;
    expect(accepted).toBe(COUNT + (returned.response.ok ? 0 : 1));
    if (!returned.response.ok) expect(refused(returned)).toMatchObject({ code: 'already_decided', decision: 'accepted' });
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query<{ twice: string; facts: string; accepted: string }>(`
      select (select count(*) from (select revision_id from reviews v join revisions r on r.id = v.revision_id where r.campaign_id = $1 group by 1 having count(*) > 1) t) as twice,
        (select count(distinct object_id) from journal where fact = 'report.accepted' and data ->> 'campaignId' = $1::text) as facts,
        (select count(*) from assignments where campaign_id = $1 and state = 'accepted' and accepted_revision_id = latest_revision_id) as accepted`, [one]));
    expect(rows.map((row) => Object.values(row).map(Number))).toEqual([[0, accepted, accepted]]);
  }, 120_000);
});
