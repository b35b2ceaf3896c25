import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildXlsx } from '#engines/sheet-files/testing/build-xlsx.ts';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { applied, handInSheet, preview, rowsOf, settled, workbook } from '../support/sheets.ts';
import type { Import } from '../support/sheets.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị', 'Mã đơn vị cấp trên'];
const unions = (from: number, count: number) => Array.from({ length: count }, (_, at) => [`K-${from + at}`, `CĐCS Xưởng số ${from + at}`, 'CĐCS', null]);

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const countOf = (q: string) => inOwner(cast.world.database, async (owner) => Number((await owner.query('select count(*) from unit_versions where superseded_in is null and name like $1', [`${q}%`])).rows[0].count));

describe('a file that is no sheet', () => {
  it.each<[string, Uint8Array | string, string, string]>([
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]), 'danh-sach.xls', 'sheet_old_format'],
    ['a picture named .xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'anh.xlsx', 'sheet_wrong_kind'],
    ['a bomb', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(48 * 1024 * 1024) }, { level: 9 }), 'bom.xlsx', 'sheet_unpacks_too_large'],
    ['one without a header', 'A;B\n1;2\n', 'khong-tieu-de.csv', 'sheet_no_header'],
    ['one without rows', 'Mã đơn vị;Tên đơn vị\n', 'rong.csv', 'sheet_empty'],
  ])('%s: the import fails with a sentence, and nothing of it is applied', async (_what, bytes, filename, code) => {
    const failed = await preview(cast.binh, bytes, { filename });
    expect(failed).toMatchObject({ state: 'failed', problem: { code } });
    expect(failed.problem!.detail).toMatch(/\p{L}{3}/u);
    expect(refused(await cast.binh.api.POST('/api/imports/{id}/application', { params: { path: { id: failed.id } }, body: { mode: 'good' } }))).toMatchObject({ status: 409, code: 'wrong_state' });
    // The file is kept as it came.
    expect((await cast.binh.fetch(`/api/imports/${failed.id}/file`)).status).toBe(200);
  });
});

describe('a workbook of formulas', () => {
  it('has each of them named by its row, and executes none', async () => {
    const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = Array.from({ length: 1_500 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="str"><f>"F-"&amp;ROW()</f><v>F-${at + 2}</v></c><c r="B${at + 2}"><f>WEBSERVICE("http://127.0.0.1/")</f></c>${words(`C${at + 2}`, 'CĐCS')}</row>`);
    const seen = await preview(cast.binh, buildXlsx(`<row r="1">${words('A1', 'Mã đơn vị')}${words('B1', 'Tên đơn vị')}${words('C1', 'Loại đơn vị')}</row>${rows.join('')}`));
    expect(seen).toMatchObject({ state: 'preview', counts: { new: 0, error: 1_500 } });
    const first = must(await cast.binh.api.GET('/api/imports/{id}/rows', { params: { path: { id: seen.id } } }));
    expect(first.items[0]).toMatchObject({ number: 2, faults: [{ column: 'name', code: 'formula_without_value' }] });
    const next = must(await cast.binh.api.GET('/api/imports/{id}/rows', { params: { path: { id: seen.id }, query: { after: first.next!, limit: 200 } } }));
    expect(next.items[0]!.number).toBe(52);
  });
});

describe('an import', () => {
  it('is one, however often the same file is sent with its id', async () => {
    const given = { id: newId() };
    const bytes = workbook(HEADER, unions(100, 2));
    const [one, other] = await Promise.all([handInSheet(cast.binh, bytes, given), handInSheet(cast.binh, bytes, given)]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect((await handInSheet(cast.binh, workbook(HEADER, unions(200, 1)), given)).status).toBe(409);
    expect((await settled(cast.binh, given.id)).counts.new).toBe(2);
    await cast.binh.api.DELETE('/api/imports/{id}', { params: { path: { id: given.id } } });
  });

  it('that meets what another recorded meanwhile does nothing, and shows what stands now', async () => {
    const sheet = workbook(HEADER, [...unions(300, 3), ['DUP-1', 'CĐCS Trùng mã', 'CĐCS', null]]);
    const mine = await preview(cast.chi, sheet);
    const others = await preview(cast.tam, workbook(HEADER, [['DUP-1', 'CĐCS của Yên Khê', 'CĐCS', null]]));
    expect((await applied(cast.tam, others.id, 'all')).state).toBe('done');
    const shown = await applied(cast.chi, mine.id, 'all');
    expect(shown).toMatchObject({ state: 'preview', counts: { new: 3, error: 1, applied: 0 }, problem: { code: 'import_rows_changed' } });
    expect((await rowsOf(cast.chi, mine.id))[0]).toMatchObject({ number: 5, faults: [{ code: 'code_taken' }] });
    expect(await countOf('CĐCS Xưởng số 30')).toBe(0);
    expect((await applied(cast.chi, mine.id, 'good'))).toMatchObject({ state: 'done', counts: { applied: 3 } });
    expect(await countOf('CĐCS Xưởng số 30')).toBe(3);
  });

  it('left behind by a program that died is taken up again, and applies nothing twice', async () => {
    const seen = await preview(cast.chi, workbook(HEADER, unions(400, 4)));
    await inOwner(cast.world.database, (owner) => owner.query(
      `update imports set state = 'applying', mode = 'good', worker = $2, heartbeat_at = now() - interval '1 minute', attempts = 1 where id = $1`, [seen.id, newId()]));
    expect(await settled(cast.chi, seen.id)).toMatchObject({ state: 'done', counts: { applied: 4 } });
    expect(await countOf('CĐCS Xưởng số 40')).toBe(4);
  });

  it('that is done stays done, however long ago, and one that waits for its sender is not worked on', async () => {
    const done = await preview(cast.chi, workbook(HEADER, unions(450, 1)));
    await applied(cast.chi, done.id, 'all');
    const waiting = await preview(cast.chi, workbook(HEADER, unions(460, 1)));
    await inOwner(cast.world.database, (owner) => owner.query(`update imports set heartbeat_at = now() - interval '1 day' where id = any ($1)`, [[done.id, waiting.id]]));
    // Another import makes the worker look again.
    await preview(cast.chi, workbook(HEADER, unions(470, 1)));
    const states = await inOwner(cast.world.database, async (owner) => (await owner.query<{ state: string }>('select state from imports where id = any ($1) order by sent_at', [[done.id, waiting.id]])).rows);
    expect(states.map(({ state }) => state)).toEqual(['done', 'preview']);
    const first = must(await cast.chi.api.GET('/api/imports', { params: { query: { limit: 1 } } }));
    const second = must(await cast.chi.api.GET('/api/imports', { params: { query: { limit: 1, after: first.next! } } }));
    expect(second.items.map(({ id }) => id)).toEqual([waiting.id]);
  });

  it('of somebody who has lost the right meanwhile does nothing', async () => {
    const mai = await openAccount(cast.world, cast.quanTri, { username: 'mai-nhap', name: 'Mai Thị Nhập', roleKey: 'upper_officer', unitId: cast.units.yenKhe });
    const seen = await preview(mai, workbook(HEADER, unions(500, 2)));
    const { items } = must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: 'mai-nhap' } } }));
    const [account] = items;
    await inOwner(cast.world.database, (owner) => owner.query(`update imports set state = 'applying', mode = 'all', worker = $2, heartbeat_at = now() + interval '1 hour' where id = $1`, [seen.id, newId()]));
    await cast.quanTri.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { id: account!.id, grantId: account!.grants[0]!.id } } });
    await inOwner(cast.world.database, (owner) => owner.query(`update imports set worker = null where id = $1`, [seen.id]));
    await expect.poll(async () => (await inOwner(cast.world.database, (owner) => owner.query<{ state: string; problem: string }>('select state, problem from imports where id = $1', [seen.id]))).rows[0], { timeout: 30_000 }).toEqual({ state: 'failed', problem: 'not_allowed' });
    expect(await countOf('CĐCS Xưởng số 50')).toBe(0);
  });

  it('that the database refuses a row of, because another was quicker, says so at that row and applies the others', async () => {
    // The other clerk comes between the last look and the writing: acted by a trigger, for no test is quick enough.
    const meanwhile = (run: string) => inOwner(cast.world.database, (owner) => owner.query(run));
    await meanwhile(`create function quicker() returns trigger language plpgsql as $$ begin
        raise exception 'taken' using errcode = 'unique_violation', constraint = 'one_unit_of_a_code'; end $$;
      create trigger quicker before update of code on units for each row when (new.code = 'K-551') execute function quicker();
      grant execute on function quicker to public`);
    try {
      const good = await preview(cast.chi, workbook(HEADER, unions(550, 3)));
      expect(await applied(cast.chi, good.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 2, error: 1 } });
      expect((await rowsOf(cast.chi, good.id)).find((row) => row.faults.length > 0)).toMatchObject({ number: 3, faults: [{ code: 'refused', params: { problem: 'unit_code_taken' } }] });
      const all = await preview(cast.chi, workbook(HEADER, unions(551, 2)));
      expect(await applied(cast.chi, all.id, 'all')).toMatchObject({ state: 'failed', counts: { applied: 0 }, problem: { code: 'unit_code_taken' } });
    } finally {
      await meanwhile('drop trigger quicker on units; drop function quicker()');
    }
  });

  it('cancelled while it is applied as a whole leaves nothing', async () => {
    const seen = await preview(cast.binh, workbook(HEADER, unions(2_000, 1_500)));
    must(await cast.binh.api.POST('/api/imports/{id}/application', { params: { path: { id: seen.id } }, body: { mode: 'all' } }));
    const answer = await cast.binh.api.DELETE('/api/imports/{id}', { params: { path: { id: seen.id } } });
    const ended: Import = await settled(cast.binh, seen.id);
    // Either it was in time, or all was done already: never a part.
    expect([answer.response.status, ended.state]).toEqual(ended.state === 'cancelled' ? [204, 'cancelled'] : [409, 'done']);
    await expect.poll(() => countOf('CĐCS Xưởng số 2'), { timeout: 30_000 }).toBe(ended.state === 'cancelled' ? 0 : 1_000);
  });
});
