import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { findPlace, topsOf } from './queries.ts';
import type { Place } from './queries.ts';

/**
 * A unit of a campaign's roster, below which the asker looks; their own unless said. @throws Problem not_found
 */
export async function followedPlace(context: SignedIn, campaignId: string, under?: string): Promise<Place> {
  const place = under ? await findPlace(context.tx, campaignId, under) : (await followedTops(context, campaignId))[0];
  if (!place || !holds(context.actor, 'campaigns.read', place.unitPath)) throw problems.notFound();
  return place;
}

/** The topmost units of a roster that the asker reads, the highest first. */
export const followedTops = ({ tx, actor }: SignedIn, campaignId: string): Promise<Place[]> =>
  topsOf(tx, campaignId, actor.scopes.filter((scope) => scope.permissions.includes('campaigns.read')));

/** Chasing belongs to the level above: who decides on the reports of the units below this one, or of one above it. */
export const mayChaseBelow = ({ actor }: SignedIn, place: Place): boolean => holds(actor, 'reports.review', place.unitPath);
