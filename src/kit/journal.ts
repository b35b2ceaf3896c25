import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
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

/** Records facts that followed from another by themselves: nobody did them, no request asked for them. For reactions. */
export async function recordByItself(tx: Context['tx'], facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.insertInto('journal').values(facts.map(({ fact, unitId, objectKind, objectId, data }) => ({ fact, unitId: unitId ?? null, objectKind, objectId, data: JSON.stringify(data ?? {}) }))).execute();
}

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

/** The same fact of each of many things, in one statement however many they are. */
export async function recordEach(
  context: Context, fact: string, objectKind: string, things: readonly { objectId: string; unitId: string; data?: Record<string, unknown> }[],
): Promise<void> {
  if (things.length === 0) return;
  await sql`
    insert into journal (fact, actor_id, unit_id, object_kind, object_id, request_id, data)
    select ${fact}, ${context.actor?.accountId ?? null}::uuid, t.unit_id, ${objectKind}, t.object_id, ${context.requestId}::uuid, t.data
    from unnest(${things.map(({ objectId }) => objectId)}::uuid[], ${things.map(({ unitId }) => unitId)}::uuid[],
      ${things.map(({ data }) => JSON.stringify(data ?? {}))}::jsonb[]) with ordinality as t (object_id, unit_id, data, place)
    order by t.place`.execute(context.tx);
}

/** One fact within a statement that does more, where `source` has a row. */
export const recordedFrom = (context: Recorder, { fact, unitId, objectKind, objectId, data }: Fact, source: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  insert into journal (fact, actor_id, unit_id, object_kind, object_id, request_id, data)
  select ${fact}, ${context.actor?.accountId ?? null}::uuid, ${unitId ?? null}::uuid, ${objectKind}, ${objectId}::uuid, ${context.requestId}::uuid, ${JSON.stringify(data ?? {})}::jsonb from ${source}`;
