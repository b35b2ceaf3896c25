import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { unitLabel, unitLastOn } from '../organisation/index.ts';
import type { handOverPageSchema, handOverSchema, handOversQuery, respondentSchema } from './hand-over-schemas.ts';

type HandOver = z.input<typeof handOverSchema>;
type Line = z.input<typeof handOverPageSchema>['items'][number];
type Row = Omit<Line, 'recordedAt' | 'undoneAt'> & { recordedAt: Date; undoneAt: Date | null; sortAt: string; path: string; mine: boolean };

/** A unit by its last name and place: most of those that handed over have ended. */
const lastOf = (unit: string) => sql`(select v.name, v.path from organisation_public_current v where v.unit_id = ${sql.ref(unit)} and lower(v.valid) <= business_today() order by lower(v.valid) desc limit 1)`;

const lines = (context: SignedIn) => sql`
  select h.id, h.kind, h.unit_id as "unitId", u.name as "unitName", u.path::text as path, f.name as "fromName", t.name as "toName", h.to_unit_id as "toUnitId",
         (select n.name from ${lastOf('h.to_unit_id')} n) as "toUnitName", r.name as "respondentName", h.effective, h.reason, h.transfers,
         (select count(*)::int from hand_over_roles x where x.hand_over_id = h.id) as roles, (select count(*)::int from hand_over_items x where x.hand_over_id = h.id) as works,
         b.name as "recordedBy", h.recorded_at as "recordedAt", h.undone_at as "undoneAt",
         to_char(h.recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "sortAt",
         coalesce(${context.actor.accountId}::uuid in (h.from_account_id, h.to_account_id, h.respondent_id), false) as mine
  from hand_overs h join lateral ${lastOf('h.unit_id')} u on true join access_public_people b on b.id = h.recorded_by left join access_public_people f on f.id = h.from_account_id
  left join access_public_people t on t.id = h.to_account_id left join access_public_people r on r.id = h.respondent_id`;

/** Who may read hand-overs: who manages accounts there, and whoever gave, took or answers. */
const readableTo = (context: SignedIn, row: Row): boolean => row.mine || holds(context.actor, 'accounts.manage', row.path);

/** Hand-overs in the asker's charge and those that concern the asker, the newest first. */
export async function readHandOvers(context: SignedIn, query: z.output<typeof handOversQuery>): Promise<z.input<typeof handOverPageSchema>> {
  const after = readCursor(query.after, ['instant', 'id']);
  const paths = context.actor.scopes.filter((scope) => scope.permissions.includes('accounts.manage')).map((scope) => scope.path);
  const me = context.actor.accountId;
  const conditions = [
    sql`(u.path <@ any (${`{${paths.join(',')}}`}::ltree[]) or ${me}::uuid in (h.from_account_id, h.to_account_id, h.respondent_id))`,
    ...(query.unitId ? [sql`${query.unitId}::uuid in (h.unit_id, h.to_unit_id)`] : []),
    ...(query.accountId ? [sql`${query.accountId}::uuid in (h.from_account_id, h.to_account_id, h.respondent_id)`] : []),
    ...(after ? [sql`(h.recorded_at, h.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : []),
  ];
  const { rows } = await sql<Row>`${lines(context)} where ${sql.join(conditions, sql` and `)} order by h.recorded_at desc, h.id desc limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.sortAt, row.id], present);
}

const present = ({ sortAt: _, path: __, mine: ___, recordedAt, undoneAt, ...row }: Row): Line => ({ ...row, recordedAt: recordedAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null });

/** One hand-over with all that went over. @throws Problem not_found */
export async function readHandOver(context: SignedIn, id: string): Promise<HandOver> {
  const { rows } = await sql<Row>`${lines(context)} where h.id = ${id}::uuid`.execute(context.tx);
  const row = rows[0];
  if (!row || !readableTo(context, row)) throw problems.notFound();
  const roleList = await sql<HandOver['roleList'][number]>`
    select f.name as "accountName", t.name as "toName", x.role_key as "roleKey" from hand_over_roles x
    join access_public_people f on f.id = x.account_id join access_public_people t on t.id = x.to_account_id
    where x.hand_over_id = ${id}::uuid order by 1, 3`.execute(context.tx);
  return {
    ...present(row), roleList: roleList.rows, work: (await workHandedOver(context, id)) as HandOver['work'],
    may: { undo: row.undoneAt === null && holds(context.actor, 'accounts.manage', row.path) },
  };
}

/** What went over beside roles, in the order in which it was named. */
export function workHandedOver({ tx }: SignedIn, id: string) {
  return tx.selectFrom('handOverItems').where('handOverId', '=', id).select(['kind', 'objectId as id', 'title', 'own']).orderBy('position').execute();
}

/** Who answers for a unit that has ended. @throws Problem not_found */
export async function readRespondent(context: SignedIn, unitId: string): Promise<z.input<typeof respondentSchema>> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'organisation.read', unit.path)) throw problems.notFound();
  const { rows } = await sql<NonNullable<z.input<typeof respondentSchema>['respondent']>>`
    select h.id as "handOverId", s.to_unit_id as "unitId", ${unitLabel(sql.ref('s.to_unit_id'))} as "unitName", p.name as "personName", h.effective as since
    from access_public_stand_ins s left join access_public_people p on p.id = s.account_id left join hand_overs h on h.stand_in_id = s.id
    where s.unit_id = ${unitId}::uuid and not exists (select 1 from organisation_public o where o.id = s.unit_id)`.execute(context.tx);
  return { endedOn: unit.ended !== null && unit.ended < context.clock.today() ? unit.ended : null, respondent: rows[0] ?? null };
}
