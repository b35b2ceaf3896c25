import { z } from 'zod';
import { directiveSchema } from '../../engines/directive-reading/index.ts';
import { id, instant, version } from '../../kit/wire.ts';
import { documentState } from '../intake/index.ts';

export const directiveRecordSchema = z
  .object({
    id: id.nullable().describe('null until someone saves or confirms'),
    state: documentState,
    version: z.number().int().describe('0 until someone saves'),
    content: directiveSchema,
    changedAt: instant.nullable(), changedBy: z.string().nullable(), confirmedAt: instant.nullable(), confirmedBy: z.string().nullable(),
  })
  .meta({ id: 'DirectiveRecord', description: 'What the document says, as read and as a person corrected and confirmed it' });

export const directiveChangeSchema = z.object({ version, content: directiveSchema });
export const directiveConfirmSchema = z.object({ version });
