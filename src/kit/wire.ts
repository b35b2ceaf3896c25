import { z } from 'zod';

/** Shapes that every module's wire shares. */
export const id = z.uuid();
/** Within three centuries: what reckons with days, here and in the database, does not end a step past one that it took. */
export const day = z.iso.date().regex(/^(19|20|21)\d\d-/).describe('YYYY-MM-DD, from 1900 to 2199');
export const instant = z.iso.datetime().describe('UTC');
export const version = z.number().int().min(0).describe('the version that the change starts from');
export const idParams = z.object({ id });
export const search = z.string().trim().max(100).optional().describe('words of the name, accents may be left out');

/** An instant as the wire carries it. */
export const asInstant = (at: Date): string => at.toISOString();
export const asInstantOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;
