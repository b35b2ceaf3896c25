import type { z } from 'zod';
import type { figuresSchema, foundingDetailSchema, foundingSchema, foundingYearSchema, newWorkplaceSchema, workplaceDetailSchema, workplaceSchema } from './schemas.ts';

export type Workplace = z.infer<typeof workplaceSchema>;
export type WorkplaceDetail = z.infer<typeof workplaceDetailSchema>;
export type WorkplaceFigures = z.infer<typeof figuresSchema>;
export type NewWorkplace = z.output<typeof newWorkplaceSchema>;
export type Founding = z.infer<typeof foundingSchema>;
export type FoundingDetail = z.infer<typeof foundingDetailSchema>;
export type FoundingYear = z.infer<typeof foundingYearSchema>;

/** What of a workplace lies in its versions. */
export const factNames = ['name', 'kindKey', 'ownershipKey', 'fieldKey', 'localityKey', 'address', 'status'] as const;
