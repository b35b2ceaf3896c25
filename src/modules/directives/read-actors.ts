import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { matchedActors } from './actors.ts';
import { directiveInHand } from './particulars.ts';
import type { actorsSchema } from './particulars-schemas.ts';

/** Whom the actors of a document stand for: what is proposed, and what people settled. @throws Problem not_found */
export async function readActors(context: SignedIn, documentId: string): Promise<z.input<typeof actorsSchema>> {
  const { document, content, may } = await directiveInHand(context, documentId);
  const { vocabulary: { base, issuedAbove, types }, actors, unitNames } = await matchedActors(context, document, content);
  if (base.id === '') throw problems.notFound();
  const spokenOf = new Set(actors.flatMap(({ proposals, settled }) => [...proposals.map(({ match }) => match), ...(settled ? [settled] : [])]).flatMap((match) => (match.kind === 'unit' ? [match.unitId] : [])));
  return {
    base: { id: base.id, name: base.name }, issuedAbove,
    actors: actors.map((one) => ({ ...one, settledAt: asInstantOrNull(one.settledAt) })),
    units: [...spokenOf].map((id) => ({ id, name: unitNames.get(id) ?? '' })),
    types: types.filter(({ all }) => all > 0).map(({ key, all, direct }) => ({ key, all, direct })),
    may,
  };
}
