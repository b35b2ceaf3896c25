import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import type { List } from './lists.ts';
import { allowKeepingWords } from './policy.ts';
import { endWordOn, holdWord } from './queries.ts';

/**
 * Ends a word on a day, from which it is no longer offered; what was said with it stays. A level takes its types along, as the
 * reform of 2025 did. Null takes an ending back.
 * @param validTo the first day on which the word no longer holds
 * @throws Problem not_allowed, not_found; invalid for a day not after its first
 */
export async function endWord(context: SignedIn, list: List, key: string, validTo: string | null): Promise<void> {
  allowKeepingWords(context);
  const word = await holdWord(context.tx, list, key);
  if (!word) throw problems.notFound();
  if (validTo !== null && validTo <= word.validFrom) throw problems.invalidField('validTo', 'not_after_first_day');
  if (validTo === word.validTo) return;
  await endWordOn(context.tx, list, key, validTo);
  if (list === 'levels' && validTo !== null) await endTypesOf(context, key, validTo);
  await record(context, { fact: validTo === null ? 'word.ending-taken-back' : 'word.ended', objectKind: 'word', objectId: context.origin, data: { list, key, ...(validTo && { from: validTo }) } });
}

async function endTypesOf(context: SignedIn, levelKey: string, validTo: string): Promise<void> {
  await context.tx.updateTable('unitTypes').set({ validTo }).where('levelKey', '=', levelKey).where('validFrom', '<', validTo)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', validTo)])).execute();
}
