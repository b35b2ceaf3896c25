import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { readAct } from '../organisation/index.ts';
import { resolveBulk } from './bulk-act.ts';
import { reorganisationProblems } from './problems.ts';
import { recordWithFollowers } from './record-unit-act.ts';
import type { BulkAct, recordedActSchema } from './schemas.ts';

/**
 * Records a reorganisation of many units: one act, one transaction, one undo.
 * @throws Problem units_not_found unless these lines are left out; selection_changed where other units would be taken than were looked at;
 * nothing_selected, too_many_units, and as recording an act
 */
export function recordBulkAct(context: SignedIn, bulk: BulkAct): Promise<z.input<typeof recordedActSchema>> {
  return createOnce(context, { id: bulk.id, kind: 'bulk-act', body: bulk }, async () => {
    const { act, notFound, fingerprint } = await resolveBulk(context, bulk);
    if (notFound.length > 0 && !bulk.leaveOut) throw reorganisationProblems.unitsNotFound(notFound);
    if (bulk.fingerprint !== undefined && bulk.fingerprint !== fingerprint) throw reorganisationProblems.selectionChanged();
    await recordWithFollowers(context, act);
    return readAct(context, bulk.id);
  });
}
