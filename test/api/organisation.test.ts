import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const TODAY = '2024-07-15';
const found = (parentId: string, change: Partial<{ name: string; typeKey: string; kindKey: string | null; founded: string }> = {}) =>
  cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId, name: 'CĐCS Xưởng mộc Đồi Thông', shortName: 'Đồi Thông', typeKey: 'grassroots', founded: TODAY, ...change } });
const freshUnit = async (parentId = cast.units.yenKhe, name?: string) => must(await found(parentId, name === undefined ? {} : { name })).id;
const change = (id: string, from: string, name: string) =>
  cast.quanTri.api.POST('/api/units/{id}/changes', { params: { path: { id } }, body: { id: newId(), from, name, shortName: name, kindKey: 'private-enterprise', place: 'Vân Khê', members: 40 } });
const close = (id: string, on: string) => cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id } }, body: { id: newId(), on, reason: 'Giải thể theo quyết định' } });
const read = (id: string, asOf?: string) => cast.quanTri.api.GET('/api/units/{id}', { params: { path: { id }, query: { ...(asOf && { asOf }) } } });
const nameOn = async (id: string, asOf?: string) => must(await read(id, asOf)).name;

describe('founding a unit', () => {
  it('places it below its parent, with its way from the root', async () => {
    const unit = must(await found(cast.units.thanhLung, { name: 'CĐCS Xưởng gốm Bến Sen' }));
    expect(unit).toMatchObject({ parentId: cast.units.thanhLung, founded: TODAY, ended: null, hasChildren: false, may: { manage: true } });
    expect(unit.ancestors.map((above) => above.id)).toEqual([cast.units.province, cast.units.thanhLung]);
    expect(unit.versions).toMatchObject([{ from: TODAY, to: null, name: 'CĐCS Xưởng gốm Bến Sen', parentName: 'Liên đoàn Lao động huyện Thanh Lung' }]);
  });

  it('needs a type in force on that day: levels changed in 2025', async () => {
    const { province } = cast.units;
    expect(refused(await found(province, { typeKey: 'commune' }))).toMatchObject({ status: 422, code: 'unit_type_not_in_force', errors: [{ path: 'typeKey' }] });
    expect(refused(await found(province, { typeKey: 'district', founded: '2025-07-01' }))).toMatchObject({ status: 422, code: 'unit_type_not_in_force' });
    expect(must(await found(province, { typeKey: 'district', founded: '2025-06-30', name: 'LĐLĐ huyện sau cùng' })).founded).toBe('2025-06-30');
    expect(must(await found(province, { typeKey: 'commune', founded: '2025-07-01', name: 'Công đoàn xã đầu tiên' })).founded).toBe('2025-07-01');
  });

  it('needs a level below its parent’s', async () => {
    const { bao, thanhLung } = cast.units;
    for (const [parentId, typeKey] of [[bao, 'district'], [bao, 'guild'], [thanhLung, 'sector'], [thanhLung, 'province']] as const) {
      expect(refused(await found(parentId, { typeKey })), typeKey).toMatchObject({ status: 422, code: 'unit_type_above_parent', errors: [{ path: 'typeKey' }] });
    }
  });

  it('names what it does not know', async () => {
    expect(refused(await found(newId()))).toMatchObject({ status: 422, errors: [{ path: 'parentId', code: 'unknown' }] });
    expect(refused(await found(cast.units.yenKhe, { typeKey: 'huyen' }))).toMatchObject({ status: 422, errors: [{ path: 'typeKey', code: 'unknown' }] });
    expect(refused(await found(cast.units.yenKhe, { kindKey: 'khong-co' }))).toMatchObject({ status: 422, errors: [{ path: 'kindKey', code: 'unknown' }] });
    expect(refused(await found(cast.units.yenKhe, { founded: '2024-07-14' }))).toMatchObject({ status: 422, errors: [{ path: 'parentId' }] });
  });
});

describe('a unit in time', () => {
  it('has its new name from a day on; the day before it still had the old one', async () => {
    const id = await freshUnit(cast.units.yenKhe, 'CĐCS Xưởng in Sông Mây');
    must(await change(id, '2024-09-01', 'CĐCS Công ty In Sông Mây'));
    expect(await nameOn(id)).toBe('CĐCS Xưởng in Sông Mây');
    expect(await nameOn(id, '2024-08-31')).toBe('CĐCS Xưởng in Sông Mây');
    expect(await nameOn(id, '2024-09-01')).toBe('CĐCS Công ty In Sông Mây');
    expect(must(await read(id)).versions.map(({ from, to, name }) => [from, to, name])).toEqual([
      [TODAY, '2024-09-01', 'CĐCS Xưởng in Sông Mây'], ['2024-09-01', null, 'CĐCS Công ty In Sông Mây'],
    ]);
    const listed = async (asOf: string) => must(await cast.quanTri.api.GET('/api/units', { params: { query: { asOf, q: 'song may' } } })).items.map((unit) => unit.name);
    expect(await listed('2024-08-31')).toEqual(['CĐCS Xưởng in Sông Mây']);
    expect(await listed('2024-12-31')).toEqual(['CĐCS Công ty In Sông Mây']);
  });

  it('is corrected by a change from the very day on which its version began', async () => {
    const id = await freshUnit();
    must(await change(id, TODAY, 'CĐCS Xưởng mộc Đồi Thông (đã sửa)'));
    expect(must(await read(id)).versions).toMatchObject([{ from: TODAY, to: null, name: 'CĐCS Xưởng mộc Đồi Thông (đã sửa)' }]);
  });

  it('takes a change for the past, which reaches as far as the next one', async () => {
    const id = await freshUnit();
    must(await change(id, '2024-09-01', 'Tên tháng Chín'));
    must(await change(id, '2024-08-01', 'Tên tháng Tám'));
    expect(await Promise.all(['2024-07-31', '2024-08-15', '2024-09-01'].map((day) => nameOn(id, day)))).toEqual(['CĐCS Xưởng mộc Đồi Thông', 'Tên tháng Tám', 'Tên tháng Chín']);
  });

  it('is not there before it was founded', async () => {
    expect(refused(await read(cast.units.bao, '2024-07-14')).status).toBe(404);
    expect(refused(await change(cast.units.bao, '2024-07-14', 'Trước khi có')).status).toBe(404);
  });

  it('changed by two at once has one history without overlaps', async () => {
    const id = await freshUnit();
    const days = ['2024-08-01', '2024-09-01', '2024-10-01', '2024-11-01'];
    const answers = await Promise.all(days.map((day) => change(id, day, `Tên từ ${day}`)));
    for (const answer of answers) expect([201, 409, 422]).toContain(answer.response.status);
    const made = days.filter((_day, n) => answers[n]!.response.ok);
    expect(made.length).toBeGreaterThan(0);
    const { versions } = must(await read(id));
    expect(versions.map((version) => version.from)).toEqual([TODAY, ...made]);
    expect(versions.map((version) => version.to)).toEqual([...made, null]);
  });
});

describe('ending a unit', () => {
  it('leaves its past true', async () => {
    const id = await freshUnit(cast.units.yenKhe, 'CĐCS Chợ phiên');
    expect(must(await close(id, '2024-08-31'))).toMatchObject({ ended: '2024-08-31', asOf: '2024-08-31' });
    expect(await nameOn(id)).toBe('CĐCS Chợ phiên');
    expect(await nameOn(id, '2024-08-31')).toBe('CĐCS Chợ phiên');
    expect(refused(await read(id, '2024-09-01')).status).toBe(404);
    const names = async (asOf: string) => must(await cast.quanTri.api.GET('/api/units', { params: { query: { asOf, q: 'chợ phiên' } } })).items.length;
    expect([await names('2024-08-31'), await names('2024-09-01')]).toEqual([1, 0]);
    expect(refused(await close(id, '2024-08-31'))).toMatchObject({ status: 409, code: 'unit_ended' });
  });

  it('leaves it to be found among those that have ended, by who may see where it lay', async () => {
    const id = await freshUnit(cast.units.yenKhe, 'CĐCS Bến đò cũ');
    must(await close(id, '2024-08-31'));
    const ended = async (person: Cast['chi'], asOf: string) => must(await person.api.GET('/api/units', { params: { query: { asOf, q: 'ben do', ended: 'true' } } })).items.map((unit) => [unit.id, unit.ended]);
    expect(await ended(cast.quanTri, '2024-08-31')).toEqual([]);
    expect(await ended(cast.quanTri, '2024-09-01')).toEqual([[id, '2024-08-31']]);
    expect(await ended(cast.chi, '2024-09-01')).toEqual([]);
  });

  it('keeps its end when it is renamed before', async () => {
    const id = await freshUnit();
    must(await close(id, '2024-12-31'));
    must(await change(id, '2024-10-01', 'Tên lúc cuối'));
    expect(await nameOn(id, '2024-12-31')).toBe('Tên lúc cuối');
    expect(refused(await read(id, '2025-01-01')).status).toBe(404);
  });

  it('is refused while units hang below it on the day after', async () => {
    const parent = must(await found(cast.units.province, { typeKey: 'sector', name: 'Công đoàn ngành Giáo dục' })).id;
    const child = await freshUnit(parent);
    expect(refused(await close(parent, '2024-09-30'))).toMatchObject({ status: 409, code: 'unit_has_units_below' });
    must(await close(child, '2024-08-31'));
    expect(refused(await close(parent, '2024-08-30'))).toMatchObject({ status: 409, code: 'unit_has_units_below' });
    must(await close(parent, '2024-08-31'));
  });

  it('takes back a change that would come only after the end', async () => {
    const id = await freshUnit();
    must(await change(id, '2024-09-01', 'Tên tháng Chín'));
    must(await close(id, '2024-08-15'));
    expect(await nameOn(id, '2024-08-15')).toBe('CĐCS Xưởng mộc Đồi Thông');
    expect(refused(await read(id, '2024-08-16')).status).toBe(404);
    expect(refused(await read(id, '2024-09-01')).status).toBe(404);
  });

  it('takes no new unit below it: none outlives its parent', async () => {
    const parent = must(await found(cast.units.province, { typeKey: 'sector', name: 'Công đoàn ngành Y tế' })).id;
    must(await close(parent, '2024-10-31'));
    expect(refused(await found(parent))).toMatchObject({ status: 409, code: 'unit_ended' });
    expect(refused(await found(parent, { founded: '2024-11-01' }))).toMatchObject({ status: 422, errors: [{ path: 'parentId' }] });
  });
});

describe('finding units', () => {
  beforeAll(() => inOwner(cast.world.database, async (owner) => {
    await owner.query(`
      with fresh as (insert into units (id, origin, founded) select gen_random_uuid(), u.origin, u.founded from units u, generate_series(1, 300) where u.id = $1 returning id, node)
      insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
      select gen_random_uuid(), f.id, v.valid, 'CĐCS ' || (array['Đá', 'Da', 'Ánh', 'Ăn', 'Ân', 'Âu'])[1 + f.node % 6] || ' số ' || f.node % 100, 'CĐCS', 'grassroots', v.unit_id, v.path || f.node::text
      from fresh f, unit_versions v where v.unit_id = $1`, [cast.units.cho]);
  }));

  it.each([13, 50, 200])('three hundred in pages of %i, each once and in Vietnamese order', async (limit) => {
    const seen: { id: string; name: string }[] = [];
    let after: string | null = null;
    do {
      const answer: { items: { id: string; name: string }[]; next: string | null } = must(await cast.tam.api.GET('/api/units', { params: { query: { limit, parentId: cast.units.cho, ...(after && { after }) } } }));
      seen.push(...answer.items);
      after = answer.next;
    } while (after);
    expect(seen).toHaveLength(300);
    expect(new Set(seen.map((unit) => unit.id)).size).toBe(300);
    const names = seen.map((unit) => unit.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  }, 120_000);

  it.each(['thanh lung', 'Thanh Lung', 'THANH LUNG', 'lung', '  thanh lung  '])('“%s” finds Thanh Lung', async (q) => {
    const { items } = must(await cast.binh.api.GET('/api/units', { params: { query: { q } } }));
    expect(items.map((unit) => unit.name)).toContain('Liên đoàn Lao động huyện Thanh Lung');
  });

  it.each([['bao bi', 'CĐCS Công ty Bao bì Lung Tiên'], ['doi che', 'CĐCS Trạm Y tế Đồi Chè'], ['BỐC XẾP', 'Nghiệp đoàn Bốc xếp chợ Yên Khê']])('“%s” finds %s', async (q, name) => {
    const { items } = must(await cast.binh.api.GET('/api/units', { params: { query: { q } } }));
    expect(items.map((unit) => unit.name)).toEqual([name]);
  });

  it('%, _ and \\ are characters', async () => {
    for (const q of ['%', '_', '\\', '100%']) expect(must(await cast.binh.api.GET('/api/units', { params: { query: { q } } })).items, q).toEqual([]);
  });

  it('below a unit, of a type, directly below', async () => {
    const list = async (query: Record<string, string>) => must(await cast.binh.api.GET('/api/units', { params: { query: { limit: 200, ...query } } })).items.map((unit) => unit.id);
    expect(await list({ under: cast.units.thanhLung, typeKey: 'grassroots' })).toEqual(expect.arrayContaining([cast.units.bao, cast.units.mamNon, cast.units.tram]) as string[]);
    expect(await list({ under: cast.units.thanhLung })).not.toContain(cast.units.thanhLung);
    expect(await list({ parentId: cast.units.province })).toEqual(expect.arrayContaining([cast.units.thanhLung, cast.units.yenKhe]) as string[]);
    expect(await list({ parentId: cast.units.province })).not.toContain(cast.units.bao);
    expect(await list({ under: cast.units.province, typeKey: 'guild' })).toEqual([cast.units.cho]);
  });
});
