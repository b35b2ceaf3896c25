import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { readableRound, readableUnit } from './policy.ts';
import { tallyBelow, tallyByChild } from './queries.ts';
import { wayTo } from './way-to.ts';
import type { unitsQuery } from './schemas.ts';

/**
 * How far the units right below one are, each with all below it, by name. Sums of the counts that cards keep of themselves.
 * @throws Problem not_found for a unit outside the round or the asker's subtrees
 */
export async function readRoundUnits(context: SignedIn, roundId: string, { under, after, limit }: z.output<typeof unitsQuery>) {
  const { owner } = await readableRound(context, roundId);
  const unit = await readableUnit(context, under);
  if (!inSubtree(unit.path, owner.path)) throw problems.notFound();
  const day = context.clock.today();
  const rows = await tallyByChild(context.tx, { roundId, path: unit.path, day, after: readCursor(after, ['text', 'id']), limit });
  const [first] = rows;
  return {
    ...page(rows, limit, (row) => [row.name, row.id], ({ id, name, own, deeper, due, printed, handed, aside }) => ({ unit: { id, name }, own, deeper, tally: { due, printed, handed, aside } })),
    under: { id: unit.id, name: unit.name }, above: await wayTo(context, owner.path, unit.path),
    total: first ? { due: first.allDue, printed: first.allPrinted, handed: first.allHanded, aside: first.allAside } : await tallyBelow(context.tx, roundId, [unit.path], day),
  };
}
