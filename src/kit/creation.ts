import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SignedIn } from './context.ts';
import { problems } from './problem.ts';

/** JSON with sorted keys, so that the same body hashes the same whoever wrote it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** What two bodies are compared by. */
export const bodyHashOf = (body: unknown): Buffer => createHash('sha256').update(canonical(body)).digest();

/**
 * The answer that a creation got before, where its id was used already; null where it is free.
 * @throws Problem id_taken where another body, kind or asker used the id
 */
export async function madeBefore<Answer extends object>(context: SignedIn, creation: { id: string; kind: string; body: unknown }): Promise<Answer | null> {
  const made = await context.tx.selectFrom('creations').selectAll().where('id', '=', creation.id).executeTakeFirst();
  if (!made) return null;
  const same = made.kind === creation.kind && made.actorId === context.actor.accountId && bodyHashOf(creation.body).equals(made.bodyHash);
  if (!same || made.answer === null) throw problems.idTaken();
  return made.answer as Answer;
}

/**
 * Makes a thing by its client-made id exactly once. The same id and body again, also at the same moment, get the first
 * answer; another body, kind or asker gets `id_taken`.
 * @param creation the id, what it makes, and the body that the client sent
 * @param make creates and returns the answer
 * @throws Problem id_taken
 */
export async function createOnce<Answer extends object>(
  context: SignedIn,
  creation: { id: string; kind: string; body: unknown },
  make: () => Promise<Answer>,
): Promise<Answer> {
  const bodyHash = bodyHashOf(creation.body);
  const row = { id: creation.id, kind: creation.kind, bodyHash, actorId: context.actor.accountId };
  // A second writer waits here until the first has committed, then finds the row.
  const first = await context.tx
    .insertInto('creations')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!first) {
    const made = await context.tx.selectFrom('creations').selectAll().where('id', '=', creation.id).executeTakeFirstOrThrow();
    const same = made.kind === row.kind && made.actorId === row.actorId && bodyHash.equals(made.bodyHash);
    if (!same || made.answer === null) throw problems.idTaken();
    return made.answer as Answer;
  }
  const answer = await make();
  await context.tx.updateTable('creations').set({ answer: JSON.stringify(answer) }).where('id', '=', creation.id).execute();
  return answer;
}

/**
 * The same within one statement that makes the thing as well, for paths where a thousand come within a second: rows of `id`, none where the id
 * was used already, and then `madeBefore` tells the answer.
 */
export const insertedOnce = (context: SignedIn, creation: { id: string; kind: string; body: unknown }, answer: object): RawBuilder<{ id: string }> => sql`
  insert into creations (id, kind, body_hash, actor_id, answer)
  values (${creation.id}::uuid, ${creation.kind}, ${bodyHashOf(creation.body)}, ${context.actor.accountId}::uuid, ${JSON.stringify(answer)}::jsonb)
  on conflict (id) do nothing returning id`;
