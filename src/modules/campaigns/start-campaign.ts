import { sql } from 'kysely';
import { placeCells } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import type { Recorder } from '../../kit/journal.ts';
import { ruleOf } from './campaign.ts';
import { roster } from './roster.ts';
import type { RosterRule } from './roster.ts';

/** A draft as it is stored. */
export interface StoredDraft {
  id: string;
  unitId: string;
  unitPath: string;
  template: unknown;
  levels: unknown;
  exemptions: unknown;
  ownDue: string | null;
  ownLock: string | null;
  version: number;
}

/** Puts a draft that is held into force, whoever does it: publishes its forms, freezes its roster, and says so. */
export async function startCampaign(by: Recorder & { now: Date }, draft: StoredDraft): Promise<void> {
  await publishForms(by, draft.id, draft.template as ReportTemplate);
  await freezeRoster(by, draft.id, ruleOf(draft));
  await by.tx.updateTable('campaigns').set({ state: 'running', launchedAt: by.now, version: draft.version + 1, ...(by.actor && { launchedBy: by.actor.accountId }) })
    .where('id', '=', draft.id).execute();
  await record(by, { fact: 'campaign.launched', unitId: draft.unitId, objectKind: 'campaign', objectId: draft.id });
}

async function publishForms({ tx }: Recorder, campaignId: string, template: ReportTemplate): Promise<void> {
  const maps = placeCells(template.forms);
  const rows = template.forms.map((form, position) => ({
    id: newId(), campaignId, key: form.key, position, definition: JSON.stringify(form), cells: JSON.stringify(maps[position]),
  }));
  if (rows.length > 0) await tx.insertInto('formVersions').values(rows).execute();
}

/**
 * The rule is evaluated once, in one statement. Each unit hangs below the nearest one above it in the tree that is in the roster too,
 * whatever the order of the levels: were a unit and one below it both taken for lowest, figures would count twice.
 */
async function freezeRoster({ tx }: Recorder, campaignId: string, rule: RosterRule): Promise<void> {
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
    from numbered r join placed p on p.id = r.id`.execute(tx);
}
