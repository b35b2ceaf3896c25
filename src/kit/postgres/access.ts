import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** Passwords of the embedded server's accounts: the superuser for setting up, and one for each role. */
export type Access = { superuser: string; owner: string; app: string; worker: string };

const pathIn = (dataDir: string) => join(dataDir, 'postgres-access.json');

/** Makes up passwords for a new cluster and keeps them where only this user reads. */
export async function createAccess(dataDir: string): Promise<Access> {
  const password = () => randomBytes(24).toString('base64url');
  const access: Access = { superuser: password(), owner: password(), app: password(), worker: password() };
  await writeFile(pathIn(dataDir), `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600, flush: true });
  return access;
}

export async function readAccess(dataDir: string): Promise<Access> {
  try {
    return JSON.parse(await readFile(pathIn(dataDir), 'utf8')) as Access;
  } catch {
    throw new Refusal(`${pathIn(dataDir)} is missing or damaged; it holds the database's passwords, restore it from a backup of the folder.`);
  }
}
