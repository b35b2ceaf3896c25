import type { z } from 'zod';
import type { FormDefinition } from '../../engines/forms/index.ts';
import { cellId } from '../../engines/forms/index.ts';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { findCampaign, publishedForms, readableAssignment, templateOf } from '../campaigns/index.ts';
import { keptFile } from '../intake/index.ts';
import { readRevision } from '../submissions/index.ts';
import type { resultsSchema } from './schemas.ts';

type Results = z.input<typeof resultsSchema>;
type Totals = Record<string, Record<string, { value: number | null; given: number }>>;

/**
 * What a campaign came to, for one unit of its roster: the issued report, its own figures beside what its branch adds up to, and which of
 * its texts went up. Nothing of any other unit. @throws Problem not_found
 */
export async function readResults(context: SignedIn, assignmentId: string): Promise<Results> {
  const { tx } = context;
  const assignment = await readableAssignment(context, assignmentId);
  const campaign = (await findCampaign(tx, assignment.campaignId))!;
  const document = await tx.selectFrom('campaignResults').select(['symbol', 'title', 'issuedOn', 'recalled']).where('campaignId', '=', campaign.id).executeTakeFirst();
  const { unitName, parentName, state, due, submittedOn, leaf } = assignment;
  const own = { unitName, parentName, state: state as Results['state'], due, submittedOn, late: Boolean(assignment.late), campaign: { id: campaign.id, title: campaign.title } };
  if (!document) return { ...own, document: null, forms: [], texts: [] };
  const revision = assignment.acceptedRevisionId ? await readRevision(context, assignment.acceptedRevisionId) : null;
  const totalsOf = async (id: string | null) => (id ? ((await tx.selectFrom('branchResults').select('forms').where('assignmentId', '=', id).executeTakeFirst())?.forms as Totals | undefined) : undefined);
  const branch = await totalsOf(assignment.parentId ?? null);
  const below = leaf ? undefined : await totalsOf(assignmentId);
  const forms = (await publishedForms(context, campaign.id)).map(({ key, definition }) => {
    const form = definition as unknown as FormDefinition;
    const figures = form.rows.flatMap((row) => form.columns.filter((column) => column.type !== 'text').map((column) => {
      const cell = cellId(row.key, column.key);
      const given = revision?.rows[key]?.[row.key]?.[column.key];
      const value = below ? (below[key]?.[cell]?.value ?? null) : typeof given === 'number' ? given : null;
      const total = branch?.[key]?.[cell];
      return { row: row.label, column: column.label, own: value, branch: total?.value ?? null, units: total?.given ?? 0, share: column.rollup === 'sum' && value !== null && total?.value ? value / total.value : null };
    }));
    return { key, title: form.title, figures: figures.filter((figure) => figure.own !== null || figure.branch !== null) };
  });
  return { ...own, document, forms, texts: await textsOf(context, { id: assignmentId, campaignId: campaign.id }, (revision?.sections ?? {}) as Record<string, RichText>) };
}

async function textsOf({ tx }: SignedIn, assignment: { id: string; campaignId: string }, sections: Record<string, RichText>): Promise<Results['texts']> {
  const carried = new Set((await tx.selectFrom('carriedTexts').select('sectionKey').where('assignmentId', '=', assignment.id).execute()).map((row) => row.sectionKey));
  return flattenOutline((await templateOf(tx, assignment.campaignId)).outline).flatMap(({ section }) => {
    const body = sections[section.key];
    return body && !isBlank(body) ? [{ key: section.key, label: section.label, heading: section.heading, carried: carried.has(section.key) }] : [];
  });
}

/** The issued report of the campaign, for every unit of its roster. @throws Problem not_found */
export async function downloadResult(context: SignedIn, assignmentId: string): Promise<Download> {
  const { campaignId } = await readableAssignment(context, assignmentId);
  const document = await context.tx.selectFrom('campaignResults').select(['fileSha256', 'filename']).where('campaignId', '=', campaignId).executeTakeFirst();
  if (!document) throw problems.notFound();
  return keptFile(context, document.fileSha256, document.filename);
}
