import type { SignedIn } from '../../../kit/context.ts';
import { problems } from '../../../kit/problem.ts';
import type { List } from './lists.ts';
import { wordHoldsOn, wordIsKnown } from './queries.ts';

const LIST_OF = { kindKey: 'kinds', localityKey: 'localities', fieldKey: 'fields' } as const satisfies Record<string, List>;

/**
 * What is newly said of a unit is said with words that hold on the day; what was said before stays.
 * @throws Problem invalid: `unknown` for a word that there is not, `not_in_force` for one of other days
 */
export async function mustBeOffered(context: SignedIn, said: { kindKey?: string | null | undefined; localityKey?: string | null | undefined; fieldKey?: string | null | undefined }, day: string): Promise<void> {
  for (const [field, list] of Object.entries(LIST_OF) as [keyof typeof LIST_OF, List][]) {
    const key = said[field];
    if (!key || (await wordHoldsOn(context.tx, list, key, day))) continue;
    if (await wordIsKnown(context.tx, list, key)) throw problems.invalidField(field, 'not_in_force');
    throw problems.invalidField(field, 'unknown');
  }
}
