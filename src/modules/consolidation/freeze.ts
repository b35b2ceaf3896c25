import type { z } from 'zod';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { lockAssignment, templateOf } from '../campaigns/index.ts';
import { draftSections } from '../submissions/index.ts';
import { consolidable } from './policy.ts';
import { revisionsBehind, standingOf, textsOf } from './queries.ts';
import { formTotals } from './read-consolidation.ts';
import { listSnapshots, presentSnapshot } from './read-snapshots.ts';
import type { freezeSchema, snapshotSchema } from './schemas.ts';
import type { FrozenSection } from './snapshot.ts';

/** Texts of units gathered under one section at most; an official report is no archive. */
const GATHERED_AT_MOST = 200;

/**
 * Freezes a consolidation under the next number: head, texts, accepted figures, and the revisions behind them. It is never
 * changed; what is accepted later shows in the next one.
 * @throws Problem not_allowed, not_found, id_taken
 */
export function freeze(context: SignedIn, assignmentId: string, given: z.output<typeof freezeSchema>): Promise<z.input<typeof snapshotSchema>> {
  return createOnce(context, { id: given.id, kind: 'snapshot', body: { assignmentId, ...given } }, async () => {
    const { tx } = context;
    const unit = await consolidable(context, assignmentId, 'consolidation.freeze');
    // Two who freeze at once get two numbers.
    await lockAssignment(context, assignmentId);
    const [last] = await listSnapshots(tx, assignmentId);
    await tx.insertInto('snapshots').values({
      id: given.id, origin: context.origin, campaignId: unit.campaignId, assignmentId, unitPath: unit.unitPath, number: (last?.number ?? 0) + 1,
      head: JSON.stringify(given.head),
      sections: JSON.stringify(await frozenSections(context, unit, given.head.gatherEmptySections)),
      forms: JSON.stringify(await formTotals(context, unit, 'accepted')),
      standing: JSON.stringify(await standingOf(tx, unit, 'accepted')),
      revisionIds: await revisionsBehind(tx, unit, 'accepted'),
      frozenBy: context.actor.accountId,
      frozenAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'consolidation.frozen', unitId: unit.unitId, objectKind: 'assignment', objectId: assignmentId, data: { campaignId: unit.campaignId, snapshotId: given.id } });
    const [made] = await listSnapshots(tx, assignmentId);
    return presentSnapshot(made!);
  });
}

async function frozenSections(
  context: SignedIn, unit: { id: string; campaignId: string; unitPath: string }, gather: boolean,
): Promise<Record<string, FrozenSection>> {
  const own = new Map((await draftSections(context.tx, unit.id)).map((section) => [section.sectionKey, section.body as unknown as RichText]));
  const frozen: Record<string, FrozenSection> = {};
  for (const { section, leaf } of flattenOutline((await templateOf(context.tx, unit.campaignId)).outline)) {
    if (!leaf) continue;
    const body = own.get(section.key);
    const written = body !== undefined && !isBlank(body);
    const texts = written || !gather ? [] : await textsOf(context.tx, unit, section.key, true, null, GATHERED_AT_MOST);
    frozen[section.key] = { body: written ? body : null, gathered: texts.map((text) => ({ unitName: text.unitName, body: text.body })) };
  }
  return frozen;
}
