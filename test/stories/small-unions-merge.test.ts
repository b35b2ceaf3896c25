import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Bình finds unions with fewer than ten members, proposes which merge with which, and decides. */

let cast: Cast;
const schools: string[] = [];
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const found = async (name: string, members: number, fieldKey: string) =>
    must(await cast.binh.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.thanhLung, name, shortName: name, typeKey: 'grassroots', kindKey: 'public-service', place: null, members, fieldKey, founded: '2024-07-15' } })).id;
  for (const [name, members] of [['CĐCS Trường Tiểu học Suối Mơ', 6], ['CĐCS Trường Tiểu học Đồi Sim', 5], ['CĐCS Trường THCS Bến Đá', 4]] as const) schools.push(await found(name, members, 'education'));
});
afterAll(() => cast.world.close());

const finding = (query: object = {}) => cast.binh.api.GET('/api/small-unions', { params: { query: { under: cast.units.province, ...query } } });
const open = (id: string) => cast.binh.api.GET('/api/merge-proposals/{id}', { params: { path: { id } } });
const decision = { title: 'Sáp nhập công đoàn cơ sở ít đoàn viên', decisionSymbol: '70/QĐ-LĐLĐ', decisionDate: '2024-07-20', reason: null, effective: '2024-08-01' };

describe('small unions', () => {
  it('are found by the rule of the day, with what each plan of merging would reach', async () => {
    const found = must(await finding({ plan: 'kind-and-field', hosts: 'false' }));
    expect(found).toMatchObject({ below: 10, small: 4, unions: 7, unknown: 0, more: false });
    expect(found.plans).toEqual([
      { key: 'kind-and-field', groups: 1, reached: 3, total: 4 }, { key: 'kind', groups: 2, reached: 4, total: 4 },
      { key: 'parent', groups: 2, reached: 4, total: 4 }, { key: 'locality', groups: 0, reached: 0, total: 4 },
    ]);
    expect(found.groups).toMatchObject([{ members: 15, reaches: true, absorbs: schools[0], alike: ['parent', 'kind', 'field'] }]);
    expect(found.left.map((union) => union.name)).toEqual(['CĐCS Trạm Y tế Đồi Chè']);
  });

  it('by the register where one is kept, else as stated, and says which', async () => {
    must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId: schools[2]!, name: 'Mạc Thị Bến', sex: 'female', birthYear: 1985, joinedOn: '2024-07-15' } as never }));
    const unions = must(await finding({ plan: 'kind' })).groups.flatMap((group) => group.units);
    expect(unions.find((union) => union.unitId === schools[2])).toMatchObject({ members: 1, counted: true });
    expect(unions.find((union) => union.unitId === schools[0])).toMatchObject({ members: 6, counted: false });
  });

  let proposalId: string;
  it('a proposal is kept, edited: one union stays out, another takes the others in', async () => {
    proposalId = newId();
    const { groups } = must(await finding({ plan: 'kind', hosts: 'false' }));
    const kept = must(await cast.binh.api.POST('/api/merge-proposals', { body: {
      id: proposalId, unitId: cast.units.province, title: 'Sắp xếp năm 2024', targetPercent: 65, groups: groups.map(({ absorbs, units }) => ({ absorbs, unitIds: units.map((unit) => unit.unitId) })),
    } }));
    expect(kept).toMatchObject({ state: 'draft', smallUnions: 4, reached: 4, groupCount: 2, targetPercent: 65, below: 10, createdBy: cast.binh.name, may: { manage: true } });
    const edit = { title: kept.title, targetPercent: 65, groups: [{ absorbs: schools[1]!, unitIds: schools }] };
    const edited = must(await cast.binh.api.PUT('/api/merge-proposals/{id}', { params: { path: { id: proposalId } }, body: { ...edit, version: kept.version } }));
    expect(edited).toMatchObject({ reached: 3, groups: [{ absorbs: schools[1], members: 12, reaches: true }] });
    expect(refused(await cast.binh.api.PUT('/api/merge-proposals/{id}', { params: { path: { id: proposalId } }, body: { ...edit, version: kept.version } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
    const twice = { ...edit, version: edited.version, groups: [...edit.groups, { absorbs: cast.units.tram, unitIds: [cast.units.tram, schools[0]!] }] };
    expect(refused(await cast.binh.api.PUT('/api/merge-proposals/{id}', { params: { path: { id: proposalId } }, body: twice }))).toMatchObject({ status: 422, code: 'union_in_two_groups' });
    expect(must(await cast.an.api.GET('/api/merge-proposals')).items).toMatchObject([{ id: proposalId, reached: 3, smallUnions: 4 }]);
    expect(refused(await cast.chi.api.GET('/api/merge-proposals/{id}', { params: { path: { id: proposalId } } })).status).toBe(404);
  });

  it('decided it becomes an act, looked at beforehand; taken back, the proposal is open again', async () => {
    const path = { id: proposalId };
    expect(must(await cast.binh.api.POST('/api/merge-proposals/{id}/deciding/preview', { params: { path }, body: { id: newId(), ...decision } })))
      .toMatchObject({ problems: [], ended: 2, effects: [{ kind: 'members-move', count: 1, units: 1 }, { kind: 'stated-move', count: 6, units: 1 }] });
    const act = must(await cast.binh.api.POST('/api/merge-proposals/{id}/deciding', { params: { path }, body: { id: newId(), ...decision } }));
    expect(act).toMatchObject({ kinds: ['merge'], eventCount: 1, title: decision.title });
    expect(must(await open(proposalId))).toMatchObject({ state: 'decided', actId: act.id, may: { manage: false } });
    const meanwhile = must(await finding({ plan: 'kind' }));
    expect(meanwhile.decided.map(({ unitId, endsFrom }) => [unitId, endsFrom]).toSorted()).toEqual([[schools[0], '2024-08-01'], [schools[2], '2024-08-01']].toSorted());
    expect(meanwhile.groups.flatMap(({ units }) => units).some(({ unitId }) => unitId === schools[0] || unitId === schools[2])).toBe(false);
    expect(refused(await cast.binh.api.POST('/api/merge-proposals/{id}/deciding', { params: { path }, body: { id: newId(), ...decision } }))).toMatchObject({ status: 409, code: 'wrong_state' });
    must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
    expect(must(await open(proposalId))).toMatchObject({ state: 'draft', actId: null, may: { manage: true } });
  });

  it('promises by a plan what a proposal made of it reaches, whatever the limit and the plan', async () => {
    for (const [plan, below] of [['kind', 10], ['parent', 30], ['parent', 1000]] as const) {
      const found = must(await finding({ plan, below }));
      const id = newId();
      const kept = must(await cast.binh.api.POST('/api/merge-proposals', { body: {
        id, unitId: cast.units.province, title: plan, targetPercent: null, asOf: found.asOf, below, groups: found.groups.map(({ absorbs, units }) => ({ absorbs, unitIds: units.map((unit) => unit.unitId) })),
      } }));
      expect({ groups: kept.groupCount, reached: kept.reached, total: kept.smallUnions }).toEqual(found.plans.filter((one) => one.key === plan).map(({ key: _, ...share }) => share)[0]);
    }
  });

  it('a group of more unions than merge at once says so', async () => {
    const body = { id: newId(), unitId: cast.units.province, title: 'Một nhóm', targetPercent: null, groups: [{ absorbs: schools[0]!, unitIds: Array.from({ length: 101 }, newId) }] };
    expect(refused(await cast.binh.api.POST('/api/merge-proposals', { body }))).toMatchObject({ status: 422, code: 'group_too_large', most: 100 });
  });

  it('a union whose founding was taken back stands in its group by name, as one that is gone, and nobody can decide on it', async () => {
    const { units, binh } = cast;
    const unitId = newId();
    const unit = { id: unitId, parentId: units.thanhLung, name: 'CĐCS Ghi nhầm', shortName: 'Ghi nhầm', typeKey: 'grassroots', kindKey: 'public-service', place: null, members: 3, localityKey: null, fieldKey: null };
    const act = must(await binh.api.POST('/api/unit-acts', { body: { id: newId(), events: [{ kind: 'establish', effective: '2024-07-20', unit }] } as never }));
    const id = newId();
    must(await binh.api.POST('/api/merge-proposals', { body: { id, unitId: units.province, title: 'Có một công đoàn sẽ mất', asOf: '2024-07-25', targetPercent: null, groups: [{ absorbs: schools[0]!, unitIds: [schools[0]!, unitId] }] } }));
    must(await binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
    expect(must(await open(id)).groups[0]!.units.find((one) => one.unitId === unitId)).toMatchObject({ name: 'CĐCS Ghi nhầm', there: false, members: 3, parentName: null });
    expect(must(await binh.api.GET('/api/merge-proposals')).items.map((one) => one.id)).toContain(id);
    for (const what of ['/api/merge-proposals/{id}/deciding', '/api/merge-proposals/{id}/deciding/preview'] as const) {
      expect(refused(await binh.api.POST(what, { params: { path: { id } }, body: { id: newId(), ...decision } })), what).toMatchObject({ status: 409, code: 'union_gone', unitName: 'CĐCS Ghi nhầm' });
    }
    must(await binh.api.PUT('/api/merge-proposals/{id}', { params: { path: { id } }, body: { version: 1, title: 'Không còn', targetPercent: null, groups: [{ absorbs: schools[0]!, unitIds: [schools[0]!, schools[1]!] }] } }));
  });

  it('An reads and may not decide; one that is not wanted is thrown away', async () => {
    const path = { id: proposalId };
    expect(refused(await cast.an.api.POST('/api/merge-proposals/{id}/deciding', { params: { path }, body: { id: newId(), ...decision } })).status).toBe(403);
    expect((await cast.binh.api.DELETE('/api/merge-proposals/{id}', { params: { path } })).response.status).toBe(204);
    expect(refused(await open(proposalId)).status).toBe(404);
  });
});
