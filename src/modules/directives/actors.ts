import { actorKey, baseOf, matchActor, partsOfActor, soughtNames } from '../../engines/actor-matching/index.ts';
import type { ActorMatch, ActorProposal, Vocabulary } from '../../engines/actor-matching/index.ts';
import type { Directive } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { vocabulary as unitVocabulary } from '../organisation/index.ts';
import { actorsSettled, countsBelow, matchOf, unitsNamed, wayTo } from './actor-queries.ts';

/** No plan names more bodies. */
const MOST_ACTORS = 200;

export interface MatchedActor { key: string; actor: string; times: number; proposals: ActorProposal[]; settled: ActorMatch | null; settledBy: string | null; settledAt: Date | null }
export interface MatchedActors { vocabulary: Vocabulary; actors: MatchedActor[]; unitNames: Map<string, string> }

/** Every body that tasks and deadlines name, once, joint ones apart, with how often. */
export function actorsNamed({ tasks, deadlines }: Pick<Directive, 'tasks' | 'deadlines'>): { key: string; actor: string; times: number }[] {
  const named = new Map<string, { key: string; actor: string; times: number }>();
  const all = [...tasks.flatMap(({ lead, support }) => [...lead, ...support]), ...deadlines.flatMap(({ actor }) => actor ?? [])];
  for (const actor of all.flatMap(partsOfActor)) {
    const key = actorKey(actor);
    const known = named.get(key);
    if (known) known.times += 1;
    else if (named.size < MOST_ACTORS) named.set(key, { key, actor, times: 1 });
  }
  return [...named.values()];
}

/** Matches the actors of a directive to the organisation, with a handful of queries however many actors there are. */
export async function matchedActors(context: SignedIn, document: { id: string; unitPath: string }, content: Directive): Promise<MatchedActors> {
  const { tx } = context;
  const way = await wayTo(tx, document.unitPath);
  const { base, issuedAbove } = baseOf(content.issuer, way);
  const placed = way.find(({ id }) => id === base?.id);
  if (!base || !placed) return { vocabulary: { base: { id: '', name: '', shortName: '', typeKey: '' }, issuedAbove: true, types: [], units: [] }, actors: [], unitNames: new Map() };
  const named = actorsNamed(content);
  const counts = new Map((await countsBelow(tx, placed)).map((row) => [row.typeKey, row]));
  const { types } = await unitVocabulary(tx);
  const candidates = await unitsNamed(tx, placed.path, soughtNames(named.map(({ actor }) => actor)));
  const settled = new Map((await actorsSettled(tx, document.id)).map((row) => [row.actorKey, row]));
  const vocabulary: Vocabulary = {
    base, issuedAbove, units: [...way, ...candidates.filter(({ id }) => !way.some((one) => one.id === id))],
    types: types.map(({ key, nameVi, shortVi, rank }) => ({ key, nameVi, shortVi, rank, all: counts.get(key)?.all ?? 0, direct: counts.get(key)?.direct ?? 0 })),
  };
  const unitNames = new Map<string, string>(vocabulary.units.map(({ id, name }) => [id, name]));
  for (const row of settled.values()) if (row.unitId) unitNames.set(row.unitId, row.unitName);
  const actors = named.map((one): MatchedActor => {
    const row = settled.get(one.key);
    return { ...one, proposals: matchActor(one.actor, vocabulary), settled: row ? matchOf(row) : null, settledBy: row?.settledBy ?? null, settledAt: row?.settledAt ?? null };
  });
  return { vocabulary, actors, unitNames };
}
