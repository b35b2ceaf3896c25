/** Actors of documents matched to units and unit types: pure, over a vocabulary that the caller looks up. */
export * from './schema.ts';
export { baseOf } from './base.ts';
export { matchActor, soughtNames } from './match-actor.ts';
export { actorKey, partsOfActor } from './parts-of-actor.ts';
