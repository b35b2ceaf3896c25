/** Joint actors apart: each part is matched by itself. */
import { splitActors } from '../directive-reading/actors.ts';
import { runOf } from '../text/index.ts';

/** No document names more bodies in one breath. */
const most = 40;

/** The parts of an actor as a document prints it; `LĐLĐ các huyện, thành phố` is one, `Văn phòng và các ban` are two. */
export function partsOfActor(actor: string): string[] {
  const parts = splitActors(runOf(actor.normalize('NFC').slice(0, 1000))).map(({ text }) => text.replace(/^(?:và|cùng)\s+/iu, '').replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s.,;:]+$/u, '')).filter((text) => /\p{L}/u.test(text));
  return [...new Set(parts)].slice(0, most);
}

/** The name under which what a person decided about a part is kept: the same for `LĐLĐ tỉnh` and `các LĐLĐ  tỉnh`. */
export const actorKey = (part: string): string => part.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^các\s+/iu, '').toLowerCase().slice(0, 300);
