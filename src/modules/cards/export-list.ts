import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { z } from 'zod';
import { csvLines, CSV_BOM } from '../../engines/sheet-files/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import type { Again, Download } from '../../kit/route.ts';
import { workableUnit } from './policy.ts';
import { nameOn, unitsBelow } from './queries.ts';
import type { exportSchema } from './schemas.ts';

/** Cards read by one statement; they are all of the list that is in memory at a time. */
const AT_ONCE = 2_000;

interface Line { personId: string; unitId: string; sortName: string; name: string; birth: string | null; birthYear: number | null; sex: string | null; unionName: string | null; oldNumber: string | null; newNumber: string | null; state: string }
interface List { id: string; roundId: string; path: string; day: string; state: string | undefined }

const STATES: Record<string, string> = { due: 'Chờ in', printed: 'Đã in', 'handed-over': 'Đã trao', 'set-aside': 'Không đổi' };

/**
 * The list for the printer: the cards of a unit and all below it, union by union, written while it is read. It holds what stands on a card, so
 * who took it, how many and for what is kept.
 * @throws Problem not_found, not_allowed
 */
export async function exportPrintingList(context: SignedIn, { id, roundId, unitId, state, purpose }: z.output<typeof exportSchema>): Promise<Download> {
  const { unit } = await workableUnit(context, roundId, unitId);
  await context.tx.insertInto('cardExports').values({ id, roundId, unitId, accountId: context.actor.accountId, purpose }).execute();
  await record(context, { fact: 'cards.exported', unitId, objectKind: 'card-export', objectId: id, data: { purpose } });
  return {
    filename: `danh-sach-in-the-${context.clock.today()}.csv`, mediaType: 'text/csv; charset=utf-8',
    bytes: async (again) => Readable.from(write(again, { id, roundId, path: unit.path, day: context.clock.today(), state }), { objectMode: false, highWaterMark: 65_536 }),
  };
}

/** Page by page; what left is counted also where the reader breaks off. */
async function* write(again: Again, list: List): AsyncGenerator<Buffer> {
  let written = 0;
  try {
    yield Buffer.from(CSV_BOM + csvLines([['STT', 'Mã', 'Họ và tên', 'Ngày sinh', 'Nam/Nữ', 'Công đoàn', 'Số thẻ cũ', 'Số thẻ mới', 'Tình trạng']]));
    for (let last: Line | undefined; ;) {
      const rows: Line[] = await again(({ tx }) => lines(tx, list, last));
      const first = written + 1;
      written += rows.length;
      if (rows.length > 0) yield Buffer.from(csvLines(rows.map((row, index) => asRow(row, first + index))));
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1);
    }
  } finally {
    await again(({ tx }) => tx.updateTable('cardExports').set({ cards: written }).where('id', '=', list.id).execute());
  }
}

async function lines(tx: SignedIn['tx'], { roundId, path, day, state }: List, last: Line | undefined): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select d.person_id, d.unit_id, d.sort_name, d.name, p.birth, p.birth_year, p.sex, d.old_number, d.new_number, d.state,
      ${nameOn(sql`d.unit_id`, day)} as union_name
    from (select * from due_cards where round_id = ${roundId} and unit_id in (${unitsBelow(path, day)}) ${state ? sql`and state = ${state}` : sql``}
      ${last ? sql`and (unit_id, sort_name collate "vi-x-icu", person_id) > (${last.unitId}::uuid, ${last.sortName}, ${last.personId}::uuid)` : sql``}
      order by unit_id, sort_name collate "vi-x-icu", person_id limit ${AT_ONCE}) d
    left join members_public_people p on p.id = d.person_id
    order by d.unit_id, d.sort_name collate "vi-x-icu", d.person_id`.execute(tx);
  return rows;
}

function asRow(row: Line, number: number): (string | number | null)[] {
  const born = row.birth === null ? String(row.birthYear ?? '') : row.birth.split('-').reverse().join('/');
  const sex = row.sex === 'female' ? 'Nữ' : row.sex === 'male' ? 'Nam' : '';
  return [number, row.personId, row.name, born, sex, row.unionName ?? '', row.oldNumber ?? '', row.newNumber ?? '', STATES[row.state] ?? ''];
}
