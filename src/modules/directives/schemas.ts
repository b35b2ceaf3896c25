import { z } from 'zod';
import { directiveSchema } from '../../engines/directive-reading/index.ts';
import { version } from '../../kit/wire.ts';

export const directiveChangeSchema = z.object({ version, content: directiveSchema });
export const directiveConfirmSchema = z.object({ version });
