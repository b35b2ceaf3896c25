import { tablesToXlsx } from '../../engines/sheet-files/index.ts';
import type { SheetTable } from '../../engines/sheet-files/index.ts';

/** Writes tables as a workbook; runs in a thread of its own. */
export default function makeSheets(tables: SheetTable[]): Uint8Array {
  return tablesToXlsx(tables);
}
