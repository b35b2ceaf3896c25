import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { ownAssignment, SMALL_TEMPLATE } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Periodic reporting opens by itself. The story begins on 15/7/2024; the half year of the rule ends on 31/5 and 30/11. */

let cast: Cast;
let worker: Database;
let regimeId: string;
let patternId: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  worker = openDatabase(cast.world.database.connections.worker, console);
  const { binh } = cast;
  const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, title: 'Mẫu báo cáo 6 tháng' } }));
  patternId = draft.id;
  must(await binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: draft.id } }, body: { version: 1, title: draft.title, template: SMALL_TEMPLATE, ownDue: '2024-08-23', levels: [{ typeKeys: ['district'], due: '2024-08-12' }] } }));
});
afterAll(async () => {
  await worker.destroy();
  await cast.world.close();
});

const fails = (_: string, error: unknown) => { throw error; };
async function comes(day: string): Promise<void> {
  await inOwner(cast.world.database, (owner) => owner.query('update installation set business_today = $1', [day]));
  await followCalendar(worker, calendar, fails);
}
const plan = {
  title: 'Báo cáo công tác công đoàn', period: { kind: 'half-year' as const, months: [5, 11], day: 31 }, openBefore: 10, due: { kind: 'working-days' as const, days: 7 }, ownLockAfter: 5,
  levels: [{ typeKeys: ['district'], gap: 3, lockAfter: 2 }, { typeKeys: ['grassroots', 'guild'], gap: 5 }],
};
const campaigns = async () => must(await cast.binh.api.GET('/api/regimes/{id}/campaigns', { params: { path: { id: regimeId } } })).items;
const told = async (person: Person, kind: string) => must(await person.api.GET('/api/notices', { params: { query: { limit: 100 } } })).items.filter((one) => one.kind === kind);

describe('holidays', () => {
  it('those that the law fixes are there; Bình enters the others, and changes none of the fixed', async () => {
    const { binh, chi } = cast;
    const put = (person: Person, day: string, body: { name: string; works?: boolean }) => person.api.PUT('/api/holidays/{day}', { params: { path: { day } }, body });
    expect(must(await binh.api.GET('/api/holidays', { params: { query: { year: 2024 } } })).items.map((one) => one.day)).toEqual(['2024-01-01', '2024-04-30', '2024-05-01', '2024-09-02']);
    expect(refused(await put(chi, '2024-12-06', { name: 'Nghỉ' })).status).toBe(403);
    expect(refused(await put(binh, '2024-09-02', { name: 'Ngày thường' }))).toMatchObject({ status: 409, code: 'holiday_is_fixed' });
    expect(refused(await put(binh, '2024-12-06', { name: 'Làm bù', works: true }))).toMatchObject({ status: 422, errors: [{ code: 'not_a_weekend' }] });
    expect((await put(binh, '2024-12-06', { name: 'Nghỉ hoán đổi' })).response.status).toBe(204);
    expect((await put(binh, '2024-12-07', { name: 'Làm bù', works: true })).response.status).toBe(204);
  });

  it('a due day on a holiday is said', async () => {
    const { binh } = cast;
    const path = { id: patternId };
    const { version } = must(await binh.api.GET('/api/campaigns/{id}', { params: { path } }));
    must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: { version, title: 'Mẫu báo cáo 6 tháng', template: SMALL_TEMPLATE, ownDue: '2024-09-02', levels: [{ typeKeys: ['district'], due: '2024-08-31' }] } }));
    expect(must(await binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path } })).warnings).toEqual([
      { code: 'due_on_holiday', level: null, holiday: 'Quốc khánh' }, { code: 'due_on_holiday', level: 0, holiday: null },
    ]);
  });
});

describe('a regime', () => {
  it('is set up by Bình from a campaign; it says which period comes next', async () => {
    const { binh, chi } = cast;
    regimeId = newId();
    const body = { ...plan, id: regimeId, unitId: binh.unitId, templateFrom: patternId };
    expect(refused(await binh.api.POST('/api/regimes', { body: { ...body, period: { ...plan.period, months: [5] } } })).status).toBe(422);
    const regime = must(await binh.api.POST('/api/regimes', { body }));
    // Seven working days after a Saturday: Friday the 6th is swapped for Saturday the 7th.
    expect(regime).toMatchObject({ state: 'active', sections: 2, forms: 1, openable: false, next: { key: '2024-h2', from: '2024-06-01', to: '2024-11-30', opens: '2024-11-20', due: '2024-12-10' } });
    expect(must(await chi.api.GET('/api/regimes')).items).toEqual([]);
    expect(refused(await binh.api.POST('/api/regimes/{id}/opening', { params: { path: { id: regimeId } }, body: { id: newId() } }))).toMatchObject({ status: 409, code: 'no_open_period' });
  });

  it('opens nothing before its day, and on it one campaign, launched, whoever looks twice', async () => {
    await comes('2024-11-19');
    expect(await campaigns()).toEqual([]);
    await comes('2024-11-20');
    await Promise.all([followCalendar(worker, calendar, fails), followCalendar(worker, calendar, fails)]);
    await comes('2024-11-21');
    const [opened, ...others] = await campaigns();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({
      title: 'Báo cáo công tác công đoàn 6 tháng cuối năm 2024', state: 'running', ownDue: '2024-12-10', ownLock: '2024-12-17', regimeId, expected: 6,
      period: { key: '2024-h2', from: '2024-06-01', to: '2024-11-30' }, levels: [{ due: '2024-12-05', lockOn: '2024-12-09' }, { due: '2024-11-28', lockOn: null }],
    });
    await vi.waitFor(async () => expect(await told(cast.chi, 'campaign.launched')).toHaveLength(1), { timeout: 10_000 });
    expect(await ownAssignment(cast.chi, opened!.id)).toBeTruthy();
  });

  it('the next one knows the one before; paused, none opens by itself, but by hand', async () => {
    const { binh } = cast;
    const change = async (state: 'active' | 'paused') => {
      const { version } = must(await binh.api.GET('/api/regimes/{id}', { params: { path: { id: regimeId } } }));
      return must(await binh.api.PUT('/api/regimes/{id}', { params: { path: { id: regimeId } }, body: { ...plan, version, state, templateFrom: null } }));
    };
    await change('paused');
    await comes('2025-05-25');
    expect(await campaigns()).toHaveLength(1);
    await change('active');
    await comes('2025-05-26');
    const [second, first] = await campaigns();
    expect([second?.period?.key, first?.period?.key]).toEqual(['2025-h1', '2024-h2']);
    expect(must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id: second!.id } } })).previous).toEqual({ id: first!.id, title: first!.title });
    expect(refused(await binh.api.PUT('/api/regimes/{id}', { params: { path: { id: regimeId } }, body: { ...plan, version: 1, state: 'active', templateFrom: null } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
  });

  it('where nobody can be asked the campaign stays a draft, and its planners are told', async () => {
    const { binh } = cast;
    const id = newId();
    must(await binh.api.POST('/api/regimes', { body: { ...plan, id, unitId: binh.unitId, templateFrom: patternId, title: 'Báo cáo của ngành', levels: [{ typeKeys: ['sector'], gap: 2 }] } }));
    await comes('2025-05-27');
    const [opened] = must(await binh.api.GET('/api/regimes/{id}/campaigns', { params: { path: { id } } })).items;
    expect(opened).toMatchObject({ state: 'draft', period: { key: '2025-h1' } });
    await vi.waitFor(async () => expect(await told(binh, 'regime.stuck')).toMatchObject([{ campaignId: opened!.id }]), { timeout: 10_000 });
  });
});

describe('a campaign of its own', () => {
  it('names the campaign before it, one of the same unit that was launched', async () => {
    const { binh, chi, units } = cast;
    const [before] = await campaigns();
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, title: 'Tổng kết' } }));
    const other = must(await chi.api.POST('/api/campaigns', { body: { id: newId(), unitId: units.thanhLung, title: 'Của huyện' } }));
    const change = (previousId: string) => binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: draft.id } }, body: { version: 1, title: 'Tổng kết', template: SMALL_TEMPLATE, ownDue: null, levels: [], previousId } });
    for (const wrong of [draft.id, other.id, patternId]) expect(refused(await change(wrong)), wrong).toMatchObject({ status: 422, errors: [{ path: 'previousId' }] });
    expect(must(await change(before!.id)).previous).toMatchObject({ id: before!.id });
  });
});
