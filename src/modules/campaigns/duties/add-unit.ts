import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../../kit/context.ts';
import { createOnce } from '../../../kit/creation.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import type { Level } from '../campaign.ts';
import { recountLeaves } from '../exemption-queries.ts';
import { manageableCampaign } from '../policy.ts';
import { campaignsProblems } from '../problems.ts';
import { readAssignment } from '../read-assignments.ts';
import type { assignmentDetailSchema } from '../schemas.ts';
import type { newcomerListSchema, unitAddedSchema } from './schemas.ts';

interface Newcomer {
  unitId: string;
  name: string;
  typeKey: string;
  founded: string;
  aboveName: string | null;
}

const MOST = 200;

/** Units of the levels that report, founded since the launch and not in the roster; at most two hundred, by name. */
function newcomersOf(tx: SignedIn['tx'], campaign: { id: string; unitPath: string; launchedAt: Date | null }, typeKeys: string[], only?: string) {
  return sql<Newcomer>`
    select u.id as unit_id, u.name, u.type_key, u.founded, above.name as above_name
    from organisation_public u left join organisation_public above on above.id = u.parent_id
    where u.path <@ ${campaign.unitPath}::ltree and u.type_key = any (${typeKeys}::text[]) and u.founded >= (${campaign.launchedAt}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
      and not exists (select 1 from assignments a where a.campaign_id = ${campaign.id} and a.unit_id = u.id) ${only ? sql`and u.id = ${only}` : sql``}
    order by u.name collate "vi-x-icu", u.id limit ${MOST}`.execute(tx).then(({ rows }) => rows);
}

const typesOf = (levels: unknown): string[] => (levels as Level[]).flatMap((level) => level.typeKeys);

/** Who could be added to a running campaign, for who manages it. @throws Problem not_allowed, not_found */
export async function readNewcomers(context: SignedIn, campaignId: string): Promise<z.input<typeof newcomerListSchema>> {
  const campaign = await manageableCampaign(context, campaignId);
  if (campaign.state !== 'running') return { items: [] };
  return { items: await newcomersOf(context.tx, campaign, typesOf(campaign.levels)) };
}

/**
 * Adds a unit that was founded during the campaign: it reports to the nearest unit above it in the roster, by its level's day.
 * @throws Problem not_a_newcomer, wrong_state, not_allowed, not_found, id_taken
 */
export function addUnit(context: SignedIn, campaignId: string, given: z.output<typeof unitAddedSchema>): Promise<z.input<typeof assignmentDetailSchema>> {
  return createOnce(context, { id: given.id, kind: 'campaign-unit', body: { campaignId, ...given } }, async () => {
    const { tx } = context;
    const campaign = await manageableCampaign(context, campaignId);
    if (campaign.state !== 'running') throw problems.wrongState(campaign.state);
    const [unit] = await newcomersOf(tx, campaign, typesOf(campaign.levels), given.unitId);
    if (!unit) throw campaignsProblems.notANewcomer();
    const level = (campaign.levels as unknown as Level[]).find(({ typeKeys }) => typeKeys.includes(unit.typeKey))!;
    const { rows: [made] } = await sql<{ parentId: string }>`
      with unit as (select u.id, u.version_id, u.path, u.name from organisation_public u where u.id = ${given.unitId}),
        above as (
          select a.* from assignments a, unit where a.campaign_id = ${campaignId} and a.unit_path @> unit.path and (a.state <> 'exempt' or a.depth = 0)
          order by nlevel(a.unit_path) desc limit 1
        )
      insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, lock_on, state, opened_at)
      select ${given.id}, ${campaignId}, unit.id, unit.version_id, unit.path, unit.name, above.id, above.unit_name, above.depth + 1, true, greatest(${level.due}::date, business_today()),
        case when ${level.lockOn ?? null}::date is not null then greatest(${level.lockOn ?? null}::date, business_today()) end,
        case when above.depth = 0 or above.passed_on_at is not null then 'open' else 'waiting' end, case when above.depth = 0 or above.passed_on_at is not null then business_now() end
      from unit, above returning parent_id`.execute(tx);
    if (!made) throw campaignsProblems.notANewcomer();
    await recountLeaves(tx, [made.parentId]);
    await record(context, { fact: 'assignment.added', unitId: given.unitId, objectKind: 'assignment', objectId: given.id, data: { campaignId } });
    return readAssignment(context, given.id);
  });
}
