import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { asInstant } from '../../kit/wire.ts';
import { unitLastOn } from '../organisation/index.ts';
import { entriesOf, foundingRow, foundingRowsOf, listFoundings } from './founding-queries.ts';
import type { FoundingRow } from './founding-queries.ts';
import { nextStep } from './founding.ts';
import { readable, readableWorkplace } from './policy.ts';
import type { foundingsQuery } from './schemas.ts';
import type { Founding, FoundingDetail } from './workplace.ts';

/** Foundings at workplaces that the asker's units look after, those that have not moved for longest first. */
export async function readFoundings(context: SignedIn, query: z.output<typeof foundingsQuery>): Promise<Page<Founding>> {
  const day = context.clock.today();
  const under = query.unitId ? await unitLastOn(context.tx, query.unitId, day) : undefined;
  if (query.unitId && !under) throw problems.notFound();
  const rows = await listFoundings(context.tx, { ...query, day, readable: readable(context.actor), underPath: under?.path, after: readDayCursor(query.after) });
  return page(rows, query.limit, (row) => [row.movedOn, row.id], present);
}

/** A cursor whose first part is a day. @throws Problem invalid */
function readDayCursor(after: string | undefined): readonly [string, string] | null {
  const cursor = readCursor(after, ['text', 'id']);
  if (cursor && !/^\d{4}-\d\d-\d\d$/.test(cursor[0])) throw problems.invalidField('after', 'invalid_cursor');
  return cursor;
}

/** One founding with what was done. @throws Problem not_found outside one's subtrees */
export async function readFounding(context: SignedIn, id: string): Promise<FoundingDetail> {
  const row = await foundingRow(context.tx, id, context.clock.today());
  if (!row) throw problems.notFound();
  await readableWorkplace(context, row.workplaceId);
  return (await detailed(context, [row]))[0]!;
}

/** All foundings of a workplace that the asker reads already, the one under way first. */
export async function foundingsOfWorkplace(context: SignedIn, workplaceId: string): Promise<FoundingDetail[]> {
  return detailed(context, await foundingRowsOf(context.tx, workplaceId, context.clock.today()));
}

async function detailed(context: SignedIn, rows: FoundingRow[]): Promise<FoundingDetail[]> {
  const entries = await entriesOf(context.tx, rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...present(row),
    entries: entries.filter(({ foundingId }) => foundingId === row.id).map(({ id, kind, on, applications, method, note, recordedBy, recordedAt }) => ({
      id, kind: kind as FoundingDetail['entries'][number]['kind'], on, applications, method: method as Founding['method'], note, recordedBy, recordedAt: asInstant(recordedAt),
    })),
  }));
}

function present({ unionId, unionName, ...row }: FoundingRow): Founding {
  return { ...row, next: nextStep(row, row.minimum), union: unionId ? { id: unionId, name: unionName ?? '' } : null };
}
