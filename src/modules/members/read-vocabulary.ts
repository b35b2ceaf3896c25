import type { SignedIn } from '../../kit/context.ts';
import { ruleValue } from './queries.ts';

/** The reasons in force today why people come and go, and the numbers that forms say beforehand. */
export async function readMemberVocabulary({ tx, clock }: SignedIn) {
  const today = clock.today();
  const rows = await tx.selectFrom('memberReasons').selectAll().where('validFrom', '<=', today).where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)])).orderBy('position').execute();
  return {
    reasons: rows.map(({ key, direction, nameVi, nameEn, chosen }) => ({ key, direction: direction as 'in' | 'out', nameVi, nameEn, chosen })),
    suspensionMostMonths: await ruleValue(tx, 'suspension-most-months', today), minimumAge: await ruleValue(tx, 'member-minimum-age', today),
  };
}
