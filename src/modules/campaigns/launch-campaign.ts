import { sql } from 'kysely';
import { placeCells } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { isFatal, ruleOf } from './campaign.ts';
import type { CampaignDetail } from './campaign.ts';
import { manageableCampaign } from './policy.ts';
import { previewRoster } from './preview-roster.ts';
import { campaignsProblems } from './problems.ts';
import { lockCampaign } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';
import { roster } from './roster.ts';
import type { RosterRule } from './roster.ts';

/**
 * Launches a campaign: publishes its forms, freezes the roster with each unit's version and ancestors. Units directly below
 * the owner may begin; those further down wait until the level above them passes it on. The journal's fact tells them.
 * @throws Problem version_mismatch, wrong_state, campaign_not_ready, not_allowed, not_found
 */
export async function launchCampaign(context: SignedIn, id: string, version: number): Promise<CampaignDetail> {
  await manageableCampaign(context, id);
  const locked = await lockCampaign(context.tx, id);
  if (locked.state !== 'draft') throw problems.wrongState(locked.state);
  if (locked.version !== version) throw problems.stale(await readCampaign(context, id));
  // Read once it is held: what another saved a moment before is what goes out.
  const campaign = await manageableCampaign(context, id);
  const fatal = (await previewRoster(context, id)).warnings.filter(isFatal);
  if (fatal.length > 0) throw campaignsProblems.notReady(fatal.map((warning) => warning.code));
  await publishForms(context, id, campaign.template as unknown as ReportTemplate);
  await freezeRoster(context, id, ruleOf(campaign));
  await context.tx.updateTable('campaigns').set({ state: 'running', launchedBy: context.actor.accountId, launchedAt: context.clock.now(), version: version + 1 })
    .where('id', '=', id).execute();
  await record(context, { fact: 'campaign.launched', unitId: campaign.unitId, objectKind: 'campaign', objectId: id });
  return readCampaign(context, id);
}

async function publishForms(context: SignedIn, campaignId: string, template: ReportTemplate): Promise<void> {
  const maps = placeCells(template.forms);
  const rows = template.forms.map((form, position) => ({
    id: newId(), campaignId, key: form.key, position, definition: JSON.stringify(form), cells: JSON.stringify(maps[position]),
  }));
  if (rows.length > 0) await context.tx.insertInto('formVersions').values(rows).execute();
}

/**
 * The rule is evaluated once, in one statement. Each unit hangs below the nearest one above it in the tree that is in the roster too,
 * whatever the order of the levels: were a unit and one below it both taken for lowest, figures would count twice.
 */
async function freezeRoster(context: SignedIn, campaignId: string, rule: RosterRule): Promise<void> {
  await sql`
    with ${roster(rule)}, numbered as materialized (
      select gen_random_uuid() as id, r.* from roster r
    ), placed as materialized (
      select r.id, count(above.id) as depth,
             -- Units between that are not in the roster leave nulls, which would come first.
             (array_agg(above.id order by nlevel(above.path) desc nulls last))[1] as parent_id,
             (array_agg(above.name order by nlevel(above.path) desc nulls last))[1] as parent_name
      from numbered r
      left join lateral (select subpath(r.path, 0, steps)::text as path from generate_series(1, nlevel(r.path) - 1) steps) way on true
      left join numbered above on above.path::text = way.path
      group by r.id
    )
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, lock_on, state, exempt_reason, opened_at)
    select r.id, ${campaignId}, r.unit_id, r.version_id, r.path, r.name, p.parent_id, p.parent_name, p.depth,
           p.depth > 0 and not exists (select 1 from placed below join numbered b on b.id = below.id where below.parent_id = r.id and b.exempt_reason is null), r.due, r.lock_on,
           case when r.exempt_reason is not null then 'exempt' when p.depth <= 1 then 'open' else 'waiting' end, r.exempt_reason,
           case when p.depth <= 1 and r.exempt_reason is null then business_now() end
    from numbered r join placed p on p.id = r.id`.execute(context.tx);
}
