/** W12, units: a province hands in 5,000 unions as one workbook: read, looked over, applied, by the worker that does it for people. */
import type pg from 'pg';
import type { OutCell } from '../../src/engines/sheet-files/index.ts';
import { importFigures, withDesk, workbook } from '../importing.ts';
import type { Result, Size, Work } from '../report.ts';

/** Members in the register, rows of the sheet. */
const SIZES: Record<Size, [register: number, rows: number]> = { small: [5_000, 500], province: [350_000, 5_000], country: [1_000_000, 5_000] };
const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Cấp trên', 'Loại đơn vị', 'Loại hình', 'Ngày thành lập', 'Số đoàn viên'];

async function run(size: Size): Promise<Result> {
  const [register, rows] = SIZES[size];
  return withDesk(register, async ({ owner, handIn }) => {
    const bytes = workbook('Đơn vị', HEADER, await sheetRows(owner, rows));
    const first = await handIn('units', bytes, rows);
    const plain = await plainest(owner, rows);
    const again = await handIn('units', bytes, 0);
    return { figures: importFigures(bytes.length, first, again), reference: { name: 'the same rows by two plain statements', value: plain, unit: 's' }, ratio: first.applying.seconds / plain };
  });
}

/** New unions below every district of the province; one row in ten is a group below the union of the row before. */
async function sheetRows(owner: pg.Client, rows: number): Promise<OutCell[][]> {
  const { rows: districts } = await owner.query<{ code: string }>(`select u.code from units u join unit_versions v on v.unit_id = u.id where v.type_key = 'district' order by u.node`);
  return Array.from({ length: rows }, (_, at) => at % 10 === 9
    ? [`M${at}`, `Tổ công đoàn ${at}`, `M${at - 1}`, 'Tổ công đoàn', null, { day: '2024-07-01' }, 12]
    : [`M${at}`, `Công đoàn cơ sở Công ty ${at}`, districts[at % districts.length]!.code, 'Công đoàn cơ sở', 'Doanh nghiệp ngoài nhà nước', { day: '2024-07-01' }, 20 + at % 300]);
}

/** What any program must write at least: units and their versions. */
async function plainest(owner: pg.Client, rows: number): Promise<number> {
  await owner.query('begin');
  const began = performance.now();
  await owner.query(`create temp table copied on commit drop as select gen_random_uuid() as id, v.unit_id as of, row_number() over () as n from unit_versions v where v.type_key = 'grassroots' limit $1`, [rows]);
  await owner.query(`insert into units (id, origin, founded, code) select c.id, u.origin, u.founded, 'X' || c.n from copied c join units u on u.id = c.of`);
  await owner.query(`insert into unit_versions (id, unit_id, valid, name, short_name, type_key, parent_id, path) select gen_random_uuid(), c.id, v.valid, v.name, v.short_name, v.type_key, v.parent_id, subpath(v.path, 0, -1) || u.node::text::ltree from copied c join unit_versions v on v.unit_id = c.of join units u on u.id = c.id`);
  const took = performance.now() - began;
  await owner.query('rollback');
  return took / 1000;
}

export const unitImport: Work = { name: 'W12', about: 'units from a sheet', run };
