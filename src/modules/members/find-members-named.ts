import type { SignedIn } from '../../kit/context.ts';
import { readableMembers } from './policy.ts';
import { found } from './read-members.ts';
import { exactly, nearly, wordsOf } from './sought-words.ts';

/** What a search shows of a member: whose name it is, and in which union. */
export interface MemberNamed { id: string; name: string; unitId: string }

/**
 * Members of the business day whose names have these words, from all of the asker's own subtrees, by given name. Numbers find nobody
 * here: who knows a whole card number or citizen id asks for it in the list of members.
 * @param near as the words may have been meant, where a name has a spelling one letter away
 * @param most at most so many
 */
export async function findMembersNamed(context: SignedIn, q: string, { near, most }: { near: boolean; most: number }): Promise<MemberNamed[]> {
  const words = wordsOf(q);
  const within = readableMembers(context);
  if (within.length === 0 || words.join('').length < 2 || words.some((word) => /\d/.test(word))) return [];
  const sought = await (near ? nearly : exactly)(context.tx, words);
  if (sought === null) return [];
  const rows = await found(context, { within, day: context.clock.today(), standing: 'member', sought, sex: undefined, limit: most - 1, after: null });
  return rows.map(({ personId, name, unitId }) => ({ id: personId, name, unitId }));
}
