import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { movedSince } from '../submissions/index.ts';
import type { movedQuery } from '../submissions/index.ts';
import { consolidable } from './policy.ts';

/** What has moved among the lowest units below since a consolidation was frozen; what was frozen stays as it is. @throws Problem not_found, not_allowed */
export async function readMovedSinceFreezing(context: SignedIn, id: string, query: z.output<typeof movedQuery>) {
  const snapshot = await context.tx.selectFrom('snapshots').select('assignmentId').where('id', '=', id).executeTakeFirst();
  if (!snapshot) throw problems.notFound();
  const unit = await consolidable(context, snapshot.assignmentId);
  const basis = sql`select r.assignment_id, r.revision_id as stood_on from submissions_public r
    where r.revision_id = any ((select s.revision_ids from snapshots s where s.id = ${id}::uuid)::uuid[])`;
  return movedSince(context, unit, basis, query, true);
}
