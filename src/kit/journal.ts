import type { Context } from './context.ts';

/** What happened, in ids and names of changed fields; never a personal value. */
export interface Fact {
  /** `noun.verb`, e.g. `report.accepted`. */
  fact: string;
  unitId?: string | null;
  objectKind: string;
  objectId: string;
  data?: Record<string, unknown>;
  /** Who did it, where the asker became known only by it (a sign-in). */
  actorId?: string;
}

/** In which transaction, by whom and on whose request; what the calendar does has neither. */
export type Recorder = Pick<Context, 'tx' | 'actor'> & { requestId: string | null };

/** Records a fact in the journal, in the transaction of the write that it tells of. */
export const record = (context: Recorder, fact: Fact): Promise<void> => recordAll(context, [fact]);

/** The same of many facts, in their order: a few hundred at a time. */
export async function recordAll(context: Recorder, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  await context.tx
    .insertInto('journal')
    .values(facts.map((fact) => ({
      fact: fact.fact,
      actorId: fact.actorId ?? context.actor?.accountId ?? null,
      unitId: fact.unitId ?? null,
      objectKind: fact.objectKind,
      objectId: fact.objectId,
      requestId: context.requestId,
      data: JSON.stringify(fact.data ?? {}),
    })))
    .execute();
}
