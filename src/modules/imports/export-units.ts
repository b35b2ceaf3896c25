import type { z } from 'zod';
import type { SheetValue } from '../../engines/sheet-rows/index.ts';
import { imports } from '../../engines/messages/imports.ts';
import { allow, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Again, Download } from '../../kit/route.ts';
import { unitOn, unitsForSheet } from '../organisation/index.ts';
import type { SheetParent, SheetUnit } from '../organisation/index.ts';
import { unitColumns } from './kinds/units/columns.ts';
import { MEDIA_TYPES, sheetStream } from './sheet-out.ts';
import type { exportQuery } from './schemas.ts';

const PAGE = 1_000;

/**
 * A unit and all below it as of a day, in the columns of the template: what is exported can be edited and imported again. Written while it is
 * read, page by page, each in a short transaction.
 * @throws Problem not_found outside one's subtrees
 */
export async function exportUnits(context: SignedIn, query: z.output<typeof exportQuery>): Promise<Download> {
  const day = query.asOf ?? context.clock.today();
  const root = await unitOn(context.tx, query.unitId, day);
  const readable = pathsWith(context.actor, 'organisation.read');
  if (!root || !context.actor.scopes.some(({ path }) => root.path === path || root.path.startsWith(`${path}.`))) throw problems.notFound();
  allow(context, 'organisation.read', root.path);
  const columns = await unitColumns(context.tx);
  await record(context, { fact: 'units.exported', unitId: root.id, objectKind: 'unit', objectId: root.id, data: { day, format: query.format } });
  const words = imports[query.language];
  return {
    filename: `${words.exportFile}-${day}.${query.format}`, mediaType: MEDIA_TYPES[query.format],
    bytes: async (again) => sheetStream(query.format, columns, { name: words.kinds.units, language: query.language }, pages(again, { within: root.path, readable, day })),
  };
}

async function* pages(again: Again, asked: { within: string; readable: string[]; day: string }): AsyncGenerator<Record<string, SheetValue>[]> {
  for (let after: string | null = null; ;) {
    const rows: (SheetUnit & SheetParent)[] = await again(({ tx }) => unitsForSheet(tx, { ...asked, after, limit: PAGE }));
    yield rows.map(asRow);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.path;
  }
}

/** A unit without a code is named by its number in the tree, so that it is found again. */
const asRow = (unit: SheetUnit & SheetParent): Record<string, SheetValue> => ({
  code: unit.code ?? `#${unit.node}`, name: unit.name, shortName: unit.shortName, type: unit.typeKey, kind: unit.kindKey,
  parent: unit.parentCode ?? (unit.parentNode === null ? null : `#${unit.parentNode}`), parentName: unit.parentName,
  place: unit.place, locality: unit.localityKey, field: unit.fieldKey, founded: unit.founded, members: unit.members, status: unit.status,
});
