import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { recordAll } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { lockBranches, recountLeaves } from './exemption-queries.ts';
import type { BranchRow } from './exemption-queries.ts';
import type { exemptedSchema, exemptionGrantSchema, exemptionLiftSchema } from './exemption-schemas.ts';
import { mayExtend, readableCampaign } from './policy.ts';
import { campaignsProblems } from './problems.ts';

type Answer = z.input<typeof exemptedSchema>;

/** Nothing was handed in yet. */
const OPEN = ['waiting', 'open', 'drafting', 'returned'];

/**
 * Spares units of a running campaign, and with them those below; what they wrote is kept.
 * @throws Problem reports_handed_in where one of them handed in already, not_allowed for whoever is neither above them nor the campaign's
 * owner, not_found, id_taken
 */
export function exemptUnits(context: SignedIn, campaignId: string, given: z.output<typeof exemptionGrantSchema>): Promise<Answer> {
  return createOnce(context, { id: given.id, kind: 'exemption', body: { campaignId, ...given } }, async () => {
    const { tx } = context;
    const { rows, named } = await branches(context, campaignId, given.assignmentIds);
    const handedIn = rows.filter((row) => row.state === 'submitted' || row.state === 'accepted');
    if (handedIn.length > 0) throw campaignsProblems.reportsHandedIn(handedIn.slice(0, 10).map((row) => row.unitName));
    const sparing = rows.filter((row) => OPEN.includes(row.state)).map((row) => row.id);
    await sql`update assignments set exempt_from = state, state = 'exempt', exempt_reason = ${given.reason}, changed_at = business_now() where id = any (${sparing}::uuid[])`.execute(tx);
    await recountLeaves(tx, sparing);
    await tell(context, 'assignment.exempted', named.filter((row) => OPEN.includes(row.state)));
    return { units: sparing.length };
  });
}

/**
 * Takes an exemption back: the units, and those below that were spared for the same reason, report again from where they were.
 * @throws Problem above_is_exempt where the level above is spared itself, not_allowed, not_found, id_taken
 */
export function liftExemption(context: SignedIn, campaignId: string, given: z.output<typeof exemptionLiftSchema>): Promise<Answer> {
  return createOnce(context, { id: given.id, kind: 'exemption-lift', body: { campaignId, ...given } }, async () => {
    const { tx } = context;
    const { rows, named } = await branches(context, campaignId, given.assignmentIds);
    const ids = new Set(named.map((row) => row.id));
    if (named.some((row) => row.parentState === 'exempt' && !ids.has(row.parentId!))) throw campaignsProblems.aboveIsExempt();
    const lifting = rows.filter((row) => row.state === 'exempt' && named.some((one) => one.exemptReason === row.exemptReason && (one.unitPath === row.unitPath || row.unitPath.startsWith(`${one.unitPath}.`))));
    // Who waited to be passed the campaign waits no longer where the level above has passed it on meanwhile.
    await sql`
      update assignments a set state = case when a.exempt_from is null or a.exempt_from = 'waiting' then case when a.depth <= 1 or p.passed_on_at is not null then 'open' else 'waiting' end else a.exempt_from end,
        opened_at = coalesce(a.opened_at, case when a.depth <= 1 or p.passed_on_at is not null then business_now() end), exempt_reason = null, exempt_from = null, changed_at = business_now()
      from assignments b left join assignments p on p.id = b.parent_id
      where b.id = a.id and a.id = any (${lifting.map((row) => row.id)}::uuid[])`.execute(tx);
    await recountLeaves(tx, lifting.map((row) => row.id));
    await tell(context, 'assignment.exemption-lifted', named.filter((row) => row.state === 'exempt'));
    return { units: lifting.length };
  });
}

/** The units named with all below them, held; the asker steers each of those named. */
async function branches(context: SignedIn, campaignId: string, ids: string[]): Promise<{ rows: BranchRow[]; named: BranchRow[] }> {
  const campaign = await readableCampaign(context, campaignId);
  if (campaign.state !== 'running') throw problems.wrongState(campaign.state);
  const rows = await lockBranches(context.tx, campaignId, ids);
  const named = rows.filter((row) => row.chosen);
  if (named.length < new Set(ids).size || named.some((row) => row.depth === 0)) throw problems.notFound();
  if (!named.every((row) => mayExtend(context, row))) throw problems.notAllowed('campaigns.manage');
  return { rows, named };
}

const tell = (context: SignedIn, fact: 'assignment.exempted' | 'assignment.exemption-lifted', rows: readonly BranchRow[]) =>
  recordAll(context, rows.map((row) => ({ fact, unitId: row.unitId, objectKind: 'assignment', objectId: row.id, data: { campaignId: row.campaignId } })));
