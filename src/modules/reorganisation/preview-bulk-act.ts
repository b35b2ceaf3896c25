import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { resolveBulk } from './bulk-act.ts';
import { previewUnitAct } from './preview-unit-act.ts';
import type { BulkAct, bulkPreviewSchema } from './schemas.ts';

const MOST_TOLD = 500;

/** What a reorganisation of many units would do, without doing it. @throws Problem nothing_selected, too_many_units, and as previewing an act */
export async function previewBulkAct(context: SignedIn, bulk: BulkAct): Promise<z.input<typeof bulkPreviewSchema>> {
  const { act, selected, notFound, fingerprint } = await resolveBulk(context, bulk);
  const preview = await previewUnitAct(context, act);
  return { ...preview, selected, notFound: notFound.slice(0, MOST_TOLD), fingerprint };
}
