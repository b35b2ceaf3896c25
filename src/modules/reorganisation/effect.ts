import type { z } from 'zod';
import type { effectSchema } from './schemas.ts';

/** One thing that an act would do beside changing the tree, counted. */
export type Effect = z.infer<typeof effectSchema>;
