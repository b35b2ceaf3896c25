import type { CellValue } from '#engines/forms/definition.ts';
import { answer, api } from '../../../../api/client.ts';
import { problemFromAnswer, ProblemError } from '../../../../api/problem.ts';
import type { paths } from '../../../../api/contract.ts';

export type WorkbookRead = paths['/api/assignments/{id}/workbook']['post']['responses'][200]['content']['application/json'];
export type Difference = WorkbookRead['differences'][number];
export type WorkbookFault = WorkbookRead['faults'][number];
type RowsToSave = paths['/api/assignments/{id}/draft/rows']['patch']['requestBody']['content']['application/json']['rows'];
interface CellPlace { formKey: string; rowKey: string; columnKey: string }

export const placeId = ({ formKey, rowKey, columnKey }: CellPlace): string => `${formKey} ${rowKey} ${columnKey}`;

/** Sends a workbook to be compared with the draft. Nothing is saved. */
export async function sendWorkbook(assignmentId: string, file: File): Promise<WorkbookRead> {
  const body = new FormData();
  body.set('file', file, file.name);
  const response = await fetch(`/api/assignments/${assignmentId}/workbook`, { method: 'POST', body, credentials: 'same-origin' }).catch(() => {
    throw new ProblemError({ status: 0, code: 'no_connection' });
  });
  const told: unknown = await response.json().catch(() => null);
  if (!response.ok || told === null) throw new ProblemError(problemFromAnswer(told, response.status));
  return told as WorkbookRead;
}

export const saveRows = (id: string, rows: RowsToSave) => answer(api.PATCH('/api/assignments/{id}/draft/rows', { params: { path: { id } }, body: { rows } }));

/** What is chosen of a workbook: cells that are ticked, and meanings that were picked for words nobody could read. By place. */
export type Chosen = ReadonlyMap<string, CellValue>;

/** At first all that differs is ticked, but what the draft has changed as well since. */
export const chosenAtFirst = ({ differences }: Pick<WorkbookRead, 'differences'>): Chosen =>
  new Map(differences.filter(({ changedSince }) => !changedSince).map((one) => [placeId(one), one.next]));

/** The chosen cells by row, with the versions that were compared with. */
export function rowsToSave({ rows, differences, faults }: Pick<WorkbookRead, 'rows' | 'differences' | 'faults'>, chosen: Chosen): RowsToSave {
  const places: CellPlace[] = [...differences, ...faults];
  return rows.flatMap((row) => {
    const cells = Object.fromEntries(places.filter((one) => one.formKey === row.formKey && one.rowKey === row.rowKey && chosen.has(placeId(one))).map((one) => [one.columnKey, chosen.get(placeId(one))!]));
    return Object.keys(cells).length > 0 ? [{ ...row, cells }] : [];
  });
}
