import { sql } from 'kysely';
import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { allowKeepingWords, mayKeepWords, wordHoldsOn } from '../organisation/index.ts';
import { officersProblems } from './problems.ts';
import { positionOn } from './queries.ts';
import type { newTitleStandardSchema, titleStandardPageSchema, titleStandardSchema, titleStandardsQuery } from './schemas.ts';

type NewTitleStandard = z.output<typeof newTitleStandardSchema>;

/** Standards of titles, also those that hold no longer or not yet; the higher positions first. */
export async function readTitleStandards(context: SignedIn, query: z.output<typeof titleStandardsQuery>): Promise<z.infer<typeof titleStandardPageSchema>> {
  const after = readCursor(query.after, ['number', 'id']);
  const { rows } = await sql<z.infer<typeof titleStandardSchema> & { rank: number }>`
    select s.id, s.position_key, s.level_key, s.type_key, s.least_level_key, s.most_age, s.sex, s.valid_from, s.valid_to, s.source, p.rank
    from title_standards s join officer_positions p on p.key = s.position_key
    where ${after ? sql`(p.rank, s.id) > (${Number(after[0])}::int, ${after[1]}::uuid)` : sql`true`} order by p.rank, s.id limit ${query.limit + 1}`.execute(context.tx);
  const shown = page(rows, query.limit, (row) => [String(row.rank), row.id], ({ rank: _rank, ...standard }) => standard);
  return { ...shown, may: { manage: mayKeepWords(context.actor) } };
}

/**
 * Adds a standard of a title, held against from a day on: a least qualification, or a greatest age.
 * @throws Problem invalid (unknown keys), title_standard_stands where the same one holds then, not_allowed, id_taken
 */
export function addTitleStandard(context: SignedIn, given: NewTitleStandard): Promise<{ id: string }> {
  return createOnce(context, { id: given.id, kind: 'title-standard', body: given }, async () => {
    allowKeepingWords(context);
    await mustBeKnown(context, given);
    await context.tx.insertInto('titleStandards').values({ ...given, validTo: null }).execute();
    await record(context, { fact: 'title-standard.added', objectKind: 'title-standard', objectId: given.id, data: { position: given.positionKey, from: given.validFrom } });
    return { id: given.id };
  });
}

async function mustBeKnown({ tx }: SignedIn, { positionKey, levelKey, typeKey, leastLevelKey, validFrom }: NewTitleStandard): Promise<void> {
  if (!(await positionOn(tx, positionKey, validFrom))) throw problems.invalidField('positionKey', 'invalid_value');
  if (levelKey !== null && !(await wordHoldsOn(tx, 'levels', levelKey, validFrom))) throw problems.invalidField('levelKey', 'not_in_force');
  if (typeKey !== null && !(await wordHoldsOn(tx, 'types', typeKey, validFrom))) throw problems.invalidField('typeKey', 'not_in_force');
  if (leastLevelKey !== null && !(await tx.selectFrom('qualificationLevels').select('key').where('key', '=', leastLevelKey).executeTakeFirst())) throw problems.invalidField('leastLevelKey', 'invalid_value');
}

/**
 * Ends a standard on a day; what was held against it before stays. Null takes an ending back.
 * @param validTo the first day on which it no longer holds
 * @throws Problem not_allowed, not_found, invalid (ends_before_it_begins), title_standard_stands where another has taken its place
 */
export async function endTitleStandard(context: SignedIn, id: string, validTo: string | null): Promise<void> {
  allowKeepingWords(context);
  const standard = await context.tx.selectFrom('titleStandards').select(['validFrom', 'validTo']).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!standard) throw problems.notFound();
  if (validTo !== null && validTo <= standard.validFrom) throw officersProblems.endsBeforeItBegins('validTo');
  if (validTo === standard.validTo) return;
  await context.tx.updateTable('titleStandards').set({ validTo }).where('id', '=', id).execute();
  await record(context, { fact: validTo === null ? 'title-standard.ending-taken-back' : 'title-standard.ended', objectKind: 'title-standard', objectId: id, data: validTo === null ? {} : { from: validTo } });
}
