import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { keptCardNumber } from './person.ts';
import { readableMembers } from './policy.ts';
import type { memberSchema, membersQuery } from './schemas.ts';
import { exactly, nearly, wordsOf } from './sought-words.ts';
import type { Sought } from './sought-words.ts';

type Member = z.infer<typeof memberSchema>;
type Query = z.output<typeof membersQuery>;
interface Found { personId: string; name: string; sortName: string; sex: Member['sex']; unitId: string; since: string; until: string | null; leftAs: string | null }

/**
 * Members of one's own subtrees, by given name. Words are sought without accents; a name that nobody has is sought again as it may have
 * been meant (`near`). Digits are a whole card number or citizen id.
 * @throws Problem not_found for a unit outside
 */
export async function readMembers(context: SignedIn, query: Query) {
  const within = await subtrees(context, query.unitId);
  const day = query.asOf ?? context.clock.today();
  const start = readCursor(query.after, ['text', 'text', 'id']);
  const words = wordsOf(query.q ?? '');
  if (words.some((word) => /\d/.test(word))) return present(context, await byNumber(context, within, day, query.q!), query.limit, false);
  const seek = (sought: Sought | null) => found(context, { ...query, within, day, sought, after: start && [start[1], start[2]] });
  if (words.length === 0) return present(context, await seek(null), query.limit, false);
  if (start?.[0] !== 'near') {
    const sought = await exactly(context.tx, words);
    const rows = sought === null ? [] : await seek(sought);
    if (rows.length > 0 || start) return present(context, rows, query.limit, false);
  }
  const near = await nearly(context.tx, words);
  return present(context, near === null ? [] : await seek(near), query.limit, true);
}

/** Where to look: a unit that the asker may read, or all of theirs. */
async function subtrees(context: SignedIn, unitId: string | undefined): Promise<string[]> {
  if (!unitId) return readableMembers(context);
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'members.read', unit.path)) throw problems.notFound();
  return [unit.path];
}

/** One page of members in list order, and one row more where there are others behind it. */
export async function found({ tx }: SignedIn, ask: Pick<Query, 'standing' | 'sex' | 'limit'> & { within: string[]; day: string; sought: Sought | null; after: readonly [string, string] | null | undefined }): Promise<Found[]> {
  const { rows } = await sql<Found>`select * from members_found(${`{${ask.within.join(',')}}`}::ltree[], ${ask.day}::date, ${ask.standing}, ${ask.sought && JSON.stringify(ask.sought)}::jsonb, ${ask.sex ?? null},
    ${ask.after?.[0] ?? null}, ${ask.after?.[1] ?? null}::uuid, ${ask.limit + 1})`.execute(tx);
  return rows;
}

/** Who has this card number or citizen id, as a whole, in these subtrees. */
async function byNumber({ tx, clock, personalKey }: SignedIn, within: string[], day: string, q: string): Promise<Found[]> {
  const digits = q.replace(/[\s.-]/g, '');
  return tx.selectFrom('people as p').innerJoin('memberships as m', 'm.personId', 'p.id').innerJoin('organisationPublicCurrent as v', 'v.unitId', 'm.unitId')
    .where((eb) => eb.or([eb('p.cardNumber', '=', keptCardNumber(q)), eb('p.citizenIdDigest', '=', personalKey.digest(digits))]))
    .where(sql<SqlBool>`lower(m.valid) <= ${day}::date and v.path <@ any (${`{${within.join(',')}}`}::ltree[])`)
    .where(sql<SqlBool>`(v.valid @> ${clock.today()}::date or upper(v.valid) <= ${clock.today()}::date)`)
    .select(['m.personId', 'm.name', 'm.sortName', 'm.sex', 'm.unitId', sql<string>`lower(m.valid)`.as('since'), sql<string | null>`upper(m.valid)`.as('until'), 'm.leftAs'])
    .orderBy(sql`lower(m.valid)`, 'desc').limit(1).execute() as Promise<Found[]>;
}

/** A page with what its few people need beside: names of unions, year of birth, suspension. */
async function present({ tx, clock }: SignedIn, rows: Found[], limit: number, near: boolean) {
  const shown = rows.slice(0, limit);
  const people = new Map((shown.length === 0 ? [] : await tx.selectFrom('people').where('id', 'in', shown.map((row) => row.personId)).select(['id', 'birthYear']).execute()).map((row) => [row.id, row]));
  const unions = new Map((shown.length === 0 ? [] : await tx.selectFrom('organisationPublicCurrent').where('unitId', 'in', [...new Set(shown.map((row) => row.unitId))])
    .select(['unitId', 'name']).orderBy(sql`lower(valid)`).execute()).map((row) => [row.unitId!, row.name!]));
  const suspended = new Map((shown.length === 0 ? [] : await tx.selectFrom('memberSuspensions').where('personId', 'in', shown.map((row) => row.personId))
    .where(sql<SqlBool>`valid @> ${clock.today()}::date`).select(['personId', sql<string>`upper(valid)`.as('until')]).execute()).map((row) => [row.personId, row.until]));
  const asMember = (row: Found): Member => ({
    id: row.personId, name: row.name, sex: row.sex, birthYear: people.get(row.personId)?.birthYear ?? null, union: { id: row.unitId, name: unions.get(row.unitId) ?? '' },
    since: row.since, until: row.until, leftAs: row.leftAs, suspendedUntil: suspended.get(row.personId) ?? null,
  });
  return { ...page(rows, limit, (row) => [near ? 'near' : 'exact', row.sortName, row.personId], asMember), near };
}
