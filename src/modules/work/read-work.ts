import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { workSchema } from './schemas.ts';
import { questionsToAnswer, reopeningsToDecide } from './to-answer.ts';

type Work = z.input<typeof workSchema>;
/** Entries of each list at most; the rest is on the campaign's page. */
const AT_MOST = 50;

/** What is the asker's to do: reports to write, to pass on and to review at the units they hold, documents to confirm. */
export async function readWork(context: SignedIn): Promise<Work> {
  const unitsWith = (permission: string) => context.actor.scopes.filter((scope) => scope.permissions.includes(permission)).map((scope) => scope.unitId);
  const toWrite = await assignmentsToWrite(context, unitsWith('reports.write'));
  const toPassOn = await assignmentsToPassOn(context, unitsWith('campaigns.manage'));
  const toReview = await assignmentsToReview(context, unitsWith('reports.review'));
  const toReopen = await reopeningsToDecide(context, unitsWith('reports.review'), AT_MOST + 1);
  const toAnswer = await questionsToAnswer(context, unitsWith('campaigns.manage'), unitsWith('reports.review'), AT_MOST + 1);
  const toConfirm = await documentsToConfirm(context, unitsWith('directives.confirm'));
  const cut = <T>(rows: T[]) => rows.slice(0, AT_MOST);
  const ended = new Set(context.actor.scopes.filter((scope) => scope.answersFor).map((scope) => scope.unitId));
  const instead = <T extends { unitId: string }>(rows: T[]) => cut(rows).map(({ unitId, ...row }) => ({ ...row, insteadOf: ended.has(unitId) }));
  return {
    toWrite: instead(toWrite), toPassOn: instead(toPassOn), toReview: instead(toReview), toReopen: cut(toReopen), toAnswer: cut(toAnswer), toConfirm: cut(toConfirm),
    more: [toWrite, toPassOn, toReview, toReopen, toAnswer, toConfirm].some((rows) => rows.length > AT_MOST),
  };
}

/** A row with the unit that the asker does it for. */
type At<T> = Omit<T, 'insteadOf'> & { unitId: string };

const common = sql.raw(`a.assignment_id, a.campaign_id, c.title as campaign_title, a.unit_name, a.due::text as due,
  case when a.state = 'submitted' then a.submitted_on else business_today() end > a.due as late`);

async function assignmentsToWrite({ tx }: SignedIn, unitIds: string[]): Promise<At<Work['toWrite'][number]>[]> {
  const { rows } = await sql<At<Work['toWrite'][number]>>`
    select ${common}, a.unit_id, a.state, b.children, b.submitted_below, b.expected_below
    from campaigns_public a
    join campaigns_public_campaigns c on c.id = a.campaign_id
    cross join lateral (
      select count(*) as children, count(*) filter (where b.state in ('submitted', 'accepted')) as submitted_below, count(*) filter (where b.state <> 'exempt') as expected_below
      from campaigns_public b where b.parent_id = a.assignment_id) b
    where a.unit_id = any (${unitIds}::uuid[]) and a.state in ('open', 'drafting', 'returned')
      -- The owner's own report is not handed in but frozen: then it is done.
      and not (a.depth = 0 and exists (select 1 from consolidation_public s where s.assignment_id = a.assignment_id))
    order by a.state = 'returned' desc, a.due, a.unit_name limit ${AT_MOST + 1}`.execute(tx);
  return rows;
}

async function assignmentsToPassOn({ tx }: SignedIn, unitIds: string[]): Promise<At<Work['toPassOn'][number]>[]> {
  const { rows } = await sql<At<Work['toPassOn'][number]>>`
    select ${common}, a.unit_id, w.waiting
    from campaigns_public a
    join campaigns_public_campaigns c on c.id = a.campaign_id
    cross join lateral (select count(*) as waiting from campaigns_public b where b.parent_id = a.assignment_id and b.state = 'waiting') w
    where a.unit_id = any (${unitIds}::uuid[]) and a.state not in ('waiting', 'exempt') and w.waiting > 0
    order by a.due, a.unit_name limit ${AT_MOST + 1}`.execute(tx);
  return rows;
}

async function assignmentsToReview({ tx }: SignedIn, unitIds: string[]): Promise<At<Work['toReview'][number]>[]> {
  const { rows } = await sql<At<Work['toReview'][number]>>`
    select ${common}, p.unit_id, a.latest_revision_id as revision_id
    from campaigns_public p
    join campaigns_public a on a.parent_id = p.assignment_id and a.state = 'submitted'
    join campaigns_public_campaigns c on c.id = a.campaign_id
    where p.unit_id = any (${unitIds}::uuid[])
    order by a.due, a.unit_name limit ${AT_MOST + 1}`.execute(tx);
  return rows;
}

function documentsToConfirm({ tx }: SignedIn, unitIds: string[]): Promise<Work['toConfirm']> {
  if (unitIds.length === 0) return Promise.resolve([]);
  return tx.selectFrom('intakePublic').select(['documentId', 'title', 'filename'])
    .where('unitId', 'in', unitIds).where('state', '!=', 'confirmed').orderBy('receivedAt').limit(AT_MOST + 1).execute();
}
