import { queryOptions } from '@tanstack/react-query';
import { problemFromAnswer, ProblemError } from '../../api/problem.ts';
import { answer, api } from '../../api/client.ts';

export type Import = Awaited<ReturnType<typeof fetchImport>>;
export type ImportRow = Awaited<ReturnType<typeof fetchImportRows>>['items'][number];
export type RowFault = ImportRow['faults'][number];
export const rowFilters = ['faults', 'error', 'new', 'changed', 'same', 'review', 'left-out'] as const;
export type RowFilter = (typeof rowFilters)[number];

const fetchImport = (id: string) => answer(api.GET('/api/imports/{id}', { params: { path: { id } } }));

export const fetchImports = (after: string | undefined) => answer(api.GET('/api/imports', { params: { query: { after } } }));

export const fetchImportRows = (id: string, show: RowFilter, after: string | undefined) =>
  answer(api.GET('/api/imports/{id}/rows', { params: { path: { id }, query: { show, after } } }));

/** Nobody has to wait on it any more, or somebody has to decide. */
export const isUnderWay = ({ state }: Import): boolean => state === 'reading' || state === 'applying';

/** An import, asked again and again while it is worked on. */
export const importQuery = (id: string) => queryOptions({
  queryKey: ['import', id], queryFn: () => fetchImport(id), retry: 2,
  refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? 1_000 : false),
});

/** The columns of a kind's sheet, with their names in both languages. */
export const columnsQuery = (kind: string) => queryOptions({
  queryKey: ['import-columns', kind], staleTime: 10 * 60_000,
  queryFn: () => answer(api.GET('/api/import-kinds/{kind}/columns', { params: { path: { kind: kind as 'units' } } })),
});

export interface SheetToSend { id: string; kind: string; unitId: string; effective: string; file: File }

/** Sends a sheet with its progress, which `fetch` does not tell. @returns the import that it began */
export function sendSheet({ id, kind, unitId, effective, file }: SheetToSend, onProgress: (percent: number) => void): Promise<Import> {
  const request = new XMLHttpRequest();
  const sent = new Promise<Import>((resolve, reject) => {
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100)); };
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response as Import);
      else reject(new ProblemError(problemFromAnswer(request.response, request.status)));
    };
    request.onerror = () => reject(new ProblemError({ status: 0, code: 'no_connection' }));
    request.ontimeout = () => reject(new ProblemError({ status: 0, code: 'no_connection' }));
  });
  const form = new FormData();
  for (const [key, value] of Object.entries({ id, kind, unitId, effective })) form.set(key, value);
  form.set('file', file, file.name);
  request.open('POST', '/api/imports');
  request.responseType = 'json';
  request.timeout = 300_000;
  request.send(form);
  return sent;
}
