import { z } from 'zod';
import { id } from '../../kit/wire.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const actFileParams = z.object({ id, sha256 });
export const actFilesSchema = z
  .object({ items: z.array(z.object({ sha256, filename: z.string() })) })
  .meta({ id: 'ActFiles', description: 'What is kept of a decision: its scan, its annexes' });
