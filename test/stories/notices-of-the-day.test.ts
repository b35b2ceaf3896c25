import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Days pass, and people are told what that brings. The story begins on 15/7/2024. */

let cast: Cast;
let worker: Database;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  worker = openDatabase(cast.world.database.connections.worker, console);
});
afterAll(async () => {
  await worker.destroy();
  await cast.world.close();
});

const fails = (_: string, error: unknown) => { throw error; };
/** The business day becomes another, and the program looks. */
async function comes(day: string): Promise<void> {
  await inOwner(cast.world.database, (owner) => owner.query('update installation set business_today = $1', [day]));
  await followCalendar(worker, calendar, fails);
}
const told = async (person: Person, kind: string) => must(await person.api.GET('/api/notices', { params: { query: { limit: 100 } } })).items.filter((one) => one.kind === kind).map(({ subject, day, unitId }) => ({ subject, day, unitId }));
const elects = async (who: Person, unitId: string, due: string) => must(await who.api.POST('/api/committees', { body: { id: newId(), unitId, kindKey: 'executive', from: '2024-07-15', due } }));

describe('a term is nearly over', () => {
  const duly = () => ({ subject: 'Ban chấp hành CĐCS Công ty Bao bì Lung Tiên', day: '2025-07-15', unitId: cast.units.bao });

  it('who keeps the officers of the unit is told once the notice begins, and once only', async () => {
    await elects(cast.dung, cast.units.bao, '2025-07-15');
    await comes('2025-01-15');
    expect(await told(cast.dung, 'committee.term-nears')).toEqual([]);
    await comes('2025-01-16');
    expect(await told(cast.dung, 'committee.term-nears')).toEqual([duly()]);
    await comes('2025-01-17');
    await comes('2025-01-16');
    expect(await told(cast.dung, 'committee.term-nears')).toEqual([duly()]);
    expect(await told(cast.chi, 'committee.term-nears')).toEqual([]);
  });

  it('where nobody keeps them at the unit itself, the level above is told', async () => {
    await elects(cast.chi, cast.units.tram, '2025-07-20');
    await comes('2025-01-22');
    expect(await told(cast.chi, 'committee.term-nears')).toEqual([{ subject: 'Ban chấp hành CĐCS Trạm Y tế Đồi Chè', day: '2025-07-20', unitId: cast.units.tram }]);
    expect(await told(cast.binh, 'committee.term-nears')).toEqual([]);
  });

  it('a program that stood still for weeks makes up for them, and two at once tell once', async () => {
    await elects(cast.hue, cast.units.mamNon, '2025-08-01');
    await inOwner(cast.world.database, (owner) => owner.query(`update installation set business_today = '2025-03-01'`));
    await Promise.all([followCalendar(worker, calendar, fails), followCalendar(worker, calendar, fails)]);
    expect(await told(cast.hue, 'committee.term-nears')).toHaveLength(1);
  });

  it('a work that fails hinders no other, and is done the next time', async () => {
    const failures: string[] = [];
    const done: string[] = [];
    const works = (fine: boolean) => ({
      'first of a test': async () => { if (!fine) throw new Error('not today'); done.push('first'); },
      'second of a test': async () => { done.push('second'); },
    });
    for (const fine of [false, true, true]) await followCalendar(worker, works(fine), (name) => failures.push(name));
    expect([failures, done]).toEqual([['first of a test'], ['second', 'first']]);
  });
});

describe('a transfer waits for the other union', () => {
  const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 100 });
  let asked: string;

  it('which is told when it is asked for, and again when it has not answered for a week', async () => {
    await comes('2024-07-15');
    const personId = newId();
    must(await cast.dung.api.POST('/api/members', { body: { id: personId, unitId: cast.units.bao, name: 'Ngô Văn Lâm', joinedOn: '2024-07-15', joinedAs: 'registered' } }));
    asked = newId();
    must(await cast.dung.api.POST('/api/member-transfers', { body: { id: asked, personId, toUnitId: cast.units.mamNon, effective: '2024-07-20' } }));
    const notice = { subject: 'Ngô Văn Lâm', day: '2024-07-20', unitId: cast.units.mamNon };
    await soon(async () => expect(await told(cast.hue, 'transfer.asked')).toEqual([notice]));
    await comes('2024-07-21');
    expect(await told(cast.hue, 'transfer.waiting')).toEqual([]);
    await comes('2024-07-22');
    await comes('2024-07-23');
    expect(await told(cast.hue, 'transfer.waiting')).toEqual([notice]);
    expect(await told(cast.dung, 'transfer.waiting')).toEqual([]);
  });

  it('the union that asked is told the answer', async () => {
    must(await cast.hue.api.POST('/api/member-transfers/{id}/refusal', { params: { path: { id: asked } }, body: { reason: 'Chưa đủ hồ sơ' } }));
    await soon(async () => expect(await told(cast.dung, 'transfer.refused')).toHaveLength(1));
    await comes('2024-09-01');
    expect(await told(cast.hue, 'transfer.waiting')).toHaveLength(1);
  });
});

describe('the care for a union has ended', () => {
  it('its upper level is told on the day, unless somebody else looks after it', async () => {
    await comes('2024-07-15');
    must(await cast.chi.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.thanhLung, kindKey: 'executive', from: '2024-07-15', due: '2029-07-15' } }));
    const officer = async (name: string) => {
      const personId = newId();
      must(await cast.chi.api.POST('/api/offices', { body: { id: newId(), unitId: cast.units.thanhLung, personId, positionKey: 'executive-member', newPerson: { name }, from: '2024-07-15', fullTime: true } }));
      return personId;
    };
    const cares = async (personId: string, caredUnitId: string, until: string | null) =>
      must(await cast.chi.api.POST('/api/unit-care', { body: { id: newId(), personId, unitId: cast.units.thanhLung, caredUnitId, from: '2024-07-15', until } }));
    const [mai, tu] = [await officer('Lý Thị Mai'), await officer('Đinh Văn Tứ')];
    await cares(mai, cast.units.bao, '2024-08-01');
    await cares(mai, cast.units.mamNon, '2024-08-01');
    await cares(tu, cast.units.mamNon, null);
    await comes('2024-07-31');
    expect(await told(cast.chi, 'care.ended')).toEqual([]);
    await comes('2024-08-01');
    await comes('2024-08-02');
    expect(await told(cast.chi, 'care.ended')).toEqual([{ subject: 'Lý Thị Mai: CĐCS Công ty Bao bì Lung Tiên', day: '2024-08-01', unitId: cast.units.thanhLung }]);
  });
});
