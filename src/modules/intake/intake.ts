import { EventEmitter } from 'node:events';
import type { z } from 'zod';
import { pageProblem } from '../../engines/pdf-files/index.ts';
import type { PageProblemCode } from '../../engines/pdf-files/index.ts';
import type { intakeSchema } from './schemas.ts';

/** An intake is a file that takes long to read: waiting → reading → done, failed or cancelled. Done, it is the document of its id. */
export const UNDER_WAY = ['waiting', 'reading'] as const;

export type Intake = z.input<typeof intakeSchema>;

/** Tells the reader of this process at once what its next look at the table would tell it: `queued`, `cancelled` with an id. */
export const intakeSignals = new EventEmitter<{ queued: []; cancelled: [id: string] }>();
intakeSignals.setMaxListeners(100);

interface IntakeRow {
  id: string; unitId: string; filename: string; state: string; page: number; pages: number | null; problem: string | null; sentAt: Date;
}

/** A row as the wire carries it. */
export function presentIntake({ state, problem, sentAt, id, unitId, filename, page, pages }: IntakeRow): Intake {
  return { id, unitId, filename, page, pages, state: state as Intake['state'], sentAt: sentAt.toISOString(), problem: problem === null ? null : { code: problem, ...sentence(problem) } };
}

/** Codes of pages have their sentences; the others are told by the reader's own catalogue. */
function sentence(code: string): { detail?: string; detailEn?: string } {
  const { message } = pageProblem(code as PageProblemCode) as { message?: { vi: string; en: string } };
  return message ? { detail: message.vi, detailEn: message.en } : {};
}
