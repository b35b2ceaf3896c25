import type { z } from 'zod';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { takesText } from '../../engines/report-template/outline-for.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { lockAssignment, templateFor } from '../campaigns/index.ts';
import { draftSections } from '../submissions/index.ts';
import { consolidable } from './policy.ts';
import { standingWithRevisions, textsOf } from './queries.ts';
import type { SectionText } from './queries.ts';
import { formTotals } from './read-consolidation.ts';
import { listSnapshots, presentSnapshot } from './read-snapshots.ts';
import type { freezeSchema, snapshotSchema } from './schemas.ts';
import type { FrozenSection } from './snapshot.ts';

/** Texts of units read at once. */
const TEXTS_AT_ONCE = 200;

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
    // Reports go on being accepted meanwhile: what is frozen is what was accepted at one moment.
    const { standing, revisionIds } = await standingWithRevisions(tx, unit, 'accepted');
    await tx.insertInto('snapshots').values({
      id: given.id, origin: context.origin, campaignId: unit.campaignId, assignmentId, unitPath: unit.unitPath, number: (last?.number ?? 0) + 1,
      head: JSON.stringify(given.head),
      sections: JSON.stringify(await frozenSections(context, unit, given.head.gatherEmptySections)),
      forms: JSON.stringify(await formTotals(context, unit, 'accepted', revisionIds)),
      standing: JSON.stringify(standing),
      revisionIds,
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
  for (const flat of flattenOutline((await templateFor(context.tx, unit.id)).outline)) {
    if (!takesText(flat)) continue;
    const { section } = flat;
    const body = own.get(section.key);
    const written = body !== undefined && !isBlank(body);
    const texts = written || !gather ? [] : await gathered(context, unit, section.key);
    frozen[section.key] = { body: written ? body : null, gathered: texts.map((text) => ({ unitName: text.unitName, body: text.body })) };
  }
  return frozen;
}

/** What every unit directly below wrote under a section: nobody's words are left out. */
async function gathered(context: SignedIn, unit: { id: string; campaignId: string; unitPath: string }, sectionKey: string): Promise<SectionText[]> {
  const texts: SectionText[] = [];
  for (;;) {
    const last = texts.at(-1);
    const found = await textsOf(context.tx, unit, sectionKey, true, last ? [last.unitName, last.assignmentId] : null, TEXTS_AT_ONCE);
    texts.push(...found);
    if (found.length <= TEXTS_AT_ONCE) return texts;
  }
}
