/** W12: 50,000 members from one workbook beside a register that is there already: read, looked over, applied, by the worker that does it for people. */
import type pg from 'pg';
import type { OutCell } from '../../src/engines/sheet-files/index.ts';
import { importFigures, withDesk, workbook } from '../importing.ts';
import type { Result, Size, Work } from '../report.ts';

/** Members in the register, rows of the sheet; one row in ten is of somebody who is a member. */
const SIZES: Record<Size, [register: number, rows: number]> = { small: [5_000, 5_000], province: [350_000, 50_000], country: [1_000_000, 50_000] };
const HEADER = ['Họ và tên', 'Mã công đoàn', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Số thẻ', 'CCCD', 'Ngày vào công đoàn', 'Số điện thoại'];

async function run(size: Size): Promise<Result> {
  const [register, rows] = SIZES[size];
  return withDesk(register, async ({ owner, handIn }) => {
    const bytes = workbook('Đoàn viên', HEADER, await sheetRows(owner, rows));
    const first = await handIn('members', bytes, rows);
    const plain = await plainest(owner, rows);
    const again = await handIn('members', bytes, 0);
    return { figures: importFigures(bytes.length, first, again), reference: { name: 'the same rows by two plain statements', value: plain, unit: 's' }, ratio: first.applying.seconds / plain };
  });
}

/** Rows as a clerk has them: members of the register by their cards, and new people with names as often as they are in life. */
async function sheetRows(owner: pg.Client, rows: number): Promise<OutCell[][]> {
  const { rows: known } = await owner.query(`
    select p.name, u.code, p.birth::text as birth, p.sex, p.card_number as card from people p join memberships m on m.person_id = p.id join units u on u.id = m.unit_id
    where upper(m.valid) is null order by p.card_number limit $1`, [Math.floor(rows / 10)]);
  const { rows: unions } = await owner.query<{ code: string }>(`select u.code from units u join unit_versions v on v.unit_id = u.id where v.type_key = 'grassroots' order by u.node limit 600`);
  const { rows: names } = await owner.query<{ name: string; sex: string }>(`select name, sex from people order by id limit 5000`);
  const made: OutCell[][] = known.map((one) => [one.name, one.code, { day: one.birth }, one.sex === 'female' ? 'Nữ' : 'Nam', null, one.card, null, null, null]);
  for (let at = made.length; at < rows; at += 1) {
    const { name, sex } = names[at % names.length]!;
    const born = new Date(Date.UTC(1965, 0, 1) + ((at * 7_919) % 14_000) * 86_400_000).toISOString().slice(0, 10);
    made.push([name, unions[at % unions.length]!.code, { day: born }, sex === 'female' ? 'Nữ' : 'Nam', 'Kinh', `M${at}`, `0${String(79_000_000_000 + at * 37)}`, { day: `20${20 + (at % 4)}-05-01` }, `09${String(10_000_000 + at)}`]);
  }
  return made;
}

/** What any program must write at least: people and their memberships, taken from those just entered. */
async function plainest(owner: pg.Client, rows: number): Promise<number> {
  await owner.query('begin');
  const began = performance.now();
  await owner.query(`create temp table copied on commit drop as select gen_random_uuid() as id, p.id as of from people p order by p.recorded_at desc limit $1`, [rows]);
  await owner.query(`insert into people (id, origin, unit_id, name, sort_name, birth, birth_year, sex) select c.id, p.origin, p.unit_id, p.name, p.sort_name, p.birth, p.birth_year, p.sex from copied c join people p on p.id = c.of`);
  await owner.query(`insert into memberships (id, person_id, unit_id, valid, joined_as, name, sort_name, sex) select gen_random_uuid(), c.id, p.unit_id, '[2024-07-15,)', 'registered', p.name, p.sort_name, p.sex from copied c join people p on p.id = c.of`);
  const took = performance.now() - began;
  await owner.query('rollback');
  return took / 1000;
}

export const memberImport: Work = { name: 'W12', about: 'members from a sheet, beside a register', run };
