import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** A union that takes another in, or its members, learns of it, and everybody reads what became of the people. */

let cast: Cast;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2015-01-01'; update unit_versions set valid = '[2015-01-01,)'`));
  for (const name of ['Lò Thị Một', 'Lò Thị Hai']) {
    must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.tram, name, birth: '1990-04-30', sex: 'female', joinedOn: '2020-05-01' } as never }));
  }
});
afterAll(() => cast.world.close());

const record = async (person: Person, events: object[], more: object = {}) => must(await person.api.POST('/api/unit-acts', { body: { id: newId(), title: '', decisionSymbol: '45/QĐ-LĐLĐ', events, ...more } as never }));
const told = async (person: Person) => must(await person.api.GET('/api/notices', { params: { query: { limit: 50 } } })).items
  .filter((one) => one.kind === 'unit.received').map(({ subject, day, actId, unitId }) => ({ subject, day, actId, unitId }));
const effectsOf = async (person: Person, id: string) => must(await person.api.GET('/api/unit-acts/{id}/effects', { params: { path: { id } } }));
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 100 });

it('Dung is told once of a merger into her union, and her page names what is merged into what', async () => {
  const { units, dung, chi, hue } = cast;
  await openAccount(cast.world, cast.quanTri, { username: 'tram', name: 'Chủ tịch Trạm', roleKey: 'grassroots_chair', unitId: units.tram });
  const { id } = await record(chi, [{ kind: 'merge', effective: '2024-08-01', sources: [units.tram], into: units.bao }]);
  await soon(async () => expect(await told(dung)).toEqual([{ subject: 'CĐCS Trạm Y tế Đồi Chè', day: '2024-08-01', actId: id, unitId: units.bao }]));
  expect([await told(chi), await told(hue)]).toEqual([[], []]);
  const act = must(await dung.api.GET('/api/unit-acts/{id}', { params: { path: { id } } }));
  expect(act).toMatchObject({ subject: 'CĐCS Trạm Y tế Đồi Chè', alsoSources: 0, into: 'CĐCS Công ty Bao bì Lung Tiên' });
  expect(act.events[0]!.units.map(({ part, name, readable }) => [part, name, readable])).toEqual([['result', 'CĐCS Công ty Bao bì Lung Tiên', true], ['source', 'CĐCS Trạm Y tế Đồi Chè', false]]);
  const flows = [{ from: { id: units.tram, name: 'CĐCS Trạm Y tế Đồi Chè' }, to: { id: units.bao, name: 'CĐCS Công ty Bao bì Lung Tiên' }, members: 2 }];
  expect(await effectsOf(dung, id)).toEqual({ effects: [], flows, moreFlows: false });
  expect(await effectsOf(chi, id)).toEqual({ effects: [{ kind: 'members-move', count: 2, units: 1 }, { kind: 'accounts-lose-role', count: 1, units: 1 }], flows, moreFlows: false });
  must(await chi.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
});

it('and when a dissolution sends members to her', async () => {
  const { units, dung, hue, binh, tam } = cast;
  const { id } = await record(binh, [{ kind: 'dissolve', effective: '2024-09-01', unitId: units.tram }], { members: { [units.tram]: { rest: { to: units.mamNon }, people: [] } } });
  await soon(async () => expect(await told(hue)).toEqual([{ subject: 'CĐCS Trạm Y tế Đồi Chè', day: '2024-09-01', actId: id, unitId: units.mamNon }]));
  expect(await told(dung)).toHaveLength(1);
  const { id: moved } = await record(binh, [{ kind: 'hand-over', effective: '2024-09-01', unitId: units.bao, to: units.yenKhe }]);
  await soon(async () => expect(await told(tam)).toMatchObject([{ subject: 'CĐCS Công ty Bao bì Lung Tiên', actId: moved, unitId: units.yenKhe }]));
});
