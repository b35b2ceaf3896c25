import type { z } from 'zod';
import type { ReportToFill } from '../../engines/report-workbook/index.ts';
import type { Upload } from '../../kit/route.ts';
import { workbookReader } from './workbook-threads.ts';
import type { workbookReadSchema } from './workbook-schemas.ts';

const UNREAD = { of: null, forms: [], tampering: [], since: [], differences: [], faults: [], outside: [], rows: [] };

/**
 * Opens a workbook that came back in a thread of its own and says whether it is of this report, and cell by cell what differs from the draft.
 * Nothing is saved, and the file is not kept.
 * @throws Problem too_hard, busy
 */
export async function compareWorkbook({ bytes }: Upload, report: ReportToFill): Promise<z.input<typeof workbookReadSchema>> {
  const read = await workbookReader.run({ bytes, report });
  if ('unreadable' in read) return { ...UNREAD, verdict: 'unreadable', unreadable: read.unreadable };
  const versions = new Map(report.rows.map((row) => [`${row.formKey} ${row.rowKey}`, row.version]));
  const named = new Map([...read.differences, ...read.faults].map(({ formKey, rowKey }) => [`${formKey} ${rowKey}`, { formKey, rowKey }]));
  // A cell alone is never a part that is over its whole, nor one of an unknown column.
  const differences = read.differences.map((one) => ({ ...one, warning: one.warning as z.input<typeof workbookReadSchema>['differences'][number]['warning'] }));
  return { ...read, differences, unreadable: null, rows: [...named].map(([key, place]) => ({ ...place, version: versions.get(key) ?? 0 })) };
}
