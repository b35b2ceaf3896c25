import type { z } from 'zod';
import type { CellMap, FormDefinition } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { publishedForms } from '../campaigns/index.ts';
import type { Meaning } from './meaning.ts';
import { consolidable } from './policy.ts';
import { standingOf, totalsOf } from './queries.ts';
import type { consolidationSchema, formTotalsSchema } from './schemas.ts';

/** What the figures of the units below add up to, always labelled with what they mean. @throws Problem not_found, not_allowed */
export async function readConsolidation(context: SignedIn, assignmentId: string, meaning: Meaning): Promise<z.input<typeof consolidationSchema>> {
  const unit = await consolidable(context, assignmentId);
  return { meaning, standing: await standingOf(context.tx, unit, meaning), forms: await formTotals(context, unit, meaning) };
}

/** Every published form with its totals under a unit, of given revisions only where they are named. */
export async function formTotals(
  context: Pick<SignedIn, 'tx'>, unit: { id: string; campaignId: string; unitPath: string }, meaning: Meaning, only?: string[],
): Promise<z.input<typeof formTotalsSchema>[]> {
  const totals = [];
  for (const form of await publishedForms(context, unit.campaignId)) {
    totals.push({
      definition: form.definition as unknown as FormDefinition,
      cells: await totalsOf(context.tx, unit, meaning, form.cells as unknown as CellMap, only),
    });
  }
  return totals;
}
