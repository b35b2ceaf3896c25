import type { SignedIn } from '../../kit/context.ts';
import { placeOf } from './policy.ts';

/** What any list may show of a person. */
export interface NamedPerson {
  id: string;
  name: string;
  /** Sorts by given name, compared with `vi`. */
  sortName: string;
  birthYear: number | null;
  sex: 'female' | 'male' | null;
}

/**
 * A person by their id, with the place where they are today: of their union, or the last one, or the unit that keeps the record. Row
 * security may show whoever the asker has no business with, so the caller decides by the place.
 * @returns undefined where the asker sees nobody of that id; `member`: do they belong to a union today
 */
export async function readPersonPlaced(context: SignedIn, id: string): Promise<(NamedPerson & { path: string; member: boolean }) | undefined> {
  const row = await context.tx.selectFrom('people').select(['id', 'name', 'sortName', 'birthYear', 'sex', 'unitId']).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { unitId: _keeper, ...named } = row;
  const { unit, membership } = await placeOf(context, row);
  const today = context.clock.today();
  return { ...(named as NamedPerson), path: unit.path, member: membership !== undefined && membership.since <= today && (membership.until === null || membership.until > today) };
}
