import { z } from 'zod';
import { directiveSchema } from '../../engines/directive-reading/index.ts';
import { id, instant, version } from '../../kit/wire.ts';
import { documentDetailSchema, documentState } from '../intake/index.ts';

/** Beyond any document: an office's longest has some two thousand values. */
const MOST_ACCEPTED = 20_000;
const accepted = z.array(z.string().max(200).regex(/^(?:\/[A-Za-z0-9]+)+$/)).max(MOST_ACCEPTED)
  .describe('What a person took as read: JSON pointers into the reading, `/targets/1` for a value, `/diagnostics/0` for a remark');

export const directiveRecordSchema = z
  .object({
    id: id.nullable().describe('null until someone saves or confirms'),
    state: documentState,
    version: z.number().int().describe('0 until someone saves'),
    content: directiveSchema,
    readingId: id.describe('the reading on which the content was made'),
    accepted,
    changedAt: instant.nullable(), changedBy: z.string().nullable(), confirmedAt: instant.nullable(), confirmedBy: z.string().nullable(),
  })
  .meta({ id: 'DirectiveRecord', description: 'What the document says, as read and as a person corrected and confirmed it' });

/** Until someone saves, the version stays 0 whatever is read anew: only both together say what a person has before their eyes. */
const shown = { version, readingId: id.describe('the reading on which the content stands that the person sees') };
export const directiveChangeSchema = z.object({ ...shown, content: directiveSchema, accepted: accepted.optional().describe('left out: as it stands') });
export const directiveConfirmSchema = z.object(shown);

export const readAgainSchema = z
  .object({
    document: documentDetailSchema,
    directive: directiveRecordSchema,
    carried: z.object({
      fresh: z.array(z.string()).describe('values that only the new reading has; pointers into it'),
      keptEdits: z.number().int().describe('corrections, additions and removals that were kept'),
      keptAccepted: z.number().int(),
    }).nullable().describe('null where the present extractor had read the document already'),
  })
  .meta({ id: 'ReadAgain', description: 'A document read by a newer extractor, and what of a person’s work was carried over' });
