import { sql } from 'kysely';
import type { z } from 'zod';
import { cellAt } from '../../engines/forms/index.ts';
import type { FormDefinition, Prefill } from '../../engines/forms/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment, templateFor } from '../campaigns/index.ts';
import { unitLastOn } from '../organisation/index.ts';
import { registryFigures } from '../registry/index.ts';
import { proposeFigures } from './propose-figures.ts';
import type { EarlierReport, Known } from './propose-figures.ts';
import { formTotals } from './read-consolidation.ts';
import type { proposalsSchema } from './schemas.ts';

/**
 * What is known already of what a unit is to report: from the registers as of the due day (today while that is to come), from what was accepted
 * of it before, from the units below; each with where it comes from.
 * @throws Problem not_found, not_allowed for anyone who does not write the report
 */
export async function readProposals(context: SignedIn, assignmentId: string): Promise<z.input<typeof proposalsSchema>> {
  const { tx, actor, clock } = context;
  const assignment = await readableAssignment(context, assignmentId);
  if (!holds(actor, 'reports.write', assignment.unitPath)) throw problems.notAllowed('reports.write');
  const { forms } = await templateFor(tx, assignment.id);
  const asked = askedFrom(forms);
  const day = assignment.due < clock.today() ? assignment.due : clock.today();
  const life = await tx.selectFrom('organisationPublicLives').select('founded').where('id', '=', assignment.unitId).executeTakeFirst();
  const { rows: earlier } = asked.has('previous') || asked.has('year')
    ? await sql<EarlierReport>`select * from reports_before(${assignmentId}::uuid)`.execute(tx) : { rows: [] };
  return {
    items: proposeFigures(forms, {
      founded: life?.founded ?? null, earlier,
      registry: asked.has('registry') ? await registryOf(context, assignment.unitId, day) : null,
      children: asked.has('children') && !assignment.leaf && holds(actor, 'consolidation.read', assignment.unitPath)
        ? Object.fromEntries((await formTotals(context, assignment, 'accepted')).map((form) => [form.definition.key, form.cells])) : null,
    }),
  };
}

/** What the forms are filled from: only that is looked up. */
function askedFrom(forms: FormDefinition[]): Set<Prefill['from'] | 'year'> {
  const cells = forms.flatMap((form) => form.rows.flatMap((row) => form.columns.map((column) => cellAt(form, row, column))));
  return new Set(cells.flatMap((cell) => [...(cell.prefill ? [cell.prefill.from] : []), ...(cell.year === null ? [] : ['year' as const])]));
}

/** Figures of the registry by the names that forms know them by. A number of members that nobody knows is none, not 0. */
async function registryOf({ tx }: SignedIn, unitId: string, day: string): Promise<Known['registry']> {
  const unit = await unitLastOn(tx, unitId, day);
  if (!unit) return null;
  const { total, upperUnits, belowGrassroots } = await registryFigures(tx, { path: unit.path, day });
  const known = total.unknown < total.unions;
  return {
    day,
    figures: {
      unions: total.unions, 'small-unions': total.small, 'upper-units': upperUnits, groups: belowGrassroots,
      members: known ? total.members : null, women: total.registered > 0 ? total.women : null,
    },
  };
}
