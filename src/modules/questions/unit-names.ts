import type { SignedIn } from '../../kit/context.ts';
import { sql } from 'kysely';

/** Names of units that the asker does not see, from the last node of their paths: a shared question says whose it was. @returns by question */
export async function unitNamesOfQuestions({ tx }: SignedIn, questions: { id: string; unitPath: string }[]): Promise<Map<string, string>> {
  if (questions.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select q.id, u.name
    from unnest(${questions.map(({ id }) => id)}::uuid[], ${questions.map(({ unitPath }) => Number(unitPath.split('.').at(-1)))}::int[]) as q (id, node)
    join organisation_public u on u.node = q.node`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
