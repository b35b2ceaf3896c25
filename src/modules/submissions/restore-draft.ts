import { sql } from 'kysely';
import { cellAt, rowAt } from '../../engines/forms/index.ts';
import { emptyRichText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { publishedTemplate } from '../campaigns/index.ts';
import type { FormRows } from './report.ts';

/**
 * Puts a revision back into its draft, where it was handed in past it: who mends it goes on from what was handed in. A draft that holds it
 * already is left alone. The caller has asked its policy and holds the unit's row.
 */
export async function restoreDraft(context: SignedIn, revisionId: string): Promise<void> {
  const rows = JSON.stringify(await typedRows(context, revisionId));
  await sql`
    insert into draft_sections as d (assignment_id, section_key, unit_path, body, version, changed_by, changed_at)
    select r.assignment_id, s.key, r.unit_path, s.value, 1, r.submitted_by, r.submitted_at from revisions r cross join lateral jsonb_each(r.sections) s where r.id = ${revisionId}::uuid
    on conflict (assignment_id, section_key) do update set body = excluded.body, version = d.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
    where d.body <> excluded.body`.execute(context.tx);
  await sql`
    update draft_sections d set body = ${JSON.stringify(emptyRichText)}::jsonb, version = d.version + 1, changed_by = r.submitted_by, changed_at = r.submitted_at
    from revisions r where r.id = ${revisionId}::uuid and d.assignment_id = r.assignment_id and not r.sections ? d.section_key
      and jsonb_path_exists(d.body, '$.**.text')`.execute(context.tx);
  await sql`
    insert into draft_rows as d (assignment_id, form_key, row_key, unit_path, cells, version, changed_by, changed_at)
    select r.assignment_id, f.key, w.key, r.unit_path, w.value, 1, r.submitted_by, r.submitted_at
    from revisions r cross join lateral jsonb_each(${rows}::jsonb) f cross join lateral jsonb_each(f.value) w where r.id = ${revisionId}::uuid
    on conflict (assignment_id, form_key, row_key) do update set cells = excluded.cells, version = d.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
    where jsonb_strip_nulls(d.cells) <> excluded.cells`.execute(context.tx);
  await sql`
    update draft_rows d set cells = '{}', version = d.version + 1, changed_by = r.submitted_by, changed_at = r.submitted_at
    from revisions r where r.id = ${revisionId}::uuid and d.assignment_id = r.assignment_id and ${rows}::jsonb -> d.form_key -> d.row_key is null
      and jsonb_strip_nulls(d.cells) <> '{}'`.execute(context.tx);
}

/** What the revision holds without what is computed: that stands in no draft. */
async function typedRows(context: SignedIn, revisionId: string): Promise<FormRows> {
  const revision = (await context.tx.selectFrom('revisions').select(['campaignId', 'rows']).where('id', '=', revisionId).executeTakeFirst())!;
  const { template } = await publishedTemplate(context.tx, revision.campaignId);
  return Object.fromEntries(template.forms.map((form) => [form.key, Object.fromEntries(
    Object.entries((revision.rows as unknown as FormRows)[form.key] ?? {}).flatMap(([rowKey, cells]) => {
      const row = rowAt(form, rowKey);
      const typed = Object.entries(cells).filter(([key]) => form.columns.some((column) => column.key === key && row && cellAt(form, row, column).state === 'open'));
      return typed.length > 0 ? [[rowKey, Object.fromEntries(typed)]] : [];
    }))]));
}
