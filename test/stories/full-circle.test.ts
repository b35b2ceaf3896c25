import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, ownAssignment, passOn, submit, text, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const REAL_PLAN = new URL('../../../shared/seeds/001_e2bd2a560fd9c6d5.txt', import.meta.url);
const OWN_PLAN = new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url);

const plans = [
  { name: 'our own plan of a ten-year review', file: OWN_PLAN },
  { name: 'the real plan 001', file: REAL_PLAN },
];

describe.each(plans)('the full circle with $name', ({ file }) => {
  describe.skipIf(!existsSync(file))('a plan goes in, the consolidated report comes out', () => {
    let cast: Cast;
    let documentId: string;
    let directiveId: string;
    let campaignId: string;
    let sectionKeys: string[];
    let figureRow: string;
    let dungReport: string;
    let chiReport: string;
    let snapshotId: string;

    beforeAll(async () => {
      cast = await summonCast(await startWorld());
    });
    afterAll(() => cast.world.close());

    it('Giang takes the plan in, and it is read', async () => {
      const { giang } = cast;
      documentId = newId();
      const form = new FormData();
      form.set('id', documentId);
      form.set('unitId', giang.unitId);
      form.set('file', new Blob([readFileSync(file)]), 'ke-hoach.txt');
      const response = await giang.fetch('/api/documents', { method: 'POST', body: form });
      expect(response.status).toBe(201);
      const document = (await response.json()) as { kind: string; text: string; reading: { directive: { reportOutline: unknown[]; forms: unknown[]; deadlines: unknown[] }; evidence: Record<string, { start: number; end: number }> } };
      expect(document.kind).toBe('plan');
      expect(document.reading.directive.reportOutline).not.toBeNull();
      expect(document.reading.directive.forms.length).toBeGreaterThan(0);
      expect(document.reading.directive.deadlines.length).toBeGreaterThan(0);
      const title = document.reading.evidence['/title']!;
      expect(document.text.slice(title.start, title.end).length).toBeGreaterThan(10);
    });

    it('she corrects a value and confirms', async () => {
      const { giang } = cast;
      const path = { id: documentId };
      const read = must(await giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
      expect(read).toMatchObject({ state: 'unread', version: 0 });
      const saved = must(await giang.api.PUT('/api/documents/{id}/directive', { params: { path }, body: { version: 0, readingId: read.readingId, content: { ...read.content, place: 'Vân Khê' } } }));
      expect(saved).toMatchObject({ state: 'draft', version: 1 });
      const confirmed = must(await giang.api.POST('/api/documents/{id}/directive/confirmation', { params: { path }, body: { version: 1, readingId: saved.readingId } }));
      expect(confirmed).toMatchObject({ state: 'confirmed', confirmedBy: 'Trần Hương Giang' });
      expect(confirmed.content.place).toBe('Vân Khê');
      directiveId = confirmed.id!;
    });

    it('Bình is told that it can become a campaign', async () => {
      await expect.poll(async () => must(await cast.binh.api.GET('/api/notices')).items.map((notice) => [notice.kind, notice.documentId])).toEqual([['directive.confirmed', documentId]]);
    });

    it('Bình makes it a campaign: outline and forms as template, participants by rule, a due day per level', async () => {
      const { binh } = cast;
      const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, directiveId } }));
      expect(draft.template.outline.length).toBeGreaterThan(0);
      expect(draft.template.forms.length).toBeGreaterThan(0);
      campaignId = draft.id;
      const [form] = draft.template.forms;
      figureRow = form!.rows[0]!.key;
      const path = { id: campaignId };
      const changed = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: {
        version: draft.version, title: draft.title, ownDue: '2024-08-25',
        template: { ...draft.template, forms: [{ ...form!, columns: [
          { key: 'luot', label: 'Lượt cán bộ được đào tạo', type: 'count', decimals: 0, rollup: 'sum' },
          { key: 'kinh-phi', label: 'Kinh phí (triệu đồng)', type: 'decimal', decimals: 1, rollup: 'sum' },
        ] }] },
        levels: [{ typeKeys: ['district', 'sector'], due: '2024-08-10' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-30' }],
      } }));
      const preview = must(await binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path } }));
      expect(preview.levels.map((level) => level.units)).toEqual([2, 4]);
      // The days of the real plan lie in 2020: the planner is told that those proposed are not the plan's. His own are a Saturday and a Sunday.
      expect(preview.warnings.filter((warning) => warning.code !== 'named_due_passed' && warning.code !== 'due_on_holiday')).toEqual([]);
      const launched = must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version: changed.version } }));
      expect(launched).toMatchObject({ state: 'running', expected: 6, submitted: 0 });
      const leaves = (nodes: typeof launched.template.outline): string[] => nodes.flatMap((node) => (node.children.length ? leaves(node.children) : [node.key]));
      sectionKeys = leaves(launched.template.outline);
    });

    it('Chi is told, finds it under her work, and passes it on; Dung sees it only then', async () => {
      const { chi, dung } = cast;
      await expect.poll(async () => must(await chi.api.GET('/api/notices')).items.map((notice) => notice.kind)).toEqual(['campaign.launched']);
      const work = must(await chi.api.GET('/api/work'));
      expect(work.toPassOn).toMatchObject([{ campaignId, waiting: 3 }]);
      expect(refused(await dung.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }))).toMatchObject({ status: 404 });
      chiReport = work.toPassOn[0]!.assignmentId;
      expect(await passOn(chi, chiReport)).toMatchObject({ waitingChildren: 0, children: 3 });
      expect(must(await dung.api.GET('/api/work')).toWrite).toMatchObject([{ campaignId, state: 'open', due: '2024-07-30' }]);
    });

    it('she and Dung may open the plan behind it', async () => {
      for (const person of [cast.chi, cast.dung]) {
        expect(must(await person.api.GET('/api/documents/{id}', { params: { path: { id: documentId } } })).text.length).toBeGreaterThan(1000);
      }
    });

    it('Dung writes the sections, fills the form and submits', async () => {
      const { dung } = cast;
      dungReport = await ownAssignment(dung, campaignId);
      await write(dung, dungReport, { [sectionKeys[0]!]: 'Công đoàn Bao bì đã học tập nghị quyết.' }, { [figureRow]: { luot: 12, 'kinh-phi': 2.5 } });
      expect(await submit(dung, dungReport)).toMatchObject({ number: 1, submittedBy: 'Hoàng Thị Dung', review: null });
      const again = { params: { path: { id: dungReport, sectionKey: sectionKeys[0]! } }, body: { version: 1, body: text('Sửa sau khi nộp') } };
      expect(refused(await dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', again))).toMatchObject({ status: 409, code: 'wrong_state', state: 'submitted' });
    });

    it('Chi returns it with a reason at a section and at a cell; Dung mends it and submits again', async () => {
      const { chi, dung } = cast;
      const [waiting] = must(await chi.api.GET('/api/work')).toReview;
      const returned = must(await chi.api.POST('/api/revisions/{id}/return', { params: { path: { id: waiting!.revisionId } }, body: {
        id: newId(), reason: 'Bổ sung số liệu và kiến nghị.',
        notes: [
          { sectionKey: sectionKeys[0]!, reason: 'Nêu rõ số buổi học tập.' },
          { formKey: 'bieu-01', rowKey: figureRow, columnKey: 'luot', reason: 'Thiếu lượt tập huấn quý II.' },
        ],
      } }));
      expect(returned.review?.notes).toHaveLength(2);
      const draft = must(await dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungReport } } }));
      expect(draft.lastReturn).toMatchObject({ reason: 'Bổ sung số liệu và kiến nghị.', revisionNumber: 1 });
      const cells = { params: { path: { id: dungReport, formKey: 'bieu-01', rowKey: figureRow } }, body: { version: 1, cells: { luot: 15, 'kinh-phi': 2.5 } } };
      must(await dung.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', cells));
      expect(await submit(dung, dungReport)).toMatchObject({ number: 2 });
    });

    it('Chi accepts all, consolidates and submits her own report upwards', async () => {
      const { chi, hue } = cast;
      const hueReport = await ownAssignment(hue, campaignId);
      await write(hue, hueReport, { [sectionKeys[0]!]: 'Trường mầm non đã mở hai lớp.' }, { [figureRow]: { luot: 5, 'kinh-phi': 0.7 } });
      await submit(hue, hueReport);
      for (const { revisionId } of must(await chi.api.GET('/api/work')).toReview) await accept(chi, revisionId);
      const path = { id: chiReport };
      const totals = must(await chi.api.GET('/api/assignments/{id}/consolidation', { params: { path } }));
      expect(totals.standing).toMatchObject({ expected: 3, accepted: 2, inFigures: 2 });
      expect(totals.forms[0]!.cells[`${figureRow}/luot`]).toEqual({ value: 20, given: 2 });
      expect(totals.forms[0]!.cells[`${figureRow}/kinh-phi`]).toEqual({ value: 3.2, given: 2 });
      const texts = must(await chi.api.GET('/api/assignments/{id}/consolidation/sections/{sectionKey}', { params: { path: { ...path, sectionKey: sectionKeys[0]! } } }));
      expect(texts.items.map((item) => item.unitName)).toEqual(['CĐCS Công ty Bao bì Lung Tiên', 'CĐCS Trường Mầm non Suối Mơ']);
      expect(must(await chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path }, body: { formKeys: ['bieu-01'] } })).rows).toBeGreaterThan(0);
      await write(chi, chiReport, { [sectionKeys[0]!]: 'Toàn huyện đã tổ chức ba lớp bồi dưỡng.' });
      expect(await submit(chi, chiReport)).toMatchObject({ number: 1 });
    });

    it('Bình accepts, and sees down to the cell which units make a figure up', async () => {
      const { binh } = cast;
      const [waiting] = must(await binh.api.GET('/api/work')).toReview;
      await accept(binh, waiting!.revisionId);
      const own = (must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }))).ownAssignmentId!;
      const cell = { formKey: 'bieu-01', rowKey: figureRow, columnKey: 'luot' };
      const above = must(await binh.api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', { params: { path: { id: own, ...cell } } }));
      expect(above.items.map((source) => [source.unitName, source.value, source.given])).toEqual([
        ['Liên đoàn Lao động huyện Thanh Lung', 20, 2], ['Liên đoàn Lao động huyện Yên Khê', null, 0],
      ]);
      const below = must(await binh.api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', { params: { path: { id: above.items[0]!.assignmentId, ...cell } } }));
      expect(below.items.map((source) => [source.unitName, source.value])).toEqual([
        ['CĐCS Công ty Bao bì Lung Tiên', 15], ['CĐCS Trạm Y tế Đồi Chè', null], ['CĐCS Trường Mầm non Suối Mơ', 5],
      ]);
      const stated = must(await binh.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id: own }, query: { meaning: 'stated' } } }));
      expect(stated.forms[0]!.cells[`${figureRow}/luot`]).toEqual({ value: 20, given: 1 });
    });

    it('he freezes it, and what is accepted later does not change what was frozen', async () => {
      const { binh } = cast;
      const own = (must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }))).ownAssignmentId!;
      await write(binh, own, { [sectionKeys.at(-1)!]: 'Đề nghị cấp trên hỗ trợ kinh phí bồi dưỡng.' });
      const { proposedHead } = must(await binh.api.GET('/api/assignments/{id}/snapshots', { params: { path: { id: own } } }));
      expect(proposedHead).toMatchObject({ issuer: 'Liên đoàn Lao động tỉnh Vân Khê', code: 'BC-LĐLĐ', place: 'Vân Khê', date: '2024-07-15' });
      const head = { ...proposedHead, number: '38', signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Phạm Hoài An' } };
      const body = { id: newId(), head };
      const snapshot = must(await binh.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: own } }, body }));
      expect(snapshot).toMatchObject({ number: 1, standing: { inFigures: 2, expected: 4 } });
      snapshotId = snapshot.id;
      expect(must(await binh.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: own } }, body }))).toEqual(snapshot);
    });

    it('downloads the report as Word, which our own reader reads back with the same head, outline and figures', async () => {
      const { binh } = cast;
      const response = await binh.fetch(`/api/snapshots/${snapshotId}/report.docx`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toContain('attachment');
      const opened = await openOfficeFile(new Uint8Array(await response.arrayBuffer()), 'bao-cao.docx');
      if (!opened.ok) throw new Error(opened.problem.message.vi);
      const { directive } = readDirective(opened.text);
      expect(directive).toMatchObject({
        kind: 'report', number: '38', code: 'BC-LĐLĐ', date: '2024-07-15', place: 'Vân Khê',
        signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Phạm Hoài An' },
      });
      expect(directive.issuer?.toLocaleLowerCase('vi')).toBe('liên đoàn lao động tỉnh vân khê');
      expect(opened.text).toContain('Toàn huyện đã tổ chức ba lớp bồi dưỡng.');
      expect(opened.text).toContain('Đề nghị cấp trên hỗ trợ kinh phí bồi dưỡng.');
      expect(opened.text).toMatch(/\t20\t3,2/);
      const campaign = must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }));
      const places = campaign.template.outline.map((section) => opened.text.indexOf(section.heading.slice(0, 40)));
      expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    });

    it('Khách sees nothing and reaches nothing', async () => {
      const { khach } = cast;
      expect(must(await khach.api.GET('/api/session')).scopes).toEqual([]);
      expect(must(await khach.api.GET('/api/work'))).toMatchObject({ toWrite: [], toReview: [], toPassOn: [], toConfirm: [] });
      const doors = ['/api/documents', `/api/documents/${documentId}`, '/api/campaigns', `/api/campaigns/${campaignId}`, `/api/assignments/${dungReport}`,
        `/api/assignments/${chiReport}/consolidation`, `/api/snapshots/${snapshotId}/report.docx`, '/api/units', '/api/accounts', '/api/journal'];
      for (const door of doors) expect([403, 404], door).toContain((await khach.fetch(door)).status);
    });

    it('the journal tells the whole story, without personal values', async () => {
      const { items } = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { limit: 200 } } }));
      const told = new Set(items.map((item) => item.fact));
      for (const fact of ['document.received', 'directive.confirmed', 'campaign.launched', 'campaign.passed-on', 'report.submitted', 'report.returned', 'report.accepted', 'consolidation.frozen']) {
        expect(told, fact).toContain(fact);
      }
      expect(JSON.stringify(items.map((item) => item.data))).not.toMatch(/Bao bì|Hoàng|kiến nghị/);
    });
  });
});

