import type { z } from 'zod';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { AssignmentState } from './campaign.ts';
import { mayDo, mayExtend, readableAssignment, readableCampaign } from './policy.ts';
import { childrenOf, findAssignment, findCampaign, listAssignments, progressOf } from './queries.ts';
import type { assignmentDetailSchema, assignmentSchema, assignmentsQuery, progressSchema } from './schemas.ts';
import { assignmentStates } from './schemas.ts';
import { templateFor } from './template-for.ts';

type Assignment = z.input<typeof assignmentSchema>;
type Row = Awaited<ReturnType<typeof listAssignments>>[number];

/** The roster within the asker's subtrees, by name. @throws Problem not_found */
export async function readAssignments(context: SignedIn, campaignId: string, query: z.output<typeof assignmentsQuery>) {
  await readableCampaign(context, campaignId);
  const rows = await listAssignments(context.tx, campaignId, {
    ...query, paths: pathsWith(context.actor, 'campaigns.read'), after: readCursor(query.after, ['text', 'id']),
  });
  return page(rows, query.limit, (row) => [row.unitName, row.id], (row) => present(context, row));
}

/** How far the units are, by level. @throws Problem not_found */
export async function readProgress(context: SignedIn, campaignId: string): Promise<z.input<typeof progressSchema>> {
  await readableCampaign(context, campaignId);
  const rows = await progressOf(context.tx, campaignId);
  const depths = [...new Set(rows.map((row) => row.depth))];
  return {
    levels: depths.map((depth) => {
      const of = rows.filter((row) => row.depth === depth);
      const states = Object.fromEntries(assignmentStates.map((state) => [state, of.find((row) => row.state === state)?.units ?? 0]));
      return {
        depth,
        expected: of.filter((row) => row.state !== 'exempt').reduce((sum, row) => sum + row.units, 0),
        late: of.reduce((sum, row) => sum + row.late, 0),
        states: states as Record<AssignmentState, number>,
      };
    }),
  };
}

/** One unit of a roster, with its campaign and what the asker may do now. @throws Problem not_found */
export async function readAssignment(context: SignedIn, id: string): Promise<z.input<typeof assignmentDetailSchema>> {
  const { tx } = context;
  const assignment = await readableAssignment(context, id);
  const campaign = (await findCampaign(tx, assignment.campaignId))!;
  const directive = campaign.directiveId
    ? await tx.selectFrom('directivesPublic').where('directiveId', '=', campaign.directiveId).select(['directiveId as id', 'documentId', 'title']).executeTakeFirst()
    : undefined;
  const { children, waiting } = await childrenOf(tx, id);
  return {
    ...present(context, (await findAssignment(tx, id))!),
    campaign: { id: campaign.id, title: campaign.title, unitName: campaign.unitName, template: await templateFor(tx, id), directive: directive ?? null },
    parentUnitName: assignment.parentName,
    children,
    waitingChildren: waiting,
    may: mayDo(context, assignment, waiting),
  };
}

function present(context: SignedIn, row: Row): Assignment {
  return {
    id: row.id, campaignId: row.campaignId, unitId: row.unitId, unitName: row.unitName, parentId: row.parentId, depth: row.depth, leaf: row.leaf,
    due: row.due, state: row.state as AssignmentState, late: Boolean(row.late), exemptReason: row.exemptReason,
    lockOn: row.lockOn, locked: row.locked, events: row.events, mayExtend: mayExtend(context, row), submittedOn: row.submittedOn,
    latestRevisionId: row.latestRevisionId, acceptedRevisionId: row.acceptedRevisionId,
    below: { expected: row.expected ?? 0, submitted: row.submitted ?? 0, accepted: row.accepted ?? 0, late: row.lateBelow ?? 0 },
  };
}
