import type { UnitEvent } from '../../../../engines/tree-in-time/index.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { giveCodes, recordAct } from '../../../organisation/index.ts';

/** What a row of a sheet does to the tree. */
export type SheetEvent = Extract<UnitEvent, { kind: 'establish' | 'rename' | 'change' }>;

/** The one place where imports change the tree: rows become an act of the organisation, undone like any other, and codes. */
export async function recordSheet(
  context: SignedIn, act: { id: string; title: string; importId: string; unitId: string }, events: SheetEvent[], codes: readonly { unitId: string; code: string }[],
): Promise<void> {
  if (events.length > 0) {
    const decision = { decisionSymbol: null, decisionDate: null, reason: null };
    await recordAct(context, { id: act.id, title: act.title, ...decision, events: events as never }, { fact: 'unit.act-recorded', unitId: act.unitId, objectKind: 'unit-act', objectId: act.id, data: { importId: act.importId } });
  }
  await giveCodes(context, act.unitId, codes);
}
