import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { handIn, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
let scene: Scene;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
  await handIn(cast.giang, RESOLUTION, { filename: 'nghi-quyet.txt' });
  await vi.waitUntil(async () => (await found(cast.giang, 'phúc lợi')).includes('document: Về chăm lo phúc lợi đoàn viên'), { timeout: 10_000 });
});
afterAll(() => cast.world.close());

const RESOLUTION = `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM

Số: 6ª/NQ-TLĐ

Vân Khê, ngày 06 tháng 3 năm 2024

NGHỊ QUYẾT

Về chăm lo phúc lợi đoàn viên

I. MỤC TIÊU

Nâng cao chất lượng chăm lo.
`;

const ask = async (person: Person, q: string, kind?: 'unit' | 'document' | 'campaign') => must(await person.api.GET('/api/search', { params: { query: { q, kind } } }));
/** What someone finds, a line each: `kind: title`. */
const found = async (person: Person, q: string) => (await ask(person, q)).groups.flatMap(({ kind, items }) => items.map(({ title }) => `${kind}: ${title}`));

describe('whoever looks for something types what they know of it', () => {
  it('without accents, in any order, with the last word only begun', async () => {
    const bao = 'unit: CĐCS Công ty Bao bì Lung Tiên';
    for (const typed of ['Bao bì Lung Tiên', 'bao bi', 'tien lung bao', 'cdcs bao b', 'BAO BÌ LU']) expect(await found(cast.binh, typed), typed).toContain(bao);
    expect(await found(cast.binh, 'bao bi khong co')).toEqual([]);
  });

  it('a unit that the words begin stands first, then the higher level', async () => {
    const units = (await found(cast.binh, 'thanh lung')).filter((line) => line.startsWith('unit'));
    expect(units[0]).toBe('unit: Liên đoàn Lao động huyện Thanh Lung');
    expect((await found(cast.binh, 'liên đoàn lao động'))[0]).toBe('unit: Liên đoàn Lao động tỉnh Vân Khê');
  });

  it('a small slip of the finger does not matter where nothing else is found', async () => {
    const slipped = await ask(cast.binh, 'bao bi lugn tien');
    expect(slipped.near).toBe(true);
    expect(slipped.groups.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['CĐCS Công ty Bao bì Lung Tiên']);
    expect((await ask(cast.binh, 'bao bi lung')).near).toBe(false);
  });

  it('a document by its symbol, however that is printed, and by its title', async () => {
    for (const typed of ['06a/NQ-TLĐ', '6a/nq-tld', '6ª/NQ-TLĐ', '6a nq tld', '6anqtld', 'cham lo phuc loi']) {
      expect(await found(cast.giang, typed), typed).toContain('document: Về chăm lo phúc lợi đoàn viên');
    }
    const [group] = (await ask(cast.giang, '6a/NQ-TLĐ')).groups;
    expect(group!.items[0]).toMatchObject({ symbol: '6ª/NQ-TLĐ', unitName: 'Liên đoàn Lao động tỉnh Vân Khê', day: '2024-03-06' });
  });

  it('signs without letters, one letter and what could be a command find nothing and break nothing', async () => {
    for (const typed of ['%', "'", '&', '| !', "a' & 'b':*", '\\', ':*', '()', '🙂', 'x', '-- drop', `"; drop table units`]) {
      expect((await cast.binh.fetch(`/api/search?q=${encodeURIComponent(typed)}`)).status, typed).toBe(200);
    }
    expect((await ask(cast.binh, '%')).groups).toEqual([]);
    expect((await cast.binh.fetch(`/api/search?q=${'a'.repeat(101)}`)).status).toBe(422);
    expect((await cast.binh.fetch('/api/search?q=%00')).status).toBe(422);
  });
});

describe('everyone finds what they may open, and nothing else', () => {
  it('units of the own subtrees', async () => {
    expect(await found(cast.binh, 'boc xep')).toEqual(['unit: Nghiệp đoàn Bốc xếp chợ Yên Khê']);
    expect(await found(cast.chi, 'boc xep')).toEqual([]);
    expect(await found(cast.tam, 'boc xep')).toEqual(['unit: Nghiệp đoàn Bốc xếp chợ Yên Khê']);
    expect(await found(cast.chi, 'thanh lung')).toEqual(['unit: Liên đoàn Lao động huyện Thanh Lung']);
    expect(await found(cast.khach, 'boc xep')).toEqual([]);
  });

  it('documents where they read documents, and the plan of a campaign that they carry out', async () => {
    const plan = 'document: Tập huấn cán bộ công đoàn cơ sở năm 2024';
    expect((await found(cast.giang, 'tập huấn')).filter((line) => line === plan)).toHaveLength(2);
    for (const person of [cast.chi, cast.dung, scene.mai]) expect((await found(person, '12/KH-LĐLĐ')).filter((line) => line === plan)).toHaveLength(1);
    expect(await found(cast.dung, '13/KH-LĐLĐ')).toEqual([]);
    expect(await found(cast.chi, 'phuc loi')).toEqual([]);
  });

  it('campaigns that they run or report in; drafts only who manages them', async () => {
    const { title } = must(await cast.binh.api.GET('/api/campaigns/{id}', { params: { path: { id: scene.campaignId } } }));
    for (const person of [cast.binh, cast.an, cast.chi, cast.dung]) expect(await found(person, title), person.name).toContain(`campaign: ${title}`);
    expect(await found(cast.khach, title)).toEqual([]);
    expect(await found(cast.binh, 'còn soạn')).toEqual(['campaign: Còn soạn']);
    for (const person of [cast.an, cast.chi, cast.dung]) expect(await found(person, 'còn soạn')).toEqual([]);
  });

  it('each is answered with what it takes to go there', async () => {
    const everything = await Promise.all((await ask(cast.chi, 'tap huan')).groups.flatMap(({ kind, items }) => items.map(({ id }) => cast.chi.fetch(`/api/${kind}s/${id}`))));
    expect(everything.length).toBeGreaterThan(0);
    expect(everything.map(({ status }) => status)).toEqual(everything.map(() => 200));
  });
});

describe('what happens is found within about a second', () => {
  const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 100 });

  it('a unit founded, renamed and ended; the ended one is marked', async () => {
    const id = newId();
    must(await cast.chi.api.POST('/api/units', { body: { id, parentId: cast.units.thanhLung, name: 'CĐCS Công ty Gốm Suối Ngàn', shortName: 'CĐCS Gốm Suối Ngàn', typeKey: 'grassroots', kindKey: null, place: null, members: 12, founded: '2024-07-15' } }));
    await soon(async () => expect(await found(cast.chi, 'gom suoi')).toEqual(['unit: CĐCS Công ty Gốm Suối Ngàn']));
    must(await cast.chi.api.POST('/api/units/{id}/changes', { params: { path: { id } }, body: { id: newId(), from: '2024-07-15', name: 'CĐCS Công ty Sứ Suối Ngàn', shortName: 'CĐCS Sứ', kindKey: null, place: null, members: 12 } }));
    await soon(async () => expect(await found(cast.chi, 'su suoi ngan')).toEqual(['unit: CĐCS Công ty Sứ Suối Ngàn']));
    expect(await found(cast.chi, 'gom suoi')).toEqual([]);
    must(await cast.chi.api.POST('/api/units/{id}/closing', { params: { path: { id } }, body: { id: newId(), on: '2024-07-15', reason: 'Giải thể' } }));
    await soon(async () => expect((await ask(cast.chi, 'su suoi ngan')).groups[0]!.items[0]).toMatchObject({ ended: '2024-07-15' }));
  });

  it('a draft renamed, and gone once it is discarded', async () => {
    const draft = must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId: null, title: 'Khảo sát nhà trẻ' } }));
    await soon(async () => expect(await found(cast.binh, 'khao sat nha tre')).toEqual(['campaign: Khảo sát nhà trẻ']));
    must(await cast.binh.api.DELETE('/api/campaigns/{id}', { params: { path: { id: draft.id } } }));
    await soon(async () => expect(await found(cast.binh, 'khao sat nha tre')).toEqual([]));
  });

  it('a unit that moves is found where it is now; taken back, where it was', async () => {
    const { units, tam, chi, binh } = cast;
    const moving = { kind: 'hand-over', effective: '2024-07-15', unitId: units.bao, to: units.yenKhe };
    const act = must(await binh.api.POST('/api/unit-acts', { body: { id: newId(), title: 'Bàn giao', decisionSymbol: null, decisionDate: null, reason: null, events: [moving] } as never }));
    await soon(async () => expect(await found(tam, 'bao bi')).toEqual(['unit: CĐCS Công ty Bao bì Lung Tiên']));
    expect(await found(chi, 'bao bi')).toEqual([]);
    must(await binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
    await soon(async () => expect(await found(chi, 'bao bi')).toEqual(['unit: CĐCS Công ty Bao bì Lung Tiên']));
    expect(await found(tam, 'bao bi')).toEqual([]);
  });

  it('at most eight of a kind, and the others when asked for that kind', async () => {
    for (let number = 1; number <= 10; number++) {
      must(await cast.tam.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.yenKhe, name: `CĐCS Tổ hợp Mây tre ${number}`, shortName: `Mây tre ${number}`, typeKey: 'grassroots', kindKey: null, place: null, members: null, founded: '2024-07-15' } }));
    }
    await soon(async () => expect((await ask(cast.tam, 'may tre 10')).groups[0]?.items).toHaveLength(1));
    const [group] = (await ask(cast.tam, 'may tre')).groups;
    expect(group).toMatchObject({ kind: 'unit', more: true });
    expect(group!.items).toHaveLength(8);
    const [whole] = (await ask(cast.tam, 'may tre', 'unit')).groups;
    expect(whole).toMatchObject({ more: false });
    expect(whole!.items).toHaveLength(10);
  });
});
