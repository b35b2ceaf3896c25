import { createClock } from '../../kit/clock.ts';
import type { SignedIn } from '../../kit/context.ts';
import { setScope } from '../../kit/database.ts';
import type { Database, Tx } from '../../kit/database.ts';
import type { FileStore } from '../../kit/files.ts';
import { newId } from '../../kit/ids.ts';
import type { Log } from '../../kit/log.ts';
import type { PersonalKey } from '../../kit/personal-key.ts';
import { actorNamed } from '../../modules/access/index.ts';

/** What the sample is played on. */
export interface Stage {
  database: Database;
  files: FileStore;
  personalKey: PersonalKey;
  log: Log;
  origin: string;
}

/** Lets people of the sample act one after the other in one transaction, each with their own rights, on a day of the story. */
export interface Acting {
  as(username: string, day: string): Promise<SignedIn>;
}

/** Runs a scene of the story: all or nothing. */
export function playScene<T>(stage: Stage, scene: (acting: Acting) => Promise<T>): Promise<T> {
  return stage.database.transaction().execute((tx) => scene({ as: (username, day) => asPerson(stage, tx, username, day) }));
}

async function asPerson(stage: Stage, tx: Tx, username: string, day: string): Promise<SignedIn> {
  const actor = await actorNamed(tx, username);
  await setScope(tx, { accountId: actor.accountId, paths: actor.scopes.map((scope) => scope.path) });
  // Office hours: every record of the story is made in the morning of its day.
  const clock = createClock(day, () => new Date(`${day}T02:30:00Z`));
  return { tx, actor, clock, files: stage.files, personalKey: stage.personalKey, log: stage.log, requestId: newId(), origin: stage.origin, demo: true };
}
