import type { z } from 'zod';
import { cellId, deriveReport, numberIn } from '../../engines/forms/index.ts';
import type { CellMap, FormDefinition, RowCells } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { publishedForms } from '../campaigns/index.ts';
import type { Meaning } from './meaning.ts';
import { keptTotals, totalsDueSince } from './kept-totals.ts';
import { consolidable } from './policy.ts';
import { standingOf, totalsOf } from './queries.ts';
import type { CellTotal } from './queries.ts';
import type { consolidationSchema, formTotalsSchema } from './schemas.ts';

type Unit = Awaited<ReturnType<typeof consolidable>>;

/** Lowest units below whose figures are simply added up anew while totals are on their way; for more, the kept ones are shown with their age. */
const QUICKLY_ADDED = 3_000;

/** What the figures of the units below add up to, always labelled with what they mean and how old they are. @throws Problem not_found, not_allowed */
export async function readConsolidation(context: SignedIn, assignmentId: string, meaning: Meaning): Promise<z.input<typeof consolidationSchema>> {
  const unit = await consolidable(context, assignmentId);
  // Asked before the totals are read: what is not due now is in them.
  const due = meaning === 'stated' ? null : await totalsDueSince(context.tx, unit.campaignId);
  const standing = await standingOf(context.tx, unit, meaning);
  const kept = meaning === 'stated' || (due !== null && standing.expected <= QUICKLY_ADDED) ? null : await keptForms(context, unit, meaning);
  const moving = kept !== null && due !== null;
  return { meaning, standing, moving, asOf: (moving ? due : new Date()).toISOString(), forms: kept ?? (await formTotals(context, unit, meaning)) };
}

/** Every published form with the totals that are kept for a unit; null where none were made yet. */
async function keptForms(context: SignedIn, unit: Unit, meaning: 'live' | 'accepted'): Promise<z.input<typeof formTotalsSchema>[] | null> {
  const totals = await keptTotals(context.tx, unit.id, meaning);
  if (totals === null) return null;
  const forms = await publishedForms(context, unit.campaignId);
  return withRatios(forms.map((form) => ({ definition: form.definition as unknown as FormDefinition, cells: totals(form.cells as unknown as CellMap) })));
}

/** Every published form with its totals added up anew under a unit, of given revisions only where they are named. */
export async function formTotals(
  context: Pick<SignedIn, 'tx'>, unit: { id: string; campaignId: string; unitPath: string }, meaning: Meaning, only?: string[],
): Promise<z.input<typeof formTotalsSchema>[]> {
  const totals: FormTotals[] = [];
  for (const form of await publishedForms(context, unit.campaignId)) {
    totals.push({
      definition: form.definition as unknown as FormDefinition,
      cells: await totalsOf(context.tx, unit, meaning, form.cells as unknown as CellMap, only),
    });
  }
  return withRatios(totals);
}

interface FormTotals {
  definition: FormDefinition;
  cells: Record<string, CellTotal>;
}

/** Ratios are worked out from the totals: a total of ratios means nothing. */
function withRatios(forms: FormTotals[]): FormTotals[] {
  const definitions = forms.map((form) => form.definition);
  if (!definitions.some((form) => form.columns.some((column) => column.rollup === 'ratio' || column.ratio) || form.cells?.length)) return forms;
  const derived = deriveReport(definitions, Object.fromEntries(forms.map(({ definition, cells }) => [definition.key, rowsOfTotals(cells)])), 'totals');
  return forms.map(({ definition, cells }) => {
    const ratios = Object.entries(derived[definition.key] ?? {}).flatMap(([row, values]) => Object.entries(values)
      .filter(([column]) => !Object.hasOwn(cells, cellId(row, column)))
      .map(([column, value]) => [cellId(row, column), { value: numberIn(value), given: behind(definition, cells, row, column) }]));
    return { definition, cells: { ...cells, ...Object.fromEntries(ratios) } };
  });
}

function rowsOfTotals(cells: Record<string, CellTotal>): Record<string, RowCells> {
  const rows = Object.create(null) as Record<string, RowCells>;
  for (const [id, { value }] of Object.entries(cells)) {
    const [row = '', column = '', answer] = id.split('/');
    if (answer === undefined && value !== null) (rows[row] ??= {})[column] = value;
  }
  return rows;
}

/** How many units are behind a ratio: those that gave what it is divided by. */
function behind(form: FormDefinition, cells: Record<string, CellTotal>, row: string, column: string): number {
  const denominator = form.columns.find((one) => one.key === column)?.ratio?.denominator;
  return denominator === undefined ? 0 : cells[cellId(row, denominator)]?.given ?? 0;
}
