import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { csvLines, CSV_BOM } from '../../engines/sheet-files/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Again, Download } from '../../kit/route.ts';
import { unitLastOn } from '../organisation/index.ts';
import { seenFrom } from './policy.ts';

/** People read by one statement; they are all of the list that is in memory at a time. */
const AT_ONCE = 2_000;

interface Line { personId: string; name: string; sortName: string; sex: string | null; unitId: string; since: string; unionName: string; birth: string | null; birthYear: number | null; ethnicity: string | null; cardNumber: string | null }

/**
 * The members of a unit as a table for a spreadsheet, all of them, written while they are read. Who exported, how many and for what is kept;
 * the citizen id is never in it, and above the upper-level union neither day of birth, ethnicity nor card.
 * @throws Problem not_found, not_allowed
 */
export async function exportMembers(context: SignedIn, { id, unitId, purpose }: { id: string; unitId: string; purpose: string }): Promise<Download> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit) throw problems.notFound();
  allow(context, 'members.manage', unit.path);
  const masked = (await seenFrom(context, unit.path, { withBelow: true })) === 'above';
  const day = context.clock.today();
  await context.tx.insertInto('memberExports').values({ id, unitId, accountId: context.actor.accountId, purpose, members: 0 }).execute();
  await record(context, { fact: 'members.exported', unitId, objectKind: 'member-export', objectId: id, data: { purpose } });
  return {
    filename: `doan-vien-${day}.csv`, mediaType: 'text/csv; charset=utf-8',
    bytes: async (again) => Readable.from(write(again, { id, path: unit.path, day, masked }), { objectMode: false, highWaterMark: 65_536 }),
  };
}

/** Page by page: no page holds a connection while it is sent, nor the event loop for long. What left is counted also where the reader breaks off. */
async function* write(again: Again, list: { id: string; path: string; day: string; masked: boolean }): AsyncGenerator<Buffer> {
  let written = 0;
  try {
    yield Buffer.from(CSV_BOM + csvLines([['STT', 'Họ và tên', 'Ngày sinh', 'Nam/Nữ', 'Dân tộc', 'Số thẻ', 'Công đoàn', 'Ngày vào']]));
    for (let last: Line | undefined; ;) {
      const rows: Line[] = await again(({ tx }) => lines(tx, list, last));
      const first = written + 1;
      written += rows.length;
      if (rows.length > 0) yield Buffer.from(csvLines(rows.map((row, index) => asRow(row, first + index, list.masked))));
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1);
    }
  } finally {
    await again(({ tx }) => tx.updateTable('memberExports').set({ members: written }).where('id', '=', list.id).execute());
  }
}

async function lines(tx: SignedIn['tx'], { path, day }: { path: string; day: string }, last: Line | undefined): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select f.person_id, f.name, f.sort_name, f.sex, f.unit_id, f.since, v.name as union_name, p.birth, p.birth_year, p.ethnicity, p.card_number
    from members_found(array[${path}]::ltree[], ${day}::date, 'member', null, null, ${last?.sortName ?? null}, ${last?.personId ?? null}::uuid, ${AT_ONCE}) f
    join people p on p.id = f.person_id left join organisation_public v on v.id = f.unit_id
    order by f.sort_name collate "vi-x-icu", f.person_id`.execute(tx);
  return rows;
}

const vietnameseDay = (day: string) => day.split('-').reverse().join('/');

function asRow(row: Line, number: number, masked: boolean): (string | number)[] {
  const born = masked || row.birth === null ? String(row.birthYear ?? '') : vietnameseDay(row.birth);
  const sex = row.sex === 'female' ? 'Nữ' : row.sex === 'male' ? 'Nam' : '';
  return [number, row.name, born, sex, masked ? '' : (row.ethnicity ?? ''), masked ? '' : (row.cardNumber ?? ''), row.unionName, vietnameseDay(row.since)];
}
