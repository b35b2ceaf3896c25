import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { ruleValue } from './queries.ts';
import type { vocabularySchema } from './schemas.ts';

/** Words and numbers of the field, as they hold today. */
export async function readOfficerVocabulary({ tx, clock }: SignedIn): Promise<z.infer<typeof vocabularySchema>> {
  const today = clock.today();
  const holding = (row: { validFrom: string; validTo: string | null }) => row.validFrom <= today && (row.validTo === null || today < row.validTo);
  const positions = await tx.selectFrom('officerPositions').selectAll().orderBy('rank').execute();
  const levels = await tx.selectFrom('qualificationLevels').selectAll().orderBy('kindKey').orderBy('rank').execute();
  return {
    committeeKinds: await tx.selectFrom('committeeKinds').select(['key', 'nameVi', 'nameEn', 'shortVi']).orderBy('position').execute(),
    positions: positions.filter(holding).map(({ validFrom: _from, validTo: _to, ...position }) => position),
    groups: await tx.selectFrom('officerGroups').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute(),
    endReasons: await tx.selectFrom('officeEndReasons').select(['key', 'nameVi', 'nameEn', 'chosen']).orderBy('position').execute(),
    qualificationKinds: await tx.selectFrom('qualificationKinds').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute(),
    qualificationLevels: levels.filter(holding).map(({ key, nameVi, nameEn, kindKey, rank }) => ({ key, nameVi, nameEn, kindKey, rank })),
    assessmentLevels: await tx.selectFrom('assessmentLevels').select(['key', 'nameVi', 'nameEn', 'rank', 'validFrom', 'validTo']).orderBy('rank', 'desc').execute(),
    termYears: await ruleValue(tx, 'term-years', today),
    termNoticeDays: await ruleValue(tx, 'term-notice-days', today),
    unvisitedAfterMonths: await ruleValue(tx, 'unvisited-after-months', today),
  };
}
