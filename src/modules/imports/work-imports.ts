import { setTimeout as pause } from 'node:timers/promises';
import { setScope } from '../../kit/database.ts';
import type { Database } from '../../kit/database.ts';
import type { Clock } from '../../kit/clock.ts';
import { meantByConstraint } from '../../kit/failures.ts';
import type { ConstraintProblems } from '../../kit/failures.ts';
import type { FileStore } from '../../kit/files.ts';
import { newId } from '../../kit/ids.ts';
import type { PersonalKey } from '../../kit/personal-key.ts';
import type { Log } from '../../kit/log.ts';
import { Problem, problems } from '../../kit/problem.ts';
import { actorById } from '../access/index.ts';
import { forgetFiles } from '../intake/index.ts';
import { applyImportRows, readImportRows, Stopped } from './carry-out.ts';
import { importSignals } from './import.ts';
import { claimImport, expireImports, failImport, forgetSheets, keepImport, releaseImport } from './import-queue.ts';
import type { ClaimedImport } from './import-queue.ts';
import type { AsSender } from './apply-rows.ts';

/** What the worker of imports stands on; `database` acts for people, `worker` for nobody. */
export interface ImportWorld { database: Database; worker: Database; clock: Clock; files: FileStore; personalKey: PersonalKey; log: Log; origin: string; demo: boolean; constraintProblems: ConstraintProblems }

/** An import that is worked on: how far it is, and whether it is still wanted. */
export interface Hand {
  me: string;
  claimed: ClaimedImport;
  signal: AbortSignal;
  place: { done: number; total: number | null };
  /** Says how far it is. @throws Stopped where nobody wants it any more */
  keep(): Promise<void>;
  asSender: AsSender;
}

const LOOK_MS = 5_000;
const HEARTBEAT_MS = 4_000;
const EVERY_DAY_MS = 86_400_000;

/** Works on imports one at a time, for as long as the program runs. A stop puts the one in hand back into the queue. */
export function startImportWorker(world: ImportWorld): { stop(): Promise<void> } {
  const me = newId();
  const stopping = new AbortController();
  let inHand: { id: string; control: AbortController } | undefined;
  let wake: () => void = () => undefined;
  const onQueued = () => wake();
  const onCancelled = (id: string) => { if (inHand?.id === id) inHand.control.abort(new Stopped('cancelled')); };
  importSignals.on('queued', onQueued);
  importSignals.on('cancelled', onCancelled);
  const rest = () => {
    const sleep = new AbortController();
    wake = () => sleep.abort();
    return pause(LOOK_MS, undefined, { signal: AbortSignal.any([sleep.signal, stopping.signal]) }).catch(() => undefined);
  };
  const tidy = () => tidyUp(world).catch((error: unknown) => world.log.warn({ err: error }, 'old imports were not put away'));
  let tidied = 0;
  const lookOnce = async (): Promise<boolean> => {
    if (Date.now() - tidied > EVERY_DAY_MS) { tidied = Date.now(); await tidy(); }
    const claimed = await claimImport(world.worker, me);
    if (!claimed) return false;
    const control = new AbortController();
    inHand = { id: claimed.id, control };
    const stop = () => control.abort(new Stopped('stopping'));
    if (stopping.signal.aborted) stop();
    else stopping.signal.addEventListener('abort', stop, { once: true });
    await workOn(world, me, claimed, control).finally(() => { inHand = undefined; stopping.signal.removeEventListener('abort', stop); });
    return true;
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const found = await lookOnce().catch((error: unknown) => {
        if (!stopping.signal.aborted) world.log.error({ err: error }, 'an import could not be worked on and will be tried again');
        return false;
      });
      if (!found) await rest();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
      importSignals.off('queued', onQueued);
      importSignals.off('cancelled', onCancelled);
    },
  };
}

/** Takes away rows and sheets that nobody will read any more. */
export async function tidyUp(world: Pick<ImportWorld, 'worker' | 'files'>): Promise<void> {
  await expireImports(world.worker);
  for (;;) {
    const addresses = await forgetSheets(world.worker);
    if (addresses.length === 0) return;
    for (const address of addresses) await forgetFiles(world, address, []);
  }
}

async function workOn(world: ImportWorld, me: string, claimed: ClaimedImport, control: AbortController): Promise<void> {
  const { worker, log } = world;
  const place: Hand['place'] = { done: 0, total: null };
  const keep = async () => {
    control.signal.throwIfAborted();
    if (await keepImport(worker, me, claimed.id, place)) return;
    control.abort(new Stopped('cancelled'));
    control.signal.throwIfAborted();
  };
  const heartbeat = setInterval(() => void keep().catch(() => undefined), HEARTBEAT_MS);
  const hand: Hand = { me, claimed, signal: control.signal, place, keep, asSender: senderOf(world, claimed.sentBy) };
  try {
    await (claimed.state === 'reading' ? readImportRows(world, hand) : applyImportRows(world, hand));
  } catch (error) {
    if (error instanceof Stopped) {
      if (error.message === 'stopping') await releaseImport(worker, me, claimed.id);
      else await worker.deleteFrom('importRows').where('importId', '=', claimed.id).where('outcome', '!=', 'error').execute();
    } else if (error instanceof Problem && error.status < 500) await failImport(worker, me, claimed.id, error.code);
    // No fault of the file's, as far as anybody knows: it is left without a heartbeat, and tried again as one whose worker died.
    else log.error({ err: error, import: claimed.id }, 'an import broke off');
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Transactions of the person who sent an import, by the rights that they hold now. A constraint that others were quicker to is told as over
 * the wire: it is an answer to the row, and trying again would not change it.
 */
function senderOf({ database, clock, files, personalKey, log, origin, demo, constraintProblems }: ImportWorld, accountId: string): AsSender {
  return (work) => database.transaction().execute(async (tx) => {
    const actor = await actorById(tx, accountId);
    if (!actor) throw problems.notAllowed();
    await setScope(tx, { accountId, paths: actor.scopes.map((scope) => scope.path) });
    return work({ tx, actor, clock, files, personalKey, log, requestId: newId(), origin, demo });
  }).catch((error: unknown) => { throw meantByConstraint(error, constraintProblems) ?? error; });
}
