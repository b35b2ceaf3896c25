import { z } from 'zod';

/** Shapes that every module's wire shares. */
export const id = z.uuid();
export const day = z.iso.date().describe('YYYY-MM-DD');
export const instant = z.iso.datetime().describe('UTC');
export const version = z.number().int().min(0).describe('the version that the change starts from');
export const idParams = z.object({ id });
export const search = z.string().trim().max(100).optional().describe('words of the name, accents may be left out');

/** An instant as the wire carries it. */
export const asInstant = (at: Date): string => at.toISOString();
export const asInstantOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;
