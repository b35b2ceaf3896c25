import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { searchWords } from '#engines/text/index.ts';
import { openDatabase } from '#kit/database.ts';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { rebuildEntries } from '#modules/search/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Members and officers are found by name, by those who may see them. The day is 15/7/2024. */

let cast: Cast;
let lam: string;
let office: string;
let later: string;
const NEXT_TERM = '2024-09-01';

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  lam = await joins(cast.dung, cast.units.bao, 'Ngô Văn Lâm');
  await joins(cast.dung, cast.units.bao, 'Ngô Thị Quyên');
  await joins(cast.hue, cast.units.mamNon, 'Trịnh Ngọc Lâm');
  await joins(cast.tam, cast.units.cho, 'Ngô Bá Lâm');
  must(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'executive', from: '2024-07-15' } }));
  office = await takes(cast.dung, { positionKey: 'vice-chair', personId: lam });
  await takes(cast.dung, { positionKey: 'executive-member', newPerson: { name: 'Quách Thị Sen' }, until: NEXT_TERM });
  later = await takes(cast.dung, { positionKey: 'chair', newPerson: { name: 'Phùng Thị Mây' }, from: NEXT_TERM });
  await vi.waitUntil(async () => (await found(cast.dung, 'quach thi sen')).includes('officer: Quách Thị Sen'), { timeout: 10_000 });
});
afterAll(() => cast.world.close());

async function joins(who: Person, unitId: string, name: string): Promise<string> {
  const personId = newId();
  must(await who.api.POST('/api/members', { body: { id: personId, unitId, name, birthYear: 1990, joinedOn: '2024-07-15', joinedAs: 'registered' } }));
  return personId;
}
async function takes(who: Person, given: { positionKey: string; personId?: string; newPerson?: object; from?: string; until?: string }): Promise<string> {
  const id = newId();
  must(await who.api.POST('/api/offices', { body: { id, unitId: cast.units.bao, personId: newId(), from: '2024-07-15', fullTime: false, ...given } as never }));
  return id;
}
const ask = async (person: Person, q: string, kind?: 'member' | 'officer') => must(await person.api.GET('/api/search', { params: { query: { q, kind } } }));
const found = async (person: Person, q: string) => (await ask(person, q)).groups.flatMap(({ kind, items }) => items.map(({ title }) => `${kind}: ${title}`));
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 100 });

describe('whoever looks for a person types what they know of the name', () => {
  it('without accents, the last word only begun; a member and an officer each under their heading', async () => {
    for (const typed of ['Ngô Văn Lâm', 'ngo van lam', 'lam ngo', 'NGO VAN L']) expect(await found(cast.dung, typed), typed).toEqual(expect.arrayContaining(['member: Ngô Văn Lâm', 'officer: Ngô Văn Lâm']));
    expect(await found(cast.dung, 'phó chủ tịch')).toEqual(['officer: Ngô Văn Lâm']);
  });

  it('one slip of the finger leads to those whom nobody of that name hides', async () => {
    const slipped = await ask(cast.dung, 'ngo thi quyne');
    expect([slipped.near, slipped.groups.flatMap(({ items }) => items.map(({ title }) => title))]).toEqual([true, ['Ngô Thị Quyên']]);
  });

  it('a line tells the name, the union and the position, and nothing else of a person', async () => {
    const { groups } = await ask(cast.dung, 'ngo van lam');
    const nothing = { symbol: null, typeKey: null, documentKind: null, state: null, day: null, ended: null };
    const unitName = 'CĐCS Công ty Bao bì Lung Tiên';
    expect(groups).toEqual([
      { kind: 'member', more: false, items: [{ id: lam, title: 'Ngô Văn Lâm', unitName, personId: null, positionKey: null, ...nothing }] },
      { kind: 'officer', more: false, items: [{ id: office, title: 'Ngô Văn Lâm', unitName, personId: lam, positionKey: 'vice-chair', ...nothing }] },
    ]);
  });

  it('numbers find nobody: card numbers and citizen ids are asked for in the list of members', async () => {
    expect(await found(cast.dung, '1990')).toEqual([]);
    expect(await found(cast.dung, 'lam 1990')).toEqual([]);
  });

  it('searching is no look at a record; opening what was found is', async () => {
    const looks = () => inOwner(cast.world.database, async (owner) => (await owner.query('select kind from person_views where person_id = $1', [lam])).rows.length);
    await found(cast.binh, 'ngo van lam');
    expect(await looks()).toBe(0);
    must(await cast.binh.api.GET('/api/members/{id}', { params: { path: { id: lam } } }));
    expect(await looks()).toBe(1);
  });
});

describe('everyone finds the people of their own subtrees', () => {
  const lams = async (person: Person) => (await found(person, 'lam')).filter((line) => /^(member|officer)/.test(line)).toSorted();

  it('a chair those of her union, an upper level those below it, the province all, a stranger none', async () => {
    expect(await lams(cast.dung)).toEqual(['member: Ngô Văn Lâm', 'officer: Ngô Văn Lâm']);
    expect(await lams(cast.hue)).toEqual(['member: Trịnh Ngọc Lâm']);
    expect(await lams(cast.chi)).toEqual(['member: Ngô Văn Lâm', 'member: Trịnh Ngọc Lâm', 'officer: Ngô Văn Lâm']);
    expect(await lams(cast.tam)).toEqual(['member: Ngô Bá Lâm']);
    expect(await lams(cast.binh)).toEqual(['member: Ngô Bá Lâm', 'member: Ngô Văn Lâm', 'member: Trịnh Ngọc Lâm', 'officer: Ngô Văn Lâm']);
    expect(await lams(cast.khach)).toEqual([]);
  });

  it('who may read units but no people finds no people', async () => {
    expect(await lams(cast.an)).toEqual([]);
    expect(await lams(cast.giang)).toEqual([]);
  });

  it('what is found can be opened', async () => {
    for (const person of [cast.dung, cast.chi, cast.binh]) {
      for (const { kind, items } of (await ask(person, 'lam')).groups) {
        for (const item of items) expect((await person.fetch(kind === 'member' ? `/api/members/${item.id}` : kind === 'officer' ? `/api/officers/${item.personId}` : `/api/units/${item.id}`)).status).toBe(200);
      }
    }
  });
});

describe('entries of officers follow what happens', () => {
  it('a name set right, an office ended by mistake recorded', async () => {
    const { version } = must(await cast.dung.api.GET('/api/members/{id}', { params: { path: { id: lam } } }));
    must(await cast.dung.api.PATCH('/api/members/{id}', { params: { path: { id: lam } }, body: { version, name: 'Ngô Văn Lẫm' } }));
    await soon(async () => expect(await found(cast.dung, 'ngo van lam')).toEqual(['member: Ngô Văn Lẫm', 'officer: Ngô Văn Lẫm']));
    must(await cast.dung.api.POST('/api/offices/{id}/ending', { params: { path: { id: office } }, body: { id: newId(), on: '2024-07-15', reason: 'recorded-wrongly' } }));
    await soon(async () => expect(await found(cast.dung, 'ngo van lam')).toEqual(['member: Ngô Văn Lẫm']));
  });

  it('a union that moves takes its officers along, and back; one that ends leaves none', async () => {
    const { units, tam, chi, binh } = cast;
    const act = async (event: object) => must(await binh.api.POST('/api/unit-acts', { body: { id: newId(), title: 'Bàn giao', decisionSymbol: null, decisionDate: null, reason: null, events: [event] } as never }));
    const undo = async (id: string) => must(await binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
    const moved = await act({ kind: 'hand-over', effective: '2024-07-15', unitId: units.bao, to: units.yenKhe });
    await soon(async () => expect(await found(tam, 'quach sen')).toEqual(['officer: Quách Thị Sen']));
    expect(await found(chi, 'quach sen')).toEqual([]);
    await undo(moved.id);
    await soon(async () => expect(await found(chi, 'quach sen')).toEqual(['officer: Quách Thị Sen']));
  });

  it('who begins or ends by the calendar is followed once the business day changes', async () => {
    expect(await found(cast.dung, 'phung thi may')).toEqual([]);
    const worker = openDatabase(cast.world.database.connections.worker, console);
    try {
      await atDay(NEXT_TERM);
      await followCalendar(worker, calendar, (_, error) => { throw error; });
      expect(await found(cast.dung, 'phung thi may')).toEqual(['officer: Phùng Thị Mây']);
      expect(await found(cast.dung, 'quach sen')).toEqual([]);
      await atDay('2024-07-15');
      await followCalendar(worker, calendar, (_, error) => { throw error; });
      expect(await found(cast.dung, 'phung thi may')).toEqual([]);
      expect(await found(cast.dung, 'quach sen')).toEqual(['officer: Quách Thị Sen']);
    } finally { await worker.destroy(); }
  });
  const atDay = (day: string) => inOwner(cast.world.database, (owner) => owner.query('update installation set business_today = $1', [day]));

  it('written anew, the entries are the same', async () => {
    const all = () => inOwner(cast.world.database, async (owner) => (await owner.query('select kind, id, unit_id, path, permission, title, also, label, place from search_entries order by kind, id')).rows);
    const before = await all();
    expect(before.filter(({ kind }) => kind === 'officer')).toHaveLength(1);
    expect(before.some(({ id }) => id === later)).toBe(false);
    const worker = openDatabase(cast.world.database.connections.worker, console);
    await rebuildEntries(worker).finally(() => worker.destroy());
    expect(await all()).toEqual(before);
  });
});

describe('the words of a text', () => {
  it('are the same to the database and to the program, whatever is written', async () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyzAĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ0123456789ªº½№…×\u00a0 /-–.,()"“”&|!:*\\\'%\u0301\u0323🙂');
    const text = fc.array(letters, { maxLength: 40 }).map((list) => list.join('').normalize('NFC'));
    await inOwner(cast.world.database, async (owner) => {
      await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 60 }), async (texts) => {
        const { rows } = await owner.query<{ key: string }>('select search_key(t) as key from unnest($1::text[]) with ordinality as x (t, n) order by n', [texts]);
        expect(rows.map(({ key }) => key)).toEqual(texts.map((one) => searchWords(one).join(' ')));
      }), { numRuns: 40 });
    });
  });
});
