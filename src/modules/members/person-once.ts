import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { readPerson } from './read-person.ts';

/**
 * Does something with a person once, by the client's id, and answers with the record as it stands. What is remembered of it is the
 * person's id alone: no personal detail lies among the answers that creations keep.
 * @throws Problem id_taken, and whatever `change` throws
 */
export async function onceWith(context: SignedIn, creation: { id: string; kind: string; body: unknown }, personId: string, change: () => Promise<void>) {
  await createOnce(context, creation, async () => {
    await change();
    return { id: personId };
  });
  return readPerson(context, personId);
}

/** What may be hashed of a body that holds a citizen id: few enough exist to try them all. */
export const withoutCitizenId = <Body extends { citizenId: string | null }>({ personalKey }: SignedIn, body: Body) =>
  ({ ...body, citizenId: body.citizenId && personalKey.digest(body.citizenId).toString('hex') });
