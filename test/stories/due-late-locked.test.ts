import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { ownAssignment, passOn, SMALL_TEMPLATE, submit, text, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Due, late and locked are three dates: after the lock day only a later day that was granted, and recorded, opens a report again. */

let cast: Cast;
let campaignId: string;
let chiReport: string;
let dungReport: string;
let hueReport: string;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const days = async (person: Person, id: string) => must(await person.api.GET('/api/assignments/{id}/extensions', { params: { path: { id } } }));
const report = async (person: Person, id: string) => must(await person.api.GET('/api/assignments/{id}', { params: { path: { id } } }));
const ask = (person: Person, id: string, due: string, reason = 'Kế toán nghỉ ốm') => person.api.POST('/api/assignments/{id}/extension-requests', { params: { path: { id } }, body: { id: newId(), due, reason } });
const grant = (person: Person, assignmentIds: string[], given: { due: string; lockOn: string | null; withBelow?: boolean; afterAbove?: boolean; reason?: string }) =>
  person.api.POST('/api/campaigns/{id}/extensions', { params: { path: { id: campaignId } }, body: { id: newId(), assignmentIds, reason: 'Mưa lũ', ...given } });
const told = async (person: Person, kind: string) => vi.waitFor(async () => expect(must(await person.api.GET('/api/notices')).items.map((one) => one.kind)).toContain(kind), { timeout: 10_000 });

describe('due, late, locked', () => {
  it('Bình gives each level a lock day beside its due day, never one before it', async () => {
    const { binh } = cast;
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, directiveId: null, title: 'Sơ kết có khóa số liệu' } }));
    campaignId = draft.id;
    const path = { id: draft.id };
    const plan = (lockOn: string) => ({
      version: draft.version, title: draft.title, template: SMALL_TEMPLATE, ownDue: '2024-08-25', ownLock: '2024-08-31',
      levels: [{ typeKeys: ['district'], due: '2024-08-10', lockOn: '2024-08-15' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-10', lockOn }],
    });
    expect(refused(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: plan('2024-07-09') }))).toMatchObject({ status: 422, errors: [{ path: 'levels', code: 'lock_before_due' }] });
    const { version, ownLock } = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: plan('2024-07-12') }));
    expect(ownLock).toBe('2024-08-31');
    must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version } }));
    chiReport = await ownAssignment(cast.chi, campaignId);
    await passOn(cast.chi, chiReport);
    [dungReport, hueReport] = [await ownAssignment(cast.dung, campaignId), await ownAssignment(cast.hue, campaignId)];
  });

  it('after the lock day Dung reads the report and can neither write nor submit it; she is told whom to ask', async () => {
    const { dung } = cast;
    expect(await report(dung, dungReport)).toMatchObject({ state: 'open', late: true, locked: true, lockOn: '2024-07-12', may: { write: false, submit: false } });
    const locked = { status: 409, code: 'report_locked', lockOn: '2024-07-12', ask: 'Liên đoàn Lao động huyện Thanh Lung' };
    expect(refused(await dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: dungReport, sectionKey: 's1' } }, body: { version: 0, body: text('Muộn') } }))).toMatchObject(locked);
    expect(refused(await dung.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: dungReport, formKey: 'bieu-01', rowKey: 'nam-2024' } }, body: { version: 0, cells: { luot: 1 } } }))).toMatchObject(locked);
    expect(refused(await dung.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: dungReport } }, body: { id: newId() } }))).toMatchObject(locked);
    expect(await report(cast.chi, chiReport)).toMatchObject({ locked: false, may: { write: true } });
  });

  it('Dung asks for a later day once, not for one that is over', async () => {
    const { dung } = cast;
    expect(refused(await ask(dung, dungReport, '2024-07-14'))).toMatchObject({ status: 422, errors: [{ path: 'due', code: 'due_passed' }] });
    must(await ask(dung, dungReport, '2024-07-20'));
    expect(refused(await ask(dung, dungReport, '2024-07-22'))).toMatchObject({ status: 409, code: 'extension_already_asked' });
    expect(await days(dung, dungReport)).toMatchObject({ requests: [{ state: 'asked', due: '2024-07-20' }], may: { ask: false, extend: false } });
    await told(cast.chi, 'extension.asked');
  });

  it('Chi, and nobody else below the province, decides: never for a day that is over, nor unawares for one after her own', async () => {
    const { chi, tam, dung } = cast;
    const open = must(await chi.api.GET('/api/campaigns/{id}/extension-requests', { params: { path: { id: campaignId } } })).items;
    expect(open).toMatchObject([{ assignmentId: dungReport, currentDue: '2024-07-10', currentLock: '2024-07-12', parentDue: '2024-08-10', reason: 'Kế toán nghỉ ốm' }]);
    expect(must(await tam.api.GET('/api/campaigns/{id}/extension-requests', { params: { path: { id: campaignId } } })).items).toEqual([]);
    const decide = (person: Person, body: object) => person.api.POST('/api/extension-requests/{id}/decision', { params: { path: { id: open[0]!.id } }, body: { id: newId(), ...body } as never });
    const granted = { decision: 'granted', due: '2024-07-20', lockOn: '2024-07-25' };
    expect(refused(await decide(tam, granted)).status).toBe(404);
    expect(refused(await decide(dung, granted)).status).toBe(403);
    expect(refused(await decide(chi, { ...granted, due: '2024-07-14' }))).toMatchObject({ status: 422, errors: [{ code: 'due_passed' }] });
    expect(refused(await decide(chi, { ...granted, lockOn: '2024-07-19' }))).toMatchObject({ status: 422, errors: [{ path: 'lockOn', code: 'lock_before_due' }] });
    expect(refused(await decide(chi, { ...granted, due: '2024-08-11', lockOn: '2024-08-11' }))).toMatchObject({ status: 422, code: 'due_after_above', names: [open[0]!.unitName] });
    expect(must(await decide(chi, granted))).toMatchObject({ state: 'granted', decidedBy: chi.name });
    expect(refused(await decide(chi, granted))).toMatchObject({ status: 409, code: 'wrong_state' });
    await told(dung, 'extension.granted');
    expect(await days(dung, dungReport)).toMatchObject({ extensions: [{ oldDue: '2024-07-10', newDue: '2024-07-20', oldLock: '2024-07-12', newLock: '2024-07-25', reason: 'Kế toán nghỉ ốm', grantedBy: chi.name }] });
    await write(dung, dungReport, { s1: 'Kịp hạn mới.' });
    await submit(dung, dungReport);
    expect(await report(dung, dungReport)).toMatchObject({ state: 'submitted', late: false, locked: false });
  });

  it('Huệ is refused with a reason', async () => {
    const { hue, chi } = cast;
    const { id } = must(await ask(hue, hueReport, '2024-07-30'));
    must(await chi.api.POST('/api/extension-requests/{id}/decision', { params: { path: { id } }, body: { id: newId(), decision: 'refused', reason: 'Đã gia hạn hai lần' } }));
    expect((await days(hue, hueReport)).requests).toMatchObject([{ state: 'refused', answer: 'Đã gia hạn hai lần' }]);
    await told(hue, 'extension.refused');
  });

  it('Bình extends a district with all below it: as many days more, no day earlier, nothing for what has no lock', async () => {
    const { binh, chi, tam } = cast;
    expect(refused(await grant(chi, [chiReport], { due: '2024-08-20', lockOn: null })).status).toBe(403);
    expect(refused(await grant(tam, [chiReport], { due: '2024-08-20', lockOn: null })).status).toBe(404);
    expect(must(await grant(binh, [chiReport], { due: '2024-08-20', lockOn: '2024-08-22', withBelow: true }))).toMatchObject({ units: 4 });
    expect(await report(chi, chiReport)).toMatchObject({ due: '2024-08-20', lockOn: '2024-08-22' });
    expect(await report(cast.hue, hueReport)).toMatchObject({ due: '2024-07-20', lockOn: '2024-07-20', locked: false, may: { write: true } });
    expect(await report(cast.dung, dungReport)).toMatchObject({ due: '2024-07-30', lockOn: '2024-08-01' });
    expect(refused(await grant(binh, [chiReport], { due: '2024-08-18', lockOn: '2024-08-20' }))).toMatchObject({ status: 409, code: 'nothing_to_extend' });
  });

  it('after the day of the level above only where that is said', async () => {
    const { binh, chi } = cast;
    expect(refused(await grant(binh, [chiReport], { due: '2024-08-28', lockOn: '2024-08-28' }))).toMatchObject({ code: 'due_after_above' });
    expect(must(await grant(binh, [chiReport], { due: '2024-08-28', lockOn: '2024-08-28', afterAbove: true })).units).toBe(1);
    // A day after the owner's own needs the owner's moved along: then nothing is to be said.
    const { ownAssignmentId } = must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }));
    expect(must(await grant(binh, [ownAssignmentId!, chiReport], { due: '2024-09-05', lockOn: '2024-09-06' })).units).toBe(2);
    expect((await days(chi, chiReport)).extensions.map((one) => one.newDue)).toEqual(['2024-09-05', '2024-08-28', '2024-08-20']);
  });

  it('the journal tells of each decision', async () => {
    const facts = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { limit: 200 } } })).items.map((item) => item.fact);
    expect(facts.filter((fact) => fact === 'extension.granted')).toHaveLength(4);
    expect(facts).toContain('extension.refused');
  });
});
