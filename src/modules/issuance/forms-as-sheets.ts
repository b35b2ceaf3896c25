import type { AnnexTable, ReportAnnex } from '../../engines/official-layout/index.ts';
import { cellText } from '../../engines/official-layout/wording.ts';
import { formatDate } from '../../engines/messages/format.ts';
import { vocabulary } from '../../engines/messages/vocabulary.ts';
import type { SheetTable } from '../../engines/sheet-files/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { consolidable, frozenUnits, readConsolidation, unitsBehind, wholeSnapshot } from '../consolidation/index.ts';
import type { UnitBehind } from '../consolidation/index.ts';
import { sheetMaker } from './printer.ts';
import { annexesOf } from './report-model.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Totals = Awaited<ReturnType<typeof readConsolidation>>;

/** All forms of a frozen consolidation as a workbook, and the units that are in it. @throws Problem not_found, not_allowed */
export async function downloadFrozenForms(context: SignedIn, snapshotId: string): Promise<Download> {
  const snapshot = await wholeSnapshot(context, snapshotId);
  const units = await frozenUnits(context.tx, snapshot.revisionIds);
  return workbook(`Biểu mẫu bản chốt số ${snapshot.number}`, snapshot.head.title, snapshot.forms, snapshot.standing, units);
}

/** All forms of a consolidation as they add up now, and how far the units behind them are. @throws Problem not_found, not_allowed */
export async function downloadForms(context: SignedIn, assignmentId: string, meaning: Totals['meaning']): Promise<Download> {
  const { forms, standing } = await readConsolidation(context, assignmentId, meaning);
  const { unitName } = await consolidable(context, assignmentId);
  return workbook(`Biểu mẫu tổng hợp ${unitName}`, unitName, forms, standing, await unitsBehind(context, assignmentId, meaning));
}

function workbook(filename: string, subject: string, forms: Totals['forms'], { inFigures, expected }: Totals['standing'], units: UnitBehind[]): Download {
  const annexes = annexesOf(forms.map(({ definition, cells }) => ({ definition, values: Object.fromEntries(Object.entries(cells).map(([id, total]) => [id, total.value])) })), null);
  const behind = `Số liệu từ ${inFigures}/${expected} đơn vị.`;
  const tables = [...annexes.map((annex, at) => sheetOf(annex, at, subject, behind)), sheetOfUnits(units, behind)];
  return { filename: `${filename.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')}.xlsx`, mediaType: XLSX, bytes: () => sheetMaker.run(tables) };
}

function sheetOf({ title, table }: ReportAnnex, at: number, subject: string, behind: string): SheetTable {
  return {
    name: `${at + 1}. ${title}`, title, lines: [subject, behind], ...(table.head && { head: table.head }),
    columns: table.columns.map(({ label, align, decimals }, place) => ({ label, width: widthOf(table, place), ...(align === 'figure' && { decimals: decimals ?? 0 }) })), rows: table.rows,
  };
}

// As wide as its longest word or figure; words wrap.
function widthOf({ columns, rows }: AnnexTable, place: number): number {
  const column = columns[place]!;
  if (column.align === 'text') return Math.min(48, Math.max(16, ...rows.map(({ cells }) => cellText(cells[place] ?? null).length)));
  return place === 0 ? 6 : Math.min(24, Math.max(12, ...rows.map(({ cells }) => cellText(cells[place] ?? null).length + 2), ...column.label.split(/\s+/).map((word) => word.length + 2)));
}

function sheetOfUnits(units: UnitBehind[], behind: string): SheetTable {
  const { assignmentState } = vocabulary.vi;
  return {
    name: 'Đơn vị', title: 'Đơn vị có trong số liệu', lines: [behind],
    columns: [{ label: 'TT', width: 6, decimals: 0 }, { label: 'Đơn vị', width: 56 }, { label: 'Trạng thái', width: 18 }, { label: 'Hạn nộp', width: 14 }, { label: 'Ngày nộp', width: 14 }, { label: 'Có trong số liệu', width: 18 }],
    rows: units.map(({ unitName, state, due, submittedOn, inFigures }, at) => ({
      cells: [at + 1, unitName, assignmentState[state as keyof typeof assignmentState], formatDate('vi', due), submittedOn && formatDate('vi', submittedOn), inFigures ? 'Có' : 'Chưa'],
    })),
  };
}
