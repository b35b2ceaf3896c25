import type { FormTotals } from './queries.ts';

/** The other meaning's figure where both have one and they differ; null where there is nothing to say. */
export function differingFigure(form: FormTotals, other: FormTotals | undefined, cellId: string): number | null {
  const here = form.cells[cellId]?.value ?? null;
  const there = other?.cells[cellId]?.value ?? null;
  return here !== null && there !== null && here !== there ? there : null;
}

/** In how many cells of the forms two meanings differ. */
export function countDifferences(forms: FormTotals[], others: FormTotals[]): number {
  return forms.reduce((sum, form) => {
    const other = others.find(({ definition }) => definition.key === form.definition.key);
    return sum + Object.keys(form.cells).filter((cellId) => differingFigure(form, other, cellId) !== null).length;
  }, 0);
}
