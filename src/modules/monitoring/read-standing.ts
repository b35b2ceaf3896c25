import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { nameMatches } from '../organisation/index.ts';
import { countDues, countLevels, listBranches, totalOf } from './count-branches.ts';
import type { BranchRow } from './count-branches.ts';
import { listUnits } from './list-units.ts';
import { followedPlace, followedTops, mayChaseBelow } from './policy.ts';
import { wayTo } from './queries.ts';
import type { Place } from './queries.ts';
import type { branchesQuery, standingSchema, unitsQuery } from './schemas.ts';

/** How all units below one stand, by level. @throws Problem not_found */
export async function readStanding(context: SignedIn, campaignId: string, under?: string): Promise<z.input<typeof standingSchema>> {
  const place = await followedPlace(context, campaignId, under);
  const levels = await countLevels(context.tx, place);
  return {
    unit: presentPlace(place), way: place.parentId === null ? [] : await wayTo(context.tx, place), tops: (await followedTops(context, campaignId)).map(named),
    total: totalOf(levels), levels, dues: await countDues(context.tx, place), today: context.clock.today(), may: { chase: mayChaseBelow(context, place) },
  };
}

/** The units directly below one, each with how its whole branch stands. @throws Problem not_found */
export async function readBranches(context: SignedIn, campaignId: string, { under, sort, q, after, limit }: z.output<typeof branchesQuery>) {
  const place = await followedPlace(context, campaignId, under);
  const matches = q ? nameMatches(sql.ref('a.unit_name') as never, q) : undefined;
  const rows = await listBranches(context.tx, place, { sort, q: matches as never, after: readCursor(after, ['text', 'text', 'id']), limit });
  return page(rows, limit, (row) => [row.key, row.unitName, row.assignmentId], presentBranch);
}

/** The units anywhere below one that are meant, the oldest due first. @throws Problem not_found */
export async function readFollowedUnits(context: SignedIn, campaignId: string, { under, after, limit, ...filter }: z.output<typeof unitsQuery>) {
  const place = await followedPlace(context, campaignId, under);
  const rows = await listUnits(context.tx, place, filter, readCursor(after, ['day', 'text', 'id']), limit);
  return page(rows, limit, (row) => [row.due, row.unitName, row.assignmentId], (row) => ({ ...presentPlace(row), parentId: row.parentId, parentName: row.parentName, chased: row.lastDay === null ? null : { times: row.times, lastDay: row.lastDay } }));
}

const named = ({ assignmentId, unitId, unitName }: Place) => ({ assignmentId, unitId, unitName });

export function presentPlace(place: Place) {
  const { depth, leaf, due, state, late, submittedOn, latestRevisionId } = place;
  return { ...named(place), depth, leaf, due, state, late: Boolean(late), submittedOn, latestRevisionId };
}

const presentBranch = (row: BranchRow) => ({ ...presentPlace(row), below: row.below });
