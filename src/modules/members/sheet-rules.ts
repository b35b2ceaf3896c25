import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';

/** Reasons of joining that a person may give, in force on the business day. */
export async function reasonsOfJoining(tx: Tx) {
  const today = sql<string>`business_today()`;
  return tx.selectFrom('memberReasons').select(['key', 'nameVi', 'nameEn']).where('direction', '=', 'in').where('chosen', '=', true)
    .where('validFrom', '<=', today).where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)])).orderBy('position').execute();
}

/** The least age of a member as it held on each of these days; a few thousand at a time. */
export async function minimumAges({ tx }: Pick<SignedIn, 'tx'>, days: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ day: string; age: number | null }>`select d as day, rule_value('member-minimum-age', d) as age from unnest(${[...days]}::date[]) d`.execute(tx);
  return new Map(rows.map(({ day, age }) => [day, age ?? 0]));
}

/** The first day on which each who left on one of these days may be admitted again. */
export async function readmissionDays({ tx }: Pick<SignedIn, 'tx'>, left: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ day: string; from: string }>`
    select d as day, (d + make_interval(months => coalesce(rule_value('readmission-after-months', d), 0)::int))::date as "from" from unnest(${[...left]}::date[]) d`.execute(tx);
  return new Map(rows.map(({ day, from }) => [day, from]));
}
