import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const PLAN = readFileSync(new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url));

let cast: Cast;
let id: string;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());
beforeEach(async () => {
  id = newId();
  await handIn(cast.giang, new Blob([PLAN]), { id });
});

const at = () => ({ params: { path: { id } } });
const directiveOf = async (person: Person) => must(await person.api.GET('/api/documents/{id}/directive', at()));
type Body = { version: number; readingId: string; content: Awaited<ReturnType<typeof directiveOf>>['content']; accepted?: string[] };
const documentOf = async (person: Person) => must(await person.api.GET('/api/documents/{id}', at()));
/** Saves on the reading that the person has before their eyes. */
const save = (person: Person, { version, readingId, content, accepted }: Body) =>
  person.api.PUT('/api/documents/{id}/directive', { ...at(), body: { version, readingId, content, ...(accepted && { accepted }) } });
const confirm = (person: Person, { version, readingId }: { version: number; readingId: string }) =>
  person.api.POST('/api/documents/{id}/directive/confirmation', { ...at(), body: { version, readingId } });
const readAgain = (person: Person) => person.api.POST('/api/documents/{id}/readings', at());

/** As an older extractor had read it: without the last target, and with another title. */
async function readByAnOlderOne(): Promise<void> {
  const { directive } = readDirective(PLAN.toString('utf8'));
  const older = { ...directive, title: 'Tổng kết công tác đào tạo', targets: directive.targets.slice(0, -1) };
  await inOwner(cast.world.database, (owner) => owner.query(
    `update readings set extractor = 'directive-reading/0', directive = $2, read_at = now() - interval '1 day' where document_id = $1`, [id, JSON.stringify(older)],
  ));
}

describe('what was accepted', () => {
  it('is kept with the draft, so that the next clerk sees it', async () => {
    const { content, readingId } = await directiveOf(cast.giang);
    expect(must(await save(cast.giang, { version: 0, readingId, content, accepted: ['/title', '/targets/0', '/diagnostics/0'] }))).toMatchObject({ version: 1, state: 'draft' });
    expect((await directiveOf(cast.binh)).accepted).toEqual(['/title', '/targets/0', '/diagnostics/0']);
  });

  it('stays where a save does not speak of it', async () => {
    const { content, readingId } = await directiveOf(cast.giang);
    must(await save(cast.giang, { version: 0, readingId, content, accepted: ['/title'] }));
    must(await save(cast.giang, { version: 1, readingId, content: { ...content, place: 'Hòa Lâm' } }));
    expect(await directiveOf(cast.giang)).toMatchObject({ version: 2, accepted: ['/title'], content: { place: 'Hòa Lâm' } });
  });

  it('meets what another saved meanwhile without losing either', async () => {
    const { content, readingId } = await directiveOf(cast.giang);
    must(await save(cast.giang, { version: 0, readingId, content, accepted: ['/title'] }));
    expect(refused(await save(cast.binh, { version: 0, readingId, content, accepted: ['/place'] }))).toMatchObject({ status: 409, code: 'version_mismatch', current: { version: 1, accepted: ['/title'] } });
  });

  it('lasts through confirming and reopening', async () => {
    const { content, readingId } = await directiveOf(cast.giang);
    must(await save(cast.giang, { version: 0, readingId, content, accepted: ['/title'] }));
    expect(must(await confirm(cast.giang, { version: 1, readingId })).accepted).toEqual(['/title']);
    expect(must(await cast.giang.api.DELETE('/api/documents/{id}/directive/confirmation', at())).accepted).toEqual(['/title']);
  });

  it.each([['no pointer', ['title']], ['too long', [`/${'a'.repeat(300)}`]], ['not a list', 'title']])('is refused where it is %s', async (_what, accepted) => {
    const { content, readingId } = await directiveOf(cast.giang);
    expect(refused(await save(cast.giang, { version: 0, readingId, content, accepted: accepted as string[] }))).toMatchObject({ status: 422, code: 'invalid' });
  });
});

describe('reading again', () => {
  it('is said to be possible where an older extractor read the document', async () => {
    await readByAnOlderOne();
    const { reading } = await documentOf(cast.giang);
    expect(reading.extractor).toBe('directive-reading/0');
    expect(reading.current).not.toBe(reading.extractor);
    expect((await directiveOf(cast.giang)).readingId).toBe(reading.id);
  });

  it('brings what is new and keeps what Giang corrected, removed and accepted', async () => {
    await readByAnOlderOne();
    const { content, readingId } = await directiveOf(cast.giang);
    const removed = content.recipients[0]!;
    const mine = { ...content, place: 'Hòa Lâm mới', recipients: content.recipients.slice(1) };
    must(await save(cast.giang, { version: 0, readingId, content: mine, accepted: ['/title', '/targets/0'] }));
    const { document, directive, carried } = must(await readAgain(cast.binh));
    expect(carried).toEqual({ fresh: [`/targets/${content.targets.length}`], keptEdits: 2, keptAccepted: 2 });
    expect(directive.content.targets).toHaveLength(content.targets.length + 1);
    expect(directive.content).toMatchObject({ place: 'Hòa Lâm mới', title: content.title });
    expect(directive.content.recipients).not.toContain(removed);
    expect(directive).toMatchObject({ version: 2, state: 'draft', accepted: ['/title', '/targets/0'], readingId: document.reading.id });
    expect(document.reading.extractor).toBe(document.reading.current);
  });

  it('shows an untouched document as it is read now, also in the list', async () => {
    await readByAnOlderOne();
    const { directive, carried } = must(await readAgain(cast.giang));
    expect(directive).toMatchObject({ version: 0, state: 'unread' });
    expect(carried?.fresh).toContain('/title');
    expect((await documentOf(cast.giang)).title).toBe(directive.content.title);
  });

  it('a second time changes nothing', async () => {
    const before = await directiveOf(cast.giang);
    const { directive, carried } = must(await readAgain(cast.giang));
    expect(carried).toBeNull();
    expect(directive).toEqual(before);
  });

  it('leaves a confirmed directive alone until it is reopened', async () => {
    await readByAnOlderOne();
    must(await confirm(cast.giang, await directiveOf(cast.giang)));
    const confirmed = await directiveOf(cast.giang);
    expect(refused(await readAgain(cast.giang))).toMatchObject({ status: 409, code: 'wrong_state', state: 'confirmed' });
    expect(await directiveOf(cast.giang)).toEqual(confirmed);
    must(await cast.giang.api.DELETE('/api/documents/{id}/directive/confirmation', at()));
    expect(must(await readAgain(cast.giang)).carried?.fresh).toContain('/title');
  });

  it('makes whoever saves on the old reading meet the new one', async () => {
    await readByAnOlderOne();
    const { content, readingId } = await directiveOf(cast.giang);
    must(await save(cast.giang, { version: 0, readingId, content, accepted: [] }));
    const { directive } = must(await readAgain(cast.binh));
    expect(refused(await save(cast.giang, { version: 1, readingId, content, accepted: ['/title'] }))).toMatchObject({ code: 'version_mismatch', current: { version: 2, readingId: directive.readingId } });
  });

  it('lets nobody confirm or correct what they had not before their eyes, also where nobody had saved yet', async () => {
    await readByAnOlderOne();
    const seen = await directiveOf(cast.giang);
    const { directive } = must(await readAgain(cast.binh));
    expect([seen.version, directive.version, seen.readingId === directive.readingId]).toEqual([0, 0, false]);
    const stale = { status: 409, code: 'version_mismatch', current: { version: 0, readingId: directive.readingId, content: { title: directive.content.title } } };
    expect(refused(await confirm(cast.giang, seen))).toMatchObject(stale);
    expect(refused(await save(cast.giang, seen))).toMatchObject(stale);
    expect(must(await confirm(cast.giang, directive))).toMatchObject({ state: 'confirmed', readingId: directive.readingId, content: { title: directive.content.title } });
  });

  it('while another saves loses nothing of what was saved', async () => {
    await readByAnOlderOne();
    const { content, readingId } = await directiveOf(cast.giang);
    const [read, saved] = await Promise.all([readAgain(cast.binh), save(cast.giang, { version: 0, readingId, content: { ...content, place: 'Hòa Lâm mới' } })]);
    for (const answer of [read, saved]) if (!answer.response.ok) expect(refused(answer)).toMatchObject({ status: 409, code: 'version_mismatch' });
    expect(read.response.ok || saved.response.ok).toBe(true);
    if (saved.response.ok) expect((await directiveOf(cast.giang)).content.place).toBe('Hòa Lâm mới');
  });

  it('counts anew for lists what the newer reading finds named and not attached, also where nobody had saved yet', async () => {
    const named = newId();
    await handIn(cast.giang, 'KẾ HOẠCH\nThống kê lớp tập huấn\nI. NỘI DUNG\n1. Thống kê số lớp (theo Biểu mẫu số 01 kèm theo).\n', { id: named });
    const open = async () => must(await cast.giang.api.GET('/api/documents', { params: { query: {} } })).items.find((item) => item.id === named)!.openAttachments;
    expect(await open()).toBe(1);
    await inOwner(cast.world.database, async (owner) => {
      await owner.query(`update readings set extractor = 'directive-reading/0', directive = jsonb_set(directive, '{forms}', '[]') where document_id = $1`, [named]);
      await owner.query('update documents set open_attachments = 0 where id = $1', [named]);
    });
    must(await cast.giang.api.POST('/api/documents/{id}/readings', { params: { path: { id: named } } }));
    expect(await open()).toBe(1);
    // As the migration leaves documents that came in before anything was counted.
    await inOwner(cast.world.database, async (owner) => {
      await owner.query('update documents set open_attachments = 0 where id = $1', [named]);
      await owner.query(`insert into journal (fact, object_kind, object_id) values ('document.attachments-uncounted', 'document', $1)`, [named]);
    });
    await expect.poll(open).toBe(1);
  });

  it('by two at once makes one reading', async () => {
    await readByAnOlderOne();
    const answers = await Promise.all([readAgain(cast.giang), readAgain(cast.binh)]);
    expect(answers.map((answer) => must(answer).carried === null).sort()).toEqual([false, true]);
  });
});
