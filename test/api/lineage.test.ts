import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { symbolParts } from '#engines/lineage/index.ts';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { confirmAsShown, handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
let lan: Person;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  lan = await openAccount(cast.world, cast.quanTri, { username: 'lan', name: 'Mạc Thị Lan', roleKey: 'records_clerk', unitId: cast.units.thanhLung });
});
afterAll(() => cast.world.close());

const TLD = 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM';
const paper = (issuer: string, symbol: string, day: string, kind: string, title: string, preamble = '') =>
  `${issuer}\n\nSố: ${symbol}\n\nVân Khê, ngày ${day.replace(/^(\d+)\/(\d+)\/(\d+)$/, '$1 tháng $2 năm $3')}\n\n${kind}\n\n${title}\n\n${preamble}\n\nI. MỤC ĐÍCH\n\nLàm cho tốt.\n`;
const plan = (number: number, preamble: string) => paper(`${TLD}\nLIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ`, `${number}/KH-LĐLĐ`, '05/3/2024', 'KẾ HOẠCH', `Việc số ${number}`, `${preamble}, Ban Thường vụ LĐLĐ tỉnh xây dựng kế hoạch như sau:`);
const takeIn = async (person: Person, text: string) => {
  const id = newId();
  expect((await handIn(person, text, { id })).status).toBe(201);
  return id;
};
const lineage = async (person: Person, id: string) => must(await person.api.GET('/api/documents/{id}/lineage', { params: { path: { id } } }));
const decide = (person: Person, id: string, linkId: string, body: { toDocumentId?: string; kind?: 'reviews' }) =>
  person.api.POST('/api/documents/{id}/lineage/links/{linkId}/confirmation', { params: { path: { id, linkId } }, body });
const onlyLink = async (person: Person, id: string) => (await lineage(person, id)).own[0];

describe('what the database and the engine call a symbol', () => {
  it('is the same, whatever is written there', async () => {
    const piece = fc.constantFrom('4a', '06a', '6ª', '6A', '12', '007', '0', '7', 'KH', 'NQ', 'TLĐ', 'TLD', 'LĐLĐ', 'CTr', 'Ủy', '2013', '1899', '2024', 'TW', '-', '/', ' ', '–', 'QH15', '12abc', 'số', '.', ',');
    const part = fc.option(fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')));
    const written = fc.sample(fc.tuple(part, part), 400);
    await inOwner(cast.world.database, async (owner) => {
      const { rows } = await owner.query<{ key: string | null }>('select document_symbol(n, c) as key from unnest($1::text[], $2::text[]) with ordinality as w (n, c, at) order by at', [written.map(([number]) => number), written.map(([, code]) => code)]);
      expect(rows.map(({ key }) => key)).toEqual(written.map(([number, code]) => {
        const parts = symbolParts(number, code);
        return parts.number === null ? null : `${parts.number}|${parts.code ?? ''}`;
      }));
    });
  });
});

describe('a citation that may mean several documents', () => {
  it('waits for a person to choose one', async () => {
    const { giang } = cast;
    const [older, newer] = [await takeIn(giang, paper(TLD, '7b/NQ-TLĐ', '03/3/2010', 'NGHỊ QUYẾT', 'Về việc cũ')), await takeIn(giang, paper(TLD, '7b/NQ-TLĐ', '09/9/2014', 'NGHỊ QUYẾT', 'Về việc mới'))];
    const id = await takeIn(giang, plan(31, 'Thực hiện Nghị quyết số 7b/NQ-TLĐ của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam'));
    await expect.poll(async () => (await onlyLink(giang, id))?.match).toBe('ambiguous');
    const link = (await onlyLink(giang, id))!;
    expect(link.candidates.map((one) => one.id).toSorted()).toEqual([older, newer].toSorted());
    expect(link.to).toBeNull();
    expect(refused(await decide(giang, id, link.id, {}))).toMatchObject({ status: 422, code: 'invalid' });
    const byHand = must(await giang.api.POST('/api/documents/{id}/lineage/links', { params: { path: { id } }, body: { id: newId(), kind: 'reviews', toDocumentId: newer } })).own.find((one) => one.madeBy === 'person')!;
    expect(refused(await decide(giang, id, link.id, { toDocumentId: newer }))).toMatchObject({ status: 409, code: 'linked_already' });
    must(await giang.api.DELETE('/api/documents/{id}/lineage/links/{linkId}', { params: { path: { id, linkId: byHand.id } } }));
    const chosen = must(await decide(giang, id, link.id, { toDocumentId: newer, kind: 'reviews' }));
    expect(chosen.own[0]).toMatchObject({ state: 'confirmed', kind: 'reviews', match: 'chosen', to: { id: newer } });
    expect(refused(await decide(giang, id, link.id, { toDocumentId: older }))).toMatchObject({ code: 'wrong_state' });
  });
});

describe('a document that comes in late', () => {
  it('makes a proposal of a link that was confirmed while nobody held it', async () => {
    const { giang } = cast;
    const id = await takeIn(giang, plan(41, 'Thực hiện Nghị quyết số 8c/NQ-TLĐ ngày 12/12/2015 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam'));
    await expect.poll(async () => (await onlyLink(giang, id))?.match).toBe('none');
    must(await decide(giang, id, (await onlyLink(giang, id))!.id, {}));
    const resolution = await takeIn(giang, paper(TLD, '08c/NQ-TLD', '12/12/2015', 'NGHỊ QUYẾT', 'Về một việc'));
    await expect.poll(async () => (await onlyLink(giang, id))?.to?.id).toBe(resolution);
    expect(await onlyLink(giang, id)).toMatchObject({ state: 'proposed', match: 'exact', decidedBy: null });
  });

  it('loses the link again when its date turns out to be another', async () => {
    const { giang } = cast;
    const id = await takeIn(giang, plan(42, 'Thực hiện Nghị quyết số 9d/NQ-TLĐ ngày 01/02/2016 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam'));
    const resolution = await takeIn(giang, paper(TLD, '9d/NQ-TLĐ', '01/02/2016', 'NGHỊ QUYẾT', 'Về việc khác'));
    await expect.poll(async () => (await onlyLink(giang, id))?.to?.id).toBe(resolution);
    const path = { id: resolution };
    const { content, readingId } = must(await giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
    must(await giang.api.PUT('/api/documents/{id}/directive', { params: { path }, body: { version: 0, readingId, content: { ...content, date: '2017-02-01' } } }));
    await expect.poll(async () => (await onlyLink(giang, id))?.match).toBe('none');
    expect((await onlyLink(giang, id))!.to).toBeNull();
  });

  it('of before lineage is linked by the fact that the migration leaves', async () => {
    const { giang } = cast;
    const id = await takeIn(giang, plan(43, 'Thực hiện Nghị quyết số 10e/NQ-TLĐ ngày 01/02/2018 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam'));
    await expect.poll(async () => (await lineage(giang, id)).own.length).toBe(1);
    await inOwner(cast.world.database, async (owner) => {
      await owner.query('delete from directive_links where document_id = $1', [id]);
      await owner.query(`insert into journal (fact, object_kind, object_id) values ('document.links-wanted', 'document', $1)`, [id]);
    });
    await expect.poll(async () => (await lineage(giang, id)).own.length).toBe(1);
  });
});

describe('who sees heads above', () => {
  it('where they may not read, only of what was confirmed, also within a subtree of their own', async () => {
    const { giang, units, quanTri, world } = cast;
    const mo = await openAccount(world, quanTri, { username: 'mo', name: 'Hà Thị Mơ', roleKey: 'records_clerk', unitId: units.thanhLung });
    const { items } = must(await quanTri.api.GET('/api/accounts', { params: { query: { q: 'mo' } } }));
    const account = items.find((one) => one.username === 'mo')!;
    // A chair reads no documents; the scope is the whole province all the same.
    must(await quanTri.api.POST('/api/accounts/{id}/grants', { params: { path: { id: account.id } }, body: { id: newId(), roleKey: 'grassroots_chair', unitId: units.province } }));
    const top = await takeIn(giang, plan(61, 'Căn cứ chương trình công tác năm'));
    const own = newId();
    expect((await handIn(mo, plan(62, 'Căn cứ chương trình công tác'), { id: own, unitId: units.thanhLung })).status).toBe(201);
    await inOwner(cast.world.database, (owner) => owner.query(`
      insert into directive_links (id, origin, document_id, unit_id, unit_path, to_document_id, kind, state, decided_by, made_by, match)
      select gen_random_uuid(), d.origin, d.id, d.unit_id, d.unit_path, $2, 'carries_out', 'confirmed', d.received_by, 'person', 'chosen' from documents d where d.id = $1`, [own, top]));
    const chain = async () => (await lineage(mo, own)).documents.map(({ id, readable }) => [id, readable]);
    expect(await chain()).toEqual([[own, true]]);
    expect(JSON.stringify(await lineage(mo, own))).not.toContain('Việc số 61');
    await confirmAsShown(giang, top);
    expect(await chain()).toEqual([[top, false], [own, true]]);
  });
});

describe('who sees what hangs below', () => {
  it('a hundred plans below one come page by page, each once', async () => {
    const { giang, units } = cast;
    const top = await takeIn(giang, plan(51, 'Căn cứ chương trình công tác năm'));
    await inOwner(cast.world.database, async (owner) => {
      await owner.query(`
        with below as (
          insert into documents (id, origin, unit_id, unit_path, file_sha256, filename, format, content, title, kind, number, code, issued_on, issuer, received_by)
          select gen_random_uuid(), d.origin, $2, (select path from unit_versions where unit_id = $2 limit 1), d.file_sha256, 'x.txt', 'txt', '', 'Kế hoạch ' || n, 'plan', n::text, 'KH-LĐLĐ', '2024-04-01', 'LĐLĐ huyện ' || (n % 7), d.received_by
          from documents d, generate_series(1, 100) n where d.id = $1 returning *)
        insert into directive_links (id, origin, document_id, unit_id, unit_path, to_document_id, kind, made_by, match)
        select gen_random_uuid(), origin, id, unit_id, unit_path, $1, 'carries_out', 'reading', 'exact' from below`, [top, units.thanhLung]);
    });
    const found: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = must(await giang.api.GET('/api/documents/{id}/lineage/below', { params: { path: { id: top }, query: { after, limit: 40 } } }));
      found.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
      more = page.next !== null;
    }
    // Of so many only the first are compared at once; the others say so, and do not look as if they differed in nothing.
    const { items: first } = must(await giang.api.GET('/api/documents/{id}/lineage/below', { params: { path: { id: top }, query: { limit: 40 } } }));
    expect(first.map(({ link }) => link.comparable && link.differences === null)).toEqual([...Array<boolean>(24).fill(false), ...Array<boolean>(16).fill(true)]);
    expect(new Set(found).size).toBe(100);
    expect(found).toHaveLength(100);
    const chain = await lineage(giang, top);
    expect(chain.documents[0]).toMatchObject({ id: top, below: 100 });
    expect(chain.more).toBe(true);
    expect(chain.documents.length).toBeLessThan(100);
    const { levels, total } = must(await giang.api.GET('/api/documents/{id}/lineage/issued', { params: { path: { id: top } } }));
    expect(total).toBe(100);
    expect(levels).toMatchObject([{ level: 'upper', total: 100 }]);
    expect(levels[0]!.issuers).toHaveLength(7);
    // Another district neither sees the plans of this one nor that there are any.
    expect((await cast.tam.api.GET('/api/documents/{id}/lineage', { params: { path: { id: found[0]! } } })).response.status).toBe(404);
  });

  it('what is cited and not held is told to the own unit alone, page by page', async () => {
    const cited = (number: number) => `Thực hiện Nghị quyết số ${number}/NQ-LĐLĐ ngày 03/3/2023 của Ban Chấp hành LĐLĐ huyện`;
    const ids = [await takeIn(lan, plan(61, cited(901))), await takeIn(lan, plan(62, cited(902))), await takeIn(lan, plan(63, cited(902)))];
    const pages = async (person: Person) => {
      const all = [];
      for (let after: string | undefined, more = true; more;) {
        const page = must(await person.api.GET('/api/lineage/not-held', { params: { query: { after, limit: 1 } } }));
        all.push(...page.items);
        after = page.next ?? undefined;
        more = page.next !== null;
      }
      return all;
    };
    await expect.poll(async () => (await pages(lan)).map(({ cited: one, citedBy }) => [one.number, citedBy])).toEqual([['901', 1], ['902', 2]]);
    expect((await pages(lan))[1]!.documents.map(({ id }) => id).toSorted()).toEqual(ids.slice(1).toSorted());
    expect(await pages(cast.tam)).toEqual([]);
    expect((await pages(cast.giang)).map(({ cited: one }) => one.number)).toEqual(expect.arrayContaining(['901', '902']));
  });
});
