import type { Database, Tx } from '../../kit/database.ts';
import type { FileStore } from '../../kit/files.ts';
import { barFile } from './hold-file.ts';
import { UNDER_WAY } from './intake.ts';

/** What forgetting stands on: the account that sees every row, and the store. */
export interface Stores { worker: Database; files: FileStore }

const UNNAMED_MS = 86_400_000;

/** Which of these files no row names, and no intake under way waits for. */
async function unnamed(tx: Tx | Database, addresses: readonly string[]): Promise<string[]> {
  const named = await tx.selectFrom('files').select('sha256').where('sha256', 'in', [...addresses])
    .union(tx.selectFrom('intakes').select('fileSha256 as sha256').where('fileSha256', 'in', [...addresses]).where('state', 'in', UNDER_WAY)).execute();
  const kept = new Set(named.map((row) => row.sha256));
  return addresses.filter((address) => !kept.has(address));
}

/** Takes away what an intake that came to nothing left in the store, unless something else names it or is being read from it. */
export async function forgetFiles({ worker, files }: Stores, fileSha256: string, pictures: readonly string[]): Promise<void> {
  await worker.transaction().execute(async (tx) => {
    await barFile(tx, fileSha256);
    const left = await unnamed(tx, [fileSha256, ...pictures]);
    // The same file is still read for another intake, which makes the same pictures.
    const wanted = !left.includes(fileSha256) && (await tx.selectFrom('intakes').select('id').where('fileSha256', '=', fileSha256).where('state', 'in', UNDER_WAY).limit(1).executeTakeFirst());
    if (!wanted) for (const address of left) await files.remove(address);
  });
}

/** Takes away what nothing has named for a day: left behind by a request that was refused at the end, or by a program that was killed. */
export async function sweepFiles({ worker, files }: Stores, now = Date.now()): Promise<void> {
  for await (const old of files.putBefore(new Date(now - UNNAMED_MS))) {
    for (const address of await unnamed(worker, old)) await forgetFiles({ worker, files }, address, []);
  }
}
