import { fromPlainText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { changeCampaign, createCampaign, launchCampaign, passOn } from '../../modules/campaigns/index.ts';
import { takeOverTotals } from '../../modules/consolidation/index.ts';
import { acceptReport, returnReport, saveRow, saveSection, submitReport } from '../../modules/submissions/index.ts';
import { province } from '../../sample/province.ts';
import { businessDay, courses, halfYearCampaign, reportOf, returns } from '../../sample/story.ts';
import type { Course } from '../../sample/story.ts';
import { playScene } from './acting.ts';
import type { Acting, Stage } from './acting.ts';
import { writerOf } from './people.ts';
import type { UnitIds } from './people.ts';

/** Bình drafts and launches the half-year review. @returns the assignment of each unit, by the unit's id */
export function launchHalfYear(stage: Stage, units: UnitIds, directiveId: string): Promise<ReadonlyMap<string, string>> {
  const { title, ownerKey, launchedOn, ownDue, levels, template } = halfYearCampaign;
  return playScene(stage, async ({ as }) => {
    const binh = await as('binh', launchedOn);
    const draft = await createCampaign(binh, { id: newId(), unitId: units.get(ownerKey)!, directiveId, title });
    const { version } = await changeCampaign(binh, draft.id, { version: draft.version, title, template, levels, ownDue, ownLock: null, exemptions: [] });
    await launchCampaign(binh, draft.id, version);
    const rows = await binh.tx.selectFrom('campaignsPublic').where('campaignId', '=', draft.id).select(['assignmentId', 'unitId']).execute();
    return new Map(rows.map((row) => [row.unitId, row.assignmentId]));
  });
}

/** One upper-level union's branch of the story: passes on, its unions write, it decides, it reports upwards. */
export function playBranch(stage: Stage, upperKey: string, assignmentOf: (unitKey: string) => string): Promise<void> {
  const own = courses[upperKey]!;
  const officer = writerOf(upperKey);
  return playScene(stage, async (acting) => {
    if (own.passedOnOn === null) return;
    await passOn(await acting.as(officer, own.passedOnOn), assignmentOf(upperKey), { due: null, exempt: [] });
    for (const unit of province.units) {
      if (unit.parentKey === upperKey && courses[unit.key]) await playUnit(acting, unit.key, assignmentOf(unit.key), officer, false);
    }
    await playUnit(acting, upperKey, assignmentOf(upperKey), 'binh', true);
  });
}

/** One unit drafts, submits and hears the decision, as far as its course says. */
async function playUnit(acting: Acting, unitKey: string, assignmentId: string, reviewer: string, takesOver: boolean): Promise<void> {
  const course = courses[unitKey]!;
  if (course.state === 'waiting' || course.state === 'open') return;
  const writer = await acting.as(writerOf(unitKey), course.submittedOn ?? businessDay);
  await writeReport(writer, unitKey, assignmentId);
  if (takesOver) await takeOverTotals(writer, assignmentId, halfYearCampaign.template.forms.map((form) => form.key));
  if (course.state === 'drafting') return;
  const revision = await submitReport(writer, assignmentId, newId());
  await decide(acting, unitKey, revision.id, reviewer, course);
}

async function writeReport(writer: SignedIn, unitKey: string, id: string): Promise<void> {
  const { sections, forms } = reportOf(unitKey);
  for (const [sectionKey, text] of Object.entries(sections)) {
    await saveSection(writer, { id, sectionKey }, { version: 0, body: fromPlainText(text) });
  }
  for (const [formKey, rows] of Object.entries(forms)) {
    for (const [rowKey, cells] of Object.entries(rows)) await saveRow(writer, { id, formKey, rowKey }, { version: 0, cells });
  }
}

async function decide(acting: Acting, unitKey: string, revisionId: string, reviewer: string, course: Course): Promise<void> {
  if (course.state === 'submitted' || course.decidedOn === null) return;
  const judge = await acting.as(reviewer, course.decidedOn);
  const given = returns[unitKey];
  if (course.state === 'returned' && given) await returnReport(judge, revisionId, { id: newId(), reason: given.reason, notes: given.notes });
  else await acceptReport(judge, revisionId, newId());
}
