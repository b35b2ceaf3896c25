import { sql } from 'kysely';
import type { CellMap } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { Tx } from '../../kit/database.ts';

/** What a running campaign asks for, and where each figure is stored. Neither ever changes after launch. */
export interface PublishedTemplate {
  template: ReportTemplate;
  /** Cell maps by form key. */
  cells: Record<string, CellMap>;
}

/** How many campaigns are kept at hand in one process. */
const KEPT = 200;
const kept = new Map<string, PublishedTemplate>();

/**
 * The template of a running campaign, read once: a thousand units may hand in within a second.
 * A launch that this very transaction made may still be rolled back, so it is not kept.
 */
export async function publishedTemplate(tx: Tx, campaignId: string): Promise<PublishedTemplate> {
  const known = kept.get(campaignId);
  if (known) return known;
  const { rows: [found] } = await sql<PublishedTemplate & { lasting: boolean }>`
    select c.template, coalesce((select jsonb_object_agg(f.key, f.cells) from form_versions f where f.campaign_id = c.id), '{}') as cells,
           c.state = 'running' and c.xmin is distinct from pg_current_xact_id_if_assigned()::xid as lasting
    from campaigns c where c.id = ${campaignId}::uuid`.execute(tx);
  const { lasting, ...published } = found!;
  if (lasting) {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(campaignId, published);
  }
  return published;
}
