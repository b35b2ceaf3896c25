import { xlsxWriter } from '#engines/sheet-files/index.ts';
import type { OutCell } from '#engines/sheet-files/index.ts';
import type { paths } from '../../web/api/contract.ts';
import type { Person } from './cast.ts';
import { must, newId } from './world.ts';

export type Import = paths['/api/imports/{id}']['get']['responses'][200]['content']['application/json'];
export type ImportRow = paths['/api/imports/{id}/rows']['get']['responses'][200]['content']['application/json']['items'][number];

/** A workbook as a clerk saves one: a header and rows. */
export function workbook(header: string[], rows: OutCell[][]): Buffer {
  const chunks: Uint8Array[] = [];
  const writer = xlsxWriter({ name: 'Sheet1', columns: header.map((words) => ({ header: words, width: 20, kind: 'text' as const })) }, {}, (chunk) => chunks.push(chunk));
  for (let at = 0; at < rows.length; at += 500) writer.rows(rows.slice(at, at + 500));
  writer.end();
  return Buffer.concat(chunks);
}

/** Hands a sheet in. @returns the answer, whatever it is */
export function handInSheet(person: Person, bytes: Uint8Array | string, given: { id?: string; kind?: 'units' | 'members' | 'workplaces'; unitId?: string; filename?: string; effective?: string } = {}): Promise<Response> {
  const form = new FormData();
  form.set('id', given.id ?? newId());
  form.set('kind', given.kind ?? 'units');
  form.set('unitId', given.unitId ?? person.unitId);
  if (given.effective) form.set('effective', given.effective);
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), given.filename ?? 'don-vi.xlsx');
  return person.fetch('/api/imports', { method: 'POST', body: form });
}

/** Waits until nobody works on an import any more. */
export async function settled(person: Person, id: string): Promise<Import> {
  for (let waited = 0; waited < 240_000; waited += 50) {
    const found = must(await person.api.GET('/api/imports/{id}', { params: { path: { id } } }));
    if (found.state !== 'reading' && found.state !== 'applying') return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the import is still under way after a minute');
}

/** Hands a sheet in and waits for its preview. */
export async function preview(person: Person, bytes: Uint8Array | string, given: Parameters<typeof handInSheet>[2] = {}): Promise<Import> {
  const answer = await handInSheet(person, bytes, given);
  const body = (await answer.json()) as Import;
  if (!answer.ok) throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
  return settled(person, body.id);
}

/** Applies an import and waits for its end. */
export async function applied(person: Person, id: string, mode: 'all' | 'good'): Promise<Import> {
  must(await person.api.POST('/api/imports/{id}/application', { params: { path: { id } }, body: { mode } }));
  return settled(person, id);
}

export const rowsOf = async (person: Person, id: string, show: 'faults' | 'error' | 'new' | 'changed' | 'same' | 'review' | 'all' = 'faults'): Promise<ImportRow[]> =>
  must(await person.api.GET('/api/imports/{id}/rows', { params: { path: { id }, query: { show, limit: 200 } } })).items;
