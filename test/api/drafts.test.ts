import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inApp } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, text } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
/** Dung's deputy: a second pair of hands on the same report. */
let nam: Person;
let report: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  nam = await openAccount(cast.world, cast.quanTri, { username: 'nam', name: 'Hồ Văn Nam', roleKey: 'grassroots_chair', unitId: cast.units.bao });
  const campaign = await launchSmallCampaign(cast.binh);
  await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
  report = await ownAssignment(cast.dung, campaign.id);
});
afterAll(() => cast.world.close());

const saveSection = (person: Person, version: number, body: unknown, sectionKey = 's1') =>
  person.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: report, sectionKey } }, body: { version, body: body as ReturnType<typeof text> } });
const saveRow = (person: Person, version: number, cells: Record<string, number | string | null>, rowKey = 'nam-2024') =>
  person.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: report, formKey: 'bieu-01', rowKey } }, body: { version, cells } });
const draft = async (person: Person) => must(await person.api.GET('/api/assignments/{id}/draft', { params: { path: { id: report } } }));
const section = async (person: Person, key = 's1') => (await draft(person)).sections.find((one) => one.sectionKey === key);

describe('two people write one report', () => {
  it('a first save opens the draft at version 1', async () => {
    expect(must(await saveSection(cast.dung, 0, text('Dung mở đầu.')))).toMatchObject({ version: 1 });
    const { state } = must(await cast.dung.api.GET('/api/assignments/{id}', { params: { path: { id: report } } }));
    expect(state).toBe('drafting');
  });

  it('who saves from an older version is shown what the other wrote, and nothing is lost', async () => {
    expect(refused(await saveSection(nam, 0, text('Nam mở đầu.')))).toMatchObject({
      status: 409, code: 'version_mismatch', current: { sectionKey: 's1', body: text('Dung mở đầu.'), version: 1, changedBy: 'Hoàng Thị Dung' },
    });
    expect(await section(nam)).toMatchObject({ body: text('Dung mở đầu.'), version: 1 });
    expect(must(await saveSection(nam, 1, text('Dung mở đầu, Nam viết tiếp.')))).toMatchObject({ version: 2 });
    expect(await section(cast.dung)).toMatchObject({ body: text('Dung mở đầu, Nam viết tiếp.'), version: 2, changedBy: 'Hồ Văn Nam' });
  });

  it('who saves from a version that never was is told that there is none', async () => {
    expect(refused(await saveSection(cast.dung, 3, text('Thử'), 's2'))).toMatchObject({ code: 'version_mismatch', current: { sectionKey: 's2', body: null, version: 0 } });
    expect(await section(cast.dung, 's2')).toBeUndefined();
  });

  it('rows of a form go by the same rule', async () => {
    expect(must(await saveRow(cast.dung, 0, { luot: 12, 'kinh-phi': 2.5 }))).toMatchObject({ version: 1 });
    expect(refused(await saveRow(nam, 0, { luot: 7 }))).toMatchObject({
      status: 409, code: 'version_mismatch', current: { formKey: 'bieu-01', rowKey: 'nam-2024', cells: { luot: 12, 'kinh-phi': 2.5 }, version: 1, changedBy: 'Hoàng Thị Dung' },
    });
    expect(must(await saveRow(nam, 1, { luot: 13, 'kinh-phi': 2.5 }))).toMatchObject({ version: 2 });
  });

  it('of eight who save at once from one version, one is kept and seven are shown it', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => saveSection(n % 2 ? nam : cast.dung, 2, text(`Bản của người thứ ${n}`))));
    const kept = answers.filter((answer) => answer.response.ok);
    expect(kept).toHaveLength(1);
    const standing = await section(cast.dung);
    expect(standing).toMatchObject({ version: 3 });
    for (const answer of answers.filter((one) => !one.response.ok)) {
      expect(refused(answer)).toMatchObject({ status: 409, code: 'version_mismatch', current: { version: 3, body: standing!.body } });
    }
  });

  it('a save on one section does not disturb another', async () => {
    const both = await Promise.all([saveSection(cast.dung, 0, text('Kiến nghị của Dung.'), 's2'), saveSection(nam, 3, text('Tình hình do Nam viết.'))]);
    expect(both.map((answer) => answer.response.status)).toEqual([200, 200]);
  });
});

describe('what does not fit is refused with its place', () => {
  it.each([
    [{ luot: 2.5 }, 'cells.luot', 'not_whole'],
    [{ luot: 1e15 }, 'cells.luot', 'too_large'],
    [{ luot: 'mười' }, 'cells.luot', 'not_a_number'],
    [{ 'kinh-phi': 1.25 }, 'cells.kinh-phi', 'too_many_decimals'],
    [{ 'ghi-chu': 4 }, 'cells.ghi-chu', 'not_text'],
    [{ la: 1 }, 'cells.la', 'unknown_column'],
  ])('cells %j', async (cells, path, code) => {
    expect(refused(await saveRow(cast.dung, 0, cells as Record<string, number>, 'nam-2023'))).toMatchObject({ status: 422, code: 'invalid', errors: [{ path, code }] });
    expect((await draft(cast.dung)).rows.some((row) => row.rowKey === 'nam-2023')).toBe(false);
  });

  it('a section, a form or a row that the template has not', async () => {
    expect(refused(await saveSection(cast.dung, 0, text('Thử'), 's9'))).toMatchObject({ status: 422, errors: [{ path: 'sectionKey' }] });
    expect(refused(await saveRow(cast.dung, 0, { luot: 1 }, 'nam-1999'))).toMatchObject({ status: 422, errors: [{ path: 'rowKey' }] });
  });

  const nested = (depth: number): object => depth === 0
    ? { type: 'paragraph' }
    : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(depth - 1)] }] };
  const doc = (...content: object[]) => ({ version: 1, type: 'doc', content });
  const words = (value: string, extra: object = {}) => doc({ type: 'paragraph', content: [{ type: 'text', text: value, ...extra }] });
  it.each([
    ['a node that we do not know', doc({ type: 'image', attrs: { src: 'x' } })],
    ['a script', doc({ type: 'script', content: [{ type: 'text', text: 'alert(1)' }] })],
    ['a link with a script', words('Bấm', { marks: [{ type: 'link', attrs: { href: ['javascript', 'alert(1)'].join(':') } }] })],
    ['attributes that we do not know', doc({ type: 'paragraph', attrs: { onclick: 'alert(1)' } })],
    ['lists nested too deep', doc(nested(5))],
    ['lists nested a thousand deep', doc(nested(1000))],
    ['a text that is too large', words('x'.repeat(200_001))],
    ['too many nodes', doc(...Array.from({ length: 5001 }, () => ({ type: 'paragraph' })))],
    ['a character that no document can hold', words('a\u0000b')],
    ['half a character', words('\ud83d')],
    ['another version of the format', { version: 2, type: 'doc', content: [] }],
    ['HTML', '<p>Xin chào</p>'],
    ['nothing', null],
  ])('a text with %s', async (_what, body) => {
    const { version } = (await section(cast.dung))!;
    const problem = refused(await saveSection(cast.dung, version, body)) as { status: number; errors?: { path: string }[] };
    expect(problem.status).toBe(422);
    expect(problem.errors![0]!.path).toMatch(/^body/);
    expect((await section(cast.dung))!.version).toBe(version);
  });

  it('words that look like markup are words', async () => {
    const { version } = (await section(cast.dung))!;
    const markup = text('<script>alert(1)</script> & "ngoặc kép"');
    must(await saveSection(cast.dung, version, markup));
    expect((await section(cast.dung))!.body).toEqual(markup);
  });
});

describe('a submitted report', () => {
  let first: string;

  it('freezes what stands, and nothing is saved while the level above has it', async () => {
    first = (await submit(cast.dung, report)).id;
    const before = await draft(cast.dung);
    expect(refused(await saveSection(cast.dung, before.sections[0]!.version, text('Sửa lén')))).toMatchObject({ status: 409, code: 'wrong_state', state: 'submitted' });
    expect(refused(await saveRow(nam, before.rows[0]!.version, { luot: 99 }))).toMatchObject({ status: 409, code: 'wrong_state' });
    expect(refused(await nam.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: report } }, body: { id: newId() } }))).toMatchObject({ status: 409, code: 'wrong_state' });
    expect(await draft(cast.dung)).toEqual(before);
  });

  it('comes back with a reason, and the draft opens with what was submitted', async () => {
    const submitted = must(await cast.dung.api.GET('/api/revisions/{id}', { params: { path: { id: first } } }));
    must(await cast.chi.api.POST('/api/revisions/{id}/return', { params: { path: { id: first } }, body: { id: newId(), reason: 'Bổ sung số buổi.', notes: [] } }));
    const opened = await draft(cast.dung);
    expect(Object.fromEntries(opened.sections.map((one) => [one.sectionKey, one.body]))).toEqual(submitted.sections);
    expect(Object.fromEntries(opened.rows.map((row) => [row.rowKey, row.cells]))).toEqual(submitted.rows['bieu-01']);
    expect(opened.lastReturn).toMatchObject({ decision: 'returned', reason: 'Bổ sung số buổi.', revisionNumber: 1, decidedBy: 'Đỗ Kim Chi' });
  });

  it('goes up again as the next revision; the first stays as it was', async () => {
    const before = must(await cast.dung.api.GET('/api/revisions/{id}', { params: { path: { id: first } } }));
    const { version } = (await section(cast.dung))!;
    must(await saveSection(cast.dung, version, text('Đã bổ sung ba buổi.')));
    const second = await submit(cast.dung, report);
    expect(second.number).toBe(2);
    expect(must(await cast.dung.api.GET('/api/revisions/{id}', { params: { path: { id: first } } }))).toEqual(before);
    expect(refused(await cast.chi.api.POST('/api/revisions/{id}/acceptance', { params: { path: { id: first } }, body: { id: newId() } }))).toMatchObject({ status: 409, code: 'already_decided', decision: 'returned', by: 'Đỗ Kim Chi' });
    await accept(cast.chi, second.id);
  });

  it('is decided once, whoever decides at the same moment', async () => {
    const campaign = await launchSmallCampaign(cast.binh, { title: 'Đợt hai' });
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.dung, campaign.id);
    expect(refused(await cast.dung.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: report } }, body: { id: newId() } }))).toMatchObject({ status: 422, code: 'empty_report' });
    must(await saveSection(cast.dung, 0, text('Xong.')));
    const path = { id: (await submit(cast.dung, report)).id };
    const decisions = await Promise.all([
      cast.chi.api.POST('/api/revisions/{id}/acceptance', { params: { path }, body: { id: newId() } }),
      cast.binh.api.POST('/api/revisions/{id}/return', { params: { path }, body: { id: newId(), reason: 'Chưa đủ', notes: [] } }),
      cast.binh.api.POST('/api/revisions/{id}/acceptance', { params: { path }, body: { id: newId() } }),
    ]);
    expect(decisions.map((decision) => decision.response.status).sort()).toEqual([201, 409, 409]);
    for (const decision of decisions.filter((one) => !one.response.ok)) expect(refused(decision as { error?: unknown; response: Response }).code).toBe('already_decided');
  });

  it('a reason pinned to a place that the report has not is refused', async () => {
    const campaign = await launchSmallCampaign(cast.binh, { title: 'Đợt ba' });
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.hue, campaign.id);
    must(await saveSection(cast.hue, 0, text('Xong.')));
    const path = { id: (await submit(cast.hue, report)).id };
    const notes = [{ sectionKey: 's1', reason: 'Rõ hơn' }, { formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'khong-co', reason: 'Thiếu' }];
    const problem = refused(await cast.chi.api.POST('/api/revisions/{id}/return', { params: { path }, body: { id: newId(), reason: 'Chưa đủ', notes } }));
    expect(problem).toMatchObject({ status: 422, errors: [{ path: 'notes.1', code: 'unknown_place' }] });
    expect(must(await cast.hue.api.GET('/api/assignments/{id}', { params: { path: { id: report } } })).state).toBe('submitted');
  });

  it.each(['revisions', 'reviews', 'review_notes', 'figures', 'snapshots', 'journal', 'files', 'readings'])(
    'the role that serves requests can neither change nor remove a row of %s', async (table) => {
      const { database } = cast.world;
      const column = { journal: 'fact', files: 'media_type', figures: 'n1', readings: 'extractor', snapshots: 'number', revisions: 'number', reviews: 'reason', review_notes: 'reason' }[table]!;
      await expect(inApp(database, (app) => app.query(`update ${table} set ${column} = ${column}`))).rejects.toThrow(/permission denied/);
      await expect(inApp(database, (app) => app.query(`delete from ${table}`))).rejects.toThrow(/permission denied/);
      await expect(inApp(database, (app) => app.query(`truncate ${table}`))).rejects.toThrow(/permission denied/);
    });
});
