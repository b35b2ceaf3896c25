import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { proposedHead } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
let campaignId: string;
let chiReport: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  campaignId = (await launchSmallCampaign(cast.binh)).id;
  chiReport = await ownAssignment(cast.chi, campaignId);
  await passOn(cast.chi, chiReport);
});
afterAll(() => cast.world.close());

const printed = async (person: Person, path: string) => {
  const opened = await openOfficeFile(new Uint8Array(await (await person.fetch(path)).arrayBuffer()), 'bao-cao.docx');
  if (!opened.ok) throw new Error(opened.problem.message.vi);
  return opened.text;
};

describe('a printed report', () => {
  it('bears the day in Viet Nam on which it was submitted, also in the small hours', async () => {
    const id = await ownAssignment(cast.hue, campaignId);
    await write(cast.hue, id, { s1: 'Báo cáo lúc nửa đêm.' });
    const revision = await submit(cast.hue, id);
    await inOwner(cast.world.database, (owner) => owner.query(`update revisions set submitted_at = '2024-07-14T22:30:00Z' where id = $1`, [revision.id]));
    expect(await printed(cast.hue, `/api/revisions/${revision.id}/report.docx`)).toMatch(/ngày 15 tháng 7 năm 2024/);
  });
});

describe('taking totals over', () => {
  it('keeps a figure that nobody below gave', async () => {
    await write(cast.chi, chiReport, {}, { 'nam-2023': { luot: 4 } });
    must(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path: { id: chiReport } }, body: { formKeys: ['bieu-01'] } }));
    const { rows } = must(await cast.chi.api.GET('/api/assignments/{id}/draft', { params: { path: { id: chiReport } } }));
    expect(rows.find((row) => row.rowKey === 'nam-2023')!.cells).toEqual({ luot: 4, 'kinh-phi': null });
  });
});

describe('what is frozen', () => {
  it('holds the words of every unit below, however many there are', async () => {
    const dung = await ownAssignment(cast.dung, campaignId);
    await write(cast.dung, dung, { s2: 'Đề nghị mở thêm lớp.' }, { 'nam-2024': { luot: 3 } });
    await accept(cast.chi, (await submit(cast.dung, dung)).id);
    // Four hundred more unions of the district hand in the same and are accepted.
    await inOwner(cast.world.database, (owner) => owner.query(`
      with more as (
        insert into units (id, origin, founded) select gen_random_uuid(), origin, founded from units, generate_series(1, 400) where id = $1 returning id, node
      ), versions as (
        insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path)
        select gen_random_uuid(), more.id, v.valid, 'CĐCS số ' || more.node, v.short_name, v.type_key, v.parent_id, subpath(v.path, 0, -1) || more.node::text
        from more, unit_versions v where v.unit_id = $1 returning id, unit_id, path, name
      ), asked as (
        insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, depth, leaf, due, state, latest_revision_id, accepted_revision_id, submitted_on)
        select gen_random_uuid(), a.campaign_id, v.unit_id, v.id, v.path, v.name, a.parent_id, a.depth, true, a.due, 'accepted', gen_random_uuid(), null, a.submitted_on
        from versions v, assignments a where a.id = $2 returning id, latest_revision_id, unit_path
      ), handed_in as (
        insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
        select asked.latest_revision_id, r.origin, asked.id, r.campaign_id, asked.unit_path, 1, r.sections, r.rows, r.submitted_by from asked, revisions r where r.assignment_id = $2 returning id, campaign_id, unit_path
      )
      insert into figures (campaign_id, revision_id, block, unit_path, n3) select campaign_id, id, 0, unit_path, 3 from handed_in`, [cast.units.bao, dung]));
    await inOwner(cast.world.database, (owner) => owner.query(`update assignments set accepted_revision_id = latest_revision_id where state = 'accepted'`));
    const made = must(await cast.chi.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: chiReport } }, body: { id: newId(), head: await proposedHead(cast.chi, chiReport) } }));
    expect(made.standing).toMatchObject({ accepted: 401, inFigures: 401 });
    const { rows: [frozen] } = await inOwner(cast.world.database, (owner) => owner.query<{ texts: string; ids: string; total: string }>(
      `select jsonb_array_length(sections -> 's2' -> 'gathered') as texts, cardinality(revision_ids) as ids, forms -> 0 -> 'cells' -> 'nam-2024/luot' ->> 'given' as total from snapshots where id = $1`, [made.id]));
    expect([frozen!.texts, frozen!.ids, frozen!.total].map(Number)).toEqual([401, 401, 401]);
    expect((await printed(cast.chi, `/api/snapshots/${made.id}/report.docx`)).match(/Đề nghị mở thêm lớp/g)).toHaveLength(401);
  });
});
