import type { z } from 'zod';
import { likeness } from '../../engines/same-person/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { readPeopleLike } from './people-like.ts';
import { keptBirth } from './person.ts';
import type { namesakesSchema, newNamesakeSchema } from './schemas.ts';

/** More say nothing to whoever enters one person. */
const MOST = 5;

/**
 * Who of the asker's own subtrees somebody may be who is about to be entered, by name, birth and sex; the likeliest first. It warns and keeps
 * nobody out: two people may have one name and one birthday. No more is told of a person than a list shows.
 * @throws Problem not_allowed, invalid (unitId: unknown)
 */
export async function findNamesakes(context: SignedIn, { unitId, name, sex, ...born }: z.output<typeof newNamesakeSchema>): Promise<z.input<typeof namesakesSchema>> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  allow(context, 'members.manage', unit.path);
  const { birth, birthYear } = keptBirth(born.birth, born.birthYear);
  const like = await readPeopleLike(context, [{ number: 1, card: null, digest: null, name, birth, birthYear, unit: unitId }]);
  const items = (like.get(1)?.within ?? [])
    .map((person) => ({ person, ...likeness({ name, birth, birthYear, sex }, { ...person, citizenId: 'unknown', card: 'unknown', sameUnion: person.unitId === unitId && person.since !== null }) }))
    .filter(({ verdict }) => verdict !== 'other').toSorted((a, b) => b.score - a.score).slice(0, MOST)
    .map(({ person, reasons }) => ({ id: person.personId, name: person.name, birthYear: person.birthYear, sex: person.sex, union: { id: person.unitId, name: person.unionName }, since: person.since, until: person.until, reasons }));
  return { items };
}
