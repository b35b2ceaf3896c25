import { sql } from 'kysely';
import type { z } from 'zod';
import { MOST_IN_A_GROUP } from '../../engines/small-unions/index.ts';
import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { unitLabel, unitLastOn } from '../organisation/index.ts';
import { reorganisationProblems } from './problems.ts';
import type { newProposalSchema, proposalChangeSchema, proposalDetailSchema, proposalPageSchema, proposalsQuery } from './proposal-schemas.ts';
import { membersOn } from './select-units.ts';
import { placeToLook, smallUnionLimit, unionsNamed } from './small-unions.ts';

type Groups = z.output<typeof newProposalSchema>['groups'];
export type ProposalDetail = z.infer<typeof proposalDetailSchema>;

/** Keeps a proposal for merging small unions. @throws Problem not_found, not_allowed, union_in_two_groups, group_too_large, absorber_not_in_group, id_taken */
export function createProposal(context: SignedIn, proposal: z.output<typeof newProposalSchema>): Promise<ProposalDetail> {
  return createOnce(context, { id: proposal.id, kind: 'merge-proposal', body: proposal }, async () => {
    const asOf = proposal.asOf ?? context.clock.today();
    const place = await placeToLook(context, proposal.unitId, asOf);
    allow(context, 'organisation.manage', place.path);
    const below = proposal.below ?? (await smallUnionLimit(context, asOf)).below;
    const small = await countSmall(context, place.path, asOf, below);
    await context.tx.insertInto('mergeProposals').values({
      id: proposal.id, origin: context.origin, unitId: proposal.unitId, title: proposal.title, asOf, below, smallUnions: small, targetPercent: proposal.targetPercent,
      createdBy: context.actor.accountId,
    }).execute();
    await storeGroups(context, proposal.id, proposal.groups, asOf, below, place.path);
    await record(context, { fact: 'merge-proposal.created', unitId: proposal.unitId, objectKind: 'merge-proposal', objectId: proposal.id, data: { groups: proposal.groups.length } });
    return readProposal(context, proposal.id);
  });
}

/** Moves unions between groups, chooses who takes the others in. @throws Problem version_mismatch, wrong_state, union_in_two_groups, group_too_large, absorber_not_in_group, not_found, not_allowed */
export async function changeProposal(context: SignedIn, id: string, change: z.output<typeof proposalChangeSchema>): Promise<ProposalDetail> {
  const { row, path } = await manageableProposal(context, id);
  if (row.version !== change.version) throw problems.stale(await readProposal(context, id));
  await context.tx.deleteFrom('mergeProposalUnits').where('proposalId', '=', id).execute();
  await storeGroups(context, id, change.groups, row.asOf, row.below, path);
  await context.tx.updateTable('mergeProposals').set({ title: change.title, targetPercent: change.targetPercent, version: row.version + 1 }).where('id', '=', id).execute();
  await record(context, { fact: 'merge-proposal.changed', unitId: row.unitId, objectKind: 'merge-proposal', objectId: id, data: { groups: change.groups.length } });
  return readProposal(context, id);
}

/** Throws a proposal away that was not decided. @throws Problem wrong_state, not_found, not_allowed */
export async function dropProposal(context: SignedIn, id: string): Promise<void> {
  const { row } = await manageableProposal(context, id);
  await context.tx.deleteFrom('mergeProposals').where('id', '=', id).execute();
  await record(context, { fact: 'merge-proposal.dropped', unitId: row.unitId, objectKind: 'merge-proposal', objectId: id });
}

/** A draft that the asker may change, held until the transaction ends. @throws Problem not_found, not_allowed, wrong_state */
export async function manageableProposal(context: SignedIn, id: string) {
  const row = await context.tx.selectFrom('mergeProposals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  const place = row && (await unitLastOn(context.tx, row.unitId, context.clock.today()));
  if (!place || !holds(context.actor, 'organisation.read', place.path)) throw problems.notFound();
  allow(context, 'organisation.manage', place.path);
  if (row.state !== 'draft') throw problems.wrongState(row.state);
  return { row, path: place.path };
}

async function countSmall({ tx }: SignedIn, path: string, day: string, below: number): Promise<number> {
  const { rows } = await sql<{ small: number }>`
    select count(*)::int as small from organisation_public_current v join organisation_public_types t on t.key = v.type_key and t.level_key = 'grassroots'
    ${membersOn(day)}
    where v.valid @> ${day}::date and v.path <@ ${path}::ltree and l.members < ${below}`.execute(tx);
  return rows[0]!.small;
}

async function storeGroups(context: SignedIn, proposalId: string, groups: Groups, asOf: string, below: number, path: string): Promise<void> {
  const ids = groups.flatMap((group) => group.unitIds);
  if (new Set(ids).size < ids.length) throw reorganisationProblems.unionInTwoGroups();
  if (groups.some((group) => group.unitIds.length > MOST_IN_A_GROUP)) throw reorganisationProblems.groupTooLarge(MOST_IN_A_GROUP);
  if (groups.some((group) => !group.unitIds.includes(group.absorbs))) throw reorganisationProblems.absorberNotInGroup();
  const unions = await unionsNamed(context, ids, asOf);
  if (ids.some((id) => !`${unions.get(id)?.path ?? ''}.`.startsWith(`${path}.`))) throw problems.notFound();
  const rows = groups.flatMap((group, number) => group.unitIds.map((unitId) => {
    const { members } = unions.get(unitId)!;
    return { unitId, number, absorbs: unitId === group.absorbs, small: members !== null && members < below, members };
  }));
  await sql`
    insert into merge_proposal_units (proposal_id, unit_id, group_number, absorbs, small, members)
    select ${proposalId}::uuid, r."unitId", r.number, r.absorbs, r.small, r.members
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r("unitId" uuid, number integer, absorbs boolean, small boolean, members integer)`.execute(context.tx);
}

const proposalColumns = sql`p.id, p.unit_id as "unitId", ${unitLabel(sql.ref('p.unitId'))} as "unitName", p.title, p.as_of as "asOf", p.below, p.small_unions as "smallUnions",
  g.reached, g.groups as "groupCount", p.target_percent as "targetPercent", p.state, p.act_id as "actId", p.version, a.name as "createdBy", p.created_at as "createdAt",
  to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "sortAt"`;
const withGroups = sql`
  join access_public_people a on a.id = p.created_by
  join lateral (
    select count(*)::int as groups, coalesce(sum(s.small) filter (where s.members >= p.below), 0)::int as reached
    from (select count(*) filter (where u.small) as small, sum(coalesce(u.members, 0)) as members from merge_proposal_units u where u.proposal_id = p.id group by u.group_number) s
  ) g on true`;
type Row = Omit<ProposalDetail, 'groups' | 'may' | 'createdAt'> & { createdAt: Date; sortAt: string };

/** Proposals in the asker's subtrees, the newest first. */
export async function readProposals(context: SignedIn, query: z.output<typeof proposalsQuery>): Promise<z.input<typeof proposalPageSchema>> {
  const after = readCursor(query.after, ['instant', 'id']);
  const { rows } = await sql<Row>`
    select ${proposalColumns} from merge_proposals p ${withGroups}
    ${after ? sql`where (p.created_at, p.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by p.created_at desc, p.id desc limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.sortAt, row.id], present);
}

const present = ({ sortAt: _, createdAt, ...row }: Row) => ({ ...row, createdAt: createdAt.toISOString() });

/** One proposal with its groups as they were kept, and whether each union is still there. @throws Problem not_found */
export async function readProposal(context: SignedIn, id: string): Promise<ProposalDetail> {
  const { rows } = await sql<Row>`select ${proposalColumns} from merge_proposals p ${withGroups} where p.id = ${id}::uuid`.execute(context.tx);
  const row = rows[0];
  const place = row && (await unitLastOn(context.tx, row.unitId, context.clock.today()));
  if (!place || !holds(context.actor, 'organisation.read', place.path)) throw problems.notFound();
  const kept = await context.tx.selectFrom('mergeProposalUnits').select(['unitId', 'groupNumber', 'absorbs', 'small', 'members']).where('proposalId', '=', id)
    .orderBy('groupNumber').orderBy('absorbs', 'desc').orderBy('members', 'desc').orderBy('unitId').execute();
  const unions = await unionsNamed(context, kept.map((one) => one.unitId), context.clock.today());
  const groups = [...Map.groupBy(kept, (one) => one.groupNumber).values()].map((units) => {
    const members = units.reduce((sum, unit) => sum + (unit.members ?? 0), 0);
    return {
      absorbs: units.find((unit) => unit.absorbs)!.unitId, members, reaches: members >= row.below,
      units: units.map((unit) => {
        const { id: unitId, path: _, ...union } = unions.get(unit.unitId)!;
        return { ...union, unitId, members: unit.members ?? 0, small: unit.small };
      }),
    };
  });
  return { ...present(row), groups, may: { manage: row.state === 'draft' && holds(context.actor, 'organisation.manage', place.path) } };
}
