import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { draftOfSnapshot, issue, signed } from '../support/issuing.ts';
import { accept, submit, write } from '../support/reporting.ts';
import { proposedHead, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** The report of the province is out: every unit sees where it stands, and nothing of the others. */

let cast: Cast;
let scene: Scene;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ params: { path: { id } } });
const resultsOf = async (person: Person, id: string) => must(await person.api.GET('/api/assignments/{id}/results', at(id)));

describe('what a campaign came to', () => {
  it('is not told before the report of its owner was issued', async () => {
    expect(await resultsOf(cast.dung, scene.dungReport)).toMatchObject({ document: null, forms: [], state: 'accepted' });
    expect((await cast.dung.fetch(`/api/assignments/${scene.dungReport}/results/document`)).status).toBe(404);
  });

  it('then each unit sees its figures in its branch, its words that went up, and opens the report', async () => {
    const { binh, giang, chi, hue, dung } = cast;
    await write(hue, scene.hueReport, {}, { 'nam-2024': { luot: 4 } });
    await accept(chi, (await submit(hue, scene.hueReport)).id);
    const taken = { type: 'text' as const, text: 'CĐCS Công ty Bao bì Lung Tiên:', marks: [{ type: 'bold' as const }, { type: 'italic' as const }] };
    const body = { version: 1 as const, type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [taken] }, { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Đã mở hai lớp.' }] }] };
    must(await chi.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: scene.chiReport, sectionKey: 's1' } }, body: { version: 0, body } }));
    await accept(binh, (await submit(chi, scene.chiReport)).id);
    const snapshot = must(await binh.api.POST('/api/assignments/{id}/snapshots', { ...at(scene.provinceReport), body: { id: newId(), head: await proposedHead(binh, scene.provinceReport) } }));
    const sent = await issue(giang, await signed(giang, await draftOfSnapshot(binh, snapshot.id), giang));
    await vi.waitFor(async () => expect((await resultsOf(dung, scene.dungReport)).document).toMatchObject({ symbol: sent.symbol, recalled: false }), { timeout: 10_000 });
    const ofDung = await resultsOf(dung, scene.dungReport);
    expect(ofDung.forms[0]!.figures).toContainEqual({ row: 'Ước năm 2024', column: 'Lượt cán bộ', own: 12, branch: 16, units: 2, share: 0.75 });
    expect(ofDung.texts).toMatchObject([{ key: 's1', carried: true }]);
    expect(JSON.stringify(ofDung)).not.toContain('Mầm non');
    expect((await resultsOf(hue, scene.hueReport)).texts).toMatchObject([{ key: 's1', carried: false }]);
    expect((await resultsOf(chi, scene.chiReport)).forms[0]!.figures).toContainEqual({ row: 'Ước năm 2024', column: 'Lượt cán bộ', own: 16, branch: 16, units: 2, share: 1 });
    expect((await resultsOf(chi, scene.chiReport)).texts).toMatchObject([{ key: 's1', carried: true }]);
    const file = async (person: Person, path: string) => Buffer.from(await (await person.fetch(path)).arrayBuffer());
    expect((await file(dung, `/api/assignments/${scene.dungReport}/results/document`)).equals(await file(giang, `/api/outgoing-documents/${sent.id}/file`))).toBe(true);
    expect(refused(await cast.tam.api.GET('/api/assignments/{id}/results', at(scene.dungReport)))).toMatchObject({ status: 404 });
    must(await giang.api.POST('/api/outgoing-documents/{id}/recall', { ...at(sent.id), body: { reason: 'Sai số liệu' } }));
    await vi.waitFor(async () => expect((await resultsOf(dung, scene.dungReport)).document).toMatchObject({ recalled: true }), { timeout: 10_000 });
  });
});
