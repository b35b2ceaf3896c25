import type { z } from 'zod';
import type { SheetValue } from '../../engines/sheet-rows/index.ts';
import { imports } from '../../engines/messages/imports.ts';
import { workplaceImports } from '../../engines/messages/workplace-imports.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import type { Again, Download } from '../../kit/route.ts';
import { workplacesForSheet, workplacesWithin } from '../workplaces/index.ts';
import type { SheetLine } from '../workplaces/index.ts';
import { workplaceColumns } from './kinds/workplaces/columns.ts';
import type { exportQuery } from './schemas.ts';
import { MEDIA_TYPES, sheetStream } from './sheet-out.ts';

const PAGE = 1_000;

/**
 * The workplaces that a unit and those below it look after or cover as of a day, in the columns of the template: what is exported can be edited and
 * imported again. Written while it is read, page by page, each in a short transaction.
 * @throws Problem not_found outside one's subtrees
 */
export async function exportWorkplaces(context: SignedIn, query: z.output<typeof exportQuery>): Promise<Download> {
  const day = query.asOf ?? context.clock.today();
  const { id, ...place } = await workplacesWithin(context, query.unitId, day);
  const columns = await workplaceColumns(context.tx);
  await record(context, { fact: 'workplaces.exported', unitId: id, objectKind: 'unit', objectId: id, data: { day, format: query.format } });
  return {
    filename: `${workplaceImports[query.language].exportFile}-${day}.${query.format}`, mediaType: MEDIA_TYPES[query.format],
    bytes: async (again) => sheetStream(query.format, columns, { name: imports[query.language].kinds.workplaces, language: query.language }, pages(again, { ...place, day })),
  };
}

async function* pages(again: Again, asked: { within: string; readable: string[]; day: string }): AsyncGenerator<Record<string, SheetValue>[]> {
  for (let after: readonly [string, string] | null = null; ;) {
    const rows: SheetLine[] = await again(({ tx }) => workplacesForSheet(tx, { ...asked, after, limit: PAGE }));
    yield rows.map(asRow);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = [last.name, last.id];
  }
}

const asRow = (line: SheetLine): Record<string, SheetValue> => ({
  code: line.code, name: line.name, unit: line.unitCode, unitName: line.unitName, kind: line.kindKey, ownership: line.ownershipKey, field: line.fieldKey, locality: line.localityKey,
  address: line.address, from: line.opened, status: line.status, workers: line.workers, women: line.women, countedOn: line.countedOn,
  union: line.unionCode, unionName: line.unionName, coveredFrom: line.coveredSince,
});
