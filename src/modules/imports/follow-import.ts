import type { z } from 'zod';
import type { RowFault, SheetValue } from '../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import type { Download } from '../../kit/route.ts';
import { keptFile } from '../intake/index.ts';
import { presentImport } from './import.ts';
import type { Import } from './import.ts';
import { kindOf, mustBeOwn } from './policy.ts';
import { importProblems } from './problems.ts';
import { findImport, listImports, listRows } from './queries.ts';
import type { importRowSchema, importRowsQuery, importsQuery } from './schemas.ts';
import { labelOf, told } from './shown-row.ts';

type ImportRow = z.input<typeof importRowSchema>;

/** The asker's own imports, newest first. */
export async function readImports({ tx, actor }: SignedIn, query: z.output<typeof importsQuery>): Promise<Page<Import>> {
  const rows = await listImports(tx, actor.accountId, { ...query, after: readCursor(query.after, ['instant', 'id']) });
  return page(rows, query.limit, (row) => [row.sentKey, row.id], presentImport);
}

/** How far one of the asker's imports is, and what it found. @throws Problem not_found for anybody else's */
export async function readImport({ tx, actor }: SignedIn, id: string): Promise<Import> {
  return presentImport(mustBeOwn(await findImport(tx, actor.accountId, id)));
}

/** The rows of one of the asker's imports by their numbers: those with something to read unless asked otherwise, once it has ended also those that nobody decided. @throws Problem not_found */
export async function readImportRows({ tx, actor }: SignedIn, id: string, query: z.output<typeof importRowsQuery>): Promise<Page<ImportRow>> {
  const found = mustBeOwn(await findImport(tx, actor.accountId, id));
  const { label = [], columns: columnsOf } = kindOf(found.kind);
  const columns = new Map((await columnsOf(tx)).map((column) => [column.key, column]));
  const rows = await listRows(tx, id, { show: query.show, ended: found.state === 'done', limit: query.limit, after: Number(readCursor(query.after, ['number'])?.[0] ?? 0) });
  return page(rows, query.limit, (row) => [String(row.number)], (row) => ({
    number: row.number, outcome: row.outcome as ImportRow['outcome'], label: labelOf(row.data as Record<string, SheetValue>, label),
    changes: Object.keys((row.plan as { changes?: object } | null)?.changes ?? {}), faults: (row.faults as unknown as RowFault[]).map((fault) => told(fault, columns.get(fault.column ?? ''))),
  }));
}

/** The sheet as it came in. @throws Problem not_found, import_file_forgotten some time after the import has ended */
export async function downloadImportFile(context: SignedIn, id: string): Promise<Download> {
  const { fileSha256, filename } = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  if (fileSha256 === null) throw importProblems.fileForgotten();
  return keptFile(context, fileSha256, filename);
}
