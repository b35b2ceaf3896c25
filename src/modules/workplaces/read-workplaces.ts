import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { foundingsOfWorkplace } from './read-foundings.ts';
import { mayManage, readable, readableAsOf } from './policy.ts';
import { caretakersOf, countsOf, listWorkplaces, unionsOf, versionsOf, workplaceOn } from './queries.ts';
import type { WorkplaceRow } from './queries.ts';
import type { workplacesQuery } from './schemas.ts';
import type { Workplace, WorkplaceDetail } from './workplace.ts';

/** Lists the workplaces that the asker may read as they stand on a day, by name. */
export async function readWorkplaces(context: SignedIn, query: z.output<typeof workplacesQuery>): Promise<Page<Workplace>> {
  const day = query.asOf ?? context.clock.today();
  const under = query.unitId ? await unitLastOn(context.tx, query.unitId, day) : undefined;
  if (query.unitId && !under) throw problems.notFound();
  const rows = await listWorkplaces(context.tx, { ...query, day, readable: readable(context.actor), underPath: under?.path, after: readCursor(query.after, ['text', 'id']) });
  return page(rows, query.limit, (row) => [row.name, row.id], (row) => present(row, day >= context.clock.today()));
}

/**
 * One workplace as it stands on a day, with all that is known of it in time; who may read it no more reads what there was by that day.
 * @throws Problem not_found outside one's subtrees
 */
export async function readWorkplace(context: SignedIn, id: string, asOf?: string): Promise<WorkplaceDetail> {
  const { tx } = context;
  const day = asOf ?? context.clock.today();
  const { place, today } = await readableAsOf(context, id, day);
  const row = await workplaceOn(tx, id, day);
  if (!row) throw problems.notFound();
  const known = <Row extends Span>(rows: Row[]) => (today ? rows : knownBy(rows, day));
  const [versions, counts, unions, caretakers] = [known(await versionsOf(tx, id)), await countsOf(tx, id), known(await unionsOf(tx, id, day)), known(await caretakersOf(tx, id, day))];
  return {
    ...present(row, today), asOf: day, unions,
    counts: today ? counts : counts.filter(({ on }) => on <= day),
    versions: versions.map(({ from, to, name, kindKey, status }) => ({ from, to, name, kindKey, status: status as Workplace['status'] })),
    caretakers: caretakers.map(({ unitId, name, from, to }) => ({ unitId, name, from, to })),
    foundings: today ? await foundingsOfWorkplace(context, id) : [],
    may: { manage: today && mayManage(context.actor, place.path) },
  };
}

interface Span { from: string; to: string | null }

/** Rows as they stood on a day: what began later is left out, what ended later had not ended. */
const knownBy = <Row extends Span>(rows: Row[], day: string): Row[] =>
  rows.filter(({ from }) => from <= day).map((row) => ({ ...row, to: row.to !== null && row.to > day ? null : row.to, ...('reason' in row && (row.to === null || row.to > day) ? { reason: null } : {}) }));

/** @param founding may the founding under way be told: it stands as it does today */
function present(row: WorkplaceRow, founding: boolean): Workplace {
  const { unitId, unitName, unionId, unionName, foundingId, foundingState, foundingStep, ...facts } = row;
  return {
    ...facts,
    unit: { id: unitId, name: unitName },
    union: unionId ? { id: unionId, name: unionName! } : null,
    founding: founding && foundingId ? { id: foundingId, state: foundingState!, step: foundingStep! } : null,
  };
}
