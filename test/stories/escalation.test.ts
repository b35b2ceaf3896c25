import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, refused, startWorld } from '../support/world.ts';

/** Days pass while reports are awaited. Grassroots unions are due on Tuesday 30/7/2024, districts on Saturday 10/8. The story begins on 15/7. */

let cast: Cast;
let worker: Database;
let campaignId: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  worker = openDatabase(cast.world.database.connections.worker, console);
  campaignId = (await launchSmallCampaign(cast.binh)).id;
  const { chi, dung } = cast;
  await passOn(chi, await ownAssignment(chi, campaignId));
  const report = await ownAssignment(dung, campaignId);
  await write(dung, report, { s1: 'Đã mở hai lớp.' });
  await submit(dung, report);
  await comes('2024-07-15');
});
afterAll(async () => {
  await worker.destroy();
  await cast.world.close();
});

async function comes(day: string): Promise<void> {
  await inOwner(cast.world.database, (owner) => owner.query('update installation set business_today = $1', [day]));
  await followCalendar(worker, calendar, (_, error) => { throw error; });
}
const told = async (person: Person, kind: string) =>
  must(await person.api.GET('/api/notices', { params: { query: { limit: 100 } } })).items.filter((one) => one.kind === kind).map(({ subject, day, units }) => ({ subject, day, units }));
const rulesOf = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/escalation', { params: { path: { id: campaignId } } }));
const change = (person: Person, body: { version: number; remindBefore: number | null; tellAboveAfter: number | null; tellOwnerAfter: number | null }) =>
  person.api.PUT('/api/campaigns/{id}/escalation', { params: { path: { id: campaignId } }, body });

describe('reports are awaited, and days pass', () => {
  it('three working days before the due day whoever has not handed in is reminded, once', async () => {
    await comes('2024-07-24');
    expect(await told(cast.hue, 'reports.due-soon')).toEqual([]);
    await comes('2024-07-25');
    await comes('2024-07-26');
    expect(await told(cast.hue, 'reports.due-soon')).toEqual([{ subject: 'CĐCS Trường Mầm non Suối Mơ', day: '2024-07-30', units: null }]);
    expect(await told(cast.dung, 'reports.due-soon')).toEqual([]);
  });

  it('the level above is reminded for a unit without an account, and for one that it has not passed the campaign on to', async () => {
    expect(await told(cast.chi, 'reports.due-soon')).toEqual([{ subject: 'CĐCS Trạm Y tế Đồi Chè', day: '2024-07-30', units: null }]);
    expect(await told(cast.tam, 'reports.due-soon')).toEqual([{ subject: 'Nghiệp đoàn Bốc xếp chợ Yên Khê', day: '2024-07-30', units: null }]);
  });

  it('the day after, the level above gets one notice that counts the units', async () => {
    await comes('2024-07-30');
    expect(await told(cast.chi, 'reports.late-below')).toEqual([]);
    await comes('2024-07-31');
    await comes('2024-07-31');
    expect(await told(cast.chi, 'reports.late-below')).toEqual([{ subject: 'CĐCS Trạm Y tế Đồi Chè, CĐCS Trường Mầm non Suối Mơ', day: '2024-07-30', units: 2 }]);
    expect(await told(cast.binh, 'reports.late-in-campaign')).toEqual([]);
  });

  it('and after five days the owner gets one for the whole campaign, also where the program stood still meanwhile', async () => {
    await comes('2024-08-06');
    expect(await told(cast.binh, 'reports.late-in-campaign')).toMatchObject([{ units: 3 }]);
    expect(await told(cast.chi, 'reports.late-in-campaign')).toEqual([]);
  });
});

describe('the owner sets the rules', () => {
  it('they are the usual ones until Bình changes them', async () => {
    expect(await rulesOf(cast.binh)).toEqual({ version: 0, remindBefore: 3, tellAboveAfter: 1, tellOwnerAfter: 5, may: { change: true } });
    expect((await rulesOf(cast.chi)).may.change).toBe(false);
    expect(refused(await change(cast.chi, { version: 0, remindBefore: null, tellAboveAfter: null, tellOwnerAfter: null })).status).toBe(403);
    expect(must(await change(cast.binh, { version: 0, remindBefore: null, tellAboveAfter: 2, tellOwnerAfter: null }))).toMatchObject({ version: 1, remindBefore: null, tellAboveAfter: 2 });
    expect(refused(await change(cast.binh, { version: 0, remindBefore: 1, tellAboveAfter: 2, tellOwnerAfter: 3 }))).toMatchObject({ code: 'version_mismatch', current: { version: 1 } });
  });

  it('a rule that is switched off tells nobody', async () => {
    const before = (await told(cast.binh, 'reports.late-in-campaign')).length;
    await comes('2024-08-16');
    expect(await told(cast.binh, 'reports.late-in-campaign')).toHaveLength(before);
    expect((await told(cast.chi, 'reports.due-soon'))).toHaveLength(1);
    expect((await told(cast.binh, 'reports.late-below')).at(0)).toMatchObject({ units: 2, day: '2024-08-10' });
  });
});
