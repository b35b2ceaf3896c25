import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** Seals what only who may see it may read, and finds it by exact match alone. */
export interface PersonalKey {
  /** AES-256-GCM; the same text is sealed differently each time. */
  seal(text: string): Buffer;
  /** @throws where it was sealed with another key, or changed */
  unseal(sealed: Uint8Array): string;
  /** HMAC-SHA256: the same text gives the same digest, and no digest tells its text. */
  digest(text: string): Buffer;
  /** Tells two keys apart and nothing else of them. */
  check: Buffer;
}

const NONCE = 12;
const TAG = 16;

/** @param secret 32 bytes */
export function personalKeyOf(secret: Uint8Array): PersonalKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'lantoa', purpose, 32));
  // Keys as objects: as bytes they would be looked at anew for every text, which takes longer than the work itself.
  const [cipher, mac] = [createSecretKey(derive('seal')), createSecretKey(derive('find'))];
  // Drawn some hundreds at a time: a draw costs as much as sealing.
  let drawn = Buffer.alloc(0);
  const nextNonce = (): Buffer => {
    if (drawn.length < NONCE) drawn = randomBytes(NONCE * 256);
    const nonce = drawn.subarray(0, NONCE);
    drawn = drawn.subarray(NONCE);
    return nonce;
  };
  const digest = (text: string) => createHmac('sha256', mac).update(text).digest();
  return {
    seal(text) {
      const nonce = nextNonce();
      const sealing = createCipheriv('aes-256-gcm', cipher, nonce);
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), body]);
    },
    unseal(sealed) {
      const opening = createDecipheriv('aes-256-gcm', cipher, sealed.subarray(0, NONCE));
      opening.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([opening.update(sealed.subarray(NONCE + TAG)), opening.final()]).toString('utf8');
    },
    digest,
    check: createHmac('sha256', derive('check')).update('lantoa').digest().subarray(0, 8),
  };
}

/** Where the key lies in the data folder. It is no part of a backup: whoever finds a backup cannot open what is sealed in it. */
export const personalKeyFile = (dataDir: string): string => join(dataDir, 'personal.key');

/**
 * The operator's own key, or the one in the data folder, made at the first start.
 * @param given 64 hexadecimal digits, null where the operator gave none
 * @throws Refusal where the file holds no key
 */
export async function openPersonalKey(dataDir: string, given: string | null): Promise<PersonalKey> {
  if (given !== null) return personalKeyOf(Buffer.from(given, 'hex'));
  const path = personalKeyFile(dataDir);
  await mkdir(dataDir, { recursive: true });
  const made = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (made) {
    try {
      await made.writeFile(`${randomBytes(32).toString('hex')}\n`);
      await made.sync();
    } finally {
      await made.close();
    }
  }
  const text = (await readFile(path, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Refusal(`${path} holds no key; put back the file that was there, or set LANTOA_PERSONAL_KEY.`);
  return personalKeyOf(Buffer.from(text, 'hex'));
}
