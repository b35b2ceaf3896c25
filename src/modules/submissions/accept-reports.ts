import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { recordEach } from '../../kit/journal.ts';
import { acceptHeld, holdAssignments } from '../campaigns/index.ts';
import { whereReviewing } from './read-waiting.ts';
import type { acceptManySchema, acceptedManySchema } from './schemas.ts';
import { fits } from './states.ts';
import { obstaclesOf, waitingIds } from './waiting-reports.ts';

type Answer = z.input<typeof acceptedManySchema>;
type Held = Awaited<ReturnType<typeof holdAssignments>>[number];
/** Reports left out that are told by name; the rest is counted. */
const TOLD = 200;

/**
 * Accepts many waiting reports at once: those named, or all that match, but for those taken out. One that is better looked at by
 * itself, or that somebody else decided on meanwhile, is left out and told with the reason. A few statements, however many they are.
 * @throws Problem not_found, id_taken
 */
export function acceptReports(context: SignedIn, campaignId: string, given: z.output<typeof acceptManySchema>): Promise<Answer> {
  return createOnce(context, { id: given.id, kind: 'acceptances', body: { campaignId, ...given } }, async () => {
    const { tx } = context;
    const unitIds = await whereReviewing(context, campaignId);
    const out = new Set(given.except);
    const chosen = (await waitingIds(tx, campaignId, unitIds, given, given.only)).filter((id) => !out.has(id));
    // Whoever was decided on while this waited for the rows is not waiting any more.
    const held = await holdAssignments(context, chosen);
    const still = held.filter(({ state, latestRevisionId }) => fits('accept', state) && latestRevisionId !== null);
    const obstacles = await obstaclesOf(tx, still.map(({ id }) => id));
    const accepted = still.filter(({ id }) => !obstacles.has(id));
    await accept(context, campaignId, accepted);
    const gone = [...new Set(given.only ?? chosen)].filter((id) => !out.has(id) && !still.some((one) => one.id === id));
    const leftOut = await tell(context, unitIds, [...obstacles.keys(), ...gone], obstacles);
    return { accepted: accepted.length, leftOut: leftOut.slice(0, TOLD), leftOutCount: leftOut.length };
  });
}

async function accept(context: SignedIn, campaignId: string, reports: Held[]): Promise<void> {
  if (reports.length === 0) return;
  await sql`
    insert into reviews (id, revision_id, unit_path, decision, decided_by, decided_at)
    select t.id, t.revision_id, t.unit_path::ltree, 'accepted', ${context.actor.accountId}::uuid, ${context.clock.now()}::timestamptz
    from unnest(${reports.map(() => newId())}::uuid[], ${reports.map((one) => one.latestRevisionId)}::uuid[], ${reports.map((one) => one.unitPath)}::text[]) as t (id, revision_id, unit_path)
  `.execute(context.tx);
  await acceptHeld(context, reports.map(({ id }) => id));
  await recordEach(context, 'report.accepted', 'assignment',
    reports.map(({ id, unitId, latestRevisionId }) => ({ objectId: id, unitId, data: { campaignId, revisionId: latestRevisionId } })));
}

/** Those left out that the asker decides on, by name, with why; who decided and when, where somebody did. */
async function tell(context: SignedIn, unitIds: string[], ids: string[], obstacles: Map<string, Answer['leftOut'][number]['reason']>): Promise<Answer['leftOut']> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ assignmentId: string; unitName: string; revisionId: string | null; decidedBy: string | null; decidedAt: Date | null }>`
    select a.assignment_id, a.unit_name, a.latest_revision_id as revision_id, w.name as decided_by, v.decided_at
    from campaigns_public a join campaigns_public p on p.assignment_id = a.parent_id
    left join reviews v on v.revision_id = a.latest_revision_id left join access_public_people w on w.id = v.decided_by
    where a.assignment_id = any (${ids}::uuid[]) and p.unit_id = any (${unitIds}::uuid[])
    order by a.unit_name collate "vi-x-icu", a.assignment_id`.execute(context.tx);
  return rows.map(({ decidedAt, ...row }) => ({ ...row, reason: obstacles.get(row.assignmentId) ?? 'decided', decidedAt: decidedAt?.toISOString() ?? null }));
}
