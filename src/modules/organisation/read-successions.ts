import { sql } from 'kysely';
import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { unitKinSchema } from './act-schemas.ts';
import { mustBeThere, readableUnits } from './policy.ts';
import { unitLastOn } from './queries.ts';

/** Whose work a unit goes on with, and in whom its own goes on. @throws Problem not_found outside one's subtrees */
export async function readUnitKin(context: SignedIn, unitId: string): Promise<z.input<typeof unitKinSchema>> {
  const unit = mustBeThere(await unitLastOn(context.tx, unitId, context.clock.today()));
  mustBeThere(readableUnits(context.actor).find((root) => inSubtree(unit.path, root)));
  const { rows } = await sql<{ unitId: string; name: string; effective: string; kind: string; side: 'predecessor' | 'successor' }>`
    select k."unitId", k.side, k.effective, k.kind,
           (select l.name from organisation_public_versions l where l.unit_id = k."unitId" and l.current order by lower(l.valid) desc limit 1) as name
    from (
      select s.from_id as "unitId", 'predecessor' as side, s.effective, s.kind from organisation_public_successions s where s.to_id = ${unitId}::uuid
      union all
      select s.to_id, 'successor', s.effective, s.kind from organisation_public_successions s where s.from_id = ${unitId}::uuid
    ) k order by k.effective desc, k."unitId" limit 200`.execute(context.tx);
  const present = rows.map(({ side: _, name, ...kin }) => ({ ...kin, name: name ?? '' }));
  return {
    predecessors: present.filter((_, index) => rows[index]!.side === 'predecessor'),
    successors: present.filter((_, index) => rows[index]!.side === 'successor'),
  };
}
