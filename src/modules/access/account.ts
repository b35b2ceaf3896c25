import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { nameSortKey } from '../../engines/text/index.ts';

/** A person's name with the key that sorts it: people are listed by given name. */
export const named = (name: string): { name: string; sortName: string } => ({ name, sortName: nameSortKey(name) });

/** Argon2id with OWASP's minimum: 19 MiB, 2 passes, 1 lane. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);

/** A hash that no password has: verifying against it takes as long as against a real one. */
const NOBODY = hash(randomBytes(32).toString('hex'), ARGON);

/** Checks a password; an unknown or disabled account takes the same time as a wrong password. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await NOBODY), password);
  return matches && Boolean(passwordHash);
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be read aloud once: 14 letters and digits without look-alikes, about 69 bits. */
export function oneTimePassword(): string {
  let password = '';
  while (password.length < 14) {
    // Bytes past the last whole multiple are dropped: every letter stays equally likely.
    for (const byte of randomBytes(32)) {
      if (byte < 256 - (256 % LETTERS.length) && password.length < 14) password += LETTERS[byte % LETTERS.length];
    }
  }
  return `${password.slice(0, 5)}-${password.slice(5, 10)}-${password.slice(10)}`;
}
