import { sql } from 'kysely';
import type { z } from 'zod';
import { checkRow, isRefusal, rowAt } from '../../engines/forms/index.ts';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { outlineFor } from '../../engines/report-template/outline-for.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { prepared } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { allowBeforeLock, heldAssignment, publishedTemplate } from '../campaigns/index.ts';
import type { HeldAssignment } from '../campaigns/index.ts';
import { checkedReport, withoutBlanks } from './checked-report.ts';
import { keepBasis } from './keep-basis.ts';
import { submissionsProblems } from './problems.ts';
import type { FormRows } from './report.ts';
import type { revisionSummarySchema, wholeReportSchema } from './schemas.ts';
import { nextState } from './states.ts';
import { answeredBefore, refuseOwner, storeRevision } from './store-revision.ts';

/**
 * Hands a whole report in at once, from a workbook or another system, past the draft: all or nothing. Where somebody has typed into the
 * draft since the last revision it is refused, for that would be lost.
 * @throws Problem draft_in_the_way, report_faults, unexplained_warnings, invalid for what the template does not have or cells that do not fit, empty_report, wrong_state, not_allowed, not_found, id_taken
 */
export async function handInReport(context: SignedIn, assignmentId: string, given: z.output<typeof wholeReportSchema>): Promise<z.input<typeof revisionSummarySchema>> {
  const creation = { id: given.id, kind: 'whole-report', body: { assignmentId, ...given } } as const;
  try {
    const assignment = await heldForHandingIn(context, assignmentId);
    const { template, cells } = await publishedTemplate(context.tx, assignment.campaignId);
    refuseMisfits(assignment.leaf && assignment.typeKey ? outlineFor(template, [assignment.typeKey]) : template, given);
    const { foundedYear, typeKey } = assignment;
    const report = checkedReport(template, withoutBlanks(given), { foundedYear, typeKey }, given.explanation);
    const made = await storeRevision(context, creation, assignment, report, cells);
    // A lowest unit stands on nobody's report.
    if (!assignment.leaf) await keepBasis(context, given.id, assignment);
    return made;
  } catch (problem) {
    return answeredBefore(context, creation, problem);
  }
}

interface Held extends HeldAssignment {
  lastNumber: number;
  typed: boolean;
}

/** The unit's row, held until the transaction ends, with what stands in its draft: one statement. */
async function heldForHandingIn(context: SignedIn, assignmentId: string): Promise<Held> {
  const { rows: [held] } = await sql<Held>`${prepared('hold-report')}
    with a as (${heldAssignment(assignmentId)})
    select a.*, coalesce(last.number, 0) as last_number,
           exists (select 1 from draft_sections d where d.assignment_id = a.id
                   and case when last.sections ? d.section_key then d.body <> last.sections -> d.section_key else jsonb_path_exists(d.body, '$.**.text') end)
           or exists (select 1 from draft_rows d where d.assignment_id = a.id
                      and not coalesce(last.rows -> d.form_key -> d.row_key, '{}') @> (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(d.cells) c where c.value not in ('null', '""'))) as typed
    from a left join lateral (select r.number, r.sections, r.rows from revisions r where r.assignment_id = a.id order by r.number desc limit 1) last on true`.execute(context.tx);
  if (!held || !holds(context.actor, 'campaigns.read', held.unitPath)) throw problems.notFound();
  allow(context, 'reports.submit', held.unitPath);
  refuseOwner(held);
  nextState('submit', held.state);
  allowBeforeLock(context, held);
  if (held.typed) throw submissionsProblems.draftInTheWay();
  return held;
}

/** @throws Problem invalid, naming each place that the template does not have or that holds what does not fit */
function refuseMisfits(template: ReportTemplate, { sections, rows }: { sections: object; rows: FormRows }): void {
  const known = new Set(flattenOutline(template.outline).flatMap(({ section, leaf }) => (leaf ? [section.key] : [])));
  const faults = Object.keys(sections).filter((key) => !known.has(key)).map((key) => ({ path: `sections.${key}`, code: 'unknown', message: 'unknown' }));
  for (const [formKey, ofForm] of Object.entries(rows)) {
    const form = template.forms.find((one) => one.key === formKey);
    for (const [rowKey, cells] of Object.entries(ofForm)) {
      const path = `rows.${formKey}.${rowKey}`;
      if (!form || !rowAt(form, rowKey)) faults.push({ path, code: 'unknown', message: 'unknown' });
      else faults.push(...checkRow(form, rowKey, cells).filter(({ code }) => isRefusal(code)).map(({ column, code }) => ({ path: `${path}.${column}`, code, message: code })));
    }
  }
  if (faults.length > 0) throw problems.invalid(faults.slice(0, 200));
}
