import { sql } from 'kysely';
import type { z } from 'zod';
import { followingSheets } from '../../engines/messages/following-sheets.ts';
import { vocabulary } from '../../engines/messages/vocabulary.ts';
import type { OutCell, SheetLayout } from '../../engines/sheet-files/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import type { Again, Download } from '../../kit/route.ts';
import { countKeys } from './count-branches.ts';
import { followedPlace } from './policy.ts';
import { readBranches, readFollowedUnits } from './read-standing.ts';
import type { exportQuery } from './schemas.ts';
import { MEDIA_TYPES, sheetStream } from './sheet-out.ts';

type Query = z.output<typeof exportQuery>;
/** Rows read by one statement, and written without a pause. */
const PAGE = 200;

/**
 * One of the tables of following up as a sheet, by the same filter and within the same scope as on the screen: branches by state, units, or who was
 * chased. Written while it is read, page by page.
 * @throws Problem not_found
 */
export async function exportFollowing(context: SignedIn, campaignId: string, query: Query): Promise<Download> {
  const place = await followedPlace(context, campaignId, query.under);
  const t = followingSheets[query.language];
  await record(context, { fact: 'following.exported', unitId: place.unitId, objectKind: 'campaign', objectId: campaignId, data: { table: query.table, format: query.format } });
  const given = { ...query, under: place.assignmentId };
  return {
    filename: `${t.files[query.table]}-${context.clock.today()}.${query.format}`, mediaType: MEDIA_TYPES[query.format],
    bytes: async (again) => sheetStream(query.format, layoutOf(given), tables[query.table](again, campaignId, given)),
  };
}

function layoutOf({ table, language }: Query): SheetLayout {
  const t = followingSheets[language];
  const text = (header: string, width = 30) => ({ header, width, kind: 'text' as const });
  const day = (header: string) => ({ header, width: 12, kind: 'day' as const });
  const whole = (header: string) => ({ header, width: 12, kind: 'whole' as const });
  const columns = {
    branches: [text(t.unit, 44), text(t.state, 18), day(t.due), ...countKeys.map((key) => whole(t.counts[key])), text(t.complete, 12), text(t.timely, 12)],
    units: [text(t.unit, 44), text(t.above, 36), text(t.state, 18), day(t.due), day(t.submittedOn), text(t.late, 10), whole(t.chasedTimes), day(t.chasedLast)],
    chases: [day(t.chasedOn), text(t.chasedBy), text(t.unit, 44), text(t.message, 80), text(t.words, 40)],
  };
  return { name: t.names[table], columns: columns[table] };
}

type Pages = (again: Again, campaignId: string, query: Query) => AsyncGenerator<OutCell[][]>;
const day = (value: string | null): OutCell => (value === null ? null : { day: value });
const share = (part: number, whole: number): string => (whole === 0 ? '' : `${Math.floor((part / whole) * 100)}%`);

const tables: Record<Query['table'], Pages> = {
  async *branches(again, campaignId, { under, sort, q, language }) {
    yield* walk(again, (context, after) => readBranches(context, campaignId, { under, sort, q, after, limit: PAGE }), ({ unitName, state, due, below }) => [
      unitName, vocabulary[language].assignmentState[state], day(due), ...countKeys.map((key) => below?.[key] ?? null), below ? share(below.handedIn, below.expected) : null, below ? share(below.onTime, below.expected) : null,
    ]);
  },
  async *units(again, campaignId, { under, group, depth, q, language }) {
    yield* walk(again, (context, after) => readFollowedUnits(context, campaignId, { under, group, depth, q, after, limit: PAGE }), (row) => [
      row.unitName, row.parentName, vocabulary[language].assignmentState[row.state], day(row.due), day(row.submittedOn), row.late ? vocabulary[language].late : null, row.chased?.times ?? null, day(row.chased?.lastDay ?? null),
    ]);
  },
  async *chases(again, campaignId, { under }) {
    for (let last: ChasedRow | undefined; ;) {
      const rows: ChasedRow[] = await again((context) => chasedRows(context, campaignId, under!, last));
      if (rows.length > 0) yield rows.map((row) => [day(row.day), row.byName, row.unitName, row.message, row.words]);
      if (rows.length < PAGE) return;
      last = rows.at(-1);
    }
  },
};

/** Page after page of a list, each in a transaction of its own. */
async function* walk<Row>(again: Again, read: (context: SignedIn, after: string | undefined) => Promise<{ items: Row[]; next: string | null }>, asCells: (row: Row) => OutCell[]): AsyncGenerator<OutCell[][]> {
  for (let after: string | undefined; ;) {
    const page: { items: Row[]; next: string | null } = await again((context) => read(context, after));
    if (page.items.length > 0) yield page.items.map(asCells);
    if (page.next === null) return;
    after = page.next;
  }
}

interface ChasedRow { chaseId: string; assignmentId: string; day: string; byName: string; unitName: string; message: string; words: string | null; key: string }

async function chasedRows(context: SignedIn, campaignId: string, under: string, last: ChasedRow | undefined): Promise<ChasedRow[]> {
  const { unitPath } = await followedPlace(context, campaignId, under);
  const { rows } = await sql<ChasedRow>`
    select c.id as chase_id, x.assignment_id, x.day, p.name as by_name, a.unit_name, x.message, c.words, c.chased_at::text as key
    from chases c join chased_units x on x.chase_id = c.id join campaigns_public a on a.assignment_id = x.assignment_id join access_public_people p on p.id = c.chased_by
    where c.campaign_id = ${campaignId} and x.unit_path <@ ${unitPath}::ltree
      ${last ? sql`and (c.chased_at, c.id, x.assignment_id) > (${last.key}::timestamptz, ${last.chaseId}::uuid, ${last.assignmentId}::uuid)` : sql``}
    order by c.chased_at, c.id, x.assignment_id limit ${PAGE}`.execute(context.tx);
  return rows;
}
