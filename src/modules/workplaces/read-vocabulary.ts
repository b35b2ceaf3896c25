import type { SignedIn } from '../../kit/context.ts';
import { unionTypes } from './policy.ts';
import { ruleOn } from './queries.ts';
import { ownershipWords } from './sheet-workplaces.ts';

/** Localities given at most: all communes of the country and their provinces. */
const LOCALITIES = 4000;

/** The words and numbers that forms and filters of workplaces need, as of the business day. */
export async function readVocabulary(context: SignedIn) {
  const { tx } = context;
  const today = context.clock.today();
  return {
    ownerships: await ownershipWords(tx),
    fields: await tx.selectFrom('workplacesPublicFields').select(['key', 'nameVi', 'nameEn'])
      .where('validFrom', '<=', today).where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)])).orderBy('position').execute() as { key: string; nameVi: string; nameEn: string }[],
    localities: await tx.selectFrom('workplacesPublicLocalities').select(['key', 'name', 'withinKey'])
      .where('validFrom', '<=', today).where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)])).orderBy('name').limit(LOCALITIES).execute() as { key: string; name: string; withinKey: string | null }[],
    unionTypeKeys: await unionTypes(context),
    mustHaveUnionFrom: await ruleOn(tx, 'enterprise-must-have-union-from', today),
    foundingMinimum: await ruleOn(tx, 'founding-minimum', today),
    guildFoundingMinimum: await ruleOn(tx, 'guild-founding-minimum', today),
  };
}
