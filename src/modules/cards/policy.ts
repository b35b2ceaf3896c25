import { sql } from 'kysely';
import { allow, holds, inSubtree, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn, vocabulary } from '../organisation/index.ts';
import { cardsProblems } from './problems.ts';
import { hasCardsBelow } from './queries.ts';

/** Levels whose units have unions below them. */
const ABOVE_UNIONS = new Set(['central', 'provincial', 'upper']);

/** Units at which the asker holds a role and may open a round. */
export async function openableUnits({ tx, actor }: SignedIn): Promise<{ id: string; name: string }[]> {
  const held = actor.scopes.filter((scope) => scope.permissions.includes('members.manage')).map((scope) => scope.unitId);
  const { rows } = await sql<{ id: string; name: string }>`
    select v.unit_id as id, v.name from organisation_public_current v join organisation_public_types t on t.key = v.type_key
    where v.unit_id = any (${held}::uuid[]) and v.valid @> business_today() and t.level_key = any (${[...ABOVE_UNIONS]}::text[]) order by v.unit_id`.execute(tx);
  return rows;
}

/** A unit that may run a round, by its level. @throws Problem not_found, not_allowed, invalid (not_above_unions) */
export async function owningUnit(context: SignedIn, unitId: string) {
  const unit = await readableUnit(context, unitId);
  allow(context, 'members.manage', unit.path);
  const { types } = await vocabulary(context.tx);
  const level = types.find((type) => type.key === unit.typeKey)?.levelKey ?? '';
  if (!ABOVE_UNIONS.has(level)) throw cardsProblems.notAboveUnions();
  return unit;
}

/** A unit whose members the asker may read, as it is or was at its end. @throws Problem not_found */
export async function readableUnit(context: SignedIn, unitId: string) {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'members.read', unit.path)) throw problems.notFound();
  return unit;
}

/** A round that the asker owns or has cards in, with its owner. @throws Problem not_found */
export async function readableRound(context: SignedIn, id: string) {
  const round = await context.tx.selectFrom('cardRounds').selectAll().where('id', '=', id).executeTakeFirst();
  const owner = round && (await unitLastOn(context.tx, round.unitId, context.clock.today()));
  if (!round || !owner) throw problems.notFound();
  if (!holds(context.actor, 'members.read', owner.path)) {
    if (!(await hasCardsBelow(context.tx, id, readablePaths(context), context.clock.today()))) throw problems.notFound();
  }
  return { round, owner };
}

/** The same, held until the transaction ends, by whom may run it. @throws Problem not_found, not_allowed */
export async function manageableRound(context: SignedIn, id: string) {
  const found = await readableRound(context, id);
  allow(context, 'members.manage', found.owner.path);
  await context.tx.selectFrom('cardRounds').select('id').where('id', '=', id).forUpdate().execute();
  return found;
}

/** A round and a unit of it in which the asker may move cards on. @throws Problem not_found, not_allowed */
export async function workableUnit(context: SignedIn, roundId: string, unitId: string) {
  const { round, owner } = await readableRound(context, roundId);
  const unit = await readableUnit(context, unitId);
  if (!inSubtree(unit.path, owner.path)) throw problems.notFound();
  allow(context, 'members.manage', unit.path);
  return { round, owner, unit };
}

export const readablePaths = (context: SignedIn): string[] => pathsWith(context.actor, 'members.read');
