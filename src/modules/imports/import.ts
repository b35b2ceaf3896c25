import { EventEmitter } from 'node:events';
import type { z } from 'zod';
import { isSheetProblem, sheetProblem } from '../../engines/sheet-files/index.ts';
import type { ImportRecord } from './queries.ts';
import type { importSchema } from './schemas.ts';

/** reading → preview → applying → done; or failed, cancelled. The worker has it while it is reading or applying. */
export const UNDER_WAY = ['reading', 'applying'] as const;
/** Nothing more happens to these. */
export const ENDED = ['done', 'failed', 'cancelled'] as const;

export type Import = z.input<typeof importSchema>;

/** Tells the worker of this process at once what its next look at the table would tell it. */
export const importSignals = new EventEmitter<{ queued: []; cancelled: [id: string] }>();
importSignals.setMaxListeners(100);

/** A row as the wire carries it. */
export function presentImport(row: ImportRecord): Import {
  const detail = row.detail as { headerRow?: number; ignored?: string[] };
  return {
    id: row.id, kind: row.kind, unitId: row.unitId, unitName: row.unitName ?? '', filename: row.filename, effective: row.effective, state: row.state as Import['state'],
    mode: row.mode as Import['mode'], waiting: (UNDER_WAY as readonly string[]).includes(row.state) && row.worker === null,
    progress: { done: row.rowsDone, total: row.rowsTotal },
    counts: { new: row.newRows, changed: row.changedRows, same: row.sameRows, error: row.errorRows, review: row.reviewRows, leftOut: row.leftOutRows, applied: row.appliedRows },
    headerRow: detail.headerRow ?? null, ignored: detail.ignored ?? [],
    problem: row.problem === null ? null : { code: row.problem, ...sentence(row.problem), row: (row.problemDetail as { row?: number } | null)?.row ?? null },
    fileKept: row.fileSha256 !== null, sentAt: row.sentAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** What is wrong with a file as a whole has its sentences here; the others are told by the reader's own catalogue. */
function sentence(code: string): { detail?: string; detailEn?: string } {
  if (!isSheetProblem(code)) return {};
  const { message } = sheetProblem(code);
  return { detail: message.vi, detailEn: message.en };
}
