import { createOnce } from '../../kit/creation.ts';
import { setScope } from '../../kit/database.ts';
import type { Database } from '../../kit/database.ts';
import type { Clock } from '../../kit/clock.ts';
import type { FileStore } from '../../kit/files.ts';
import { newId } from '../../kit/ids.ts';
import type { Log } from '../../kit/log.ts';
import type { PersonalKey } from '../../kit/personal-key.ts';
import { Problem, problems } from '../../kit/problem.ts';
import { actorById } from '../access/index.ts';
import { unitOn } from '../organisation/index.ts';
import { forgetFiles } from './forget-files.ts';
import { intakeSignals } from './intake.ts';
import { claimIntake, endIntake, keepIntake, releaseIntake } from './intake-queue.ts';
import type { ClaimedIntake } from './intake-queue.ts';
import { keepHouse } from './keep-house.ts';
import { allowIntake } from './policy.ts';
import type { ReadFile } from './read-file.ts';
import { recognise } from './reader.ts';
import { storeDocument } from './store-document.ts';
import { bodyOf } from './take-in.ts';

/** What the reader of intakes stands on; `database` acts for people, `worker` for nobody. */
export interface IntakeWorld { database: Database; worker: Database; clock: Clock; files: FileStore; personalKey: PersonalKey; log: Log; origin: string; demo: boolean }

const LOOK_MS = 5_000;
const HEARTBEAT_MS = 4_000;

/** Why a reading ends early. */
class Stopped extends Error {}

/** Reads intakes one at a time, for as long as the program runs. A stop puts the one in hand back into the queue. */
export function startIntakeReader(world: IntakeWorld): { stop(): Promise<void> } {
  const reader = newId();
  let stopped = false;
  const house = keepHouse(world);
  let inHand: { id: string; control: AbortController; keep(): Promise<void> } | undefined;
  let wake: () => void = () => undefined;
  const onQueued = () => wake();
  // The row says whether it was; one that waited is not in hand, and leaves its bytes.
  const onCancelled = (id: string) => void (inHand?.id === id ? inHand.keep() : forgetCancelled(world, id))
    .catch((error: unknown) => world.log.warn({ err: error }, 'a cancelled intake was not put away'));
  intakeSignals.on('queued', onQueued);
  intakeSignals.on('cancelled', onCancelled);
  const rest = () => stopped ? Promise.resolve() : new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LOOK_MS);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  const lookOnce = async (): Promise<boolean> => {
    const intake = await claimIntake(world.worker, reader);
    if (!intake) return false;
    const control = new AbortController();
    const place = { page: 0, pages: intake.pages };
    const keep = async () => {
      // Whoever cancelled it, or took it over, is told so by the row.
      if (!(await keepIntake(world.worker, reader, intake.id, place))) control.abort(new Stopped('cancelled'));
    };
    inHand = { id: intake.id, control, keep };
    if (stopped) control.abort(new Stopped('stopping'));
    return await readOne(world, reader, intake, { control, place, keep }).finally(() => { inHand = undefined; });
  };
  const running = (async () => {
    while (!stopped) {
      const found = await lookOnce().catch((error: unknown) => {
        if (!stopped) world.log.error({ err: error }, 'an intake could not be worked on and will be tried again');
        return false;
      });
      if (!found) await rest();
    }
  })();
  return {
    async stop() {
      stopped = true;
      inHand?.control.abort(new Stopped('stopping'));
      wake();
      await Promise.all([running, house.stop()]);
      intakeSignals.off('queued', onQueued);
      intakeSignals.off('cancelled', onCancelled);
    },
  };
}

interface Hand { control: AbortController; place: { page: number; pages: number | null }; keep(): Promise<void> }

/** @returns false where another look at once would find the same */
async function readOne(world: IntakeWorld, reader: string, intake: ClaimedIntake, { control, place, keep }: Hand): Promise<boolean> {
  const { worker, files } = world;
  const heartbeat = setInterval(() => void keep().catch((error: unknown) => world.log.warn({ err: error }, 'an intake lost its heartbeat')), HEARTBEAT_MS);
  const pictures: { page: number; sha256: string; size: number }[] = [];
  const forget = () => forgetFiles(world, intake.fileSha256, pictures.map((picture) => picture.sha256))
    .catch((error: unknown) => world.log.warn({ err: error, intake: intake.id }, 'files of an intake were not removed'));
  try {
    const bytes = await bytesOf(files, intake.fileSha256);
    const read = await recognise({ bytes, filename: intake.filename, convert: intake.convert ?? undefined }, {
      pages: intake.pages ?? 1, signal: control.signal,
      onPage: async (note) => {
        Object.assign(place, { page: note.page, pages: note.pages });
        if (note.picture) pictures.push({ page: note.picture.page, ...(await files.put(note.picture.bytes)) });
        else await keep();
      },
    });
    control.signal.throwIfAborted();
    if (read.ok !== true) throw new Problem(422, read.ok === false ? read.problem.code : 'too_hard');
    if (!(await finish(world, reader, intake, { read, pictures, size: bytes.byteLength }))) await forget();
  } catch (error) {
    if (error instanceof Stopped) {
      if (error.message === 'stopping') await releaseIntake(worker, reader, intake.id);
      else await forget();
    } else if (!(error instanceof Problem)) {
      // No fault of the file's, as far as anybody knows: it is left without a heartbeat, and tried again as one whose reader died.
      world.log.error({ err: error, intake: intake.id }, 'an intake broke off');
    } else if (error.status === 503) {
      await releaseIntake(worker, reader, intake.id);
      return false;
    } else {
      await endIntake(worker, reader, intake.id, error.code);
      await forget();
    }
  } finally {
    clearInterval(heartbeat);
  }
  return true;
}

const bytesOf = (files: FileStore, sha256: string) => files.get(sha256).catch((error: NodeJS.ErrnoException) => {
  throw error.code === 'ENOENT' ? new Problem(422, 'file_gone') : error;
});

async function forgetCancelled(world: IntakeWorld, id: string): Promise<void> {
  const cancelled = await world.worker.selectFrom('intakes').select('fileSha256').where('id', '=', id).where('state', '=', 'cancelled').executeTakeFirst();
  if (cancelled) await forgetFiles(world, cancelled.fileSha256, []);
}

interface Found { read: Extract<ReadFile, { ok: true }>; pictures: { page: number; sha256: string; size: number }[]; size: number }

/** The document comes to be as if its sender handed it in now, by the rights that they hold now. @returns false where it was cancelled at the last moment */
async function finish({ database, clock, files, personalKey, log, origin, demo }: IntakeWorld, reader: string, intake: ClaimedIntake, { read, pictures, size }: Found): Promise<boolean> {
  return database.transaction().execute(async (tx) => {
    const actor = await actorById(tx, intake.sentBy);
    if (!actor) throw problems.notAllowed('documents.intake');
    await setScope(tx, { accountId: actor.accountId, paths: actor.scopes.map((scope) => scope.path) });
    const context = { tx, actor, clock, files, personalKey, log, requestId: newId(), origin, demo };
    const ended = await tx.updateTable('intakes').set({ state: 'done' }).where('id', '=', intake.id).where('state', '=', 'reading').where('reader', '=', reader).executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return false;
    const unit = await unitOn(tx, intake.unitId, clock.today());
    if (!unit) throw problems.notAllowed('documents.intake');
    allowIntake(context, unit.path);
    const given = { id: intake.id, unitId: intake.unitId, convert: intake.convert ?? undefined };
    await createOnce(context, { id: intake.id, kind: 'document', body: bodyOf(given, intake.filename, intake.fileSha256) }, async () => {
      await storeDocument(context, { id: intake.id, unit, filename: intake.filename, file: { sha256: intake.fileSha256, size }, read, pictures });
      return { id: intake.id };
    });
    return true;
  });
}
