import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import { holds } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { problems } from '../../../kit/problem.ts';
import { wordHoldsOn } from '../../organisation/index.ts';
import { officesProblems } from '../problems.ts';
import { managedOffice, managedPosition, readableOffice } from './policy.ts';
import { endOn, holdersOn, listPositions, peopleAfter } from './queries.ts';
import type { newPositionSchema, positionChangeSchema, positionPageSchema, positionSchema, positionsQuery } from './schemas.ts';

type Position = z.input<typeof positionSchema>;

/** Job positions of an office on a day, with who fills them. @throws Problem not_found, not_allowed */
export async function readPositions(context: SignedIn, unitId: string, query: z.output<typeof positionsQuery>): Promise<z.input<typeof positionPageSchema>> {
  const day = query.asOf ?? context.clock.today();
  const office = await readableOffice(context, unitId, day);
  const rows = await listPositions(context.tx, { unitId, day, after: readCursor(query.after, ['text', 'id']), limit: query.limit });
  const holders = Map.groupBy(await holdersOn(context.tx, rows.map((row) => row.id), day), (one) => one.positionId);
  const shown = page(rows, query.limit, (row) => [row.title, row.id], (row): Position => ({ ...row, holders: (holders.get(row.id) ?? []).map(({ unitId: _unit, ...one }) => one) }));
  return { ...shown, may: { manage: holds(context.actor, 'officers.manage', office.path) } };
}

/** Makes a job position at an office, from a day on. @throws Problem not_found, not_allowed; invalid for a kind not in force or an end before its first day; id_taken */
export function makePosition(context: SignedIn, unitId: string, body: z.output<typeof newPositionSchema>): Promise<Position> {
  return createOnce(context, { id: body.id, kind: 'job-position', body: { unitId, ...body } }, async () => {
    const office = await managedOffice(context, unitId, body.from);
    const { from, to: given, ...fields } = body;
    // A position ends with its unit.
    const to = office.ended !== null && (given === null || given > office.ended) ? office.ended : given;
    if (office.founded > from) throw problems.invalidField('from', 'before_founded');
    if (office.ended !== null && office.ended < from) throw problems.invalidField('from', 'after_end');
    if (to !== null && to < from) throw problems.invalidField('to', 'before_it_began');
    await mustBeAKind(context, body.kindKey, from);
    await context.tx.insertInto('jobPositions').values({ ...fields, unitId, valid: `[${from},${to ?? ''}${to ? ']' : ')'}` }).execute();
    await record(context, { fact: 'position.made', unitId, objectKind: 'job-position', objectId: body.id, data: { from } });
    return { ...body, to, unitId, holders: [] };
  });
}

async function mustBeAKind(context: SignedIn, kindKey: string, day: string): Promise<void> {
  if (!(await wordHoldsOn(context.tx, 'position-kinds', kindKey, day))) throw problems.invalidField('kindKey', 'not_in_force');
}

/** Corrects what a position is. @throws Problem not_found, not_allowed; invalid for a kind not in force */
export async function changePosition(context: SignedIn, id: string, body: z.output<typeof positionChangeSchema>): Promise<Position> {
  const { position } = await managedPosition(context, id);
  if (body.kindKey !== position.kindKey) await mustBeAKind(context, body.kindKey, context.clock.today());
  await context.tx.updateTable('jobPositions').set(body).where('id', '=', id).execute();
  const fields = Object.entries(body).filter(([key, value]) => position[key as keyof typeof body] !== value).map(([key]) => key);
  if (fields.length > 0) await record(context, { fact: 'position.changed', unitId: position.unitId, objectKind: 'job-position', objectId: id, data: { fields } });
  return present(context, { ...position, ...body });
}

/** Ends a position after a day. @throws Problem not_found, not_allowed, position_filled while someone fills it later; invalid for a day before its first */
export async function endPosition(context: SignedIn, id: string, on: string): Promise<Position> {
  const { position } = await managedPosition(context, id);
  if (on < position.from) throw problems.invalidField('on', 'before_it_began');
  const people = await peopleAfter(context.tx, id, on);
  if (people > 0) throw officesProblems.positionFilled(people);
  await endOn(context.tx, 'jobPositions', id, on);
  await record(context, { fact: 'position.ended', unitId: position.unitId, objectKind: 'job-position', objectId: id, data: { on } });
  return present(context, { ...position, to: on });
}

async function present(context: SignedIn, position: Omit<Position, 'holders'>): Promise<Position> {
  const holders = await holdersOn(context.tx, [position.id], context.clock.today());
  return { ...position, holders: holders.map(({ unitId: _unit, ...one }) => one) };
}
