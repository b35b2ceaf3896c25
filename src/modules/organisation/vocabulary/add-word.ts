import { sql } from 'kysely';
import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { TABLE } from './lists.ts';
import type { List } from './lists.ts';
import { allowKeepingWords } from './policy.ts';
import { freeKey, wordHoldsOn } from './queries.ts';
import type { newWordSchema } from './schemas.ts';

type NewWord = z.output<typeof newWordSchema>;

/**
 * Adds a word to a list, to be offered from a day on. Its key is made from its name.
 * @returns the key
 * @throws Problem not_allowed; invalid where a type has no level, or a place lies in none that is known; id_taken
 */
export function addWord(context: SignedIn, list: List, word: NewWord): Promise<{ key: string }> {
  return createOnce(context, { id: word.id, kind: 'word', body: { list, ...word } }, async () => {
    allowKeepingWords(context);
    const key = await freeKey(context.tx, list, word.nameVi);
    const named = { key, nameVi: word.nameVi, nameEn: word.nameEn ?? word.nameVi, validFrom: word.validFrom };
    if (list === 'levels') await context.tx.insertInto('unitLevels').values({ ...named, rank: required(word.rank, 'rank') }).execute();
    else if (list === 'types') await context.tx.insertInto('unitTypes').values({ ...named, ...(await placeOfType(context, word)) }).execute();
    else if (list === 'localities') await addLocality(context, key, word);
    else {
      const last = sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(TABLE[list])})`;
      await context.tx.insertInto(TABLE[list] as 'unitKinds').values({ ...named, position: last }).execute();
    }
    await record(context, { fact: 'word.added', objectKind: 'word', objectId: word.id, data: { list, key, from: word.validFrom } });
    return { key };
  });
}

function required<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw problems.invalidField(path, 'required');
  return value;
}

/** A type stands at its level, or below it and above the next. */
async function placeOfType(context: SignedIn, word: NewWord) {
  const levelKey = required(word.levelKey, 'levelKey');
  const level = await context.tx.selectFrom('unitLevels').select('rank').where('key', '=', levelKey).executeTakeFirst();
  if (!level) throw problems.invalidField('levelKey', 'unknown');
  if (!(await wordHoldsOn(context.tx, 'levels', levelKey, word.validFrom))) throw problems.invalidField('levelKey', 'not_in_force');
  const rank = word.rank ?? level.rank;
  if (rank < level.rank) throw problems.invalidField('rank', 'rank_above_level');
  return { levelKey, rank, shortVi: word.shortVi ?? word.nameVi };
}

async function addLocality(context: SignedIn, key: string, word: NewWord): Promise<void> {
  const withinKey = word.withinKey ?? null;
  if (withinKey !== null && !(await wordHoldsOn(context.tx, 'localities', withinKey, word.validFrom))) throw problems.invalidField('withinKey', 'not_in_force');
  await context.tx.insertInto('localities').values({ key, name: word.nameVi, withinKey, validFrom: word.validFrom }).execute();
}
