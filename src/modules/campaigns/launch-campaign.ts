import { sql } from 'kysely';
import { placeCells } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { isFatal } from './campaign.ts';
import type { CampaignDetail, Level } from './campaign.ts';
import { manageableCampaign } from './policy.ts';
import { previewRoster } from './preview-roster.ts';
import { campaignsProblems } from './problems.ts';
import { lockCampaign } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';

/**
 * Launches a campaign: publishes its forms, freezes the roster with each unit's version and ancestors. Units directly below
 * the owner may begin; those further down wait until the level above them passes it on. The journal's fact tells them.
 * @throws Problem version_mismatch, wrong_state, campaign_not_ready, not_allowed, not_found
 */
export async function launchCampaign(context: SignedIn, id: string, version: number): Promise<CampaignDetail> {
  const campaign = await manageableCampaign(context, id);
  const locked = await lockCampaign(context.tx, id);
  if (locked.state !== 'draft') throw problems.wrongState(locked.state);
  if (locked.version !== version) throw problems.stale(await readCampaign(context, id));
  const fatal = (await previewRoster(context, id)).warnings.filter(isFatal);
  if (fatal.length > 0) throw campaignsProblems.notReady(fatal.map((warning) => warning.code));
  await publishForms(context, id, campaign.template as unknown as ReportTemplate);
  await freezeRoster(context, campaign, campaign.levels as unknown as Level[]);
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

/** The rule is evaluated once, level by level from the top, so that each unit finds the nearest one above it in the roster. */
async function freezeRoster(context: SignedIn, campaign: { id: string; unitId: string; unitPath: string; ownDue: string | null }, levels: Level[]): Promise<void> {
  const { tx } = context;
  await sql`
    insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, depth, leaf, due, state, opened_at)
    select gen_random_uuid(), ${campaign.id}, u.id, u.version_id, u.path, u.name, null, 0, false, ${campaign.ownDue}::date, 'open', business_now()
    from organisation_public u where u.id = ${campaign.unitId}`.execute(tx);
  for (const level of levels) {
    await sql`
      insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state, opened_at)
      select gen_random_uuid(), ${campaign.id}, u.id, u.version_id, u.path, u.name, above.id, above.unit_name, above.depth + 1, true, ${level.due}::date,
             case when above.depth = 0 then 'open' else 'waiting' end, case when above.depth = 0 then business_now() end
      from organisation_public u
      cross join lateral (
        select a.id, a.unit_name, a.depth from assignments a
        where a.campaign_id = ${campaign.id} and a.unit_path @> u.path
        order by nlevel(a.unit_path) desc limit 1) above
      where u.path <@ ${campaign.unitPath}::ltree and u.path <> ${campaign.unitPath}::ltree and u.type_key = any (${level.typeKeys}::text[])`.execute(tx);
  }
  await sql`
    update assignments a set leaf = false
    where a.campaign_id = ${campaign.id} and a.leaf and exists (select 1 from assignments b where b.parent_id = a.id)`.execute(tx);
}
