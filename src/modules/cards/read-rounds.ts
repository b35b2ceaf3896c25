import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { day } from '../../kit/wire.ts';
import { openableUnits, readablePaths, readableRound } from './policy.ts';
import { talliesOf, tallyBelow } from './queries.ts';
import { presentRound } from './round.ts';
import type { StoredRound } from './round.ts';
import type { roundsQuery } from './schemas.ts';

/** Rounds of one's own units, and those in which members of one's unions are due; the newest first. */
export async function readCardRounds(context: SignedIn, { after, limit }: z.output<typeof roundsQuery>) {
  const paths = readablePaths(context);
  const within = sql`any (${`{${paths.join(',')}}`}::ltree[])`;
  const cursor = readCursor(after, ['text', 'id']);
  if (cursor && !day.safeParse(cursor[0]).success) throw problems.invalidField('after', 'invalid_cursor');
  const { rows } = await sql<StoredRound & { ownerName: string; ownerPath: string }>`
    select r.*, o.name as owner_name, o.path as owner_path from card_rounds r
    cross join lateral (select v.name, v.path from organisation_public_current v
      where v.unit_id = r.unit_id and lower(v.valid) <= ${context.clock.today()}::date order by lower(v.valid) desc limit 1) o
    where (o.path <@ ${within} or exists (select 1 from card_counts c where c.round_id = r.id and c.unit_id in (
        select v.unit_id from organisation_public_current v where v.path <@ ${within})))
      ${cursor ? sql`and (r.opens < ${cursor[0]}::date or (r.opens = ${cursor[0]}::date and r.id > ${cursor[1]}::uuid))` : sql``}
    order by r.opens desc, r.id limit ${limit + 1}`.execute(context.tx);
  const tallies = await talliesOf(context.tx, rows.map(({ id }) => id), paths);
  const shown = page(rows, limit, (row) => [row.opens, row.id], (row) => presentRound(context, row, { name: row.ownerName, path: row.ownerPath }, tallies.get(row.id)));
  return { ...shown, openable: await openableUnits(context) };
}

/** One round. @throws Problem not_found */
export async function readCardRound(context: SignedIn, id: string) {
  const { round, owner } = await readableRound(context, id);
  return presentRound(context, round, owner, await tallyBelow(context.tx, id, readablePaths(context), context.clock.today()));
}
