import { actorKey, partsOfActor } from '../../engines/actor-matching/index.ts';
import type { ActorMatch } from '../../engines/actor-matching/index.ts';
import type { Directive, Rung } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { day } from '../../kit/wire.ts';
import { findReading, particularsOfReading } from '../intake/index.ts';
import { matchedActors } from './actors.ts';

/** A proposal that nobody has looked at counts from here on. */
const SURE = 0.7;

/** Whom a directive asks and by when, in unit types of the organisation. */
export interface LevelsAsked {
  /** Types of the units that deadlines speak of, with the last whole day named for them; null where only a month is. */
  types: ReadonlyMap<string, string | null>;
  /** The lowest level of the scope, where the document says one. */
  lowest: Rung | null;
}

/** Reads whom a confirmed directive asks from what people settled about its actors, else from the proposals, and from its scope. */
export async function levelsAsked(context: SignedIn, directive: { documentId: string; unitPath: string; content: Directive }): Promise<LevelsAsked> {
  const { documentId, unitPath, content } = directive;
  const { scope } = particularsOfReading(await findReading(context.tx, documentId));
  const { actors, vocabulary } = await matchedActors(context, { id: documentId, unitPath }, content);
  const matches = new Map(actors.map(({ key, settled, proposals }) => [key, settled ?? proposals.find(({ score }) => score >= SURE)?.match]));
  const typeOf = new Map(vocabulary.units.filter(({ id }) => id !== vocabulary.base.id).map(({ id, typeKey }) => [id, typeKey]));
  const types = new Map<string, string | null>();
  for (const { actor, due } of content.deadlines) {
    // Plans do name days that no calendar has: 31/9.
    const date = due.precision === 'day' && day.safeParse(due.date).success ? due.date : null;
    for (const part of partsOfActor(actor ?? '')) {
      for (const key of typesOf(matches.get(actorKey(part)), typeOf)) {
        const known = types.get(key) ?? null;
        types.set(key, known !== null && (date === null || known > date) ? known : date);
      }
    }
  }
  return { types, lowest: scope?.lowest ?? null };
}

function typesOf(match: ActorMatch | undefined, typeOf: ReadonlyMap<string, string>): string[] {
  if (match?.kind === 'types') return match.typeKeys;
  const type = match?.kind === 'unit' ? typeOf.get(match.unitId) : undefined;
  return type === undefined ? [] : [type];
}
