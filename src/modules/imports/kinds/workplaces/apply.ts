import type { SignedIn } from '../../../../kit/context.ts';
import { enterWorkplaces } from '../../../workplaces/index.ts';
import type { SheetFacts, WorkplacesOfSheet } from '../../../workplaces/index.ts';
import type { ImportSettings, KeptRow } from '../../kind.ts';
import type { WorkplacePlan } from './judge.ts';

/** What nobody told of a new workplace. */
const UNTOLD = { ownershipKey: null, fieldKey: null, localityKey: null, address: null, status: 'working' } as const;

/** Rows become workplaces, their facts from a day on, their counts and coverings. */
export async function applyWorkplaces(context: SignedIn, settings: ImportSettings, rows: readonly KeptRow[]): Promise<void> {
  const sheet: WorkplacesOfSheet = { importId: settings.importId, day: settings.day, entered: [], changed: [] };
  for (const { plan } of rows) {
    const { does, id, from, unitId, code, facts, count, covering } = plan as WorkplacePlan;
    const counted = count && { on: count.on, workers: count.workers, women: count.women };
    if (does === 'enter') sheet.entered.push({ id, code: code!, unitId: unitId!, from: from!, facts: { ...UNTOLD, ...facts } as SheetFacts, count: counted, covering });
    else sheet.changed.push({ id, code, unitId, facts, count: counted, covering });
  }
  await enterWorkplaces(context, sheet);
}
